/// What became of the patients.
extension ReportContext {
  private var hasOutcome: Bool { has("survived_to_discharge") }

  var survival: String? {
    let names = measures(["survival", "weaned", "discharged-of-weaned"])
    guard hasOutcome, !names.isEmpty else { return nil }
    return reportFence(
      "figure", "fig-yearly",
      "kind: yearly\nregistry: \(registry)\nyear: \(yearColumn)\noutcome: survived_to_discharge = yes\nwhere: \(yearColumn) <= \(year)\(partialOption)\ncaption: Cases and survival to discharge by year."
    ) + "\n"
      + reportFence(
        "table", "table-survival",
        "kind: measures\nmeasures: [\(names.joined(separator: ", "))]\n\(against)\ncaption: Survival and weaning in \(year)."
      )
  }

  var neurology: String? {
    let names = measures([
      "good-neurology", "good-neurology-of-survivors", "good-neurology-recorded", "good-neurology-best-case",
      "good-neurology-children",
    ])
    guard !names.isEmpty else { return nil }
    var parts: [String] = []
    if hasOutcome, has("cpc_discharge") {
      let good =
        has("pcpc_discharge")
        ? "cpc_discharge in (1, 2) or pcpc_discharge in (1, 2)" : "cpc_discharge in (1, 2)"
      parts.append(
        reportFence(
          "figure", "fig-neurology",
          """
          kind: bars
          registry: \(registry)
          of: \(yearColumn)
          by:
            - {label: "CPC 1 or 2", where: "survived_to_discharge = yes and (\(good))"}
            - {label: "CPC 3 or 4, or not known", where: survived_to_discharge = yes}
            - {label: Died in hospital, where: survived_to_discharge = no}
          groups-title: State at discharge
          values: percent
          where: \(yearColumn) <= \(year) and \(yearColumn) > \(year - 5)
          caption: State at discharge, of all patients, by year. In children the PCPC stands for the CPC.
          """))
    }
    parts.append(
      reportFence(
        "table", "table-neurology",
        "kind: measures\nmeasures: [\(names.joined(separator: ", "))]\n\(against)\ncaption: Neurological outcome in \(year). On record counts survivors of unknown state as poor, which is the worst case."
      ))
    return parts.joined(separator: "\n")
  }

  private var complicationColumns: [String] {
    columns([
      "cannula_bleeding", "gastrointestinal_bleeding", "intracranial_haemorrhage", "ischaemic_stroke",
      "seizures",
      "limb_ischaemia", "renal_replacement", "infection", "haemolysis", "circuit_change",
    ])
  }

  var complications: String? {
    guard !complicationColumns.isEmpty, has("ecmo_hours") else { return nil }
    let options =
      "registry: \(registry)\nvariables: [\(complicationColumns.joined(separator: ", "))]\nexposure: ecmo_hours\nwhere: \(thisYear)"
    return reportFence(
      "figure", "fig-complications",
      "kind: rates\n\(options)\ntitle: Patients with the complication\ncaption: Complications of \(year), in shares of patients; the data beside it have the rates per 1,000 hours of ECMO."
    )
  }

  var causeOfDeath: String? {
    guard hasOutcome, has("cause_of_death") else { return nil }
    return reportFence(
      "figure", "fig-cause-of-death",
      """
      kind: bars
      registry: \(registry)
      of: cause_of_death
      denominators: [{label: Of deaths, where: survived_to_discharge = no}, {label: Of all patients, where: all}]
      counted: survived_to_discharge = no
      where: \(thisYear)
      title: Share of patients
      caption: Causes of death in \(year), of all who died in hospital and of all patients.
      """)
  }

  var survivors: String? {
    guard hasOutcome else { return nil }
    let tables = [
      (
        "patients", "Patients and arrests",
        [
          "age_years", "sex", "coronary_disease", "hypertension", "diabetes", "arrest_location", "witnessed",
          "aetiology", "first_rhythm", "mechanical_cpr",
        ]
      ),
      (
        "before", "Before ECMO",
        [
          "no_flow_min", "low_flow_min", "arrest_to_flow_min", "end_tidal_co2_mmhg", "ph_before",
          "pco2_before_mmhg", "po2_before_mmhg", "bicarbonate_before_mmol_l", "lactate_before_mmol_l",
          "creatinine_before_umol_l", "adrenaline_mg", "rosc_before_ecmo",
        ]
      ),
      (
        "ecmo", "ECMO",
        [
          "cannulation_technique", "cannulation_site", "distal_perfusion", "left_unloading", "flow_4h_l_min",
          "lactate_24h_mmol_l", "temperature_control", "coronary_angiography", "ecmo_hours",
        ]
      ),
      ("complications", "Complications and stay", complicationColumns + ["icu_days", "hospital_days"]),
    ]
    let shown = tables.compactMap { id, title, names -> String? in
      let known = columns(names)
      guard !known.isEmpty else { return nil }
      return reportFence(
        "table", "table-survivors-\(id)",
        """
        kind: comparison
        registry: \(registry)
        by: survived_to_discharge
        group-labels: {"yes": Survivors, "no": Non-survivors}
        where: \(thisYear)
        variables: [\(known.joined(separator: ", "))]
        caption: \(title) of survivors and non-survivors, \(year); exploratory, since many variables are compared at once.
        """)
    }
    return shown.isEmpty ? nil : shown.joined(separator: "\n")
  }

  var followUp: String? {
    let names = measures(["alive-6-months", "alive-12-months"])
    let canDraw = has("follow_up_days") && has("alive_at_last_contact")
    guard !names.isEmpty || canDraw else { return nil }
    var parts: [String] = []
    if !names.isEmpty, let earlier = earlierYears {
      parts.append(
        reportFence(
          "table", "table-follow-up",
          "kind: measures\nmeasures: [\(names.joined(separator: ", "))]\nperiod: \(earlierWords ?? "")\nwhere: \(earlier)\ncaption: Alive after discharge, patients of \(earlierWords ?? ""), whose time has passed."
        ))
    }
    if canDraw {
      parts.append(
        hides
          ? "A curve of survival steps down at each patient’s death, so that a public report does not draw it.\n"
          : reportFence(
            "figure", "fig-follow-up",
            "kind: kaplan-meier\nregistry: \(registry)\ntime: follow_up_days\nevent: alive_at_last_contact = no\nwhere: \(yearColumn) <= \(year)\ncaption: Survival from the start of ECMO, with log–log intervals and numbers at risk."
          ))
    }
    return parts.joined(separator: "\n")
  }

  var benchmarks: String? {
    guard let file = settings.benchmarks, let survival = measure("survival") else { return nil }
    let earlier = earlierYears.map {
      "\n  - {label: \"\(title), \(earlierWords ?? "")\", own: \(survival), where: \($0)}"
    }
    let own = ownCentre.map {
      "\n  - {label: \"\($0.words)\", own: \(survival), where: \"\($0.condition)\"}"
    }
    let options = """
      kind: series
      title: Survival to discharge, %
      rows:
        - {label: "\(title), \(year)", own: \(survival), where: \(thisYear)}\(own ?? "")\(earlier ?? "")
      data: \(file)

      """
    return reportFence(
      "figure", "fig-benchmarks",
      options + """
        columns: {label: series, detail: [period, population], estimate: survival_percent}
        caption: Our survival to discharge beside other series, as they print it; populations and periods differ, so that a difference is a question and not a verdict.
        """) + "\n"
      + reportFence(
        "table", "table-benchmarks",
        options + """
          columns: {label: series, detail: [period, population, source], estimate: survival_percent}
          caption: The series with their sources.
          """)
  }

  private var title: String { (table.dictionary.title ?? registry).split(separator: "\"").joined() }
}
