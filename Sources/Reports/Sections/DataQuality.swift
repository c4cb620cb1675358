internal import Registry
internal import Requests
internal import Wording

/// How good the data are.
enum DataQualitySection: ReportSection {
  static let name = "data-quality"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let dictionary = report.table.dictionary
    let ruled = dictionary.fields.count { field in
      let rules = field.constraints
      return rules.isRequired || rules.isUnique || rules.values != nil || rules.minimum != nil
        || rules.maximum != nil || rules.pattern != nil
    }
    let columns = report.table.columns.filter {
      $0.isVariable && ![.patient, .time, .centre].contains($0.field.role)
    }
    let choices = columns.map { ColumnChoice.column($0.field.concept ?? $0.name) }
    let (hides, year, wording) = (report.hides, report.year, report.project.words)
    let (checks, count) = (dictionary.checks.count, columns.count)
    var request = CompletenessRequest(
      scope: report.scope(hides ? report.thisYear : report.upToNow), variables: choices)
    let summary = request
    request.onlyIncomplete = true
    let others: SectionBlock
    if hides {
      others = .table("table-completeness", request, report.words(.completeness(year: year)))
    } else {
      request.by = .column(report.yearColumn)
      others = .figure("fig-completeness", request, report.words(.completeness(year: nil)))
    }
    return [
      .completeness(
        summary,
        words: { complete, isAll in
          let rules = wording.content(.meetsRules(fields: ruled, checks: checks))
          // Of a hidden row it cannot be said that it is not complete.
          guard isAll || complete > 0 else { return rules }
          return rules + [.text(" ")]
            + wording.content(
              .completeVariables(complete, of: count, isAll: isAll, year: hides ? year : nil))
        }, others: others)
    ]
  }
}
