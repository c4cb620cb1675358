internal import Requests
internal import Wording

/// Who they were.
enum CaseMixSection: ReportSection {
  static let name = "case-mix"
  static var needs: ReportMessage { .needsCaseMix }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let patients = report.columns([
      "age_years", "sex", "weight_kg", "cpc_before", "coronary_disease", "heart_failure", "hypertension",
      "diabetes", "dialysis_before",
    ])
    let arrest = report.columns([
      "arrest_location", "witnessed", "bystander_cpr", "aetiology", "first_rhythm", "mechanical_cpr",
    ])
    guard patients.count + arrest.count > 0, let earlier = report.earlierYears else { return nil }
    let periods = [
      ColumnChoice.Group(label: String(report.year), condition: report.filter(report.thisYear)),
      ColumnChoice.Group(label: report.earlierText, condition: report.filter(earlier)),
    ]
    return [
      .table(
        "table-case-mix",
        ComparisonRequest(
          scope: report.scope(report.upToNow), by: .groups(periods, title: report.text(.period)),
          headings: [
            ComparisonRequest.Heading(title: report.text(.headingPatients), variables: patients),
            ComparisonRequest.Heading(title: report.text(.headingArrest), variables: arrest),
          ], showsStandardisedDifference: true),
        report.words(.caseMix(year: report.year, earlier: report.earlierPhrase ?? "")))
    ]
  }
}
