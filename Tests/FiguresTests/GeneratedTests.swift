@testable import Plotting
import Foundation
import Markup
import Notation
import Testing

@testable import Figures

/// The shapes that data take in the wild, each in many sizes.
struct GeneratedInput: Sendable, CustomTestStringConvertible {
  enum Shape: String, CaseIterable, Sendable {
    case plain, equal, zero, huge, tiny, negative, mixed
  }

  var shape: Shape
  var count: Int
  var hasLongLabels: Bool

  var testDescription: String { "\(shape) \(count)\(hasLongLabels ? " long" : "")" }

  static let all = Shape.allCases.flatMap { shape in
    [0, 1, 2, 3, 7, 15, 40].flatMap { count in
      [false, true].map { GeneratedInput(shape: shape, count: count, hasLongLabels: $0) }
    }
  }

  /// The same numbers in every run: a linear congruential sequence in 0..<1.
  private func noise(_ index: Int) -> Double {
    let mixed = (UInt64(index) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407) >> 33
    return Double(mixed % 10_007) / 10_007
  }

  var values: [Double] {
    (0..<count).map { index in
      switch shape {
      case .plain: noise(index) * 100
      case .equal: 42
      case .zero: 0
      case .huge: noise(index) * 3e12
      case .tiny: noise(index) * 1e-7
      case .negative: -noise(index) * 250 - 1
      case .mixed: (noise(index) - 0.5) * 80
      }
    }
  }

  var positive: [Double] { values.map(abs) }
  var percents: [Double] { (0..<count).map { shape == .zero ? 0 : shape == .equal ? 100 : noise($0) * 100 } }
  var counts: [Int] { positive.map { Int(min(1e9, $0)) } }
  var labels: [String] {
    (0..<count).map {
      hasLongLabels
        ? "Extracorporeal resuscitation after cardiothoracic surgery, centre \($0) Donaudampfschifffahrtsgesellschaft"
        : "C\($0)"
    }
  }
  /// Every fifth is hidden.
  func plotted<Value>(_ values: [Value]) -> [Plotted<Value>] {
    values.enumerated().map { $0 % 5 == 4 ? .hidden : .shown($1) }
  }

  var figures: [(name: String, figure: any Figure)] {
    let title =
      hasLongLabels
      ? "Survival to discharge with good neurological outcome in every centre of the network, %"
      : "Survival, %"
    let estimates = values.map { Estimate($0, low: $0 - abs($0) / 3 - 0.1, high: $0 + abs($0) / 2 + 0.1) }
    let shares = percents.map { Estimate($0, low: max(0, $0 - 20), high: min(100, $0 + 20)) }
    let times = [0.0, 10, 20, 30, 40, 50]
    let curves = labels.prefix(4).enumerated().map { index, label in
      StepCurve(
        label: label,
        steps: (0..<count).map { step in
          let value = 1 - Double(step + 1) / Double(count + index)
          return .init(time: Double(step), value: value, low: value / 2, high: (1 + value) / 2)
        }, censored: [Double(count)], end: Double(count) + 1, atRisk: times.map { Int(1e6) / (Int($0) + 1) },
        summary: "median not reached")
    }
    let groupSizes = positive.map { min($0, 1e9) + 1 }
    return [
      (
        "yearly",
        YearlyFigure(
          years: (0..<count).map { index in
            let cases = counts[index]
            return .init(
              label: String(1990 + index), cases: plotted(counts)[index],
              events: plotted(counts.map { $0 / 2 })[index],
              rate: cases > 0 ? (shares[index].value, shares[index].low ?? 0, shares[index].high ?? 0) : nil,
              isPartial: index == count - 1)
          }, overall: count > 0 ? (50, 40, 60) : nil, eventLabel: labels.first ?? "Survived",
          otherLabel: "Died in hospital", eventTotal: "8 of 24", otherTotal: "16 of 24", rateTitle: title,
          intervalName: "95% interval (Wilson)")
      ),
      (
        "flow",
        FlowFigure(
          steps: zip(labels, plotted(counts)).map { .init(label: $0, count: $1, share: "8/16 (50.0%)") })
      ),
      (
        "consort",
        ConsortFigure(
          steps: zip(labels, plotted(counts)).prefix(7).map { label, count in
            .init(
              label: label, count: count,
              left: [.init(label: label, count: .shown(3)), .init(label: "Other", count: .hidden)])
          }, groups: zip(labels, plotted(counts)).prefix(count % 6).map { .init(label: $0, count: $1) })
      ),
      (
        "survival",
        SurvivalFigure(
          curves: Array(curves), times: times, timeTitle: "Days", survivalTitle: title,
          test: "Log-rank test: P = 0.21.")
      ),
      (
        "incidence",
        IncidenceFigure(curves: Array(curves), times: times, timeTitle: "Days", incidenceTitle: "Incidence")
      ),
      (
        "forest",
        ForestFigure(
          rows: zip(labels, estimates).enumerated().map { index, entry in
            .init(
              index == count - 1 ? .summary : .study, label: entry.0, detail: "n = \(index)",
              estimate: index % 5 == 4 ? .hidden : .shown(entry.1),
              text: Numbers.english.readable(entry.1.value),
              weight: percents[index] / 100)
          }, measure: title, intervalName: "95% interval", reference: 0, sides: ("worse", "better"))
      ),
      (
        "ratios",
        ForestFigure(
          rows: zip(labels, positive).map {
            .init(
              label: $0, estimate: .shown(.init($1, low: $1 / 3, high: $1 * 4)),
              text: Numbers.english.readable($1)
            )
          }, measure: title, intervalName: "95% interval", isLogarithmic: true, reference: 1,
          sides: (labels.first ?? "worse", "better"))
      ),
      (
        "stacked",
        BarsFigure(
          arrangement: .stacked, series: ["CPC 1–2", "CPC 3–4", labels.first ?? "CPC 5"],
          categories: zip(labels, positive).map { label, value in
            .init(label: label, values: [.shown(value), nil, .shown(value / 2)])
          }, valueTitle: title)
      ),
      (
        "grouped",
        BarsFigure(
          arrangement: .grouped, series: ["Survivors", "Others"],
          categories: zip(labels, zip(plotted(values), estimates)).map { label, value in
            .init(label: label, values: [value.0, nil], intervals: [value.1])
          }, valueTitle: title)
      ),
      (
        "strip",
        StripFigure(
          groups: labels.prefix(6).map {
            .init(
              label: $0, values: values,
              quartiles: count > 2 ? (values.min() ?? 0, values[0], values.max() ?? 0) : nil, missing: 2)
          }, valueTitle: title)
      ),
      (
        "box",
        BoxFigure(
          groups: zip(labels, values).map {
            .init(label: $0, count: 9, box: ($1, $1 + 1, $1 + 2, $1 + 3, $1 + 4), outliers: [$1 + 9])
          },
          valueTitle: title)
      ),
      (
        "histogram",
        HistogramFigure(
          bins: plotted(counts).enumerated().map { .init(low: Double($0), high: Double($0 + 1), count: $1) },
          normalCurve: (0..<count).map { .init(Double($0), positive[$0]) }, valueTitle: title,
          note: "Lilliefors’ test: P = 0.03.")
      ),
      (
        "quantile",
        QuantileFigure(
          points: values.sorted().enumerated().map { .init(Double($0) / Double(count) - 0.5, $1) },
          count: count, line: (values.first ?? 0, 3), valueTitle: title)
      ),
      (
        "funnel",
        FunnelFigure(
          centres: (0..<count).map {
            .init(label: labels[$0], size: groupSizes[$0], value: plotted(percents)[$0], isNamed: true)
          },
          limits: groupSizes.sorted().map { .init(size: $0, low: 20, high: 40, farLow: 10, farHigh: 50) },
          target: 30,
          valueTitle: title, sizeTitle: "Patients")
      ),
      (
        "process",
        ProcessFigure(
          periods: (0..<count).map { index in
            .init(
              label: hasLongLabels ? "January \(2000 + index)" : "\(index)",
              value: index % 7 == 6 ? nil : plotted(values)[index],
              limits: (values[index] - 1, values[index] + 1), signal: index == 3 ? "beyond the limits" : nil)
          }, centre: values.first ?? 0, centreLabel: "Median", valueTitle: title, periodTitle: "Month",
          rules: ["No signal."])
      ),
      (
        "cusum",
        CumulativeFigure(
          kind: .cusum, lines: labels.prefix(3).map { .init(label: $0, values: values) }, limits: [3, -3],
          signals: [1, 2],
          valueTitle: title)
      ),
      (
        "icons",
        IconArrayFigure(
          parts: zip(labels, percents).map { .init(label: $0, percent: $1) }, population: "100 adults")
      ),
      (
        "completeness",
        CompletenessFigure(
          columns: labels.map { hasLongLabels ? String($0.prefix(30)) : $0 },
          rows: labels.prefix(12).map { .init(label: $0, percents: plotted(percents)) })
      ),
      (
        "timeline",
        TimelineFigure(
          rows: zip(labels, positive).enumerated().map { index, row in
            .init(
              label: row.0, noFlow: index % 3 == 0 ? nil : row.1 / 9, lowFlow: index % 4 == 0 ? nil : row.1,
              outcome: "died after weaning")
          }, target: 60)
      ),
      (
        "dots",
        DotsFigure(
          panels: [
            .init(
              title: title, intervalName: "95% interval (Wilson)",
              rows: zip(labels, estimates).enumerated().map { index, row in
                .init(
                  label: row.0, detail: index % 4 == 0 ? row.0 : nil,
                  dots: index % 5 == 4
                    ? []
                    : (0..<(1 + index % 3)).map {
                      .init(
                        series: $0, estimate: index % 7 == 6 ? nil : row.1,
                        text: "1234/5678: \(Numbers.english.readable(row.1.value))",
                        isModelled: index % 3 == 2)
                    })
              })
          ], series: Array(labels.prefix(3)))
      ),
      (
        "trend",
        TrendFigure(
          series: labels.prefix(4).map { label in
            .init(
              label: label,
              points: zip(positive, estimates).map {
                .init(position: $0, estimate: $1, label: Numbers.english.readable($1.value), text: "x")
              })
          }, positionTitle: title, valueTitle: title, intervalName: "as printed")
      ),
      (
        "shares",
        SharesFigure(
          wholes: [
            .init(
              label: "All (n = 510)",
              parts: labels.enumerated().map {
                .init(
                  label: $1, share: 100 / Double(labels.count), text: "12345/67890 (18.2%)",
                  isRest: $0 % 6 == 5)
              })
          ], valueTitle: title)
      ),
      (
        "times",
        TimesFigure(
          rows: zip(labels, positive).enumerated().map { index, row in
            .init(
              label: row.0, detail: "n = 24", median: index % 5 == 4 ? nil : row.1,
              spread: index % 3 == 0 ? nil : (row.1 / 2, row.1 * 2), isRange: index % 2 == 0,
              text: "\(Numbers.english.readable(row.1)) (range 14 to 115)")
          }, timeTitle: title, target: 60)
      ),
      (
        "calibration",
        CalibrationFigure(
          groups: zip(percents, plotted(shares)).map { .init(predicted: $0, observed: $1, count: 9) },
          outcome: title,
          intervalName: "95% interval")
      ),
      (
        "roc",
        ROCFigure(
          curves: labels.prefix(4).map {
            .init(label: $0, points: percents.sorted().map { .init($0 / 100, $0 / 100) }, area: "AUC 0.5")
          },
          outcome: title)
      ),
    ]
  }
}

@Test(arguments: GeneratedInput.all) func generatedFiguresHaveSoundGeometry(input: GeneratedInput) {
  for entry in input.figures {
    expectSoundGeometry(entry.figure, "\(entry.name) of \(input.testDescription)")
  }
}

@Test(arguments: [1, 2, 7, 24, 310, 98_765]) func columnsAreInProportionToTheirCounts(most: Int) {
  let counts = [most, most / 2, most / 3, 1]
  let figure = YearlyFigure(
    years: counts.enumerated().map {
      .init(label: String(2000 + $0), cases: .shown($1), events: .shown(0), rate: nil)
    }, overall: nil, eventLabel: "Survived", otherLabel: "Died", eventTotal: "", otherTotal: "",
    rateTitle: "Survival",
    intervalName: "95% interval")
  for layout in Layout.allCases {
    let heights = figure.drawing(layout).marks.compactMap { mark in
      if case .rectangle(_, _, let width, let height, "open") = mark, width != 10 { height } else { nil }
    }
    let shown = counts.filter { $0 > 0 }
    #expect(heights.count == shown.count)
    for (height, count) in zip(heights, shown) {
      #expect(abs(height - (heights.first ?? 0) * Double(count) / Double(most)) < 0.01, "tolerance 0.01 px")
    }
  }
}

@Test func hiddenCountsHaveNoGeometry() {
  func figure(_ count: Plotted<Int>) -> YearlyFigure {
    YearlyFigure(
      years: [
        .init(label: "2004", cases: .shown(9), events: .shown(3), rate: nil),
        .init(label: "2005", cases: count, events: .hidden, rate: nil),
      ],
      overall: nil, eventLabel: "Survived", otherLabel: "Died", eventTotal: "", otherTotal: "",
      rateTitle: "Survival",
      intervalName: "95% interval")
  }
  func columns(_ figure: YearlyFigure) -> Int {
    figure.drawing(.wide).marks.count {
      if case .rectangle(_, _, let width, _, _) = $0 { width > 10 } else { false }
    }
  }
  #expect(columns(figure(.hidden)) == 2)
  #expect(columns(figure(.shown(5))) == 3)
  #expect(figure(.hidden).drawing(.narrow).labels.contains { $0.text.contains("hidden for privacy") })
}

@Test func oneHundredPeopleAreAlwaysOneHundred() {
  for parts in [[33.3, 33.3, 33.4], [33.33, 33.33, 33.34], [0.4, 99.6], [12.5, 12.5, 25, 50], [100]] {
    let figure = IconArrayFigure(parts: parts.map { .init(label: "x", percent: $0) }, population: "100")
    #expect(figure.counts.reduce(0, +) == 100)
    for (count, part) in zip(figure.counts, parts) { #expect(abs(Double(count) - part) < 1) }
  }
}

@Test func survivalOfTenThousandStaysSmall() {
  let steps = (0..<10_000).map {
    StepCurve.Step(time: Double($0) / 10, value: 1 - Double($0 + 1) / 10_001, low: 0, high: 1)
  }
  let figure = SurvivalFigure(
    curves: [StepCurve(label: "All", steps: steps, censored: steps.map(\.time), end: 1000)],
    times: [0, 500, 1000],
    timeTitle: "Days", survivalTitle: "Survival")
  #expect(Serializer.html(figure.html(id: "km")).utf8.count < 140_000)
  // What is left out is closer than a pixel to what is drawn: the ends are kept.
  let path = figure.drawing(.wide).marks.compactMap {
    if case .path(let points, false, _) = $0 { points } else { nil }
  }
  #expect(path.first?.count ?? 0 > 1000)
}

@Test(arguments: Examples.all.map(\.name)) func bothLayoutsTogetherStayUnderSixtyKilobytes(name: String)
  throws
{
  let figure = try #require(Examples.all.first { $0.name == name }?.figure)
  #expect(Serializer.html(figure.html(id: name)).utf8.count < 60_000)
}

@Test func idsAreDifferentForBothLayoutsAndTheSameInEveryRun() {
  let first = Serializer.html(Examples.survival.html(id: "fig-a"))
  #expect(first == Serializer.html(Examples.survival.html(id: "fig-a")))
  for id in ["fig-a-wide-title", "fig-a-wide-desc", "fig-a-narrow-title", "fig-a-narrow-desc"] {
    #expect(first.components(separatedBy: " id=\"\(id)\"").count == 2)
  }
}
