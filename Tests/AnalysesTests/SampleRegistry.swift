import RegistryFiles
import Diagnostics
import Foundation
import Registry
import Testing

let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The committed sample registry.
func sampleRegistry() throws -> RegistryTable {
  let folder = repository.appendingPathComponent("content/registry")
  var problems: [Diagnostic] = []
  let text = try String(contentsOf: folder.appendingPathComponent("post-cardiotomy.yaml"), encoding: .utf8)
  let dictionary = DataDictionary.read(text, file: "d.yaml", problems: &problems)
  let bytes = try Array(Data(contentsOf: folder.appendingPathComponent("post-cardiotomy.csv")))
  let table = RegistryTable.read(
    bytes, name: "sample", file: "d.csv", dictionary: dictionary, problems: &problems)
  #expect(problems.isEmpty)
  return try #require(table)
}

/// A small registry from a text, types inferred.
func registry(_ csv: String) throws -> RegistryTable {
  var problems: [Diagnostic] = []
  let table = RegistryTable.read(
    Array(csv.utf8), name: "r", file: "r.csv", dictionary: nil, problems: &problems)
  #expect(problems.isEmpty)
  return try #require(table)
}
