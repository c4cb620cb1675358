import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry

/// A name that says failure or absence is never read as if it did not: yes would become no.
@Test(arguments: [
  ("Weaning gescheitert", "weaned"), ("Weaningversagen", "weaned"), ("Fracaso de destete", "weaned"),
  ("falência do desmame", "weaned"), ("離脱失敗", "weaned"), ("Échec de sevrage", "weaned"),
  ("svezzamento fallito", "weaned"), ("weaning mislukt", "weaned"), ("撤机失败", "weaned"),
  ("Failed weaning", "weaned"), ("Weaning without success", "weaned"),
  ("Absence de témoin", "witnessed"), ("目撃なし", "witnessed"), ("无目击者", "witnessed"),
  ("não presenciada", "witnessed"), ("Unwitnessed or not", "witnessed"), ("ohne Zeugen", "witnessed"),
  ("nessuna RCP astanti", "bystander_cpr"), ("バイスタンダーCPRなし", "bystander_cpr"),
  ("geen omstander-CPR", "bystander_cpr"), ("sin RCP de testigos", "bystander_cpr"),
])
func aNameOfFailureOrAbsenceIsNotProposed(header: String, concept: String) {
  #expect(column(header, ["1", "0"]).proposal(concept) == nil)
}

/// Names that hold such a word and ask for both answers, or for something else, are what they were.
@Test(arguments: [
  ("有无目击者", ["有", "无"], "witnessed"), ("目撃の有無", ["あり", "なし"], "witnessed"),
  ("是否成功撤机", ["是", "否"], "weaned"), ("Témoin (oui/non)", ["oui", "non"], "witnessed"),
  ("No flow (min)", ["3", "5", "8"], "no_flow_min"), ("Minutos sin RCP", ["3", "5", "8"], "no_flow_min"),
])
func aNameThatAsksForBothIsProposed(header: String, cells: [String], concept: String) {
  #expect(column(header, cells).proposal(concept) != nil)
}

/// What could be another thing is asked, or left alone.
@Test(arguments: [
  ("Bystander AED used", ["Yes", "No"], "bystander_cpr"), ("EMS witnessed", ["Yes", "No"], "witnessed"),
  ("Sustained ROSC before ECMO", ["Yes", "No"], "rosc_before_ecmo"),
  ("ROSC", ["Yes", "No"], "rosc_before_ecmo"),
  ("Dialyse", ["ja", "nein"], "renal_replacement"),
  ("ritmo all'arrivo in PS", ["FV", "PEA"], "first_rhythm"),
  ("ritmo à chegada", ["FV", "AESP"], "first_rhythm"), ("Ort", ["ZNA", "ITS", "HKL"], "arrest_location"),
  ("CPR duration (min)", ["30", "60", "45"], "low_flow_min"), ("ohca_ihca", ["1", "2"], "in_hospital"),
  ("Geschl.", ["m", "w", "k"], "sex"),
  ("lebend entlassen", ["ja", "nein", "verlegt"], "survived_to_discharge"),
])
func whatCouldBeAnotherThingIsNotProposed(header: String, cells: [String], concept: String) {
  #expect(column(header, cells).proposal(concept) == nil)
}

@Test(arguments: [
  ("Location", ["Home", "Public", "ICU"], "arrest_location"),
  ("Renal replacement on ECMO", ["Yes", "No"], "renal_replacement"),
  ("Transient ROSC before ECMO", ["Yes", "No"], "rosc_before_ecmo"),
  ("Discharged to", ["Home", "Rehab", "Transferred", "Died"], "survived_to_discharge"),
])
func whatCanBeOneThingOnlyIsProposed(header: String, cells: [String], concept: String) {
  #expect(column(header, cells).proposal(concept) != nil)
}

/// A complication that is denied is none.
@Test func aDeniedComplicationIsNone() {
  for text in ["No seizures", "keine Infektion", "Geen beenischemie", "aucune infection"] {
    #expect(Complications.concept(of: text) == nil, "\(text)")
  }
  #expect(Complications.concept(of: "Dialysis") == "renal_replacement")
  #expect(
    Complications.concept(of: "Hemorragia no local de canulação", language: .portuguese) == "cannula_bleeding"
  )
}
