import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry

func intake(
  _ csv: String, others: [(String, String)] = [], codes: String? = nil, redcap: String? = nil
) -> Export {
  var request = Intake.Request(data: source(csv), concepts: concepts)
  request.others = others.map { source($0.1, $0.0) }
  request.codes = codes.map { source($0, "codes.csv") }
  request.redcap = redcap.map { source($0, "redcap.csv") }
  return Export(request)
}

/// A file of one column beside a number of the record.
func column(_ header: String, _ cells: [String], rows: Int = 24) -> Export {
  let lines = (0..<rows).map { "R\($0);\(cells[$0 % cells.count])" }
  return intake("record;\(header)\n" + lines.joined(separator: "\n") + "\n")
}

extension Recognition.Question.Answer {
  var lines: [String] { FieldLine.lines(settles, besides: []) }
}

extension Export {
  func proposal(_ concept: String) -> Recognition.Proposal? { intake?.recognition[concept] }
  func question(_ concept: String) -> Recognition.Question? {
    intake?.recognition.questions.first { $0.concept == concept }
  }
}

@Test(arguments: [
  ("Alter", "age_years"), ("Edad (años)", "age_years"), ("pt_age", "age_years"), ("AgeYears", "age_years"),
  ("年龄", "age_years"),
  ("Leeftijd", "age_years"), ("Idade", "age_years"), ("Età", "age_years"), ("年齢（歳）", "age_years"),
  ("Âge du patient", "age_years"),
])
func ageIsKnownInNineLanguages(header: String, concept: String) {
  #expect(column(header, ["34", "61", "72", "45"]).proposal(concept) != nil)
}

@Test(arguments: [
  ("Survived to hospital discharge", ["Yes", "No"]), ("DischargedAlive", ["1", "0"]),
  ("Lebend entlassen", ["ja", "nein"]),
  ("Survie à la sortie", ["oui", "non"]), ("Alta vivo", ["sí", "no"]), ("Dimesso vivo", ["Sì", "No"]),
  ("Overleving tot ontslag", ["ja", "nee"]), ("Alta hospitalar vivo", ["Sim", "Não"]), ("出院存活", ["是", "否"]),
  ("転帰", ["生存退院", "死亡"]), ("Hospital outcome", ["Alive", "Dead"]),
  ("Discharge status", ["Home", "Deceased"]),
])
func survivalIsKnownAndYesIsAlive(header: String, cells: [String]) throws {
  let field = try #require(column(header, cells).proposal("survived_to_discharge")?.field, "\(header)")
  #expect(field.trueValues == [cells[0]] && field.falseValues == [cells[1]])
}

@Test(arguments: [
  "Died in hospital", "In-hospital mortality", "Verstorben", "Décès hospitalier", "Overleden", "院内死亡",
  "Death",
])
func deathIsTheOppositeOfSurvival(header: String) throws {
  let field = try #require(
    column(header, ["1", "0", "0"]).proposal("survived_to_discharge")?.field, "\(header)")
  #expect(field.trueValues == ["0"] && field.falseValues == ["1"])
}

/// A name that only looks like a concept is never proposed: it is a question or nothing.
@Test(arguments: [
  ("Survived to ICU discharge", ["Yes", "No"], "survived_to_discharge"),
  ("30-day survival", ["Yes", "No"], "survived_to_discharge"),
  ("Non-survivor", ["Yes", "No"], "survived_to_discharge"),
  ("Survived ECMO or died", ["Yes", "No"], "survived_to_discharge"),
  ("Not weaned", ["Yes", "No"], "weaned"), ("Peak lactate", ["8.1", "12.2", "4.9"], "lactate_before_mmol_l"),
  ("Lactate clearance", ["8.1", "12.2", "4.9"], "lactate_before_mmol_l"),
  ("Family history of diabetes", ["Yes", "No"], "diabetes"),
  ("Mother's age", ["34", "61", "72"], "age_years"),
  ("Rhythm at cannulation", ["VF", "PEA"], "first_rhythm"),
  ("Ischaemic heart disease of father", ["Yes", "No"], "coronary_disease"),
  ("Time to ECMO bed (min)", ["20", "40"], "arrest_to_flow_min"),
])
func aNameThatOnlyLooksLikeAConceptIsNotProposed(header: String, cells: [String], concept: String) {
  #expect(column(header, cells).proposal(concept) == nil)
}

@Test func unitsComeFromTheHeaderAndTheirRangeOnlyAsks() throws {
  let written = column("Kreatinin (mg/dl)", ["0.9", "1.4", "2.2", "1.1"])
  #expect(written.proposal("creatinine_before_umol_l")?.field.sourceUnit == "mg/dL")
  let unsaid = column("Kreatinin", ["0.9", "1.4", "2.2", "1.1"])
  #expect(unsaid.proposal("creatinine_before_umol_l") == nil)
  let question = try #require(unsaid.question("creatinine_before_umol_l"))
  #expect(question.answers.count == 1 && question.answers[0].lines[0].contains("source-unit: mg/dL"))
  #expect(
    column("ECMO duration", ["2", "4", "6", "3.5"]).question("ecmo_hours")?.answers[0].lines[0].contains(
      "source-unit: days") == true)
}

@Test func codesWithoutAMeaningAreAQuestionUntilAListSaysThem() throws {
  let csv = "record,rhythm\n" + (0..<20).map { "R\($0),\($0 % 4 + 1)\n" }.joined()
  #expect(
    intake(csv).question("first_rhythm")?.answers[0].against.contains("codes without a meaning") == true)
  let list = "field,code,label\nrhythm,1,VF\nrhythm,2,pulseless VT\nrhythm,3,PEA\nrhythm,4,Asystole\n"
  let field = try #require(intake(csv, codes: list).proposal("first_rhythm")?.field)
  #expect(field.levelMap.map(\.level) == ["VF", "pVT", "PEA", "asystole"])
}

@Test func twoColumnsThatCouldBeOneConceptAreAQuestion() throws {
  let rows = (0..<20).map { "R\($0),\($0 % 2),\($0 % 3 == 0 ? 1 : 0)\n" }.joined()
  let question = try #require(intake("record,alive,survived\n" + rows).question("survived_to_discharge"))
  #expect(question.answers.map(\.column).sorted() == ["alive", "survived"])
  #expect(question.answers.allSatisfy { $0.against.contains("it says otherwise than") })
}

@Test func dayAndMonthAreToldApartByTheDataAndAskedWhereTheyCannotBe() {
  func dates(_ days: [Int]) -> Export {
    intake(
      "record,ECMO start date\n"
        + (0..<24).map { "R\($0),0\($0 % 9 + 1)/\(String(days[$0 % days.count]))/2024\n" }.joined())
  }
  #expect(dates([13, 25]).proposal("year") != nil)
  #expect(dates([10, 11, 12]).question("year")?.answers[0].against.contains("%d/%m/%Y") == true)
}

@Test func wordsOfAnEntryThatContradictEachOtherAreNotBothBelieved() {
  // Whoever was discharged alive has no CPC of 5: here they say the opposite of each other.
  let rows = (0..<30).map { "R\($0),\($0 % 3 == 0 ? "yes" : "no"),\($0 % 3 == 0 ? 5 : 1)\n" }.joined()
  let export = intake("record,survived to discharge,CPC at discharge\n" + rows)
  #expect(export.proposal("survived_to_discharge") == nil)
  #expect(export.question("survived_to_discharge")?.answers[0].against.contains("the rule") == true)
}

// MARK: Bad input

@Test(arguments: [
  ("only words\nno table\n", "no-table", 1), ("a,b\n", "no-records", 1),
  ("run,x\nA,1\nrun,x\nB,2\n", "header-twice", 3),
])
func whatIsNoTableIsTold(csv: String, code: String, line: Int) {
  let export = intake(csv)
  #expect(
    export.intake == nil && export.problems.contains { $0.code == code && $0.place.line == line },
    "\(export.problems)")
}

@Test func everyFileIsToldInOneRun() {
  let csv =
    "RunNo,TimeOn\nA,30.02.2024\nB,12.01.2024\nC,13.01.2024\nD,14.01.2024\nE,15.01.2024\nF,16.01.2024\nG,17.01.2024\nH,18.01.2024\nI,19.01.2024\nJ,20.01.2024\nK,21.01.2024\n"
  let export = intake(
    csv, others: [("c.csv", "Run,Code\nX1,1\nX2,1\n")],
    codes: "field,code,label\nCode,1,Stroke\nCode,1,Bleeding\nCode,2,\n")
  let codes = Set(export.problems.map(\.code))
  #expect(
    codes.isSuperset(of: ["not-a-date", "files-do-not-fit", "code-twice", "code-without-meaning"]),
    "\(export.problems)")
  #expect(export.problems.allSatisfy { $0.place.line > 0 && $0.place.column > 0 })
}

@Test func aKeyThatIsNotUniqueIsTold() {
  let csv = "RunNo,age\n" + (0..<20).map { "R\($0 == 19 ? 0 : $0),4\($0 % 10)\n" }.joined()
  let export = intake(csv, others: [("c.csv", "RunNo,Code\nR1,Stroke\nR2,Stroke\n")])
  #expect(export.problems.contains { $0.code == "key-repeats" && $0.place.line == 21 })
}

@Test func labelsInPlaceOfREDCapsCodesAreTold() throws {
  let good = try Export("redcap")
  let dictionary = try #require(good.request.redcap)
  var request = Intake.Request(
    data: source("record_id,gender,dc_alive\n" + (1...9).map { "\($0),Female,1\n" }.joined()),
    concepts: concepts)
  request.redcap = dictionary
  let export = Export(request)
  #expect(
    export.intake == nil
      && export.problems.contains { $0.code == "redcap-labels" && $0.place.line == 2 && $0.place.column == 2 }
  )
}

@Test func identifiersThatREDCapMarksAreNotRead() throws {
  let yaml = try #require(try Export("redcap").intake?.draft.yaml)
  #expect(!yaml.contains("name: pat_name") && yaml.contains("Not read: pat_name"))
}
