@testable import Plotting
import Testing

@testable import Figures

@Test func equalValuesAreNamedTogether() {
  let forest = ForestFigure(
    rows: ["a", "b", "c"].map {
      .init(label: $0, estimate: .shown(Estimate(1, low: 0.5, high: 2)), text: "1.0")
    }, measure: "Risk ratio", intervalName: "95% interval")
  #expect(forest.description.contains("All are equal: a, 1.0, b, 1.0 and c, 1.0."))
  let complete = CompletenessFigure(
    columns: ["All"], rows: [.init(label: "Age", percents: [.shown(100)])])
  #expect(complete.description.hasSuffix("1 variable by 1 column. All cells are complete."))
  let bars = BarsFigure(
    arrangement: .grouped, series: ["n"],
    categories: [.init(label: "VF", values: [.shown(7)]), .init(label: "PEA", values: [.shown(7)])],
    valueTitle: "Patients")
  #expect(bars.description.contains("n: 7 in each."))
}

@Test func aNameThatWouldBeCutStandsOverThePlot() throws {
  let names = ["cannulation", "surgical bailout"].map {
    "Refractory ventricular fibrillation after emergency surgical coronary revascularisation with \($0)"
  }
  let figure = SurvivalFigure(
    curves: names.map { StepCurve(label: $0, steps: [.init(time: 2, value: 0.5)], end: 5) }, times: [0, 5],
    timeTitle: "Days", survivalTitle: "Survival")
  let texts = figure.drawing(.wide).marks.compactMap { mark -> String? in
    if case .text(let label) = mark { label.text } else { nil }
  }
  #expect(!texts.contains { $0.hasSuffix("…") })
  #expect(texts.joined(separator: " ").contains("surgical bailout"))
}
