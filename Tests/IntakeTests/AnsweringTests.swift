import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry
@testable import RegistryFiles

private func doctor(_ export: Export) throws -> (doctor: Doctor, yaml: String) {
  var problems: [Diagnostic] = []
  let intake = try #require(export.intake)
  let yaml = intake.draft.yaml
  let read = DataDictionary.read(yaml, file: "own.yaml", problems: &problems)
  let dictionary = try #require(read, "\(problems)")
  let rows = export.table(&problems)
  let table = try #require(rows, "\(problems)")
  return (
    Doctor(
      registry: "own", dictionary: dictionary, text: yaml, table: table, told: [], intake: intake,
      concepts: concepts), yaml
  )
}

/// What an answer makes of a dictionary, and what it tells.
private func answer(_ text: String, _ levels: String, _ export: Export) throws -> (
  table: RegistryTable?, problems: [Diagnostic]
) {
  let (doctor, yaml) = try doctor(export)
  var problems: [Diagnostic] = []
  let answered = doctor.answered(text, levels: levels, in: yaml, problems: &problems)
  let table = answered.flatMap { export.table(&problems, as: $0.text) }
  return (table, problems)
}

@Test func anAnswerWhoseCodesHaveNoMeaningIsRefusedUntilTheyHaveOne() throws {
  let export = column("first rhythm", ["VF", "PEA", "VF", "PEA", "Zzz"], rows: 25)
  let refused = try answer("first_rhythm=first rhythm", "", export)
  #expect(refused.table == nil && refused.problems.map(\.code) == ["code-without-meaning"])
  #expect(refused.problems.first?.message.contains("\"Zzz\" in 5 cells") == true)
  let said = try answer("first_rhythm=first rhythm", "Zzz=asystole", export)
  #expect(said.table?.column(of: "first_rhythm")?.count(of: "asystole") == 5, "\(said.problems)")
  let wrong = try answer("first_rhythm=first rhythm", "Zzz=asystol,Q=VF", export)
  #expect(wrong.table == nil && Set(wrong.problems.map(\.code)) == ["unknown-level", "unknown-code"])
}

@Test func aColumnThatNothingAsksOfCanBeTaken() throws {
  let export = column("Zzyx", ["34", "61", "72", "45"])
  let taken = try answer("age_years=Zzyx", "", export)
  #expect(taken.table?.column(of: "age_years")?.known.count == 24, "\(taken.problems)")
  let unknown = try answer("age_years=Zzyxx", "", export)
  #expect(unknown.table == nil && unknown.problems.last?.suggestion == "Zzyx")
}
