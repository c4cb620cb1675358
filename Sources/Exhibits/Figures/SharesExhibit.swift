package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// Wholes divided into parts, as papers count them.
package enum SharesExhibit {
  package static func draw(_ disclosed: Disclosed<PublishedShares>, title: String) -> DrawnFigure {
    let style = Numbers.english
    let shares = disclosed.value
    func text(_ count: Int, _ total: Int) -> String {
      "\(count)/\(total) (\(style.percent(count, of: total))%)"
    }
    func share(_ count: Int, _ total: Int) -> Double { 100 * Double(count) / Double(max(1, total)) }
    let wholes = shares.wholes.map { whole in
      SharesFigure.Whole(
        label: PublishedWords.sized(whole.label ?? PublishedWords.all, whole.total),
        parts: parts(of: whole).map { part, isRest in
          SharesFigure.Part(
            label: part.label, share: share(part.count, whole.total), text: text(part.count, whole.total),
            isRest: isRest)
        })
    }
    let hasSource = shares.wholes.contains { $0.parts.contains { $0.source != nil } }
    let rows = shares.wholes.flatMap { whole -> [Table.Row] in
      let head = whole.label.map { [Table.Row(.group, Table.Cell(PublishedWords.sized($0, whole.total)))] }
      return (head ?? [])
        + parts(of: whole).map { part, _ in
          Table.Row(
            .body, Table.Cell(part.label),
            [
              Table.Cell("\(part.count)/\(whole.total)"),
              Table.Cell(style.percent(part.count, of: whole.total)),
            ] + (hasSource ? [Table.Cell(part.source ?? "")] : []))
        }
    }
    let table = Table(
      stub: PublishedWords.group,
      columns: [Table.Column(PublishedWords.counts), Table.Column(PublishedWords.share)]
        + (hasSource ? [Table.Column(PublishedWords.source, isNumeric: false)] : []), rows: rows,
      remarks: shares.wholes.contains { $0.rest > 0 } ? [PublishedWords.rests] : [])
    return DrawnFigure(SharesFigure(wholes: wholes, valueTitle: title), data: table)
  }

  private static func parts(of whole: PublishedShares.Whole) -> [(PublishedShares.Part, isRest: Bool)] {
    whole.parts.map { ($0, false) }
      + (whole.rest > 0
        ? [(PublishedShares.Part(label: PublishedWords.rest, count: whole.rest), true)] : [])
  }
}
