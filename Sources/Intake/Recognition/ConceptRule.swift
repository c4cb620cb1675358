/// How a concept is known by the name of a column: the ideas that the name must hold, and those that it may.
struct ConceptRule: Sendable {
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
  }

  var concept: String
  var ways: [Way]
  /// Between which the median of a quantity lies in practice, in the concept's unit.
  var typical: ClosedRange<Double>?

  /// `arrest+location; location | first` : ways parted by `;`, what else may stand in the name after `|`; `!` the
  /// opposite, `=` levels needed, `?` weak.
  init(_ concept: String, _ text: String, _ typical: ClosedRange<Double>? = nil) {
    self.concept = concept
    self.typical = typical
    let parts = text.split(separator: "|").map(String.init)
    let allows = Set(parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : [])
    ways = parts[0].split(separator: ";").map { way in
      let plain = way.filter { !"!=? ".contains($0) }
      // A name that speaks of death and of survival could mean either.
      return Way(
        needs: plain.split(separator: "+").map(String.init),
        allows: way.contains("!") ? allows.subtracting(["alive", "survived"]) : allows,
        isOpposite: way.contains("!"),
        needsLevels: way.contains("="), isWeak: way.contains("?"))
    }
  }

  static let all: [ConceptRule] = [
    ConceptRule("record_id", "recordid; ecmo+recordid | record ecmo"),
    ConceptRule("centre", "centre; site?; hospital= | recordid ecmo"),
    ConceptRule("year", "year; ecmo+year; arrest+year | ecmo start hospital hospitaladmission date"),
    ConceptRule("age_years", "age | arrest ecmo hospitaladmission before duration start", 15...85),
    ConceptRule("sex", "sex | "),
    ConceptRule("weight_kg", "weight | before", 50...115),
    ConceptRule("height_cm", "height | before", 100...195),
    ConceptRule("cpc_before", "cpc+before | arrest score history ecmo"),
    ConceptRule("coronary_disease", "cad | history before"),
    ConceptRule("heart_failure", "heartfailure | history before"),
    ConceptRule("hypertension", "hypertension | history before arterial"),
    ConceptRule("diabetes", "diabetes | history before"),
    ConceptRule("dialysis_before", "dialysis+before; dialysis+history; rrt+history; rrt+before | arrest"),
    ConceptRule("cardiac_surgery_before", "cardiacsurgery | history before"),
    ConceptRule("arrest_location", "arrest+location; location=; ohca+location; ihca+location | first"),
    ConceptRule("in_hospital", "ihca; hospital+arrest=; ohca! | arrest location"),
    ConceptRule("witnessed", "witnessed; witnessed+bystander? | arrest"),
    ConceptRule("bystander_cpr", "bystander | cpr"),
    ConceptRule("aetiology", "cause+arrest; cause= | arrest ohca ihca"),
    ConceptRule("first_rhythm", "rhythm+first; rhythm; rhythm+arrest | first arrest ohca"),
    ConceptRule("mechanical_cpr", "mechanical+cpr; mechanical | cpr"),
    ConceptRule("defibrillations", "defib | count dose cpr", 0...15),
    ConceptRule("adrenaline_mg", "adrenaline | dose cpr before ecmo count", 0.5...20),
    ConceptRule("rosc_before_ecmo", "rosc | before ecmo arrest"),
    ConceptRule("no_flow_min", "noflow | duration time", 0...20),
    ConceptRule("low_flow_min", "lowflow; cpr+duration | duration time arrest ecmo before", 15...150),
    ConceptRule(
      "arrest_to_flow_min",
      "arresttoflow; arrest+ecmo+duration; arrest+flow+duration | duration time start flow ecmo",
      15...180),
    ConceptRule("end_tidal_co2_mmhg", "etco2 | cpr before first", 5...50),
    ConceptRule(
      "ph_before", "ph+before; ph | before ecmo arterial first arrest hospitaladmission cannulation",
      6.6...7.5),
    ConceptRule(
      "pco2_before_mmhg",
      "pco2+before; pco2 | before ecmo arterial first arrest hospitaladmission cannulation", 25...130),
    ConceptRule(
      "po2_before_mmhg", "po2+before; po2 | before ecmo arterial first arrest hospitaladmission cannulation",
      30...300),
    ConceptRule(
      "bicarbonate_before_mmol_l",
      "hco3+before; hco3 | before ecmo arterial first arrest hospitaladmission cannulation",
      5...32),
    ConceptRule(
      "lactate_before_mmol_l",
      "lactate+before; lactate | before ecmo arterial first arrest hospitaladmission cannulation", 2...22),
    ConceptRule(
      "creatinine_before_umol_l",
      "creatinine+before; creatinine | before ecmo arterial first hospitaladmission arrest",
      40...400),
    ConceptRule(
      "bilirubin_before_umol_l",
      "bilirubin+before; bilirubin | before ecmo arterial first hospitaladmission arrest dose",
      4...80),
    ConceptRule("ecmo_location", "cannulation+location; ecmo+location | start cannulation ecmo"),
    ConceptRule(
      "cannulation_technique", "cannulation+technique; technique= | ecmo"),
    ConceptRule(
      "cannulation_site", "cannulation+site; site=; ecmo+site; cannulation= | ecmo arterial cannulation"),
    ConceptRule("distal_perfusion", "distal | limb cannulation"),
    ConceptRule("left_unloading", "unloading | ecmo"),
    ConceptRule("flow_4h_l_min", "flow+h4 | ecmo", 1.5...6),
    ConceptRule("flow_24h_l_min", "flow+h24 | ecmo", 1.5...6),
    ConceptRule("lactate_24h_mmol_l", "lactate+h24 | ecmo arterial", 0.8...15),
    ConceptRule("temperature_control", "ttm |"),
    ConceptRule("coronary_angiography", "angiography |"),
    ConceptRule("pci", "pci |"),
    ConceptRule("ecmo_hours", "ecmo+duration; ecmo+stay | time run start", 12...250),
    ConceptRule(
      "cannula_bleeding", "bleeding+cannula; bleeding+cannulation; bleeding+site | complication site ecmo"),
    ConceptRule("gastrointestinal_bleeding", "gi+bleeding; gi? | complication"),
    ConceptRule("intracranial_haemorrhage", "ich | bleeding complication stroke"),
    ConceptRule("ischaemic_stroke", "infarct; stroke+ischaemic; stroke? | complication ischaemia stroke"),
    ConceptRule("seizures", "seizures | complication"),
    ConceptRule(
      "limb_ischaemia", "limbischaemia; limb+ischaemia; limb+ischaemic | complication cannulation limb"),
    ConceptRule("renal_replacement", "rrt; dialysis | complication ecmo"),
    ConceptRule("infection", "infection | complication"),
    ConceptRule("haemolysis", "haemolysis | complication"),
    ConceptRule("circuit_change", "circuit | complication ecmo"),
    ConceptRule("weaned", "weaned; weaned+success; discontinuation= | success ecmo alive survived outcome"),
    ConceptRule("icu_days", "icu+duration; icu+stay | stay duration time", 1...40),
    ConceptRule(
      "hospital_days",
      "hospital+duration; hospital+stay; stay? | stay duration time hospitaladmission discharge", 1...60),
    ConceptRule(
      "survived_to_discharge",
      "dischargedalive; survived+discharge; alive+discharge; survived+hospital; alive+hospital; outcome+discharge=; outcome+hospital=; hospital+death!; discharge+death!; survived; alive; outcome=; discharge=; death! | hospital discharge outcome alive survived"
    ),
    ConceptRule("cpc_discharge", "cpc+discharge; cpc | hospital discharge score outcome neuro"),
    ConceptRule("pcpc_discharge", "pcpc | hospital discharge score outcome"),
    ConceptRule("cause_of_death", "deathcause; cause+death | hospital"),
    ConceptRule("survived_6_months", "survived+m6; alive+m6; outcome+m6=; death+m6! | outcome followup"),
    ConceptRule("survived_12_months", "survived+m12; alive+m12; outcome+m12=; death+m12! | outcome followup"),
    ConceptRule(
      "alive_at_last_contact",
      "alive+lastcontact; survived+lastcontact; outcome+lastcontact=; alive+followup; survived+followup; outcome+followup=; death+followup! | outcome followup date"
    ),
    ConceptRule(
      "follow_up_days", "followup+duration; lastcontact+duration; followup | time lastcontact", 1...3000),
  ]

  /// Points in time from which durations follow; read for that and never shown.
  static let moments: [ConceptRule] = [
    ConceptRule("arrest", "arrest | date time start first ohca"),
    ConceptRule("cpr", "cpr+start; cpr | date time start first arrest"),
    ConceptRule(
      "flow",
      "ecmo+start; flow+start; cannulation+start; start; ecmo; flow; ecmo+flow; cannulation | date time ecmo flow start cannulation"
    ),
    ConceptRule(
      "off", "ecmo+stop; stop; discontinuation; weaned; cannulation+stop | date time ecmo weaned stop"),
    ConceptRule("admission", "hospitaladmission; hospital+start; before | date time hospital"),
    ConceptRule("discharge", "discharge; hospital+stop | date time hospital death outcome"),
    ConceptRule("icu-in", "icuadmission; icu+hospitaladmission; icu+start; icu+before | date time hospital"),
    ConceptRule("icu-out", "icudischarge; icu+discharge; icu+stop | date time"),
    ConceptRule("birth", "birth | date time"),
    ConceptRule("last-contact", "lastcontact; followup | date time followup"),
    ConceptRule("death", "death | date time"),
  ]
}
