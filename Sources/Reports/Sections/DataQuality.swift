internal import Registry
internal import Requests

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
      $0.isVariable && ![.time, .centre].contains($0.field.role)
    }
    let choices = columns.map { ColumnChoice.column($0.field.concept ?? $0.name) }
    let partly = "Some apply to a part of the patients only."
    let (hides, year, checks) = (report.hides, report.year, dictionary.checks.count)
    var request = CompletenessRequest(
      scope: report.scope(hides ? report.thisYear : report.upToNow), variables: choices)
    let summary = request
    request.onlyIncomplete = true
    let others: SectionBlock
    if hides {
      others = .table(
        "table-completeness", request, "How much of the other variables is known, \(year). \(partly)")
    } else {
      request.by = .column(report.yearColumn)
      others = .figure(
        "fig-completeness", request, "How much of the other variables is known, by year. \(partly)")
    }
    return [
      .completeness(
        summary,
        words: { complete, isAll in
          let when = hides ? " in \(year)" : ""
          // Of a hidden row it cannot be said that it is not complete.
          let count =
            isAll || complete > 0
            ? " Of the \(columns.count) variables \(isAll ? "" : "at least ")\(complete) are complete\(when)."
            : ""
          let words: Words =
            "Every record of the registry meets the rules of its dictionary: types and ranges of \(ruled) fields, and \(checks) rules between fields. A build from data that break one is refused.\(count)"
          return words.content
        }, others: others)
    ]
  }
}
