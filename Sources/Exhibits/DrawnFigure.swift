package import Figures
package import Markup
package import Tables
internal import Wording

/// A figure made from disclosed results: its drawings and the table of its data.
package struct DrawnFigure: Sendable {
  private let figure: any Figure
  private let words: Wording
  /// All of it, for the download.
  package let data: Table
  /// What a page shows of it.
  package let excerpt: Table
  /// Where each row of the data stands in the excerpt, without the rows of groups; nil where it has all.
  private let places: [Int: Int]?
  /// What it found wrong in its sources, in sentences for the page.
  package let findings: [String]
  /// What it shows, by rule: never more than its intervals and tests allow.
  package let finding: String?

  init(
    _ figure: any Figure, data: Table, findings: [String] = [], finding: String? = nil, words: Wording
  ) {
    self.figure = figure
    self.words = words
    self.findings = findings
    self.finding = finding
    self.data = data
    (excerpt, places) = data.excerpt(of: 200, words)
  }

  /// Its marks, for a writer that draws them itself.
  package func drawing(_ layout: Layout) -> Drawing { figure.drawing(layout, words) }
  /// What is drawn, in sentences.
  package var description: String { figure.title(words) + ". " + figure.description(words) }

  /// Both layouts; ids are made from `id`, which is unique on the page.
  package func html(id: String) -> Node {
    figure.html(id: id, words) { row in places.map { $0[row] } ?? row }
  }
}

extension Table {
  /// Of many rows those that lie evenly, with all headings.
  fileprivate func excerpt(of most: Int, _ words: Wording) -> (Table, places: [Int: Int]?) {
    let bodies = rows.indices.filter { rows[$0].kind != .group }
    guard bodies.count > most else { return (self, nil) }
    let chosen = (0..<most).map { $0 * (bodies.count - 1) / (most - 1) }
    let kept = Set(chosen.map { bodies[$0] })
    var table = self
    table.rows = rows.indices.filter { rows[$0].kind == .group || kept.contains($0) }.map { rows[$0] }
    table.remarks.append(words.remarks(.excerpt(most, of: bodies.count)))
    return (table, Dictionary(uniqueKeysWithValues: zip(chosen, 0...)))
  }
}
