internal import Requests

/// Survivors beside non-survivors.
enum SurvivorsSection: ReportSection {
  static let name = "survivors"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard report.hasOutcome else { return nil }
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
      ("complications", "Complications and stay", report.complications + ["icu_days", "hospital_days"]),
    ]
    let shown = tables.compactMap { id, title, names -> SectionBlock? in
      let known = report.columns(names)
      guard !known.isEmpty else { return nil }
      return .table(
        "table-survivors-\(id)",
        ComparisonRequest(
          scope: report.scope(report.thisYear), by: .column("survived_to_discharge"),
          headings: [ComparisonRequest.Heading(title: nil, variables: known)],
          groupLabels: ["yes": "Survivors", "no": "Non-survivors"]),
        "\(title) of survivors and non-survivors, \(report.year); exploratory, since many variables are compared at once."
      )
    }
    return shown.isEmpty ? nil : shown
  }
}
