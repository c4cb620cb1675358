import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry
@testable import RegistryFiles

/// Three columns that are ticked, beside an outcome.
private func ticked(_ tick: String, notes: String = "", cells: [String] = []) -> Export {
  let rows = (0..<40).map { row in
    let third = cells.isEmpty ? (row % 5 == 0 ? tick : "") : cells[row % cells.count]
    return
      "K\(row);\(row % 2 == 0 ? tick : "");\(row % 3 == 0 ? tick : "");\(third);\(row % 4 == 0 ? tick : "");\(40 + row)"
  }
  return intake(
    "record;Witnessed;LUCAS;Seizures;Discharged alive;age\n" + rows.joined(separator: "\n") + "\n" + notes)
}

/// A tick and nothing is yes and no, said with its reason; never yes and missing, which would make everyone a yes.
@Test(arguments: ["x", "X", "✓", "✔", "☒", "●"])
func aTickBesideEmptyCellsHasANo(tick: String) throws {
  let export = ticked(tick)
  let proposal = try #require(export.proposal("witnessed"), "\(export.problems)")
  #expect(proposal.field.falseValues == [""] && !proposal.field.missingValues.contains(""))
  #expect(proposal.why.contains("an empty cell is read as no, in 20"))
  var problems: [Diagnostic] = []
  let column = try #require(export.table(&problems)?.column(of: "witnessed"), "\(problems)")
  #expect(column.count(of: "yes") == 20 && column.count(of: "no") == 20)
}

/// An outcome is asked, with both readings.
@Test func anOutcomeIsNotTakenFromEmptyCellsUnasked() throws {
  let export = ticked("x", notes: ";;;;;\n\"x = yes; blank = no\";;;;;\n")
  #expect(export.proposal("survived_to_discharge") == nil)
  let answers = try #require(export.question("survived_to_discharge")).answers
  #expect(answers.count == 2 && answers[0].lines[0].contains("falseValues: [\"\"]"))
  #expect(answers[1].lines[0].contains("falseValues: []") && answers[1].against.contains("all 10 records"))
  #expect(export.proposal("witnessed")?.why.contains("as a note of the file says") == true)
}

/// Where a column has a word for no, an empty cell may be missing.
@Test func ticksBesideAWordForNoAreAsked() {
  let rows = (0..<40).map { "K\($0);\($0 % 2 == 0 ? "ja" : "");\($0 % 3 == 0 ? "ja" : "nein")" }
  let export = intake("record;LUCAS;Krampfanfall\n" + rows.joined(separator: "\n") + "\n")
  #expect(export.proposal("mechanical_cpr") == nil && export.proposal("seizures") != nil)
  #expect(export.question("mechanical_cpr")?.answers.first?.against.contains("Krampfanfall") == true)
}

/// A cross alone ticks, and beside a circle it is no; a dash beside a plus is no.
@Test func signsAreReadByWhatStandsBesideThem() throws {
  let pair = try #require(ticked("○", cells: ["○", "×"]).proposal("seizures")?.field)
  #expect(pair.trueValues == ["○"] && pair.falseValues == ["×"])
  let signs = try #require(ticked("+", cells: ["+", "-"]).proposal("seizures")?.field)
  #expect(signs.trueValues == ["+"] && signs.falseValues == ["-"])
  #expect(ticked("×").proposal("witnessed") == nil && ticked("×").question("witnessed") != nil)
}

@Test(arguments: [
  ("x = sí; vacío = no", EmptyCells.Note.no), ("X: ja, leer: nein", .no), ("(blank = unknown)", .missing),
  ("oui = x ; vide = non", .no),
])
func aNoteSaysWhatAnEmptyCellIs(text: String, note: EmptyCells.Note) {
  #expect(EmptyCells.note(text) == note)
}

/// Two columns that are opposites agree, and what one of them leaves open is no contradiction.
@Test func oppositesAgree() throws {
  let rows = (0..<30).map { "K\($0);\($0 % 3 == 0 ? "x" : "");\($0 % 3 == 0 ? "" : "x")" }
  let export = intake("record;Alta vivo;Éxitus\n" + rows.joined(separator: "\n") + "\n")
  let answers = try #require(export.question("survived_to_discharge")).answers
  #expect(answers.allSatisfy { !$0.against.contains("it says otherwise") })
  #expect(answers.contains { $0.pro.contains("says the same in all 30 records") })
}

// MARK: Codes among numbers

/// 99 among small doses is no dose: asked where it stands far off, told where the file says elsewhere what it means.
@Test func aCodeFarOffAmongNumbersIsNoValueInSilence() throws {
  let cells = ["2", "5", "7", "1", "9", "4", "12", "3", "99", "8"]
  let asked = column("Adrenaline (mg)", cells, rows: 60)
  #expect(asked.proposal("adrenaline_mg") == nil)
  let answers = try #require(asked.question("adrenaline_mg")).answers
  #expect(answers.count == 2 && answers[0].lines[0].contains("\"99\""))
  #expect(!answers[1].lines[0].contains("\"99\""))
  let rows = (0..<60).map { "K\($0);\(cells[$0 % 10]);\([0, 1, 99][$0 % 3])" }
  let told = intake(
    "record;Adrenaline (mg);LUCAS (0=No, 1=Yes, 99=Unknown)\n" + rows.joined(separator: "\n") + "\n")
  #expect(told.proposal("adrenaline_mg")?.field.missingValues.contains("99") == true)
  #expect(
    told.problems.contains { $0.code == "taken-for-missing" && $0.place.line == 10 }, "\(told.problems)")
  // An age of 99 years is one.
  #expect(column("Age", (60..<100).map(String.init), rows: 80).proposal("age_years") != nil)
}

@Test(arguments: [
  "Lactate at 72 h (mmol/L)", "Lactate 36h (mmol/L)", "Laktat Tag 3 (mmol/l)", "Lactate H8 (mmol/L)",
  "Venous lactate (mmol/L)",
])
func aValueOfLaterIsNoValueBefore(header: String) {
  #expect(column(header, ["3.1", "4.2", "2.9", "6.4"]).proposal("lactate_before_mmol_l") == nil)
}

/// What is longer than any name is none, whatever stands in it, and is looked up in no time.
@Test func aHeadWithoutEndIsNoConcept() {
  for head in [
    String(repeating: "lactate before ", count: 3_000), String(repeating: "survival", count: 6_000),
  ] {
    let export = column(head, ["3.1", "4.2", "2.9", "6.4"])
    #expect(
      export.proposal("lactate_before_mmol_l") == nil && export.proposal("survived_to_discharge") == nil)
  }
}

// MARK: Lines to paste

/// The line for the nearest concept says the same, the same way round.
@Test(arguments: [
  ("overleden_aan_ecmo", "survived_to_discharge"), ("Weaning failed", "weaned"),
  ("L'arrêt a-t-il eu lieu devant témoin", "in_hospital"), ("Survived 30 days", "survived_to_discharge"),
])
func noLineIsOfferedForAnotherThing(header: String, concept: String) throws {
  let export = column(header, ["1", "0"])
  let main = try #require(export.intake).main
  #expect(NearestConcepts(concepts: concepts).line(try #require(main[header]), as: concept) == nil)
}

@Test func anArrestOutsideIsNoneInHospital() throws {
  let field = try #require(column("OHCA (ja/nein)", ["ja", "nein"]).proposal("in_hospital")?.field)
  #expect(field.trueValues == ["nein"] && field.falseValues == ["ja"])
}

@Test func inchesInBracketsAreInches() throws {
  let field = try #require(column("Ht (in)", ["67", "70", "64", "72", "69"]).proposal("height_cm")?.field)
  #expect(field.sourceUnit == "in")
  #expect(UnitConversion(from: "in", to: "cm", of: "height")?.factor == 2.54)
}
