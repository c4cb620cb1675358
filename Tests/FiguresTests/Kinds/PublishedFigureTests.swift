@testable import Plotting
import Testing

@testable import Figures

private func lines(_ drawing: Drawing, _ style: String) -> [(x1: Double, x2: Double, y: Double)] {
  drawing.marks.compactMap { mark in
    if case .line(let x1, let y1, let x2, _, style) = mark { (x1, x2, y1) } else { nil }
  }
}

@Test func aDotStandsAtItsValueWithItsInterval() throws {
  let figure = DotsFigure(
    panels: [
      .init(
        title: "Share, %", intervalName: "95% interval (Wilson)",
        rows: [.init(label: "A", dots: [.init(estimate: .init(50, low: 40, high: 60), text: "12/24")])])
    ], domain: 0...100)
  // On a phone the axis runs from 8 to 316.
  let drawing = figure.drawing(.narrow)
  let whisker = try #require(lines(drawing, "whisk s1").first)
  #expect(abs(whisker.x1 - 131.2) < 1e-9 && abs(whisker.x2 - 192.8) < 1e-9)
  let dot = drawing.marks.compactMap { mark -> (Double, Double)? in
    if case .dot(let x, let y, _, "pt s1") = mark { (x, y) } else { nil }
  }
  #expect(dot.count == 1 && dot[0].0 == 162 && dot[0].1 == whisker.y)
  #expect(drawing.labels.map(\.text).suffix(3) == ["Share, %, 95% interval (Wilson)", "A", "12/24"])
}

@Test func aModelledDotIsHollowAndSaidToBe() {
  let figure = DotsFigure(
    panels: [
      .init(
        title: "Survival, %", intervalName: nil,
        rows: [.init(label: "A", dots: [.init(estimate: .init(50), text: "50", isModelled: true)])])
    ])
  let styles = figure.drawing(.wide).marks.compactMap { mark in
    if case .dot(_, _, _, let style) = mark { style } else { nil }
  }
  #expect(styles == ["pt s1 hollow", "pt s1 hollow"])
  #expect(figure.description.hasSuffix("Hollow marks are values from a model, not of patients counted."))
}

@Test func anAxisOfAmountsBeginsAtNought() {
  let figure = DotsFigure(
    panels: [
      .init(
        title: "Cost", intervalName: nil,
        rows: [.init(label: "A", dots: [.init(estimate: .init(25212), text: "25212")])])
    ])
  #expect(figure.drawing(.wide).labels.contains { $0.text == "0" })
}

@Test func anIntervalThatLeavesTheAxisEndsInAnArrow() {
  let figure = DotsFigure(
    panels: [
      .init(
        title: "AUC", intervalName: nil,
        rows: [.init(label: "A", dots: [.init(estimate: .init(0.9, low: 0.4, high: 1), text: "0.9")])])
    ], domain: 0.5...1)
  let arrows = figure.drawing(.wide).marks.count { mark in
    if case .path(_, false, "whisk s1 open-path") = mark { true } else { false }
  }
  #expect(arrows == 1)
}

@Test func eachShareBeginsWhereTheOneBeforeItEnds() {
  let figure = SharesFigure(
    wholes: [
      .init(
        label: "All (n = 10)",
        parts: [
          .init(label: "a", share: 60, text: "6/10 (60.0%)"),
          .init(label: "b", share: 30, text: "3/10 (30.0%)"),
          .init(label: "rest", share: 10, text: "1/10 (10.0%)", isRest: true),
        ])
    ], valueTitle: "Parts, %")
  let bars = figure.drawing(.narrow).marks.compactMap { mark -> (Double, Double, String)? in
    if case .rectangle(let x, _, let width, _, let style) = mark { (x, width, style) } else { nil }
  }
  // From 1 to 315 on a phone: 314 wide.
  #expect(bars.map(\.2) == ["fill", "fill", "open"])
  for (bar, expected) in zip(bars, [(1, 188.4), (189.4, 94.2), (283.6, 31.4)]) {
    #expect(abs(bar.0 - expected.0) < 1e-9 && abs(bar.1 - expected.1) < 1e-9, "\(bar)")
  }
}

@Test func aTimeLineBeginsAtNoughtAndBoxesTheQuartiles() throws {
  let figure = TimesFigure(
    rows: [
      .init(label: "A", median: 50, spread: (40, 80), text: "50 (40 to 80)"),
      .init(label: "B", median: 30, spread: (10, 100), isRange: true, text: "30 (range 10 to 100)"),
    ], timeTitle: "Minutes")
  // From 1 to 315 on a phone, 0 to 100 minutes.
  let drawing = figure.drawing(.narrow)
  let boxes = drawing.marks.compactMap { mark -> (Double, Double)? in
    if case .rectangle(let x, _, let width, _, "box") = mark { (x, width) } else { nil }
  }
  #expect(boxes.count == 1)
  #expect(abs(boxes[0].0 - 126.6) < 1e-9 && abs(boxes[0].1 - 125.6) < 1e-9)
  #expect(lines(drawing, "median").map(\.x1) == [158, 95.2])
  #expect(lines(drawing, "side").allSatisfy { $0.x1 == 1 })
  #expect(
    figure.description.contains("The longest: A, 50 (40 to 80); the shortest: B, 30 (range 10 to 100)."))
}

@Test func aPrintedEstimateIsHollow() {
  let marks = Examples.printed.drawing(.wide).marks
  func count(_ style: String) -> Int {
    marks.count { if case .rectangle(_, _, _, _, style) = $0 { true } else { false } }
  }
  // One of each in the key.
  #expect(count("dot") == 2 && count("ring") == 2)
  #expect(Examples.printed.description.contains("2 of 3 are as printed, the others computed from counts."))
}

@Test func aLineOfTimesJoinsItsPointsInOrder() {
  let points = [45.0, 15, 30].map {
    TrendFigure.Point(position: $0, estimate: .init(100 - $0), label: "", text: "\(100 - $0)")
  }
  let figure = TrendFigure(
    series: [.init(label: "A", points: points)], positionTitle: "Minutes", valueTitle: "%", intervalName: nil)
  let path = figure.drawing(.wide).marks.compactMap { mark -> [Double]? in
    if case .path(let points, false, _) = mark { points.map(\.x) } else { nil }
  }
  #expect(path.count == 1 && path[0] == path[0].sorted() && path[0].count == 3)
  #expect(figure.description.contains("A: 85.0 at 15, 55.0 at 45."))
}
