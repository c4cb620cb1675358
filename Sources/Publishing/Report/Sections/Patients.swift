/// How many, who they were, and how they were treated.
extension ReportContext {
  var activity: String? {
    var yaml = "kind: activity\nregistry: \(registry)\nyear: \(yearColumn)\nwhere: \(yearColumn) <= \(year)"
    let all = settings.ecmoRuns.filter { years.contains($0.key) }.sorted { $0.key < $1.key }
    if !all.isEmpty {
      yaml += "\necmo-runs: {\(all.map { "\($0): \($1)" }.joined(separator: ", "))}"
    }
    return reportFence(
      "figure", "fig-activity",
      yaml + partialOption
        + "\ncaption: ECPR runs a year\(all.isEmpty ? "" : ", and their share of all ECMO runs").")
  }

  /// The settings' years covered in part.
  var partialOption: String {
    settings.partial.isEmpty
      ? ""
      : "\npartial: {\(settings.partial.sorted { $0.key < $1.key }.map { "\($0): \"\($1)\"" }.joined(separator: ", "))}"
  }

  /// This year's patients against the earlier ones; nil in the first year.
  private var periods: String? {
    earlierYears.map {
      "by: [{label: \"\(year)\", where: \(thisYear)}, {label: \(earlierWords ?? ""), where: \($0)}]"
    }
  }

  var caseMix: String? {
    let patients = columns([
      "age_years", "sex", "weight_kg", "cpc_before", "coronary_disease", "heart_failure", "hypertension",
      "diabetes", "dialysis_before",
    ])
    let arrest = columns([
      "arrest_location", "witnessed", "bystander_cpr", "aetiology", "first_rhythm", "mechanical_cpr",
    ])
    guard patients.count + arrest.count > 0, let periods else { return nil }
    return reportFence(
      "table", "table-case-mix",
      """
      kind: comparison
      registry: \(registry)
      \(periods)
      groups-title: Period
      where: \(yearColumn) <= \(year)
      smd: true
      groups:
        - {title: Patients, variables: [\(patients.joined(separator: ", "))]}
        - {title: Arrest, variables: [\(arrest.joined(separator: ", "))]}
      caption: Patients and arrests of \(year) beside those of \(earlierWords ?? "earlier years").
      """)
  }

  var process: String? {
    let names = measures([
      "no-flow", "low-flow", "arrest-to-flow", "within-60", "distal-perfusion", "angiography",
    ])
    guard !names.isEmpty else { return nil }
    var parts = [
      reportFence(
        "table", "table-process",
        "kind: measures\nmeasures: [\(names.joined(separator: ", "))]\n\(against)\ncaption: Process of care in \(year), with targets."
      )
    ]
    if has("arrest_to_flow_min") {
      parts.append(
        reportFence(
          "figure", "fig-within-60",
          "kind: p-chart\nregistry: \(registry)\noutcome: arrest_to_flow_min <= 60\nperiod: \(yearColumn)\nwhere: \(yearColumn) <= \(year)\ntitle: On flow within 60 minutes of arrest\ncaption: The share on flow within an hour, year by year, with exact limits of chance."
        ))
    }
    // Its centre line is the median of all periods, hidden ones too.
    if has("low_flow_min"), !hides {
      parts.append(
        reportFence(
          "figure", "fig-low-flow",
          "kind: run\nregistry: \(registry)\nof: low_flow_min\nperiod: \(yearColumn)\nwhere: \(yearColumn) <= \(year)\ncaption: Median low-flow time year by year."
        ))
      parts.append(
        reportFence(
          "figure", "fig-low-flow-patients",
          "kind: box\nregistry: \(registry)\nof: low_flow_min\nby: \(yearColumn)\nwhere: \(yearColumn) >= \(year - 2) and \(yearColumn) <= \(year)\ncaption: Low-flow time of the patients of the last three years."
        ))
    }
    return parts.joined(separator: "\n")
  }

  /// The options of a table of measures that sets the year against those before it.
  var against: String {
    let others = [
      ownCentre.map { "{title: \"\($0.words)\", where: \"\($0.condition)\"}" },
      earlierYears.map { "{title: \(earlierWords ?? ""), where: \($0)}" },
    ].compactMap { $0 }
    return "period: \"\(year)\"\nwhere: \(thisYear)"
      + (others.isEmpty ? "" : "\nagainst: [\(others.joined(separator: ", "))]")
  }
}
