@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry

/// Runs of several kinds under one heading, each as often as it is said.
private func runs(_ header: String, _ kinds: [(String, Int)], others: String = "") -> Export {
  let cells = kinds.flatMap { Array(repeating: $0.0, count: $0.1) }
  let lines = cells.enumerated().map { "R\($0);\($1);\(20 + $0);\(2023 + $0 % 2)" }
  return intake("record;\(header);age;year\n" + lines.joined(separator: "\n") + "\n")
}

private let kinds: [(header: String, ecpr: String, others: [String])] = [
  ("SupportType", "ECPR", ["Pulmonary", "Cardiac"]), ("Indikation", "eCPR", ["kardiogener Schock", "ARDS"]),
  ("Indication", "ACR réfractaire", ["Choc cardiogénique", "SDRA"]),
  ("Indicatie", "E-CPR", ["Cardiogene shock"]),
  ("Indicação", "ECPR", ["Choque cardiogénico"]), ("适应证", "体外心肺复苏", ["心源性休克", "呼吸衰竭"]),
  ("適応", "ECPR", ["心原性ショック"]),
  ("Kategorie", "ECPR", ["VA", "VV"]),
]

@Test(arguments: kinds)
func aColumnThatSaysWhatSupportWasForIsAskedWhichRunsCount(
  header: String, ecpr: String, others: [String]
) throws {
  let export = runs(header, [(ecpr, 14)] + others.map { ($0, 8) })
  let answer = try #require(export.question("support_type")?.answers.first)
  #expect(answer.column == header && answer.pro.contains("\(ecpr) 14"))
  #expect(answer.lines.first?.contains(ecpr) == true && answer.lines.last == "include: 'all'")
  var problems: [Diagnostic] = []
  let read = export.table(&problems)
  let table = try #require(read, "\(problems)")
  let open = try #require(OpenInclusion(table))
  #expect(open.column == header)
  // What the question proposes leaves the other runs out.
  let yaml = DictionaryText.including(open.conditions[0], try #require(export.intake).draft.yaml)
  let dictionary = DataDictionary.read(yaml, file: "own.yaml", problems: &problems)
  let again = RegistryTable.read(
    export.request.data.bytes, name: "own", file: "own.csv", dictionary: dictionary, problems: &problems)
  let counted = try #require(again, "\(problems)")
  #expect(counted.rowCount == 14 && OpenInclusion(counted) == nil)
  #expect(counted.included?.leftOut == 8 * others.count)
}

@Test func runsOfECPRAloneAreNotAskedFor() throws {
  #expect(runs("適応", [("ECPR", 20)]).question("support_type") == nil)
  #expect(runs("ECPR", [("ja", 20)]).question("support_type") == nil)
  #expect(runs("Indication", [("STEMI", 12), ("Pulmonary embolism", 9)]).question("support_type") == nil)
  var problems: [Diagnostic] = []
  let read = runs("適応", [("ECPR", 20)]).table(&problems)
  let table = try #require(read)
  #expect(OpenInclusion(table) == nil)
}

@Test func yesUnderTheWordCounts() throws {
  let export = runs("ECPR (ja/nein)", [("ja", 12), ("nein", 9)])
  #expect(export.question("support_type")?.answers[0].lines[0] == "include: '''ECPR (ja/nein)'' = ''ja'''")
}

@Test func aMissingKindIsAskedForToo() throws {
  #expect(runs("Support type", [("ECPR", 15), ("", 6)]).question("support_type") != nil)
}

@Test func recordsCountByTheDictionarysRule() throws {
  let csv = "id,kind,age,survived\nA,ECPR,40,1\nB,VV,x41,\nC,ECPR,52,0\nD,,60,1\nE,Cardiac,61,1\n"
  let fields =
    "fields: [{name: id, ecprimer: {role: identifier}}, {name: kind}, {name: age, type: string}, {name: survived, type: boolean, constraints: {required: true}}]"
  func read(_ rule: String) -> (RegistryTable?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    let dictionary = DataDictionary.read(
      "ecprimer: {include: \(rule)}\n" + fields, file: "d.yaml", problems: &problems)
    return (
      RegistryTable.read(
        Array(csv.utf8), name: "r", file: "r.csv", dictionary: dictionary, problems: &problems), problems
    )
  }
  let (table, problems) = read("kind = ECPR")
  let found = try #require(table, "\(problems)")
  // Rules hold for the records that count; those of which it cannot be told are left out and told.
  #expect(found.rowCount == 2 && found["age"]?.levels == ["40", "52"] && found["kind"]?.levels == ["ECPR"])
  #expect(
    found.included
      == Included(condition: "kind = ECPR", records: 5, counted: 2, unknown: 1))
  #expect(problems.map(\.code) == ["inclusion"] && problems[0].place.line == 5)
  #expect(found.place(row: 1, column: "age").line == 4)
  #expect(read("all").0 == nil, "the record without an outcome counts, and breaks its rule")
  #expect(read("kind = ECRP").1.contains { $0.suggestion == "ECPR" })
  #expect(read("kind = ECPR and kind = VV").1.map(\.code).contains("inclusion"))
}
