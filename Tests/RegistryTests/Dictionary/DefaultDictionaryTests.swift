@testable import RegistryFiles
import Diagnostics
import Foundation
import Testing

@testable import Registry

@Test func theDefaultDictionaryIsReadAndEveryFieldNamesItsSource() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let text = try String(
    contentsOf: root.appendingPathComponent("templates/scaffold/registry/dictionary.yaml"), encoding: .utf8)
  var problems: [Diagnostic] = []
  let dictionary = try #require(DataDictionary.read(text, file: "d.yaml", problems: &problems))
  #expect(problems.isEmpty && dictionary.fields.count == 73)
  #expect(dictionary.fields.allSatisfy { $0.source != nil && $0.title != $0.name })
  let known = [
    "Utstein OHCA 2015", "Utstein IHCA 2019", "Utstein OHCA 2015, IHCA 2019", "ELSO Registry 2018",
    "ELSO ECPR guideline 2021", "local",
  ]
  #expect(dictionary.fields.allSatisfy { known.contains($0.source ?? "") })
  // Its checks hold on a record without a word, and break on one that contradicts itself.
  let names = dictionary.fields.map(\.name)
  func read(_ cells: [String: String]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let line = names.map { cells[$0] ?? "" }.joined(separator: ",")
    _ = RegistryTable.read(
      Array((names.joined(separator: ",") + "\n" + line + "\n").utf8), name: "r", file: "r.csv",
      dictionary: dictionary, problems: &found)
    return found
  }
  let good = ["record_id": "1", "year": "2024", "survived_to_discharge": "yes", "weaned": "yes"]
  #expect(read(good).isEmpty)
  // Who survives without weaning went on to a device or a transplant, and the record says so.
  #expect(read(good.merging(["weaned": "no"]) { $1 }).map(\.code) == ["check"])
  #expect(read(good.merging(["weaned": "no", "ecmo_end": "assist device"]) { $1 }).isEmpty)
  #expect(read(good.merging(["ecmo_end": "death"]) { $1 }).map(\.code) == ["check", "check"])
  #expect(
    read(good.merging(["in_hospital": "yes", "arrest_location": "home"]) { $1 }).map(\.code) == ["check"])
  #expect(read(good.merging(["first_rhythm": "PAE"]) { $1 }).map(\.suggestion) == ["PEA"])
}
