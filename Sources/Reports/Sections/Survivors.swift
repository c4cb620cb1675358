internal import Requests
internal import Wording

/// Survivors beside non-survivors.
enum SurvivorsSection: ReportSection {
  static let name = "survivors"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard report.hasOutcome else { return nil }
    let tables: [(String, ReportComparison, [String])] = [
      (
        "patients", .patients,
        [
          "age_years", "sex", "coronary_disease", "hypertension", "diabetes", "arrest_location", "witnessed",
          "aetiology", "first_rhythm", "mechanical_cpr",
        ]
      ),
      (
        "before", .beforeECMO,
        [
          "no_flow_min", "low_flow_min", "arrest_to_flow_min", "end_tidal_co2_mmhg", "ph_before",
          "pco2_before_mmhg", "po2_before_mmhg", "bicarbonate_before_mmol_l", "lactate_before_mmol_l",
          "creatinine_before_umol_l", "adrenaline_mg", "rosc_before_ecmo",
        ]
      ),
      (
        "ecmo", .onECMO,
        [
          "cannulation_technique", "cannulation_site", "distal_perfusion", "left_unloading", "flow_4h_l_min",
          "temperature_control", "coronary_angiography",
        ]
      ),
      ("complications", .complications, report.complications),
    ]
    let shown = tables.compactMap { id, what, names -> SectionBlock? in
      let known = report.columns(names)
      guard !known.isEmpty else { return nil }
      // Who dies early has less time for what happens on ECMO.
      return .table(
        "table-survivors-\(id)", comparison(report, known, showsTests: id == "patients" || id == "before"),
        report.words(.survivors(what, year: report.year)))
    }
    let all = shown + course(report)
    return all.isEmpty ? nil : all
  }

  /// What follows from the outcome is described and not tested.
  private static func course(_ report: ReportContext) -> [SectionBlock] {
    let known = report.columns([
      "ecmo_hours", "icu_days", "hospital_days", "flow_24h_l_min", "lactate_24h_mmol_l",
    ])
    guard !known.isEmpty else { return [] }
    return [
      .table(
        "table-survivors-course", comparison(report, known, showsTests: false),
        report.analysis(.fromOutcome(year: report.year)))
    ]
  }

  private static func comparison(
    _ report: ReportContext, _ variables: [String], showsTests: Bool
  ) -> ComparisonRequest {
    var request = ComparisonRequest(
      scope: report.scope(report.thisYear), by: .column("survived_to_discharge"),
      headings: [ComparisonRequest.Heading(title: nil, variables: variables)],
      groupLabels: ["yes": report.text(.survivorGroup), "no": report.text(.nonSurvivorGroup)])
    request.showsTests = showsTests
    return request
  }
}
