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

/// What no column holds is said in the dictionary's own words: from dates, and from the rows of the joined file.
@Test func whatFollowsFromDatesOrFromTheJoinedFileIsAnswered() throws {
  let rows = (0..<24).map { "R\($0),2024-03-\(10 + $0 % 9) 09:00,2024-03-\(10 + $0 % 9) 10:\(10 + $0)\n" }
  let csv = "RunNo,Zz one,Zz two\n" + rows.joined()
  let derived = try answer("arrest_to_flow_min=minutes(\"Zz one\", \"Zz two\")", "", intake(csv))
  #expect(derived.table?.column(of: "arrest_to_flow_min")?.known.first == 70, "\(derived.problems)")
  let nonsense = try answer("arrest_to_flow_min=minutes(\"Zz one\", RunNo)", "", intake(csv))
  #expect(nonsense.table == nil && nonsense.problems.contains { $0.code == "derive" }, "\(nonsense.problems)")
  let joined = intake(csv, others: [("c.csv", "RunNo,Complication\nR1,Seizures\nR2,Odd\nR5,Odd\n")])
  let odd = try answer("haemolysis=any Complication = \"Odd\"", "", joined)
  #expect(odd.table?.column(of: "haemolysis")?.count(of: "yes") == 2, "\(odd.problems)")
}

/// A complication that could be another thing stands in the joined file, and one command takes it.
@Test func aQuestionOfAJoinedFileIsAnswered() throws {
  let csv = "RunNo,age\n" + (0..<20).map { "R\($0),4\($0 % 10)\n" }.joined()
  let export = intake(csv, others: [("c.csv", "RunNo,Complication\nR1,Seizures\nR2,Stroke\nR5,Stroke\n")])
  #expect(export.proposal("ischaemic_stroke") == nil)
  let taken = try answer("ischaemic_stroke", "", export)
  let column = try #require(taken.table?.column(of: "ischaemic_stroke"), "\(taken.problems)")
  #expect(column.count(of: "yes") == 2 && column.count(of: "no") == 18)
}
