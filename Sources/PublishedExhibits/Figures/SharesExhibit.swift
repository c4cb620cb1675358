package import Exhibits
package import Analyses
package import Disclosure
internal import Figures
internal import Tables
package import Wording

/// Wholes divided into parts, as papers count them.
package enum SharesExhibit {
  package static func draw(_ disclosed: Disclosed<PublishedShares>, title: String, words: Wording)
    -> DrawnFigure
  {
    let numbers = words.numbers
    let shares = disclosed.value
    func share(_ count: Int, _ total: Int) -> Double { 100 * Double(count) / Double(max(1, total)) }
    let wholes = shares.wholes.map { whole in
      SharesFigure.Whole(
        label: words.published(.sized(whole.label ?? words.headings(.all), whole.total)),
        parts: parts(of: whole, words).map { part, isRest in
          SharesFigure.Part(
            label: part.label, share: share(part.count, whole.total),
            text: numbers.share(part.count, of: whole.total),
            isRest: isRest)
        })
    }
    let hasSource = shares.wholes.contains { $0.parts.contains { $0.source != nil } }
    let rows = shares.wholes.flatMap { whole -> [Table.Row] in
      let head = whole.label.map { [Table.Row(.group, Table.Cell(words.published(.sized($0, whole.total))))] }
      return (head ?? [])
        + parts(of: whole, words).map { part, _ in
          Table.Row(
            .body, Table.Cell(part.label),
            [
              Table.Cell("\(part.count)/\(whole.total)"),
              Table.Cell(numbers.percent(part.count, of: whole.total)),
            ] + (hasSource ? [Table.Cell(part.source ?? "")] : []))
        }
    }
    let table = Table(
      stub: words.headings(.group),
      columns: [Table.Column(words.headings(.counts)), Table.Column(words.published(.shareHeading))]
        + (hasSource ? [Table.Column(words.headings(.source), isNumeric: false)] : []), rows: rows,
      remarks: shares.wholes.contains { $0.rest > 0 } ? [words.published(.rests)] : [])
    return DrawnFigure(SharesFigure(wholes: wholes, valueTitle: title), data: table, words: words)
  }

  private static func parts(of whole: PublishedShares.Whole, _ words: Wording) -> [(
    PublishedShares.Part, isRest: Bool
  )] {
    whole.parts.map { ($0, false) }
      + (whole.rest > 0
        ? [(PublishedShares.Part(label: words.published(.rest), count: whole.rest), true)] : [])
  }
}
