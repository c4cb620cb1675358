import RegistryFiles
import Diagnostics
import Foundation
import Registry
import Testing

/// Numbers that other programs computed from the committed registries: NumPy and SciPy (script/reference/gallery.py),
/// R (script/reference/report.R).
struct GalleryReference {
  private let values: [String: Double]

  init(_ name: String = "gallery") throws {
    let path = repository.appendingPathComponent("Tests/AnalysesTests/Reference/\(name).csv")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst()
    values = Dictionary(
      uniqueKeysWithValues: lines.compactMap { line in
        let parts = line.split(separator: ",")
        return parts.count == 2 ? Double(parts[1]).map { (String(parts[0]), $0) } : nil
      })
  }

  func number(_ name: String) throws -> Double { try #require(values[name], "no reference '\(name)'") }
  func count(_ name: String) throws -> Int { Int(bounded: try number(name)) }
}

/// The gallery's registry as committed.
func galleryRegistry() throws -> RegistryTable {
  let folder = repository.appendingPathComponent("content/registry")
  var problems: [Diagnostic] = []
  let text = try String(contentsOf: folder.appendingPathComponent("gallery.yaml"), encoding: .utf8)
  let dictionary = DataDictionary.read(text, file: "d.yaml", problems: &problems)
  let bytes = try Array(Data(contentsOf: folder.appendingPathComponent("gallery.csv")))
  let table = RegistryTable.read(
    bytes, name: "gallery", file: "d.csv", dictionary: dictionary, problems: &problems)
  #expect(problems.isEmpty)
  return try #require(table)
}

func filter(_ text: String, _ table: RegistryTable) throws -> Filter {
  var problems: [Diagnostic] = []
  return try #require(
    Filter.parse(text, at: Place(file: "t"), columns: table, problems: &problems), "\(problems)")
}

func column(_ name: String, _ table: RegistryTable) throws -> Column {
  try #require(table[name], "no column '\(name)'")
}
