import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry
@testable import RegistryFiles

/// Whole sentences as a form asks them.
@Test(arguments: [
  ("¿Qué edad tenía el paciente (años)?", ["34", "61", "72"], "age_years"),
  ("How old was the patient (years)?", ["34", "61", "72"], "age_years"),
  ("Wie lange war der Patient an der ECMO (h)?", ["30", "60", "90"], "ecmo_hours"),
  ("Le patient a-t-il été sevré de l'ECMO ?", ["oui", "non"], "weaned"),
  ("Was the arrest witnessed?", ["Yes", "No"], "witnessed"),
  ("Quale è stato il primo ritmo?", ["FV", "PEA", "Asistolia"], "first_rhythm"),
  ("Wat was het eerste ritme?", ["VF", "PEA", "Asystolie"], "first_rhythm"),
  ("Qual foi o primeiro ritmo?", ["FV", "AESP", "Assistolia"], "first_rhythm"),
  ("¿Con qué técnica se canuló al paciente?", ["Percutánea", "Quirúrgica"], "cannulation_technique"),
  ("Último lactato antes de la canulación (mmol/L)", ["8.1", "12.2", "4.9"], "lactate_before_mmol_l"),
  ("Sexo del paciente", ["Hombre", "Mujer"], "sex"), ("Pt #", (1...24).map(String.init), "record_id"),
  ("PumpFlow4", ["3.9", "4.1", "3.2"], "flow_4h_l_min"),
  ("SurvivalSixMonths", ["Yes", "No"], "survived_6_months"),
  ("PreCannulationPco2Kpa", ["8.3", "7.9", "9.4"], "pco2_before_mmhg"),
  ("Cannulated in", ["ED", "Cath lab", "ICU"], "ecmo_location"),
  ("WitnessedStatus", ["Yes", "No"], "witnessed"),
  ("Durée d'hospit (j)", ["12", "30", "4"], "hospital_days"),
  ("How old was the patient at the time of the event (in years)?", ["34", "61", "72"], "age_years"),
  ("L'arrêt s'est-il produit devant témoin ?", ["oui", "non"], "witnessed"),
  ("Combien de temps a duré le low-flow (en minutes) ?", ["45", "70", "88"], "low_flow_min"),
  ("Combien de jours a duré l'hospitalisation ?", ["12", "30", "4"], "hospital_days"),
  ("Wurde der Patient lebend aus dem Krankenhaus entlassen?", ["ja", "nein"], "survived_to_discharge"),
  ("¿Cuántos años tenía el paciente?", ["34", "61", "72"], "age_years"),
  ("Il paziente è stato svezzato dall'ECMO?", ["Sì", "No"], "weaned"),
  ("Hoeveel dagen lag de patiënt in het ziekenhuis?", ["12", "30", "4"], "hospital_days"),
  ("Quantos dias esteve na UCI?", ["12", "30", "4"], "icu_days"),
  ("出院时CPC评分是多少？", ["1", "2", "3"], "cpc_discharge"),
  ("心停止はどこで起きましたか？", ["自宅", "公共場所", "ICU"], "arrest_location"),
  ("Hours on support", ["30", "60", "90"], "ecmo_hours"),
  ("CPC on discharge", ["1", "2", "3"], "cpc_discharge"),
  ("VivoA6Mesi", ["SI", "NO"], "survived_6_months"), ("leeftijd_jaren", ["34", "61", "72"], "age_years"),
])
func aHeadIsUnderstoodAsItIsWritten(header: String, cells: [String], concept: String) {
  let export = column(header, cells)
  #expect(export.proposal(concept) != nil, "\(String(describing: export.intake?.recognition.questions))")
}

/// The last before an event is the value before it; the last of all is not.
@Test func theLastOfAllIsNotTheLastBefore() {
  #expect(column("Last lactate", ["8.1", "12.2", "4.9"]).proposal("lactate_before_mmol_l") == nil)
  #expect(
    column("Last lactate before ECMO (mmol/L)", ["8.1", "12.2"]).proposal("lactate_before_mmol_l") != nil)
}

/// A name that says a time and a duration alike is what its cells are.
@Test func aColumnOfDatesSaysWhenAndNeverHowLong() {
  let rows = (0..<24).map { row in
    "E\(row),2022/1/\(row % 9 + 13) 9:38,2022/1/\(row % 9 + 13) 9:44,2022/1/\(row % 9 + 13) 10:53,2022/1/\(row % 9 + 15) 1:53\n"
  }
  let export = intake("病例编号,骤停时间,开始CPR时间,ECMO运转时间,ECMO撤机时间\n" + rows.joined())
  for concept in ["arrest_to_flow_min", "low_flow_min", "no_flow_min", "ecmo_hours"] {
    #expect(export.proposal(concept)?.state == .derived, "\(concept)")
  }
  #expect(export.proposal("arrest_to_flow_min")?.how == "minutes(骤停时间, ECMO运转时间)")
  #expect(column("ECMO运转时间(小时)", ["30", "90", "140"]).proposal("ecmo_hours") != nil)
}

@Test func wordsShortenedByAFullStopAreThoseThatTheyBegin() throws {
  let place = try #require(
    column("Notfallort Kreislaufstillstand", ["öffentl. Raum", "Wohnung", "Arbeitsplatz"], rows: 30)
      .proposal("arrest_location")?.field)
  #expect(place.levelMap.first { $0.code == "öffentl. Raum" }?.level == "public")
  #expect(
    MissingWords.isMissing("Desc.") && MissingWords.isMissing("unbek.") && !MissingWords.isMissing("Desk."))
  #expect(column("Kompl.: Extremitätenischäm.", ["ja", "nein"]).proposal("limb_ischaemia") != nil)
}

/// A list that says what marks a missing value says nothing of the other numbers.
@Test func aListOfMissingCodesIsNoListOfAllCodes() {
  let csv = "record,Shocks,Rhythm\n" + (0..<30).map { "R\($0),\($0 % 7 == 6 ? 99 : $0 % 7),1\n" }.joined()
  let export = intake(csv, codes: "field,code,label\nShocks,99,Not known\nRhythm,1,VF\n")
  #expect(export.problems.isEmpty, "\(export.problems)")
}

@Test func theEndOfECMOIsBothWhyItEndedAndWhetherItWasWeaned() throws {
  let ends = ["Expected recovery", "Poor prognosis followed by death", "Died on ECLS"]
  let csv = "record,Discontinuation reason\n" + (0..<30).map { "R\($0),\(ends[$0 % 3])\n" }.joined()
  let export = intake(csv)
  #expect(export.proposal("ecmo_end")?.field.levelMap.map(\.level) == ["recovery", "withdrawal", "death"])
  var problems: [Diagnostic] = []
  let weaned = try #require(export.table(&problems)?.column(of: "weaned"), "\(problems)")
  #expect(weaned.count(of: "yes") == 10 && weaned.count(of: "no") == 20)
}
