package import Plotting
internal import Notation
package import Wording

/// Cases a year and the share with an outcome: two panels over one axis, never two y-axes.
package struct YearlyFigure: Figure {
  package struct Year: Sendable {
    package var label: String
    package var cases: Plotted<Int>
    /// The filled part; nil draws columns that are not divided.
    package var events: Plotted<Int>?
    /// The part on top: cases whose outcome is not known.
    package var unknown: Int
    /// The interval of the number of cases, where it is drawn.
    package var casesInterval: (low: Double, high: Double)?
    /// The share in percent with its interval, where there are cases.
    package var rate: (estimate: Double, low: Double, high: Double)?
    package var isPartial: Bool

    package init(
      label: String, cases: Plotted<Int>, events: Plotted<Int>?, unknown: Int = 0,
      rate: (estimate: Double, low: Double, high: Double)?,
      casesInterval: (low: Double, high: Double)? = nil, isPartial: Bool = false
    ) {
      self.label = label
      self.cases = cases
      self.events = events
      self.unknown = unknown
      self.rate = rate
      self.casesInterval = casesInterval
      self.isPartial = isPartial
    }
  }

  package var years: [Year]
  package var overall: (estimate: Double, low: Double, high: Double)?
  package var eventLabel: String
  package var otherLabel: String
  package var eventTotal: String
  package var otherTotal: String
  package var rateTitle: String
  package var intervalName: String
  /// What the trend's test says, for the description.
  package var trend: String?

  package init(
    years: [Year], overall: (estimate: Double, low: Double, high: Double)?, eventLabel: String,
    otherLabel: String,
    eventTotal: String, otherTotal: String, rateTitle: String, intervalName: String, trend: String? = nil
  ) {
    self.years = years
    self.overall = overall
    self.eventLabel = eventLabel
    self.otherLabel = otherLabel
    self.eventTotal = eventTotal
    self.otherTotal = otherTotal
    self.rateTitle = rateTitle
    self.intervalName = intervalName
    self.trend = trend
  }

  /// Without a share there is one panel.
  fileprivate var hasRates: Bool { !rateTitle.isEmpty }
  fileprivate var isDivided: Bool { years.contains { $0.events != nil } }
  fileprivate var unknown: Int { years.reduce(0) { $0 + $1.unknown } }

  /// What the intervals need of the scale of percents: narrow ones are seen only on a scale that fits them.
  var rateDomain: ClosedRange<Double> {
    let rates = years.compactMap(\.rate) + (overall.map { [$0] } ?? [])
    let fitting = Domain.covering(rates.flatMap { [$0.low, $0.high, $0.estimate] })
    let domain = max(0, fitting.lowerBound)...min(100, max(fitting.upperBound, fitting.lowerBound + 10))
    // What nearly fills the scale, or nearly reaches zero, is shown on all of it.
    let low = domain.lowerBound <= 15 ? 0 : domain.lowerBound
    return domain.upperBound - low > 70 ? 0...100 : low...domain.upperBound
  }

  package func title(_ words: Wording) -> String {
    words.cohorts(.yearlyTitle(rate: hasRates ? rateTitle : nil))
  }

  package func description(_ words: Wording) -> String {
    guard let first = years.first, let last = years.last else { return words.figures(.nothing(.cases)) }
    let numbers = words.numbers
    var messages: [CohortMessage] = [
      hasRates
        ? .panels(first: first.label, last: last.label, event: isDivided ? eventLabel : nil)
        : .columns(first: first.label, last: last.label)
    ]
    if unknown > 0 { messages.append(.unknownPart(unknown)) }
    if years.contains(where: { $0.casesInterval != nil }) { messages.append(.exactWhiskers) }
    let counts = years.compactMap { year in year.cases.value.map { (year.label, Double($0)) } }
    if let cases = Extremes(counts, words) {
      messages.append(
        cases.isLevel
          ? .levelCases(Int(cases.high), in: cases.lone)
          : .extremeCases(
            most: Int(cases.high), highest: cases.highest, fewest: Int(cases.low),
            lowest: cases.lowest))
    }
    if hasRates { messages.append(.below(rate: rateTitle, interval: intervalName)) }
    let known = years.compactMap { year in year.rate.map { (year.label, $0.estimate) } }
    if let rates = Extremes(known, words) {
      let (high, low) = (numbers.wholePercent(rates.high), numbers.wholePercent(rates.low))
      messages.append(
        rates.isLevel
          ? .levelRate(high, in: rates.lone)
          : .rateBetween(low: low, lowest: rates.lowest, high: high, highest: rates.highest))
    }
    if let overall {
      messages.append(
        .overallRate(
          numbers.withPercent(numbers.decimal(overall.estimate, places: 1)),
          interval: numbers.interval(overall.low, overall.high, places: 1)))
    }
    let partial = years.filter(\.isPartial).map(\.label)
    if !partial.isEmpty { messages.append(.partialYears(partial)) }
    return (messages.map(words.cohorts) + (trend.map { [$0] } ?? [])).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard years.contains(where: { ($0.cases.value ?? 1) > 0 }) else {
      return EmptyFigure.drawing(words.figures(.nothing(.cases)), layout)
    }
    let panels = [false, true].lazy.map { Panels(self, layout, words, hasShortYears: $0) }
    let chosen =
      panels.first { $0.rates.xTicks.count == years.count }
      ?? Panels(self, layout, words, hasShortYears: true)
    return chosen.drawing
  }
}

/// The two panels: columns of cases above, the rate with its interval below.
private struct Panels {
  let figure: YearlyFigure
  let words: Wording
  var cases: Cartesian
  var rates: Cartesian
  private let bands: BandScale

  init(_ figure: YearlyFigure, _ layout: Layout, _ words: Wording, hasShortYears: Bool) {
    self.figure = figure
    self.words = words
    let isWide = layout == .wide
    let most = max(
      Double(figure.years.compactMap(\.cases.value).max() ?? 1),
      figure.years.compactMap(\.casesInterval?.high).max() ?? 0)
    let across = 0...Double(figure.years.count)
    let unknown: [Cartesian.Series] =
      figure.unknown == 0
      ? []
      : [
        .init(
          key: Key(.swatch("fill soft"), words.headings(.outcomeUnknown), detail: String(figure.unknown)),
          end: most,
          showsSymbol: true)
      ]
    let series: [Cartesian.Series] =
      !figure.isDivided
      ? []
      : unknown + [
        .init(
          key: Key(.swatch("open"), figure.otherLabel, detail: figure.otherTotal), end: most * 0.75,
          showsSymbol: true),
        .init(
          key: Key(.swatch("fill"), figure.eventLabel, detail: figure.eventTotal), end: most * 0.25,
          showsSymbol: true),
      ]
    var overall: [Cartesian.Series] =
      figure.overall.map { overall in
        let share = words.numbers.wholePercent(overall.estimate)
        let range = words.numbers.interval(overall.low, overall.high, places: 0)
        let key = Key(.line("mean"), words.cohorts(.allYears(share)), detail: range)
        return [.init(key: key, end: overall.estimate)]
      } ?? []
    let left = max(36, TextMetrics.width(String(Int(most)), size: 12) + 12)
    let years = figure.years.enumerated().map {
      Tick(Double($0) + 0.5, Self.label($1, isShort: hasShortYears))
    }
    let right = isWide ? Cartesian.columnWidth(series + overall) ?? 0 : 0
    cases = Cartesian(
      layout, words.numbers, x: .init(title: "", domain: across, ticks: figure.hasRates ? [] : years),
      y: .init(
        title: words.headings(.cases), domain: Domain.covering([0, max(1, most)], isWhole: true),
        isWhole: true
      ),
      height: isWide ? 128 : 118, series: series, labelRoom: (left, right))
    // Where the upper panel has no room for names beside it, the lower has none either: both are as wide.
    if cases.frame.right >= layout.width - 8 {
      for index in overall.indices { overall[index].end = nil }
    }
    rates = Cartesian(
      layout, words.numbers,
      x: .init(
        title: "", domain: across, ticks: years),
      y: .init(
        title: words.figures(.inPercent(figure.rateTitle)),
        note: words.figures(.with(figure.intervalName)), domain: figure.rateDomain),
      height: 118, series: overall, top: cases.frame.bottom + 18, labelRoom: (left, right))
    bands = BandScale(figure.years.count, from: cases.frame.left, to: cases.frame.right, padding: 0.34)
  }

  private static func label(_ year: YearlyFigure.Year, isShort: Bool) -> String {
    let isYear = year.label.utf8.count == 4 && year.label.utf8.allSatisfy { (48...57).contains($0) }
    return (isShort && isYear ? "’" + year.label.suffix(2) : year.label) + (year.isPartial ? "*" : "")
  }

  private func spots(to bottom: Double) -> [Mark] {
    figure.years.indices.map { index in
      let half = bands.step / 2
      let x = bands.middle(index)
      return .spot(row: index, Box(left: x - half, top: cases.frame.top, right: x + half, bottom: bottom))
    }
  }

  var drawing: Drawing {
    let columns = figure.years.enumerated().flatMap { column($1, $0) }
    guard figure.hasRates else {
      var cases = cases
      cases.add(columns + spots(to: cases.frame.bottom))
      if !notes.isEmpty { cases.remark(notes.joined(separator: " ")) }
      return cases.drawing
    }
    var rates = rates
    if let overall = figure.overall {
      let top = rates.y.clamped(overall.high)
      let frame = rates.frame
      rates.add(
        .rectangle(
          x: frame.left, y: top, width: frame.width, height: rates.y.clamped(overall.low) - top, style: "band"
        ))
      let level = rates.y.clamped(overall.estimate)
      rates.add(.line(x1: frame.left, y1: level, x2: frame.right, y2: level, style: "mean"))
    }
    for (index, year) in figure.years.enumerated() {
      guard let rate = year.rate else { continue }
      let x = bands.middle(index)
      let y = (low: rates.y.clamped(rate.low), high: rates.y.clamped(rate.high))
      rates.add(.line(x1: x, y1: y.low, x2: x, y2: y.high, style: "whisk"))
      // Smaller than its interval, which would else not be seen.
      let radius = max(2, min(4, bands.step / 3, (y.low - y.high) / 4))
      rates.add(.dot(x: x, y: rates.y.clamped(rate.estimate), radius: radius, style: "dot"))
    }
    rates.add(spots(to: rates.frame.bottom))
    if !notes.isEmpty { rates.remark(notes.joined(separator: " ")) }
    let below = rates.drawing
    return Drawing(width: below.width, height: below.height, marks: cases.marks + columns + below.marks)
  }

  private var notes: [String] {
    [
      figure.years.contains(where: \.isPartial) ? words.cohorts(.partial) : nil,
      figure.years.contains { $0.cases.value == nil || $0.events.map { $0.value == nil } ?? false }
        ? words.figures(.hiddenMark(Hidden.mark)) : nil,
    ].compactMap { $0 }
  }

  private func column(_ year: YearlyFigure.Year, _ index: Int) -> [Mark] {
    let left = bands.left(index)
    let base = cases.y(0)
    func box(_ count: Int) -> Box {
      Box(left: left, top: cases.y(Double(count)), right: left + bands.bandWidth, bottom: base)
    }
    let hidden = Mark.text(
      Label(Hidden.mark, x: bands.middle(index), y: base - 4, size: 12, anchor: .middle, style: "tick clear"))
    guard let count = year.cases.value else { return [hidden] }
    guard count > 0 else { return [] }
    let part = year.isPartial ? " part" : ""
    let all = box(count)
    var marks = [
      Mark.rectangle(x: all.left, y: all.top, width: all.width, height: all.height, style: "open" + part)
    ]
    if year.isPartial { marks += Mark.hatch(all) }
    if year.unknown > 0 {
      let known = box(count - year.unknown)
      marks.append(
        .rectangle(
          x: all.left, y: all.top, width: all.width, height: known.top - all.top, style: "fill soft" + part))
    }
    if let interval = year.casesInterval {
      let x = bands.middle(index)
      marks.append(
        .line(x1: x, y1: cases.y(interval.low), x2: x, y2: cases.y(interval.high), style: "whisk"))
    }
    guard let plotted = year.events else { return marks }
    guard let events = plotted.value else { return marks + [hidden] }
    if events > 0 {
      let filled = box(events)
      marks.append(
        .rectangle(
          x: filled.left, y: filled.top, width: filled.width, height: filled.height, style: "fill" + part))
    }
    return marks
  }
}
