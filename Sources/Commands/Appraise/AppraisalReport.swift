internal import PublishedExhibits
internal import Appraisal
package import Diagnostics
internal import Exhibits
internal import Markup
internal import Tables
internal import Wording

/// `ecprimer appraise`: a published table checked against itself, in the format asked for.
package struct AppraisalReport {
  package enum Format: String, CaseIterable, Sendable { case text, markdown, html, json }

  private let appraisal: Appraisal
  private let file: String

  /// True where a figure cannot be as printed.
  package var hasErrors: Bool { appraisal.hasErrors }

  /// Nil where the file cannot be read; every problem is told.
  package init?(_ text: String, file: String, problems: inout [Diagnostic]) {
    let before = problems.count
    guard let paper = PublishedPaper.read(text, file: file, problems: &problems) else { return nil }
    appraisal = Appraisal(paper, problems: &problems)
    self.file = file
    if problems[before...].hasErrors { return nil }
  }

  package func text(as format: Format) -> String {
    switch format {
    case .json: json.text(pretty: true)
    case .text: plain
    case .markdown: markdown
    case .html: Serializer.html(html) + "\n"
    }
  }

  // MARK: JSON

  /// As interfaces.md has it.
  var json: JSON {
    [
      "schema": "ecprimer.appraisal/1",
      "findings": .array(
        appraisal.findings.map { finding in
          [
            "check": .string(finding.check.rawValue), "severity": .string(finding.severity.rawValue),
            "table": .string(finding.table), "variable": .string(finding.variable),
            "group": .string(finding.group), "level": .string(finding.level),
            "printed": .string(finding.printed), "expected": .string(finding.expected),
            "explanation": .string(finding.explanation),
          ]
        }),
      "reproduced": .array(
        appraisal.reproduced.map { p in
          [
            "table": .string(p.table), "variable": .string(p.variable), "p": .string(p.p),
            "by": .array(p.by.map { .string($0.rawValue) }),
          ]
        }),
    ]
  }

  // MARK: Words

  private func count(_ severity: Diagnostic.Severity) -> Int {
    appraisal.findings.count { $0.severity == severity }
  }

  private var summary: String {
    func number(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
    return
      "\(number(count(.error), "error")), \(number(count(.warning), "warning")), \(number(count(.note), "note"))."
  }

  private var summaryOfP: String {
    guard appraisal.printedPCount > 0 else { return "No P values are printed." }
    var conventions: [(name: String, count: Int)] = []
    for name in appraisal.reproduced.flatMap(\.by).map(\.rawValue) {
      if let index = conventions.firstIndex(where: { $0.name == name }) {
        conventions[index].count += 1
      } else {
        conventions.append((name, 1))
      }
    }
    conventions.sort { ($1.count, $0.name) < ($0.count, $1.name) }
    let list = conventions.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return
      "Of \(appraisal.printedPCount) printed P values \(appraisal.checkedPCount) can be made again from the figures beside them, and \(appraisal.reproduced.count) are reproduced"
      + (list.isEmpty ? "." : ": \(list).")
  }

  private func location(_ finding: Finding) -> String {
    [finding.table, finding.variable, finding.group, finding.level].compactMap { $0 }.joined(separator: ", ")
  }

  private var plain: String {
    var text = "\(file): \(summary)\n\(summaryOfP)\n"
    for finding in appraisal.findings {
      text += "\n\(finding.severity.rawValue): \(location(finding)): \(finding.printed)"
      if let expected = finding.expected { text += "; would agree: \(expected)" }
      text += "\n    \(finding.explanation) [\(finding.check.rawValue), line \(finding.place.line)]\n"
    }
    return text
  }

  private var findingsTable: Table {
    Table(
      stub: "Severity",
      columns: ["Where", "Printed", "Would agree", "Why"].map { Table.Column($0, isNumeric: false) },
      rows: appraisal.findings.map { finding in
        Table.Row(
          .body, Table.Cell(finding.severity.rawValue),
          [
            Table.Cell(location(finding)), Table.Cell(finding.printed), Table.Cell(finding.expected ?? "–"),
            Table.Cell(finding.explanation),
          ])
      })
  }

  private var markdown: String {
    let tables = AppraisalTables(appraisal: appraisal, words: .english)
    var text = "# Appraisal of \(file)\n\n\(summary) \(summaryOfP)\n\n"
    if !appraisal.findings.isEmpty { text += findingsTable.markdown + "\n" }
    for id in tables.ids {
      guard let table = tables.table(id) else { continue }
      text += "## \(id): \(tables.title(id))\n\n\(table.markdown)\n"
    }
    return text
  }

  private var html: Node {
    let tables = AppraisalTables(appraisal: appraisal, words: .english)
    return [
      element("h1", [:], .text("Appraisal of \(file)")), element("p", [:], .text("\(summary) \(summaryOfP)")),
      findingsTable.html(id: "findings", caption: "Findings, the graver first", words: .english),
      .group(
        tables.ids.map { id in
          tables.table(id)?.html(
            id: "appraisal-\(id)", caption: .text("\(id). \(tables.title(id))"), words: .english) ?? .none
        }),
    ]
  }
}
