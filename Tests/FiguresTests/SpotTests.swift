@testable import Plotting
import Markup
import Testing

@testable import Figures

private func rate(_ middle: Double, _ half: Double) -> (estimate: Double, low: Double, high: Double) {
  (middle, middle - half, middle + half)
}

private func yearly(_ rates: [(estimate: Double, low: Double, high: Double)?]) -> YearlyFigure {
  YearlyFigure(
    years: rates.enumerated().map { index, rate in
      .init(
        label: String(2015 + index), cases: rate == nil ? .hidden : .shown(100),
        events: rate == nil ? .hidden : .shown(40),
        rate: rate)
    }, overall: nil, eventLabel: "Survived", otherLabel: "Died", eventTotal: "", otherTotal: "",
    rateTitle: "Survival", intervalName: "95% interval")
}

private func spots(_ drawing: Drawing) -> [(row: Int, box: Box)] {
  drawing.marks.compactMap { if case .spot(let row, let box) = $0 { (row, box) } else { nil } }
}

@Test(arguments: Layout.allCases)
func everyYearIsFoundWhereItIsDrawn(_ layout: Layout) {
  let drawing = yearly([rate(40, 5), nil, rate(45, 6)]).drawing(layout)
  let found = spots(drawing)
  #expect(found.map(\.row) == [0, 1, 2])
  #expect(zip(found, found.dropFirst()).allSatisfy { $0.box.right <= $1.box.left + 0.01 })
  let boxes = found.map(\.box)
  // A hidden year is found where its place is, and as large as any: its spot tells nothing.
  #expect(Set(boxes.map { ($0.width * 100).rounded() }).count == 1)
  #expect(Set(boxes.map(\.top)).count == 1)
}

@Test func theScaleOfRatesFitsTheirIntervals() {
  #expect(yearly([rate(45, 3), rate(48, 4)]).rateDomain == 42...52)
  #expect(yearly([rate(50, 45), rate(20, 15)]).rateDomain == 0...100)
  #expect(yearly([rate(12, 8), rate(20, 5)]).rateDomain.lowerBound == 0)
  let domain = yearly([rate(99, 1)]).rateDomain
  #expect(domain.upperBound <= 100)
}

@Test func aLineOfYearsBreaksWhereAValueIsHidden() throws {
  let node = try #require(Sparkline([1, 2, nil, 3, 4]).node)
  let svg = Serializer.html(node)
  #expect(svg.components(separatedBy: "<path").count == 3)
  #expect(svg.contains("aria-hidden=\"true\""))
  #expect(Sparkline([1, nil, 2]).node == nil)
  #expect(Sparkline([]).node == nil)
}
