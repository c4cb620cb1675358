internal import Notation

/// What figures of published values say in words.
enum DotsWords {
  static let nothing = "There are no values to draw."
  static let hollow = "hollow: from a model, not counted"
  static let modelled = "Hollow marks are values from a model, not of patients counted."
  static let printed = "as printed"
  static let computed = "computed from counts"

  static func description(
    panels: [DotsFigure.Panel], series: [String], isModelled: Bool
  ) -> String {
    let rows = panels.flatMap(\.rows).filter { !$0.dots.isEmpty }
    guard rows.contains(where: { $0.dots.contains { $0.estimate != nil } }) else { return nothing }
    var sentences = [
      "Dots, \(counted(rows.count, "row", "rows"))"
        + (series.isEmpty ? "" : " by \(series.count) series: \(series.joined(separator: ", "))")
        + ". Shown: \(list(panels.map(\.heading.lowercasedFirst)))."
    ]
    for panel in panels {
      for index in series.isEmpty ? [0] : Array(series.indices) {
        let known = panel.rows.flatMap { row in
          row.dots.compactMap { dot in
            dot.series == index ? dot.estimate.map { ("\(row.label), \(dot.text)", $0.value) } : nil
          }
        }
        guard let extremes = Extremes(known) else { continue }
        let name = [panels.count > 1 ? panel.title : nil, series.isEmpty ? nil : series[index]]
          .compactMap { $0 }.joined(separator: ", ")
        let words =
          extremes.isLevel
          ? "\(extremes.highest)." : "highest \(extremes.highest); lowest \(extremes.lowest)."
        sentences.append("\(name.isEmpty ? "Of these" : name): \(words)")
      }
    }
    if isModelled { sentences.append(modelled) }
    return sentences.joined(separator: " ")
  }

  static func printed(_ count: Int, of all: Int) -> String {
    count == all
      ? "All are as printed." : "\(count) of \(all) are as printed, the others computed from counts."
  }

  static func trend(_ figure: TrendFigure) -> String {
    var sentences = [
      "Points of \(figure.valueTitle.lowercasedFirst) against \(figure.positionTitle.lowercasedFirst), joined by lines\(figure.intervalName.map { ", with \($0)" } ?? "")."
    ]
    for series in figure.series {
      guard let first = series.points.first, let last = series.points.last else { continue }
      sentences.append(
        "\(series.label): \(first.text) at \(NumberText.readable(first.position))"
          + (series.points.count > 1 ? ", \(last.text) at \(NumberText.readable(last.position))." : "."))
    }
    if figure.isModelled { sentences.append(modelled) }
    return sentences.joined(separator: " ")
  }

  static func shares(_ figure: SharesFigure) -> String {
    let wholes = figure.wholes.map { whole in
      (whole.label.map { $0 + ": " } ?? "")
        + whole.parts.map { "\($0.label), \($0.text)" }.joined(separator: "; ")
        + "."
    }
    return "Shares of a whole, each bar where the one before it ends: \(figure.valueTitle.lowercasedFirst). "
      + wholes.joined(separator: " ")
  }

  static func times(_ figure: TimesFigure) -> String {
    let rows = figure.rows.filter { $0.median != nil }
    guard
      let extremes = Extremes(rows.compactMap { row in row.median.map { ("\(row.label), \(row.text)", $0) } })
    else { return nothing }
    return
      "A time line from nought, \(counted(rows.count, "row", "rows")): \(figure.timeTitle.lowercasedFirst), a box from quartile to quartile or a line over the range, and a stroke at the median. "
      + (extremes.isLevel
        ? "\(extremes.highest)." : "The longest: \(extremes.highest); the shortest: \(extremes.lowest).")
  }
}
