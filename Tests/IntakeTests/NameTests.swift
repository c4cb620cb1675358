import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry
@testable import RegistryFiles

/// A legend in a head says what the codes mean, and is no part of the name.
@Test(arguments: [
  ("Geschlecht (1=m, 2=w)", ["1", "2"], "sex", ["male", "female"]),
  ("Bystander-CPR (1=ja, 2=nein, 9=unbekannt)", ["1", "2", "9"], "bystander_cpr", ["yes", "no", "missing"]),
  ("Arrest Witnessed (Y/N/U)", ["Y", "N", "U"], "witnessed", ["yes", "no", "missing"]),
  ("Diabetes 0=No, 1=Yes", ["0", "1"], "diabetes", ["no", "yes"]),
  ("初期波形（1：心室細動、2：心静止）", ["1", "2"], "first_rhythm", ["VF", "asystole"]),
])
func aLegendSaysWhatTheCodesMean(header: String, cells: [String], concept: String, levels: [String]) throws {
  let field = try #require(column(header, cells).proposal(concept)?.field, "\(header)")
  for (cell, level) in zip(cells, levels) { #expect(field.reads(cell) == level, "\(header): \(cell)") }
}

@Test func aCodeThatTheLegendHasNotIsAQuestion() throws {
  let question = try #require(
    column("Rhythmus (1=VF, 2=PEA)", ["1", "2", "1", "7"]).question("first_rhythm"))
  #expect(question.answers[0].against.contains("\"7\""))
}

/// One letter is another sex in another language; where nobody can tell, it is asked.
@Test func lettersOfTheSexesAreThoseOfTheLanguage() throws {
  func sex(_ header: String, _ cells: [String], _ other: String) -> Field? {
    let rows = (0..<24).map { "\($0);\(cells[$0 % 2]);\(40 + $0)\n" }.joined()
    return intake("id;\(header);\(other)\n" + rows).proposal("sex")?.field
  }
  #expect(sex("Sexo", ["H", "M"], "Edad (años)")?.reads("M") == "female")
  #expect(sex("Sexe", ["H", "F"], "Âge (ans)")?.reads("H") == "male")
  #expect(sex("Geslacht", ["M", "V"], "Leeftijd (jaren)")?.reads("V") == "female")
  #expect(sex("Sex", ["M", "V"], "x") == nil)
}

@Test(arguments: [
  ("Spitalaustritt lebend", "survived_to_discharge"), ("Mechanische thoraxcompressie", "mechanical_cpr"),
  ("Compressor mecânico", "mechanical_cpr"), ("Cateter de reperfusão distal", "distal_perfusion"),
  ("Présence d'un témoin", "witnessed"), ("MCE par témoin", "bystander_cpr"), ("TRRC", "renal_replacement"),
  ("Kompl.: Extremitätenischämie", "limb_ischaemia"), ("カニューレ部出血", "cannula_bleeding"),
  ("是否有目击者", "witnessed"), ("LHC/Coronary Angio", "coronary_angiography"), ("LAT", "treatment_withdrawn"),
])
func namesOfTheTradeAreKnown(header: String, concept: String) {
  #expect(column(header, ["1", "0", "0"]).proposal(concept) != nil, "\(header)")
}

@Test(arguments: [
  ("Durée séjour réa (j)", "icu_days"), ("Degenza TI (gg)", "icu_days"), ("IC-ligduur (dgn)", "icu_days"),
  ("IPS-Tage", "icu_days"), ("住院天数", "hospital_days"), ("Horas de ECMO", "ecmo_hours"),
])
func daysAndHoursAreThoseOfTheLanguage(header: String, concept: String) {
  #expect(column(header, ["12", "25", "31", "18"]).proposal(concept)?.field.sourceUnit == nil)
  #expect(column(header, ["12", "25", "31", "18"]).proposal(concept) != nil, "\(header)")
}

@Test func ageInYearsIsNoStayInDays() {
  #expect(column("Alter [J]", ["34", "61", "72"]).proposal("age_years") != nil)
}

/// A start that only cannulation tells of, beside a time that nobody understands, could be too early.
@Test func aTimeThatCouldBeEarlierIsAsked() {
  func times(_ other: String) -> Export {
    let rows = (0..<24).map {
      "\($0),\(14 + $0 % 9)/01/2024 10:15,\(14 + $0 % 9)/01/2024 10:40\n"
    }.joined()
    return intake("id,Cannulation time,\(other)\n" + rows)
  }
  #expect(times("Zzyx").proposal("year") == nil && times("Zzyx").question("year") != nil)
  #expect(times("EMS arrival").proposal("year") != nil)
}

@Test func aPatientsNumberBesideARunsIsThePatients() {
  let rows = (0..<24).map { "R\($0),P\($0 / 2),4\($0 % 10)\n" }.joined()
  let both = intake("RunId,PatId,age\n" + rows)
  #expect(both.proposal("record_id")?.columns == ["RunId"])
  #expect(both.proposal("patient_id")?.columns == ["PatId"])
  let alone = (0..<24).map { "P\($0),4\($0 % 10)\n" }.joined()
  #expect(intake("PatId,age\n" + alone).proposal("record_id")?.columns == ["PatId"])
}

@Test func whyECMOEndedSaysWhetherItWasWeaned() {
  let reasons = ["Expected recovery", "Died", "Expected recovery", "Transition to VAD"]
  let device = column("Discontinuation reason", reasons)
  #expect(device.proposal("ecmo_end") != nil)
  #expect(device.proposal("weaned") == nil && device.question("weaned") != nil)
}

extension Field {
  /// What a text of its column comes to.
  fileprivate func reads(_ text: String) -> String? {
    if let level = levelMap.first(where: { $0.code == text })?.level { return level }
    if kind == .boolean, trueValues.contains(text) { return "yes" }
    if kind == .boolean, falseValues.contains(text) { return "no" }
    return missingValues.contains(text) ? "missing" : nil
  }
}
