package import Wording

/// A sum over patients in order: the variable life-adjusted display (Lovegrove 1997), or a risk-adjusted CUSUM
/// (Steiner 2000) with the limits at which it signals.
package struct CumulativeFigure: Figure {
  package enum Kind: String, Sendable { case vlad, cusum }

  package struct Line: Sendable {
    package var label: String
    /// After each patient, in order; the sum starts at 0.
    package var values: [Double]

    package init(label: String, values: [Double]) {
      self.label = label
      self.values = values
    }
  }

  package var kind: Kind
  package var lines: [Line]
  package var limits: [Double]
  /// Patients (from 1) at which a limit was crossed.
  package var signals: [Int]
  package var valueTitle: String
  package var note: String?

  package init(
    kind: Kind, lines: [Line], limits: [Double] = [], signals: [Int] = [], valueTitle: String,
    note: String? = nil
  ) {
    self.kind = kind
    self.lines = lines
    self.limits = limits
    self.signals = signals
    self.valueTitle = valueTitle
    self.note = note
  }

  package func title(_ words: Wording) -> String { words.quality(.overPatients(valueTitle)) }

  package func description(_ words: Wording) -> String {
    guard lines.contains(where: { !$0.values.isEmpty }) else {
      return words.figures(.nothing(.patients))
    }
    let number = words.numbers.readable
    var messages: [QualityMessage] = [kind == .vlad ? .vlad(valueTitle) : .cusum(valueTitle)]
    for line in lines {
      guard let last = line.values.last, let low = line.values.min(), let high = line.values.max() else {
        continue
      }
      messages.append(
        .line(
          line.label, last: number(last), patients: line.values.count, low: number(min(0, low)),
          high: number(max(0, high))))
    }
    if !limits.isEmpty {
      messages.append(.limits(limits.map(number)))
      messages.append(signals.isEmpty ? .neverCrossed : .crossed(signals))
    }
    return (messages.map(words.quality) + (note.map { [$0] } ?? [])).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let most = lines.map(\.values.count).max() ?? 0
    guard most > 0 else { return EmptyFigure.drawing(words.figures(.nothing(.patients)), layout) }
    let all = lines.flatMap(\.values)
    var plot = Cartesian(
      layout, words.numbers,
      x: .init(title: words.quality(.patientsInOrder), domain: 0...Double(most), isWhole: true),
      y: .init(title: valueTitle, domain: Domain.covering(all + limits, including: [0])),
      height: layout == .wide ? 230 : 200,
      series: lines.enumerated().map { index, line in
        .init(
          key: Key(
            .line("line s\(index % 4 + 1)"), line.label, detail: line.values.last.map(words.numbers.readable)),
          end: line.values.last)
      })
    plot.add(
      .line(x1: plot.frame.left, y1: plot.y(0), x2: plot.frame.right, y2: plot.y(0), style: "grid base"))
    for limit in limits where limit.isFinite {
      plot.add(
        .line(
          x1: plot.frame.left, y1: plot.y(limit), x2: plot.frame.right, y2: plot.y(limit), style: "limit far")
      )
    }
    for (index, line) in lines.enumerated() {
      let points = ([0] + line.values).enumerated().map { plot.point(Double($0), $1) }
      plot.add(.path(points: Self.thinned(points), isClosed: false, style: "line s\(index % 4 + 1)"))
    }
    let patients = Mark.apart(Array(0..<most)) { plot.x(Double($0 + 1)) }
    for (index, patient) in patients.enumerated() {
      let next = index + 1 < patients.count ? patients[index + 1] : most
      plot.add(
        .spot(
          row: patient,
          Box(
            left: plot.x(Double(patient) + 0.5), top: plot.frame.top,
            right: plot.x(min(Double(next) + 0.5, Double(most))),
            bottom: plot.frame.bottom)))
    }
    for patient in signals {
      for line in lines where patient >= 1 && patient <= line.values.count {
        let value = line.values[patient - 1]
        guard limits.contains(where: { abs($0) <= abs(value) && ($0 < 0) == (value < 0) }) else { continue }
        plot.add(.marker(x: plot.x(Double(patient)), y: plot.y(value), series: 2))
      }
    }
    if let note { plot.remark(note) }
    return plot.drawing
  }

  /// In each half pixel the first, lowest, highest and last point: what an eye could tell apart.
  static func thinned(_ points: [Mark.Point], width: Double = 0.5) -> [Mark.Point] {
    guard points.count > 2000 else { return points }
    var result: [Mark.Point] = []
    var start = points.startIndex
    while start < points.endIndex {
      let limit = points[start].x + width
      let end = points[start...].firstIndex { $0.x >= limit } ?? points.endIndex
      let piece = start..<end
      let low = piece.min { points[$0].y < points[$1].y } ?? start
      let high = piece.max { points[$0].y < points[$1].y } ?? start
      result += Set([start, low, high, end - 1]).sorted().map { points[$0] }
      start = end
    }
    return result
  }
}
