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

  package func title(_ words: Wording) -> String { "Distribution of \(valueTitle.lowercasedFirst)" }

  package func description(_ words: Wording) -> String {
    guard let first = bins.first, let last = bins.last else { return "There are no values to draw." }
    var sentences = [
      "A histogram of \(valueTitle.lowercasedFirst) in \(counted(bins.count, "bin", "bins")) from \(NumberText.readable(first.low)) to \(NumberText.readable(last.high))."
    ]
    let known = bins.compactMap { bin in bin.count.value.map { (bin, $0) } }
    let ranges = known.map { bin, count in
      ("\(NumberText.readable(bin.low)) to \(NumberText.readable(bin.high))", Double(count))
    }
    if let fullest = Extremes(ranges) {
      let patients = counted(Int(fullest.high), "patient", "patients")
      sentences.append(
        fullest.highCount == 1
          ? "The fullest bin, \(fullest.highest), holds \(patients)."
          : "The fullest bins, \(fullest.highest), hold \(patients) each.")
    }
    if known.count < bins.count {
      sentences.append("\(bins.count - known.count) bins are hidden for privacy.")
    }
    if !normalCurve.isEmpty {
      sentences.append("A curve shows a normal distribution of the same mean and SD.")
    }
    if let note { sentences.append(note) }
    return sentences.joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard let first = bins.first, let last = bins.last, last.high > first.low else {
      return EmptyFigure.drawing("There are no values to draw.", layout)
    }
    let counts = bins.compactMap { $0.count.value.map(Double.init) }
    let domain = Domain.covering(counts + normalCurve.map(\.y), including: [0], isWhole: true)
    var plot = Cartesian(
      layout, x: .init(title: valueTitle, domain: first.low...last.high),
      y: .init(title: "Patients", domain: domain, isWhole: true), height: layout == .wide ? 220 : 190)
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
    let curve = normalCurve.filter { $0.x >= first.low && $0.x <= last.high }.map { plot.point($0.x, $0.y) }
    if !curve.isEmpty { plot.add(.path(points: curve, isClosed: false, style: "line s3 whole")) }
    var words: [String] = []
    if !curve.isEmpty { words.append("Curve: normal distribution of the same mean and SD.") }
    if counts.count < bins.count { words.append("\(Hidden.mark) \(Hidden.words).") }
    if let note { words.append(note) }
    if !words.isEmpty { plot.remark(words.joined(separator: " ")) }
    return plot.drawing
  }
}
