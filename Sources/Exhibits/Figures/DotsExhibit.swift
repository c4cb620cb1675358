package import Analyses
package import Disclosure
internal import Figures
package import Wording

/// Published shares and values as dots with their intervals, in rows or along an axis of numbers.
package enum DotsExhibit {
  package static let mostSeries = DotsFigure.mostSeries

  package static func draw(
    _ disclosed: Disclosed<PublishedData>, title: String, interval: String?, axis: ClosedRange<Double>?,
    words: Wording
  ) -> DrawnFigure {
    let data = disclosed.value
    let series = data.series
    let text = PublishedText(words)
    var panels: [DotsFigure.Panel] = []
    let first = data.firstRows
    for name in data.panels {
      var rows: [DotsFigure.Row] = []
      var heading: String?
      for (at, row) in data.rows.enumerated() where row.panel == name {
        if let next = row.heading, next != heading { rows.append(DotsFigure.Row(label: next)) }
        heading = row.heading
        let isLone = row.values.count == 1
        rows.append(
          DotsFigure.Row(
            label: row.label,
            detail: [row.detail, isLone ? text.patients(row.values[0].content) : nil]
              .compactMap { $0 }.joined(separator: ", ").nonEmpty,
            dots: row.values.enumerated().map { index, value in
              var dot = dot(value, of: data, series, isLone: isLone, text)
              dot.row = first[at] + index
              return dot
            }))
      }
      let shown = PublishedData(measure: data.measure, rows: data.rows.filter { $0.panel == name })
      panels.append(
        DotsFigure.Panel(
          title: [title, name].compactMap { $0 }.joined(separator: ", "),
          intervalName: interval ?? text.intervalName(shown), rows: rows))
    }
    let figure = DotsFigure(panels: panels, series: series.count > 1 ? series : [], domain: axis)
    return DrawnFigure(
      figure, data: text.table(data, title: title, position: nil),
      findings: text.remarks(data), words: words)
  }

  private static func dot(
    _ value: PublishedData.Value, of data: PublishedData, _ series: [String], isLone: Bool,
    _ text: PublishedText
  ) -> DotsFigure.Dot {
    let effect = data.effect(value.content)
    let patients = isLone ? nil : text.patients(value.content)
    return DotsFigure.Dot(
      series: value.series.flatMap(series.firstIndex) ?? 0, estimate: effect.map(PublishedText.estimate),
      text: [patients, text.full(effect, among: data)].compactMap { $0 }.joined(separator: ": "),
      isModelled: value.isModelled)
  }

  /// Along an axis of numbers; rows without a position are not there.
  package static func trend(
    _ disclosed: Disclosed<PublishedData>, title: String, position: String, interval: String?,
    axis: ClosedRange<Double>?, words: Wording
  ) -> DrawnFigure {
    let data = disclosed.value
    let text = PublishedText(words)
    let names = data.series.isEmpty ? [nil] : data.series.map { Optional($0) }
    let first = data.firstRows
    let figure = TrendFigure(
      series: names.map { name in
        TrendFigure.Series(
          label: name ?? title,
          points: data.rows.enumerated().flatMap { at, row in
            row.values.enumerated().filter { $0.element.series == name }.compactMap { index, value in
              guard let position = row.position, let effect = data.effect(value.content) else { return nil }
              return TrendFigure.Point(
                position: position.value, estimate: PublishedText.estimate(effect),
                label: text.value(effect), text: text.full(effect),
                isModelled: value.isModelled, row: first[at] + index)
            }
          })
      }, positionTitle: position, valueTitle: title,
      intervalName: interval ?? text.intervalName(data), domain: axis)
    return DrawnFigure(
      figure, data: text.table(data, title: title, position: position),
      findings: text.remarks(data), words: words)
  }
}

extension PublishedData {
  /// In the order of their first use.
  package var series: [String] { rows.flatMap(\.values).compactMap(\.series).uniqued }
  /// Every value is a row of the data: where those of each row begin.
  fileprivate var firstRows: [Int] {
    rows.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.values.count) }
  }
  fileprivate var panels: [String?] { rows.map(\.panel).uniqued }
}

extension Array where Element: Hashable {
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
