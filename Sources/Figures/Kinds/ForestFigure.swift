internal import Notation
package import Wording

/// Estimates with their intervals, one a row: trials, subgroups, own results beside other series.
package struct ForestFigure: Figure {
  package struct Row: Sendable {
    package enum Kind: Sendable {
      /// Words over the rows that follow.
      case heading
      case study
      /// A pooled or overall estimate, drawn as a diamond from bound to bound.
      case summary
    }

    package var kind: Kind
    package var label: String
    /// Beside the label, muted: `8/24`, a period, a source.
    package var detail: String?
    package var estimate: Plotted<Estimate>?
    /// The estimate as text: `33% (18 to 53)`; "hidden for privacy" is written where it is hidden.
    package var text: String
    /// 0 to 1: the area of the square. Nil draws squares of one size.
    package var weight: Double?
    /// As a source prints it, not computed here: drawn hollow.
    package var isPrinted: Bool

    package init(
      _ kind: Kind = .study, label: String, detail: String? = nil, estimate: Plotted<Estimate>? = nil,
      text: String = "", weight: Double? = nil, isPrinted: Bool = false
    ) {
      self.kind = kind
      self.label = label
      self.detail = detail
      self.estimate = estimate
      self.text = text
      self.weight = weight
      self.isPrinted = isPrinted
    }
  }

  package var rows: [Row]
  /// What is estimated, with its unit: "Survival to discharge, %".
  package var measure: String
  package var intervalName: String
  package var isLogarithmic: Bool
  /// Where there is no effect, or the value to compare with.
  package var reference: Double?
  /// What lies to the left and to the right of the reference.
  package var sides: (left: String, right: String)?
  package var domain: ClosedRange<Double>?

  package init(
    rows: [Row], measure: String, intervalName: String, isLogarithmic: Bool = false, reference: Double? = nil,
    sides: (left: String, right: String)? = nil, domain: ClosedRange<Double>? = nil
  ) {
    self.rows = rows
    self.measure = measure
    self.intervalName = intervalName
    self.isLogarithmic = isLogarithmic
    self.reference = reference
    self.sides = sides
    self.domain = domain
  }

  private var estimates: [(row: Row, value: Estimate)] {
    rows.compactMap { row in row.estimate?.value.map { (row, $0) } }
  }

  package func title(_ words: Wording) -> String {
    words.published(.forestTitle(measure: measure, interval: intervalName))
  }

  package func description(_ words: Wording) -> String {
    let known = estimates
    guard !known.isEmpty else { return words.figures(.nothing(.estimates)) }
    var messages: [PublishedMessage] = [
      .forest(measure: measure, count: known.count, interval: intervalName, isLogarithmic: isLogarithmic)
    ]
    if let reference { messages.append(.reference(words.numbers.readable(reference))) }
    let studies = known.filter { $0.row.kind == .study }
    if let extremes = Extremes(studies.map { (entry($0), $0.value.value) }, words) {
      messages.append(
        studies.count == 1
          ? .lone(extremes.highest)
          : extremes.isLevel
            ? .allEqual(extremes.highest)
            : .extremes(largest: extremes.highest, smallest: extremes.lowest))
    }
    let printed = known.count { $0.row.isPrinted }
    if printed > 0 { messages.append(.printed(printed, of: known.count)) }
    var sentences = messages.map(words.published)
    sentences += known.filter { $0.row.kind == .summary }.map { "\(entry($0))." }
    let hidden = rows.filter { if case .hidden? = $0.estimate { true } else { false } }
    if !hidden.isEmpty {
      sentences.append(words.figures(.hiddenRows(hidden.map(\.label))))
    }
    return sentences.joined(separator: " ")
  }

  private func entry(_ entry: (row: Row, value: Estimate)) -> String {
    "\(entry.row.label), \(entry.row.text)"
  }

  /// What filled and hollow marks stand for; none where nothing is printed.
  private func keys(_ words: Wording) -> [Key] {
    let known = estimates.map(\.row)
    guard known.contains(where: \.isPrinted) else { return [] }
    let isMixed = known.contains { !$0.isPrinted }
    return (isMixed ? [Key(.swatch("dot"), words.published(.computed))] : []) + [
      Key(.swatch("ring"), words.published(.asPrinted))
    ]
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let known = estimates.map(\.value)
    guard rows.contains(where: { $0.kind != .heading }) else {
      return EmptyFigure.drawing(words.figures(.nothing(.estimates)), layout)
    }
    let size = layout.textSize
    let isWide = layout == .wide
    let textWidth =
      isWide
      ? min(
        200,
        rows.map { TextMetrics.width(text(of: $0, words), size: size, bold: $0.kind == .summary) }.max() ?? 0)
      : 0
    let labelWidth = isWide ? min(230, rows.map { widest($0, size) }.max() ?? 0) : layout.width
    let left = isWide ? labelWidth + 24 : 8
    let right = isWide ? layout.width - textWidth - 20 : layout.width - 8
    let values =
      known.flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] } + (reference.map { [$0] } ?? [])
    let x: any Scale =
      isLogarithmic
      ? LogScale(domain ?? Domain.ratios(values), from: left, to: right)
      : LinearScale(domain ?? Domain.covering(values), from: left, to: right)

    var marks: [Mark] = []
    let titles = TextMetrics.wrap(
      words.published(.forestHeading(measure: measure, interval: intervalName)), size: size,
      width: layout.width, lines: 4, bold: true)
    marks += Label.lines(titles, x: 0, y: 14, size: size, isBold: true)
    let keys = keys(words)
    let legend = Key.rows(
      keys, left: 0, right: layout.width - 4, y: 14 + Double(titles.count) * Label.lineHeight + 2)
    marks += legend.marks
    let top = (keys.isEmpty ? 14 + Double(titles.count - 1) * Label.lineHeight : legend.next - 16) + 12
    var y = top
    var rowMarks: [Mark] = []
    var number = 0
    for row in rows {
      let start = y
      let isBold = row.kind != .study
      let name = TextMetrics.wrap(
        row.label, size: size, width: row.kind == .heading ? layout.width : labelWidth, lines: 4, bold: isBold
      )
      let detail = row.detail.map { TextMetrics.wrap($0, size: 12, width: labelWidth, lines: 4) } ?? []
      if row.kind == .heading { y += 6 }
      // The line of the reference runs behind words that reach over it.
      rowMarks += Label.lines(
        name, x: 0, y: y + 14, size: size, isBold: isBold, style: row.kind == .heading ? "clear" : "")
      let nameHeight = Double(name.count) * Label.lineHeight
      rowMarks += Label.lines(detail, x: 0, y: y + 14 + nameHeight, size: 12, style: "tick")
      var height = nameHeight + Double(detail.count) * Label.lineHeight
      guard row.kind != .heading else {
        y += height + 6
        continue
      }
      let text = TextMetrics.wrap(
        text(of: row, words), size: size, width: isWide ? textWidth : layout.width, lines: 3, bold: isBold)
      var middle = y + height / 2 + 2
      if isWide {
        height = max(height, Double(text.count) * Label.lineHeight)
        rowMarks += Label.lines(
          text, x: layout.width, y: middle + 3 - Double(text.count - 1) * 8, size: size, anchor: .end,
          isBold: isBold)
      } else {
        rowMarks += Label.lines(text, x: 0, y: y + 14 + height, size: size, isBold: isBold)
        height += Double(text.count) * Label.lineHeight
        middle = y + height + 12
        height += 18
        // On a phone the reference stands beside each estimate only, not across the words.
        if let reference {
          rowMarks.append(
            .line(
              x1: x.clamped(reference), y1: middle - 9, x2: x.clamped(reference), y2: middle + 9,
              style: "mean"))
        }
      }
      if let estimate = row.estimate?.value { rowMarks += draw(estimate, row, x, middle) }
      y += height + (isWide ? 8 : 10)
      rowMarks.append(.spot(row: number, Box(left: 0, top: start, right: layout.width, bottom: y)))
      number += 1
    }
    if let reference, isWide {
      marks.append(.line(x1: x.clamped(reference), y1: top, x2: x.clamped(reference), y2: y, style: "mean"))
    }
    marks.append(.line(x1: left, y1: y, x2: right, y2: y, style: "grid base"))
    let ticks = Cartesian.thinned(
      x.labels(about: Int((right - left) / 60), words.numbers), within: 0...layout.width
    ) {
      x($0)
    }
    for tick in ticks {
      let position = x(tick.value)
      marks.append(.line(x1: position, y1: y, x2: position, y2: y + 4, style: "grid base"))
      marks.append(
        .text(
          Cartesian.held(
            Label(tick.text, x: position, y: y + 18, size: 12, anchor: .middle, style: "tick"), layout)))
    }
    marks += rowMarks
    var bottom = y + 24
    if let sides {
      let half = (layout.width - 16) / 2
      let lefts = TextMetrics.wrap("← \(sides.left)", size: 12, width: half - 8, lines: 8)
      let rights = TextMetrics.wrap("\(sides.right) →", size: 12, width: half - 8, lines: 8)
      let centre = min(layout.width - half, max(half, reference.map { x.clamped($0) } ?? (left + right) / 2))
      marks += Label.lines(lefts, x: centre - 8, y: bottom + 14, size: 12, anchor: .end, style: "tick")
      marks += Label.lines(rights, x: centre + 8, y: bottom + 14, size: 12, style: "tick")
      bottom += Double(max(lefts.count, rights.count)) * Label.lineHeight + 4
    }
    return Drawing(width: layout.width, height: bottom, marks: marks)
  }

  private func text(of row: Row, _ words: Wording) -> String {
    if case .hidden? = row.estimate { return words.figures(.hiddenForPrivacy) }
    return row.text
  }

  private func widest(_ row: Row, _ size: Double) -> Double {
    guard row.kind != .heading else { return 0 }
    return max(
      TextMetrics.width(row.label, size: size, bold: row.kind != .study),
      row.detail.map { TextMetrics.width($0, size: 12) } ?? 0)
  }

  private func draw(_ estimate: Estimate, _ row: Row, _ x: any Scale, _ y: Double) -> [Mark] {
    guard row.kind != .summary else {
      let low = x.clamped(estimate.low ?? estimate.value)
      let high = x.clamped(estimate.high ?? estimate.value)
      return [
        .path(
          points: [
            .init(low, y), .init(x.clamped(estimate.value), y - 6), .init(high, y),
            .init(x.clamped(estimate.value), y + 6),
          ],
          isClosed: true, style: row.isPrinted ? "open" : "fill")
      ]
    }
    let half = row.weight.map { 2.5 + 5.5 * max(0, min(1, $0)).squareRoot() } ?? 4
    let middle = x.clamped(estimate.value)
    var marks: [Mark] = []
    if let low = estimate.low, let high = estimate.high {
      marks.append(.line(x1: x.clamped(low), y1: y, x2: x.clamped(high), y2: y, style: "whisk"))
      // An interval that leaves the axis ends in an arrow.
      if high > x.domain.upperBound { marks.append(arrow(at: x.clamped(high), y, -1)) }
      if low < x.domain.lowerBound { marks.append(arrow(at: x.clamped(low), y, 1)) }
    }
    marks.append(
      .rectangle(
        x: middle - half, y: y - half, width: 2 * half, height: 2 * half,
        style: row.isPrinted ? "ring" : "dot"))
    return marks
  }

  private func arrow(at x: Double, _ y: Double, _ direction: Double) -> Mark {
    .path(
      points: [.init(x + 6 * direction, y - 4), .init(x, y), .init(x + 6 * direction, y + 4)],
      isClosed: false,
      style: "whisk open-path")
  }
}
