import RegistryFiles
import Diagnostics
import Foundation
import Registry
import Testing

/// The network's registry as committed.
func networkRegistry() throws -> RegistryTable {
  let folder = repository.appendingPathComponent("content/registry")
  var problems: [Diagnostic] = []
  let text = try String(contentsOf: folder.appendingPathComponent("network.yaml"), encoding: .utf8)
  let dictionary = DataDictionary.read(text, file: "d.yaml", problems: &problems)
  let bytes = try Array(Data(contentsOf: folder.appendingPathComponent("network.csv")))
  let table = RegistryTable.read(
    bytes, name: "network", file: "d.csv", dictionary: dictionary, problems: &problems)
  #expect(problems.isEmpty)
  return try #require(table)
}
