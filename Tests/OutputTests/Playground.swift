import Formats
import Foundation
import Site

@testable import Output

/// A folder of a test's own, and the sites that it writes into `site` there.
struct Playground {
  let root: URL

  var site: URL { root.appendingPathComponent("site") }
  var place: OutputPlace { OutputPlace(site.path) }
  var folder: OutputFolder { OutputFolder(path: site.path) }

  /// All that stands beside and below, as `ls` has it.
  var beside: [String] { names(root) }

  func names(_ url: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  func write(_ text: String, to path: String) throws {
    let url = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root.appendingPathComponent(path).path, withDestinationPath: target)
  }

  func text(_ path: String) -> String? { folder.bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  @discardableResult
  func build(_ files: [String: String], fault: DiskFault? = nil) throws -> [String] {
    try OutputClaim(place, fault: fault).replace(with: Self.files(files)).map(\.code)
  }

  static func files(_ texts: [String: String]) -> [OutputFile] {
    let output = texts.keys.sorted().map { OutputFile(path: $0, text: texts[$0] ?? "") }
    let manifest = Manifest(
      files: output.map { Manifest.Entry(path: $0.path, content: $0.bytes) }, inputs: [])
    return output + [OutputFile(path: Manifest.path, text: manifest.json.text(pretty: true))]
  }

  /// Runs a body in a fresh folder that is removed afterwards.
  static func with(_ body: (Playground) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("ecprimer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try body(Playground(root: root.resolvingSymlinksInPath()))
  }

  /// Whether every file that the manifest lists is there with its digest, and none is there that it does not list.
  static func isWhole(_ folder: OutputFolder, besides foreign: Set<String> = []) -> Bool {
    struct Listed: Decodable {
      struct File: Decodable { var path, sha256: String }
      var files: [File]
    }
    guard let bytes = folder.bytes(Manifest.path),
      let listed = try? JSONDecoder().decode(Listed.self, from: Data(bytes))
    else { return false }
    let isThere = { (file: Listed.File) in folder.bytes(file.path).map { SHA256.hex($0) } == file.sha256 }
    let known = Set(listed.files.map(\.path) + [Manifest.path])
    return listed.files.allSatisfy(isThere) && Set(folder.paths).subtracting(foreign) == known
  }
}
