import Diagnostics
import Testing

@testable import Registry
@testable import RegistryFiles

@Suite struct MergeRuleTests {
  private let data = "rhythm\nVF\nPEA\nasystole\nunknown\n\nasystole\n"

  private func table(_ merge: String) -> (RegistryTable?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    let text = """
      fields:
        - name: rhythm
          type: string
          categories: [{value: VF, label: Ventricular fibrillation}, PEA, {value: asystole, label: Asystole}, unknown]
          ecprimer:
            merge: \(merge)

      """
    let dictionary = DataDictionary.read(text, file: "d.yaml", problems: &problems)
    let table = RegistryTable.read(
      Array(data.utf8), name: "r", file: "r.csv", dictionary: dictionary, problems: &problems)
    return (table, problems)
  }

  @Test func levelsAreOneWhoeverHasThem() throws {
    let (table, problems) = table("[[asystole, unknown]]")
    #expect(problems.isEmpty, "\(problems)")
    let column = try #require(table?["rhythm"])
    let merged = column.merged
    #expect(merged.levels == ["VF", "PEA", "Asystole / unknown"])
    #expect(merged.codes == [0, 1, 2, 2, -1, 2])
    #expect(merged.label(of: "VF") == "Ventricular fibrillation")
    #expect(merged.missingCount == column.missingCount)
    #expect(column.levels == ["VF", "PEA", "asystole", "unknown"], "conditions ask for them as they are")
  }

  @Test func allThatIsWrongWithARuleIsToldWithItsLine() {
    let (_, problems) = table("[[asystole, unknwon], [VF], [PEA, asystole]]")
    #expect(problems.map(\.code) == ["unknown-level", "merge", "merge"])
    #expect(problems.allSatisfy { $0.place.line == 6 && $0.place.file == "d.yaml" })
    #expect(problems.first?.suggestion == "unknown")
    #expect(problems.first?.message == "merge names the level 'unknwon', which rhythm has not")
  }

  @Test func aRuleNeedsLevels() {
    var problems: [Diagnostic] = []
    _ = DataDictionary.read(
      "fields:\n  - {name: a, type: string, ecprimer: {merge: [[x, y]]}}\n", file: "d.yaml",
      problems: &problems)
    #expect(problems.map(\.code) == ["merge"])
    #expect(problems.first?.place.line == 2)
  }
}
