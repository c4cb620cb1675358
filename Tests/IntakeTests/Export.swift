@testable import RegistryFiles
import Diagnostics
import Foundation
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

/// The default dictionary, from the scaffold that it stands in.
let concepts: DataDictionary = {
  let root = folder.deletingLastPathComponent().deletingLastPathComponent()
  let path = root.appendingPathComponent("templates/scaffold/registry/dictionary.yaml")
  var ignored: [Diagnostic] = []
  let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
  return DataDictionary.read(text, file: "dictionary.yaml", problems: &ignored)
    ?? DataDictionary(file: "", fields: [])
}()

func source(_ text: String, _ name: String = "export.csv") -> Intake.Source {
  Intake.Source(file: name, name: name, bytes: Array(text.utf8))
}

/// One of the invented exports, with the files that go with it.
struct Export {
  static let files: [String: (data: String, others: [String], codes: String?, redcap: String?)] = [
    "elso": ("runs.csv", ["complications.csv"], "codes.csv", nil),
    "redcap": ("data.csv", [], nil, "dictionary.csv"),
    "german": ("register.csv", [], nil, nil), "french": ("export.csv", [], nil, nil),
    "chinese": ("数据.csv", [], nil, nil), "spreadsheet": ("ECPR cases.csv", [], nil, nil),
    "utstein": ("utstein.csv", [], nil, nil), "semicolon": ("registro.csv", [], nil, nil),
    "centres": ("casos.csv", ["desenlace.csv"], nil, nil), "bad": ("export.csv", [], nil, nil),
    "elso2": ("Runs Export.csv", ["Complications.csv"], "lookup.csv", nil),
    "dutch": ("ecmo lijst.csv", [], nil, nil), "portuguese": ("registo.csv", [], nil, nil),
    "japanese": ("台帳.csv", [], nil, nil), "french2": ("pose.csv", [], nil, nil),
    "redcap2": ("raw.csv", [], nil, "dd.csv"), "german2": ("ECMO-Liste.csv", [], nil, nil),
  ]

  let request: Intake.Request
  var problems: [Diagnostic] = []
  let intake: Intake?

  init(_ name: String) throws {
    let files = try #require(Self.files[name])
    func read(_ file: String) throws -> Intake.Source {
      let data = try Data(contentsOf: folder.appendingPathComponent("Exports/\(name)/\(file)"))
      return Intake.Source(file: file, name: file, bytes: Array(data))
    }
    var request = Intake.Request(data: try read(files.data), concepts: concepts)
    request.others = try files.others.map(read)
    request.codes = try files.codes.map(read)
    request.redcap = try files.redcap.map(read)
    self.request = request
    intake = Intake(request, problems: &problems)
  }

  init(_ request: Intake.Request) {
    self.request = request
    intake = Intake(request, problems: &problems)
  }

  /// The registry as the proposed dictionary reads it, or another.
  func table(_ problems: inout [Diagnostic], as yaml: String? = nil) -> RegistryTable? {
    guard let yaml = yaml ?? intake?.draft.yaml,
      let dictionary = DataDictionary.read(yaml, file: "own.yaml", problems: &problems)
    else { return nil }
    return RegistryTable.read(
      request.data.bytes, name: "own", file: request.data.file, dictionary: dictionary,
      companion: { name in request.others.first { $0.name == name }?.bytes }, problems: &problems)
  }
}

/// What a person reckons from the raw files (script/reference/intake/exports.py and unseen.py).
struct Expected: Decodable {
  let concepts: [String]
  let questions: [String]
  let counts: [String: [String: Int]]
  let medians: [String: [Double]]
  let records: Int
  let years: [String: Int]
  /// How many records are runs of ECPR, where the file holds others too.
  let counted: Int?
  /// What the first answer of a question comes to: known values, and their median.
  let answers: [String: [Double]]?

  static let all: [String: Expected] = {
    let files = ["expected.json", "expected-unseen.json"].compactMap { name in
      try? JSONDecoder().decode(
        [String: Expected].self, from: Data(contentsOf: folder.appendingPathComponent("Exports/" + name)))
    }
    return files.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }()
}

extension Column {
  func count(of level: String) -> Int? {
    guard let codes, let code = levels?.firstIndex(of: level) else { return nil }
    return codes.count { $0 == Int32(code) }
  }

  var known: [Double] { (numbers ?? []).filter { !$0.isNaN }.sorted() }

  var median: Double {
    let sorted = known
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
