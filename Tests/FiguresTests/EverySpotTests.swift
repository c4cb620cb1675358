import Foundation
import Markup
import Testing
import Wording

@testable import Figures

private func rows(_ drawing: Drawing) -> [Int] {
  drawing.marks.compactMap { if case .spot(let row, _) = $0 { row } else { nil } }
}

private func spots(_ drawing: Drawing, of row: Int) -> [Box] {
  drawing.marks.compactMap { if case .spot(row, let box) = $0 { box } else { nil } }
}

@Test(arguments: Layout.allCases)
func aCurveIsFoundAlongItsSteps(_ layout: Layout) {
  let steps = [(0.0, 1.0), (10, 0.8), (10.01, 0.75), (40, 0.5)]
  let figure = SurvivalFigure(
    curves: [
      StepCurve(
        label: "All", steps: steps.dropFirst().map { .init(time: $0.0, value: $0.1) }, end: 50,
        rows: steps.enumerated().map { StepCurve.Row(row: $0 + 7, time: $1.0) })
    ], times: [0, 25, 50], timeTitle: "Days", survivalTitle: "Survival")
  let drawing = figure.drawing(layout)
  // Two steps a hundredth of a day apart are one place for a finger.
  #expect(rows(drawing) == [7, 8, 10])
  let first = spots(drawing, of: 7)[0]
  let last = spots(drawing, of: 10)[0]
  #expect(first.middle.y < last.middle.y, "the curve falls")
  #expect(abs(spots(drawing, of: 8)[0].right - last.left) < 0.01, "a step reaches to the next")
}

@Test(arguments: Layout.allCases)
func anAdjustedFunnelAnswersWithItsOwnCentres(_ layout: Layout) {
  // Drawn by size; the data stand in another order.
  let figure = FunnelFigure(
    centres: [
      .init(label: "B", size: 10, value: .shown(0.9), isNamed: true, row: 4),
      .init(label: "A", size: 20, value: .shown(1.1), isNamed: true, row: 2),
    ], limits: [], target: 1, valueTitle: "Observed / expected", sizeTitle: "Expected")
  let drawing = figure.drawing(layout)
  #expect(rows(drawing) == [4, 2])
  #expect(spots(drawing, of: 4)[0].middle.x < spots(drawing, of: 2)[0].middle.x)
}

@Test func rowsThatAPageLeavesOutHaveNoPlace() {
  let figure = TimelineFigure(rows: (1...4).map { .init(label: "\($0)", noFlow: 2, lowFlow: 30) })
  let html = Serializer.html(figure.svg(id: "f", .wide, .english) { $0 == 1 ? nil : $0 * 10 })
  #expect(html.components(separatedBy: "class=\"spot\"").count - 1 == 3)
  #expect(html.contains("data-row=\"30\""))
  #expect(!html.contains("data-row=\"10\""))
}

@Test(arguments: Layout.allCases)
func peopleOfAHundredAreFoundByTheirPart(_ layout: Layout) {
  let figure = IconArrayFigure(
    parts: [.init(label: "Survived", percent: 37), .init(label: "Died", percent: 63)], population: "all")
  let drawing = figure.drawing(layout)
  let area = { (boxes: [Box]) in boxes.reduce(0) { $0 + $1.width * $1.height } / (26 * 26) }
  #expect(abs(area(spots(drawing, of: 0)) - 37) < 0.01)
  #expect(abs(area(spots(drawing, of: 1)) - 63) < 0.01)
}
