/// How a concept is known by the name of a column: the ideas that the name must hold, and those that it may.
package struct ConceptRule: Sendable {
  /// One way of saying it: all of these ideas.
  struct Way: Sendable {
    var needs: [String]
    var allows: Set<String>
    /// What yes says where it says the opposite: died, in place of survived.
    var isOpposite = false
    /// Known by the name and by levels only: "outcome" is many things.
    var needsLevels = false
    /// Less than certain even where all fits.
    var isWeak = false
    /// What another concept is called first: the patient's number, which may be the record's.
    var isSecond = false
  }

  var concept: String
  var ways: [Way]
  /// Between which the median of a quantity lies in practice, in the concept's unit.
  var typical: ClosedRange<Double>?

  /// `arrest+location; location | first` : ways parted by `;`, what else may stand in the name after `|`; `!` the
  /// opposite, `=` levels needed, `?` weak, `~` another's name first.
  init(_ concept: String, _ text: String, _ typical: ClosedRange<Double>? = nil) {
    self.concept = concept
    self.typical = typical
    let parts = text.split(separator: "|").map(String.init)
    let allows = Set(parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : [])
    ways = parts[0].split(separator: ";").map { way in
      let plain = way.filter { !"!=?~ ".contains($0) }
      // A name that speaks of death and of survival could mean either.
      return Way(
        needs: plain.split(separator: "+").map(String.init),
        allows: way.contains("!") ? allows.subtracting(["alive", "survived"]) : allows,
        isOpposite: way.contains("!"), needsLevels: way.contains("="), isWeak: way.contains("?"),
        isSecond: way.contains("~"))
    }
  }

  package static let complications = [
    "cannula_bleeding", "gastrointestinal_bleeding", "intracranial_haemorrhage", "ischaemic_stroke",
    "seizures", "limb_ischaemia", "renal_replacement", "infection", "haemolysis", "circuit_change",
  ]

  package static let all: [ConceptRule] = [
    ConceptRule("record_id", "recordid; patientid~ | ecmo arrest"),
    ConceptRule("patient_id", "patientid | ecmo"),
    ConceptRule("centre", "centre; site?; hospital= | recordid ecmo hospital site start cannulation"),
    ConceptRule("year", "year | arrest ecmo start hospital hospitaladmission date cannulation"),
    ConceptRule("age_years", "age | arrest ecmo hospitaladmission before duration start year", 15...85),
    ConceptRule("sex", "sex | "), ConceptRule("weight_kg", "weight | before hospitaladmission", 50...115),
    ConceptRule("height_cm", "height | before hospitaladmission", 100...195),
    ConceptRule("cpc_before", "cpc+before; cpc+history; cpc+hospitaladmission | arrest score history ecmo"),
    ConceptRule(
      "pcpc_before", "pcpc+before; pcpc+history; pcpc+hospitaladmission | arrest score history ecmo"),
    ConceptRule("coronary_disease", "cad | history before"),
    ConceptRule("heart_failure", "heartfailure | history before"),
    ConceptRule("hypertension", "hypertension | history before arterial"),
    ConceptRule("diabetes", "diabetes | history before"),
    ConceptRule("dialysis_before", "dialysis+before; dialysis+history; rrt+history; rrt+before | arrest"),
    ConceptRule("cardiac_surgery_before", "cardiacsurgery | history before"),
    ConceptRule("arrest_location", "arrest+location; location=; ohca+location; ihca+location | first arrest"),
    ConceptRule(
      "in_hospital",
      "ihca; hospital+arrest=; ohca!; ohca+ihca=; arrest+location=; location=; hospital+location= | arrest location ohca hospital"
    ), ConceptRule("witnessed", "witnessed; witnessed+bystander? | arrest ohca ihca outcome"),
    ConceptRule(
      "bystander_cpr", "bystander; witnessed+cpr | cpr start witnessed ohca arrest before first outcome"),
    ConceptRule("aetiology", "cause+arrest; cause= | arrest ohca ihca ecmo"),
    ConceptRule("first_rhythm", "rhythm+first; rhythm; rhythm+arrest | first arrest ohca ihca"),
    ConceptRule("mechanical_cpr", "mechanical+cpr; mechanical | cpr arrest"),
    ConceptRule("defibrillations", "defib | count dose cpr before ecmo", 0...15),
    ConceptRule("adrenaline_mg", "adrenaline | dose cpr before ecmo count arrest", 0.5...20),
    ConceptRule("rosc_before_ecmo", "rosc | before ecmo arrest"),
    ConceptRule("no_flow_min", "noflow; arrest+cpr+duration | duration time arrest cpr start first", 0...20),
    ConceptRule(
      "low_flow_min",
      "lowflow; cprduration?; cpr+duration?; cprduration+before; cprduration+ecmo; cpr+ecmo+duration; cpr+flow+duration | duration time arrest ecmo before start cpr cannulation flow",
      15...150),
    ConceptRule(
      "arrest_to_flow_min",
      "arresttoflow; arrest+ecmo+duration; arrest+flow+duration; arrest+ecmo+start+duration | duration time start flow ecmo cpr arrest",
      15...180),
    ConceptRule("end_tidal_co2_mmhg", "etco2 | cpr before first later hospitaladmission ecmo", 5...50),
    ConceptRule(
      "ph_before", "ph+before; ph | before ecmo arterial first arrest hospitaladmission cannulation start",
      6.6...7.5),
    ConceptRule(
      "pco2_before_mmhg",
      "pco2+before; pco2 | before ecmo arterial first arrest hospitaladmission cannulation start", 25...130),
    ConceptRule(
      "po2_before_mmhg",
      "po2+before; po2 | before ecmo arterial first arrest hospitaladmission cannulation start", 30...300),
    ConceptRule(
      "bicarbonate_before_mmol_l",
      "hco3+before; hco3 | before ecmo arterial first arrest hospitaladmission cannulation start", 5...32),
    ConceptRule(
      "lactate_before_mmol_l",
      "lactate+before; lactate | before ecmo arterial first arrest hospitaladmission cannulation start",
      2...22),
    ConceptRule(
      "creatinine_before_umol_l",
      "creatinine+before; creatinine | before ecmo arterial first hospitaladmission arrest start cannulation",
      40...400),
    ConceptRule(
      "bilirubin_before_umol_l",
      "bilirubin+before; bilirubin | before ecmo arterial first hospitaladmission arrest start cannulation dose",
      4...80),
    ConceptRule(
      "ecmo_location",
      "cannulation+location; ecmo+location; cannulation+site=; ecmo+start+location; start+location=; cannulation= | start cannulation ecmo site"
    ),
    ConceptRule(
      "cannulation_technique",
      "cannulation+technique; technique=; cannulation=; cannulation+site= | ecmo arterial cannulation start"),
    ConceptRule(
      "cannulation_site",
      "cannulation+site; site=; ecmo+site; cannulation=; cannulation+location=; ecmo+location=; cannulation+technique= | ecmo arterial cannulation site location"
    ), ConceptRule("distal_perfusion", "distal | limb cannulation ecmo start"),
    ConceptRule("left_unloading", "unloading | ecmo"),
    ConceptRule("flow_4h_l_min", "flow+h4; flowh4 | ecmo later", 1.5...6),
    ConceptRule("flow_24h_l_min", "flow+h24; flowh24 | ecmo later", 1.5...6),
    ConceptRule("lactate_24h_mmol_l", "lactate+h24 | ecmo arterial later", 0.8...15),
    ConceptRule("temperature_control", "ttm | ecmo arrest"),
    ConceptRule("coronary_angiography", "angiography | hospitaladmission ecmo arrest"),
    ConceptRule("pci", "pci | ecmo arrest"),
    ConceptRule(
      "ecmo_hours", "ecmo+duration; ecmo+stay; onecmo+duration; flow+duration? | time run ecmo onecmo",
      12...250),
    ConceptRule(
      "cannula_bleeding", "bleeding+cannulation; bleeding+site | complication site onecmo ecmo location"),
    ConceptRule(
      "gastrointestinal_bleeding", "gibleeding; gi+bleeding; gi? | complication onecmo ecmo bleeding gi"),
    ConceptRule("intracranial_haemorrhage", "ich | bleeding complication stroke onecmo ecmo"),
    ConceptRule(
      "ischaemic_stroke",
      "infarct; stroke+ischaemic; stroke? | complication ischaemia ischaemic stroke onecmo ecmo"),
    ConceptRule("seizures", "seizures | complication onecmo ecmo"),
    ConceptRule(
      "limb_ischaemia",
      "limbischaemia; limb+ischaemia; limb+ischaemic | complication cannulation limb onecmo ecmo"),
    ConceptRule(
      "renal_replacement",
      "rrt; dialysis; rrt+dialysis; rrt+start | complication onecmo ecmo icu hospital start"),
    ConceptRule("infection", "infection | complication onecmo ecmo icu hospital"),
    ConceptRule("haemolysis", "haemolysis | complication onecmo ecmo"),
    ConceptRule("circuit_change", "circuit | complication onecmo ecmo"),
    ConceptRule(
      "weaned",
      "weaned; weaned+success; discontinuation=; ecmo+survived; ecmo+alive; onecmo+survived; onecmo+death!; stop+alive; stop+success; ecmo+outcome=; ecmo+stop+outcome= | success ecmo alive survived outcome stop"
    ),
    ConceptRule(
      "ecmo_end",
      "discontinuation=; ecmo+outcome=; ecmo+stop+cause=; stop+cause=; ecmo+stop+outcome=; ecmo+stop= | ecmo outcome stop cause"
    ),
    ConceptRule(
      "icu_days",
      "icustay; icu+duration; icu+stay; icu+hospitalstay | stay duration time icu hospital hospitalstay",
      1...40),
    ConceptRule(
      "hospital_days",
      "hospitalstay; hospital+duration; hospital+stay; stay? | stay duration time hospital hospitaladmission discharge",
      1...60),
    ConceptRule(
      "survived_to_discharge",
      "dischargedalive; survived+discharge; alive+discharge; survived+hospital; alive+hospital; outcome+discharge=; outcome+hospital=; hospital+death!; discharge+death!; survived; alive; outcome=; discharge=; death! | hospital discharge outcome alive survived arrest dischargedalive"
    ),
    ConceptRule(
      "cpc_discharge", "cpc+discharge; cpc | hospital discharge score outcome neuro alive dischargedalive"),
    ConceptRule("pcpc_discharge", "pcpc | hospital discharge score outcome"),
    ConceptRule("cause_of_death", "deathcause; cause+death | hospital outcome"),
    ConceptRule("treatment_withdrawn", "withdrawal | icu death ecmo"),
    ConceptRule(
      "survived_6_months", "survived+m6; alive+m6; outcome+m6=; death+m6! | outcome followup arrest ecmo"),
    ConceptRule(
      "survived_12_months", "survived+m12; alive+m12; outcome+m12=; death+m12! | outcome followup arrest ecmo"
    ),
    ConceptRule(
      "alive_at_last_contact",
      "alive+lastcontact; survived+lastcontact; outcome+lastcontact=; alive+followup; survived+followup; outcome+followup=; death+followup! | outcome followup date"
    ),
    ConceptRule(
      "follow_up_days", "followup+duration; lastcontact+duration; followup | time lastcontact", 1...3000),
  ]

  /// Points in time from which durations follow; read for that and never shown.
  static let moments: [ConceptRule] = [
    ConceptRule("arrest", "arrest | date time start first ohca ihca"),
    ConceptRule("cpr", "cpr+start; cpr; bystander+start | date time start first arrest bystander"),
    ConceptRule(
      "flow",
      "ecmo+start; flow+start; ecmo+flow; flow; start; ecmo?; cannulation+start?; cannulation? | date time ecmo flow start cannulation"
    ),
    ConceptRule(
      "off",
      "ecmo+stop; stop; discontinuation; weaned; cannulation+stop; ecmo+weaned | date time ecmo weaned stop cannulation"
    ),
    ConceptRule(
      "admission", "hospitaladmission; hospital+start; hospital+hospitaladmission | date time hospital"),
    ConceptRule("discharge", "discharge; hospital+stop; discharge+death | date time hospital death outcome"),
    ConceptRule("icu-in", "icuadmission; icu+hospitaladmission; icu+start | date time hospital"),
    ConceptRule("icu-out", "icudischarge; icu+discharge; icu+stop | date time"),
    ConceptRule("birth", "birth | date time"),
    ConceptRule("last-contact", "lastcontact; followup | date time followup"),
    ConceptRule("death", "death | date time"),
  ]
}
