@testable import Plotting
@testable import Figures

/// Figures of numbers that papers print.
extension Examples {
  static let published: [(name: String, figure: any Figure)] = [
    ("dots", dots), ("trend", trend), ("shares", shares), ("times", times), ("forest-printed", printed),
  ]

  static let dots = DotsFigure(
    panels: [
      .init(
        title: "Share of patients, %", intervalName: "95% interval (Wilson)",
        rows: [
          .init(label: "Complications"),
          .init(
            label: "Any complication",
            dots: [
              .init(
                series: 0, estimate: .init(27.8, low: 24.5, high: 31.5), text: "175/629: 27.8 (24.5 to 31.5)"),
              .init(
                series: 1, estimate: .init(34.8, low: 31.1, high: 38.7), text: "209/601: 34.8 (31.1 to 38.7)"),
            ]),
          .init(
            label: "Survival as modelled", detail: "no patients",
            dots: [.init(series: 0, estimate: .init(30), text: "30", isModelled: true)]),
        ]),
      .init(
        title: "Cost per QALY, EUR", intervalName: "as printed",
        rows: [.init(label: "Trial", dots: [.init(estimate: .init(121643), text: "121643")])]),
    ], series: ["High volume", "Low volume"])

  static let trend = TrendFigure(
    series: [
      .init(
        label: "ECPR",
        points: [(15.0, 37.2), (30, 29.8), (45, 23.8), (60, 19.1)].map {
          .init(
            position: $0.0, estimate: .init($0.1), label: String($0.1), text: String($0.1), isModelled: true)
        }),
      .init(
        label: "Conventional",
        points: [(15.0, 36.8), (30, 7.2), (45, 1.4), (60, 0.3)].map {
          .init(
            position: $0.0, estimate: .init($0.1), label: String($0.1), text: String($0.1), isModelled: true)
        }),
    ], positionTitle: "Minutes of low-flow", valueTitle: "Survival, %", intervalName: "as printed")

  static let shares = SharesFigure(
    wholes: [
      .init(
        label: "All (n = 510)",
        parts: [
          .init(label: "Neurological prognosis", share: 58.8, text: "300/510 (58.8%)"),
          .init(label: "Cardiac or pulmonary prognosis", share: 20.6, text: "105/510 (20.6%)"),
          .init(label: "Not accounted for", share: 20.6, text: "105/510 (20.6%)", isRest: true),
        ])
    ], valueTitle: "Reasons, %")

  static let times = TimesFigure(
    rows: [
      .init(label: "Outside hospital"),
      .init(
        label: "SAVE-J II", detail: "low flow, n = 1644", median: 55, spread: (45, 66), text: "55 (45 to 66)"),
      .init(
        label: "One hospital", detail: "n = 24", median: 36, spread: (14, 115), isRange: true,
        text: "36 (range 14 to 115)"),
      .init(label: "Another", median: 27, text: "27"),
    ], timeTitle: "Minutes to ECMO", target: 60)

  static let printed = ForestFigure(
    rows: [
      .init(.heading, label: "Counts"),
      .init(
        label: "Prague OHCA", detail: "39/124 v 29/132", estimate: .shown(.init(1.63, low: 0.93, high: 2.85)),
        text: "1.63 (0.93 to 2.85)"),
      .init(.heading, label: "As printed"),
      .init(
        label: "INCEPTION", estimate: .shown(.init(1.4, low: 0.5, high: 3.5)), text: "1.4 (0.5 to 3.5)",
        isPrinted: true),
      .init(
        .summary, label: "Four trials", estimate: .shown(.init(1.84, low: 1.14, high: 2.99)),
        text: "1.84 (1.14 to 2.99)", isPrinted: true),
    ], measure: "Odds ratio", intervalName: "95% interval", isLogarithmic: true, reference: 1,
    sides: ("Favours control", "Favours ECPR"))
}
