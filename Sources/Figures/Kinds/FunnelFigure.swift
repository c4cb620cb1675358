package import Wording

/// Centres by their size, against limits that chance alone would respect (Spiegelhalter 2005).
package struct FunnelFigure: Figure {
  package struct Centre: Sendable {
    package var label: String
    /// The denominator.
    package var size: Double
    /// In percent, or a ratio: in the unit of the axis.
    package var value: Plotted<Double>
    /// Beyond the 99.8% limits, and so named.
    package var isOutside: Bool
    /// The name is written beside the point.
    package var isNamed: Bool
    /// Of the data, where these are in another order.
    package var row: Int?

    package init(
      label: String, size: Double, value: Plotted<Double>, isOutside: Bool = false, isNamed: Bool = false,
      row: Int? = nil
    ) {
      self.row = row
      self.label = label
      self.size = size
      self.value = value
      self.isOutside = isOutside
      self.isNamed = isNamed || isOutside
    }
  }

  package struct Limit: Sendable {
    package var size: Double
    package var low: Double
    package var high: Double
    package var farLow: Double
    package var farHigh: Double

    /// - Parameters: the 95 % limits, then the 99.8 % limits, at a size.
    package init(size: Double, low: Double, high: Double, farLow: Double, farHigh: Double) {
      self.size = size
      self.low = low
      self.high = high
      self.farLow = farLow
      self.farHigh = farHigh
    }
  }

  package var centres: [Centre]
  /// In order of size.
  package var limits: [Limit]
  package var target: Double
  package var valueTitle: String
  package var sizeTitle: String

  package init(centres: [Centre], limits: [Limit], target: Double, valueTitle: String, sizeTitle: String) {
    self.centres = centres
    self.limits = limits
    self.target = target
    self.valueTitle = valueTitle
    self.sizeTitle = sizeTitle
  }

  private var known: [(index: Int, centre: Centre, value: Double)] {
    centres.enumerated().compactMap { index, centre in
      centre.value.value.flatMap { $0.isFinite && centre.size.isFinite ? (index, centre, $0) : nil }
    }
  }

  package func title(_ words: Wording) -> String {
    words.figures(.by(value: valueTitle, axis: sizeTitle))
  }

  package func description(_ words: Wording) -> String {
    guard !known.isEmpty else { return words.figures(.nothing(.centres)) }
    let numbers = words.numbers
    var sentences = [
      words.quality(
        .funnel(
          value: valueTitle, size: sizeTitle, centres: known.count, target: numbers.readable(target)))
    ]
    let outside = known.filter(\.centre.isOutside).map {
      "\($0.centre.label) (\(numbers.readable($0.value)))"
    }
    sentences.append(words.quality(outside.isEmpty ? .noneOutside : .outside(outside)))
    if known.count < centres.count {
      sentences.append(words.quality(.hiddenCentres(centres.count - known.count)))
    }
    return sentences.joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let known = known
    guard !known.isEmpty else { return EmptyFigure.drawing(words.figures(.nothing(.centres)), layout) }
    let sizes = known.map(\.centre.size) + limits.map(\.size)
    let values = known.map(\.value) + limits.flatMap { [$0.farLow, $0.farHigh] } + [target]
    var plot = Cartesian(
      layout, words.numbers,
      x: .init(title: sizeTitle, domain: Domain.covering(sizes, including: [0], isWhole: true)),
      y: .init(title: valueTitle, domain: Domain.covering(values)),
      series: [
        .init(key: Key(.line("limit far"), words.quality(.outerLimits))),
        .init(key: Key(.line("limit"), words.quality(.innerLimits))),
        .init(key: Key(.line("mean"), words.quality(.overall(words.numbers.readable(target))))),
      ])
    let target = plot.y(target)
    plot.add(.line(x1: plot.frame.left, y1: target, x2: plot.frame.right, y2: target, style: "mean"))
    let curves: [(KeyPath<Limit, Double>, String)] = [
      (\.low, "limit"), (\.high, "limit"), (\.farLow, "limit far"), (\.farHigh, "limit far"),
    ]
    for (path, style) in curves where limits.count > 1 {
      plot.add(
        .path(
          points: limits.map { plot.point($0.size, $0[keyPath: path]) }, isClosed: false,
          style: "\(style) open-path"))
    }
    let places = known.map { plot.point($0.centre.size, $0.value) }
    for place in places { plot.add(.dot(x: place.x, y: place.y, radius: 4.5, style: "pt s1")) }
    for (entry, place) in zip(known, places) {
      plot.add(.spot(row: entry.centre.row ?? entry.index, Box(around: place, radius: 8)))
    }
    var labels = PointLabels(frame: plot.frame, points: places)
    for (entry, place) in zip(known, places) where entry.centre.isNamed {
      if let label = labels.place(entry.centre.label, at: place) { plot.add(label) }
    }
    return plot.drawing
  }
}
