internal import Requests

/// Who they were.
enum CaseMixSection: ReportSection {
  static let name = "case-mix"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let patients = report.columns([
      "age_years", "sex", "weight_kg", "cpc_before", "coronary_disease", "heart_failure", "hypertension",
      "diabetes", "dialysis_before",
    ])
    let arrest = report.columns([
      "arrest_location", "witnessed", "bystander_cpr", "aetiology", "first_rhythm", "mechanical_cpr",
    ])
    guard patients.count + arrest.count > 0, let earlier = report.earlierYears else { return nil }
    let words = report.earlierWords ?? ""
    let periods = [
      ColumnChoice.Group(label: String(report.year), condition: report.filter(report.thisYear)),
      ColumnChoice.Group(label: words, condition: report.filter(earlier)),
    ]
    return [
      .table(
        "table-case-mix",
        ComparisonRequest(
          scope: report.scope(report.upToNow), by: .groups(periods, title: "Period"),
          headings: [
            ComparisonRequest.Heading(title: "Patients", variables: patients),
            ComparisonRequest.Heading(title: "Arrest", variables: arrest),
          ], showsStandardisedDifference: true),
        "Patients and arrests of \(report.year) beside those of \(words).")
    ]
  }
}
