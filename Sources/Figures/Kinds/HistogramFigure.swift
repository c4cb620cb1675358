internal import Notation
package import Wording

/// Counts in bins, with the normal curve of the same mean and SD to compare with.
package struct HistogramFigure: Figure {
  package struct Bin: Sendable {
    package var low: Double
    package var high: Double
    package var count: Plotted<Int>

    package init(low: Double, high: Double, count: Plotted<Int>) {
      self.low = low
      self.high = high
      self.count = count
    }
  }

  package var bins: [Bin]
  /// Points of the expected counts per bin, in order of the value; empty draws none.
  package var normalCurve: [Mark.Point]
  package var valueTitle: String
  package var note: String?

  package init(bins: [Bin], normalCurve: [Mark.Point] = [], valueTitle: String, note: String? = nil) {
    self.bins = bins
    self.normalCurve = normalCurve
    self.valueTitle = valueTitle
    self.note = note
  }

  package func title(_ words: Wording) -> String { words.distributions(.histogramTitle(valueTitle)) }

  package func description(_ words: Wording) -> String {
    guard let first = bins.first, let last = bins.last else { return words.figures(.nothing(.values)) }
    let numbers = words.numbers
    var messages: [DistributionMessage] = [
      .histogram(
        valueTitle, bins: bins.count, low: numbers.readable(first.low), high: numbers.readable(last.high))
    ]
    let known = bins.compactMap { bin in bin.count.value.map { (bin, $0) } }
    let ranges = known.map { bin, count in
      (numbers.interval(numbers.readable(bin.low), numbers.readable(bin.high)), Double(count))
    }
    if let fullest = Extremes(ranges, words) {
      messages.append(
        .fullest(fullest.highest, bins: fullest.highCount, patients: Int(fullest.high)))
    }
    if known.count < bins.count { messages.append(.hiddenBins(bins.count - known.count)) }
    if !normalCurve.isEmpty { messages.append(.normalCurve) }
    return (messages.map(words.distributions) + (note.map { [$0] } ?? [])).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard let first = bins.first, let last = bins.last, last.high > first.low else {
      return EmptyFigure.drawing(words.figures(.nothing(.values)), layout)
    }
    let counts = bins.compactMap { $0.count.value.map(Double.init) }
    let domain = Domain.covering(counts + normalCurve.map(\.y), including: [0], isWhole: true)
    var plot = Cartesian(
      layout, words.numbers, x: .init(title: valueTitle, domain: first.low...last.high),
      y: .init(title: words.headings(.patients), domain: domain, isWhole: true),
      height: layout == .wide ? 220 : 190)
    for bin in bins {
      let left = plot.x(bin.low)
      let right = plot.x(bin.high)
      guard let count = bin.count.value else {
        plot.add(
          .text(
            Label(
              Hidden.mark, x: (left + right) / 2, y: plot.frame.bottom - 4, size: 12, anchor: .middle,
              style: "tick")))
        continue
      }
      guard count > 0 else { continue }
      let y = plot.y(Double(count))
      plot.add(
        .rectangle(x: left, y: y, width: right - left, height: plot.frame.bottom - y, style: "fill soft"))
    }
    for (index, bin) in bins.enumerated() {
      plot.add(
        .spot(
          row: index,
          Box(left: plot.x(bin.low), top: plot.frame.top, right: plot.x(bin.high), bottom: plot.frame.bottom))
      )
    }
    let curve = normalCurve.filter { $0.x >= first.low && $0.x <= last.high }.map { plot.point($0.x, $0.y) }
    if !curve.isEmpty { plot.add(.path(points: curve, isClosed: false, style: "line s3 whole")) }
    var remarks: [String] = []
    if !curve.isEmpty { remarks.append(words.distributions(.normalCurveKey)) }
    if counts.count < bins.count { remarks.append(words.figures(.hiddenMark(Hidden.mark))) }
    if let note { remarks.append(note) }
    if !remarks.isEmpty { plot.remark(remarks.joined(separator: " ")) }
    return plot.drawing
  }
}
