internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Foundation
internal import Markup
internal import Registry

/// How good the data are, what the words mean, and what has changed.
extension ReportContext {
  var dataQuality: String {
    let dictionary = table.dictionary
    let ruled = dictionary.fields.count { field in
      let rules = field.constraints
      return rules.isRequired || rules.isUnique || rules.values != nil || rules.minimum != nil
        || rules.maximum != nil || rules.pattern != nil
    }
    let columns = table.columns.filter { ![.identifier, .time, .centre].contains($0.field.role) }
    let (complete, names) = partition(columns)
    let words = """
      Every record of the registry meets the rules of its dictionary: types and ranges of \(ruled) fields, and \(dictionary.checks.count) rules between fields. A build from data that break one is refused. Of the \(columns.count) variables \(complete.count) are complete\(hides ? " in \(year)" : "").

      """
    if names.isEmpty { return words }
    let options =
      "kind: completeness\nregistry: \(registry)\nvariables: [\(names.map { JSON.string($0).text() }.joined(separator: ", "))]\n"
    let partly = "Some apply to a part of the patients only."
    return words
      + (hides
        ? reportFence(
          "table", "table-completeness",
          options
            + "where: \(thisYear)\ncaption: How much of the other variables is known, \(year). \(partly)")
        : reportFence(
          "figure", "fig-completeness",
          options
            + "by: \(yearColumn)\nwhere: \(yearColumn) <= \(year)\ncaption: How much of the other variables is known, by year. \(partly)"
        ))
  }

  /// The names of the columns in which no value is missing, and those of the others.
  private func partition(_ columns: [Column]) -> (complete: [String], others: [String]) {
    var ignored: [Diagnostic] = []
    let scope = hides ? thisYear : "\(yearColumn) <= \(year)"
    let filter = Filter.parse(scope, at: settings.place, columns: table, problems: &ignored) ?? .all
    let known = Completeness(table, variables: columns, by: nil, where: filter)
    let isComplete = known.rows.map { $0.known.allSatisfy { $0.events == $0.total } }
    let names = zip(columns.map { $0.field.concept ?? $0.name }, isComplete)
    return (names.filter { $0.1 }.map(\.0), names.filter { !$0.1 }.map(\.0))
  }

  var methods: String {
    """
    Shares are of patients in whom numerator and denominator are known, with Wilson’s intervals at 95%; counts of events have exact Poisson intervals, medians stand with their quartiles. The trend over years is Cochran and Armitage’s. Groups are compared by the tests that the footnotes of each table name; nothing is corrected for the number of comparisons, so that differences between survivors and non-survivors generate questions and confirm none. Risk is modelled by logistic regression with Firth’s penalty on the patients of earlier years; limits of charts and funnels are exact binomial ones. Missing values are counted, never filled in.

    """
  }

  var definitions: String? {
    project.measureOrder.contains { project.measures[$0]?.registry == registry }
      ? "```{measures}\nregistry: \(registry)\n```\n" : nil
  }

  var limitations: String {
    var sentences = [
      "Patients whose outcome is not known are left out of a share, and counted beside it where they may be."
    ]
    if case .suppressed = source.release.profile {
      sentences.append("\(source.release.profile.note) A number that stands as *hidden* is not nought.")
    }
    if let partial = settings.partial.sorted(by: { $0.key < $1.key }).first {
      sentences.append(
        "The year \(partial.key) is covered in part (\(partial.value)), and kept out of trends.")
    }
    sentences.append(
      "Numbers of a year are small: an interval that spans a difference of practical weight is no evidence that there is none."
    )
    return sentences.map { "- " + $0 }.joined(separator: "\n") + "\n"
  }

  /// Nil without the results of an earlier report.
  var changes: String? {
    project.files.files[ReportResults.path(settings.previous)] == nil
      ? nil
      : reportFence(
        "table", "table-changes",
        "kind: changes\ncaption: Numbers that the report of \(settings.previous) published, and what they are now."
      )
  }

  /// What the reporting guidelines ask of an observational study from routine data, and where the report has it.
  var checklist: String {
    let items = [
      ("STROBE 1, RECORD 1", "Design and data named in title or abstract", "title, provenance"),
      ("STROBE 4, 5", "Design, setting, dates", "provenance, methods"),
      ("STROBE 6, RECORD 6", "Who is counted, and how they were found", "provenance, cohort flow"),
      ("STROBE 7, RECORD 7", "Definitions of outcomes and variables", "definitions"),
      ("STROBE 8, RECORD 12", "Sources, access and cleaning of the data", "provenance, data quality"),
      ("STROBE 9", "Bias", "limitations"),
      ("STROBE 12", "Statistical methods, missing data", "methods"),
      ("STROBE 13, RECORD 13", "Numbers at each stage", "cohort flow"),
      ("STROBE 14", "Characteristics and missing data", "case mix, data quality"),
      ("STROBE 15, 16", "Outcomes with intervals", "survival, neurology, complications"),
      ("STROBE 18", "Key results", "key findings"),
      ("STROBE 19, RECORD 19", "Limitations, of routine data too", "limitations"),
    ]
    return
      "| Item | What it asks | Where it stands |\n| --- | --- | --- |\n"
      + items.map { item, asks, names in
        let held = names.components(separatedBy: ", ").filter(holds)
        return "| \(item) | \(asks) | \(held.isEmpty ? "☐" : "☑ " + held.joined(separator: ", ")) |"
      }.joined(separator: "\n") + "\n"
  }

  /// Whether the page has the section, and the registry something for it.
  private func holds(_ words: String) -> Bool {
    if words == "title" { return true }
    let name = words.split(separator: " ").joined(separator: "-")
    guard let section = ReportSection(rawValue: name), asked.contains(section) else { return false }
    return section.text(self) != nil
  }
}
