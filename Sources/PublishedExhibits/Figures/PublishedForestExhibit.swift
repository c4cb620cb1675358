package import Exhibits
package import Analyses
package import Disclosure
internal import Figures
package import Wording

/// A forest of published trials and poolings: contrasts computed from counts, or as printed.
package enum PublishedForestExhibit {
  /// - Parameter sides: what lies to the left and right of no effect; nil says nothing.
  package static func draw(
    _ disclosed: Disclosed<PublishedData>, title: String, interval: String?,
    sides: (left: String, right: String)?, words: Wording
  ) -> DrawnFigure {
    let data = disclosed.value
    let text = PublishedText(words)
    var rows: [ForestFigure.Row] = []
    var heading: String?
    for row in data.rows {
      if let next = row.heading, next != heading { rows.append(ForestFigure.Row(.heading, label: next)) }
      heading = row.heading
      rows += row.values.map { value in
        let effect = data.effect(value.content)
        return ForestFigure.Row(
          row.isPooled ? .summary : .study, label: row.label,
          detail: [row.detail, text.patients(value.content)].compactMap { $0 }.joined(
            separator: ", "),
          estimate: effect.map { .shown(PublishedText.estimate($0)) }, text: text.full(effect),
          isPrinted: effect?.isPrinted ?? false)
      }
    }
    let figure = ForestFigure(
      rows: rows, measure: title,
      intervalName: interval ?? text.intervalName(data) ?? words.published(.noInterval),
      isLogarithmic: data.measure.isRatio,
      reference: data.measure == .proportion ? nil : data.measure.isRatio ? 1 : 0, sides: sides)
    return DrawnFigure(
      figure, data: text.table(data, title: title, position: nil),
      findings: text.remarks(data), words: words)
  }
}
