@testable import Plotting
@testable import Figures

/// One figure of each kind with plausible, invented numbers: for snapshots and for looking at.
enum Examples {
  static let all: [(name: String, figure: any Figure)] =
    [
      ("yearly", yearly), ("flow", flow), ("consort", consort), ("survival", survival),
      ("incidence", incidence),
      ("forest", forest), ("forest-ratios", ratios), ("bars-stacked", stacked), ("bars-grouped", grouped),
      ("strip", strip), ("box", box), ("histogram", histogram), ("quantile", quantile), ("funnel", funnel),
      ("p-chart", pChart), ("run-chart", runChart), ("vlad", vlad), ("cusum", cusum), ("icons", icons),
      ("completeness", completeness), ("timeline", timeline), ("calibration", calibration), ("roc", roc),
    ] + published

  static let yearly = YearlyFigure(
    years: [
      ("2004", 1, 0, 0, 0, 79), ("2005", 2, 0, 0, 0, 66), ("2006", 2, 1, 50, 9, 91),
      ("2007", 2, 1, 50, 9, 91),
      ("2008", 3, 1, 33, 6, 79), ("2009", 3, 1, 33, 6, 79), ("2010", 4, 2, 50, 15, 85),
      ("2011", 5, 1, 20, 4, 62),
      ("2012", 2, 1, 50, 9, 91),
    ].map { year in
      .init(
        label: year.0, cases: .shown(year.1), events: .shown(year.2),
        rate: (estimate: year.3, low: year.4, high: year.5), isPartial: year.0 == "2012")
    }, overall: (estimate: 33.3, low: 18, high: 53.3), eventLabel: "Survived to discharge",
    otherLabel: "Died in hospital", eventTotal: "8 of 24", otherTotal: "16 of 24",
    rateTitle: "Survival to discharge", intervalName: "95% interval (Wilson)")

  static let flow = FlowFigure(steps: [
    .init(label: "ECPR after cardiac surgery", count: .shown(24)),
    .init(label: "Weaned from ECMO", count: .shown(16), share: "16/24 (66.7%)"),
    .init(label: "Discharged from hospital", count: .shown(8), share: "8/16 (50.0%)"),
    .init(label: "Good neurological outcome", count: .hidden),
  ])

  static let consort = ConsortFigure(
    steps: [
      .init(
        label: "Adults on ECMO after cardiac surgery", count: .shown(191),
        left: [
          .init(label: "ECMO for shock without arrest", count: .shown(160)),
          .init(label: "Arrest outside the hospital", count: .shown(7)),
        ]),
      .init(label: "ECPR", count: .shown(24), left: [.init(label: "Died on ECMO", count: .shown(8))]),
      .init(label: "Weaned from ECMO", count: .shown(16)),
    ],
    groups: [
      .init(label: "Died in hospital", count: .shown(8)), .init(label: "Discharged", count: .shown(8)),
    ])

  static let survival = SurvivalFigure(
    curves: [
      curve("Arrest in the intensive care unit", [1, 3, 5, 9, 14, 20, 28, 61], of: 14, end: 90),
      curve("Arrest elsewhere", [0, 1, 1, 2, 6, 8, 11, 30], of: 10, end: 80),
    ], times: [0, 15, 30, 45, 60, 75, 90], timeTitle: "Days since ECPR", survivalTitle: "Survival",
    test: "Log-rank test: P = 0.21.")

  private static func curve(_ label: String, _ deaths: [Double], of count: Int, end: Double) -> StepCurve {
    var alive = 1.0
    var steps: [StepCurve.Step] = []
    for (index, time) in deaths.enumerated() {
      alive *= 1 - 1 / Double(count - index)
      let half = (alive * (1 - alive) / Double(count)).squareRoot() * 1.96
      steps.append(.init(time: time, value: alive, low: max(0, alive - half), high: min(1, alive + half)))
    }
    let times = [0.0, 15, 30, 45, 60, 75, 90]
    return StepCurve(
      label: label, steps: steps, censored: [40, 70, end], end: end,
      atRisk: times.map { time in
        max(0, count - deaths.filter { $0 < time }.count - [40, 70, end].filter { $0 < time }.count)
      },
      summary: "median 28 days")
  }

  static let incidence = IncidenceFigure(
    curves: [
      StepCurve(
        label: "Weaned",
        steps: [(2, 0.1), (3, 0.3), (4, 0.5), (6, 0.6), (8, 0.667)].map { .init(time: $0.0, value: $0.1) },
        end: 14),
      StepCurve(
        label: "Died on ECMO",
        steps: [(0.5, 0.08), (1, 0.16), (5, 0.25), (9, 0.333)].map { .init(time: $0.0, value: $0.1) },
        end: 14),
    ], times: [0, 2, 4, 6, 8, 10, 12, 14], timeTitle: "Days on ECMO", incidenceTitle: "Cumulative incidence",
    isPlain: true)

  static let forest = ForestFigure(
    rows: [
      .init(.heading, label: "This registry"),
      .init(
        label: "Post-cardiotomy, 2004 to 2012", detail: "8/24",
        estimate: .shown(.init(33.3, low: 18, high: 53.3)),
        text: "33% (18 to 53)"),
      .init(label: "Another centre", estimate: .hidden),
      .init(.heading, label: "Other series"),
      .init(
        label: "Registry of many centres", detail: "300/1000",
        estimate: .shown(.init(30, low: 27.2, high: 32.9)), text: "30% (27 to 33)", weight: 1),
      .init(
        label: "Small series", detail: "3/7", estimate: .shown(.init(42.9, low: 15.8, high: 75)),
        text: "43% (16 to 75)", weight: 0.1),
      .init(
        .summary, label: "Together", estimate: .shown(.init(30.2, low: 27.5, high: 33)),
        text: "30% (28 to 33)"),
    ], measure: "Survival to discharge, %", intervalName: "95% interval (Wilson)", domain: 0...100)

  static let ratios = ForestFigure(
    rows: [
      .init(
        label: "Trial A", detail: "6/14 v 1/15", estimate: .shown(.init(6.4, low: 0.88, high: 47)),
        text: "6.43 (0.88 to 47.0)", weight: 0.1),
      .init(
        label: "Trial B", detail: "39/124 v 29/132", estimate: .shown(.init(1.43, low: 0.95, high: 2.16)),
        text: "1.43 (0.95 to 2.16)", weight: 0.6),
      .init(
        label: "Trial C", detail: "14/70 v 10/62", estimate: .shown(.init(1.24, low: 0.6, high: 2.6)),
        text: "1.24 (0.60 to 2.60)", weight: 0.3),
      .init(
        .summary, label: "Random effects", estimate: .shown(.init(1.47, low: 1.0, high: 2.2)),
        text: "1.47 (1.00 to 2.20)"),
    ], measure: "Risk ratio of survival", intervalName: "95% interval", isLogarithmic: true, reference: 1,
    sides: (left: "standard care better", right: "ECPR better"), domain: 0.2...20)

  static let stacked = BarsFigure(
    arrangement: .stacked, series: ["CPC 1–2", "CPC 3–4", "CPC 5", "Unknown"],
    categories: [
      .init(label: "All patients", values: [.shown(25), .shown(8), .shown(62), .shown(5)]),
      .init(label: "Survivors to discharge", values: [.shown(75), .shown(20), .shown(0), .shown(5)]),
      .init(label: "Out of hospital", values: [.shown(20), .hidden, .shown(60), .shown(5)]),
    ], valueTitle: "Cerebral performance category, %")

  static let grouped = BarsFigure(
    arrangement: .grouped, series: ["Survivors", "Non-survivors"],
    categories: [
      .init(
        label: "Kidney replacement therapy", values: [.shown(25), .shown(69)],
        texts: ["2/8 (25%)", "11/16 (69%)"],
        intervals: [.init(25, low: 7, high: 59), .init(69, low: 44, high: 86)]),
      .init(
        label: "Limb ischaemia", values: [.shown(0), .shown(13)], texts: ["0/8 (0%)", "2/16 (13%)"],
        intervals: [.init(0, low: 0, high: 32), .init(13, low: 3, high: 36)]),
      .init(label: "Infection", values: [.hidden, nil]),
    ], valueTitle: "Patients with the complication, %")

  static let strip = StripFigure(
    groups: [
      .init(label: "Survivors", values: [40, 50, 50, 58, 60, 64, 66, 72], quartiles: (50, 59, 64.5)),
      .init(
        label: "Non-survivors", values: [23, 49, 53, 55, 58, 60, 61, 62, 63, 65, 66, 67, 68, 70, 73, 76],
        quartiles: (56, 62.5, 67.5), missing: 1),
    ], valueTitle: "Age, years")

  static let box = BoxFigure(
    groups: [
      .init(label: "Survivors", count: 8, box: (10, 21, 30, 62, 95), outliers: [180]),
      .init(label: "Non-survivors", count: 16, box: (12, 26, 43, 58, 90)),
    ], valueTitle: "CPR to ECMO flow, minutes")

  static let histogram = HistogramFigure(
    bins: [0, 1, 0, 2, 5, 9, 6, 1].enumerated().map {
      .init(low: 20 + Double($0) * 7.5, high: 27.5 + Double($0) * 7.5, count: .shown($1))
    },
    normalCurve: stride(from: 20.0, through: 80, by: 2).map { x in
      let z = (x - 59.3) / 11.9
      return .init(x, 6 / (1 + z * z + z * z * z * z / 3))
    }, valueTitle: "Age, years", note: "Lilliefors’ test: P = 0.03.")

  static let quantile = QuantileFigure(
    points: [
      (-1.8, 23), (-1.2, 49), (-0.8, 53), (-0.5, 58), (-0.2, 60), (0.1, 62), (0.4, 64), (0.8, 67), (1.2, 70),
      (1.8, 76),
    ].map { .init($0.0, $0.1) },
    count: 10, line: (59, 11), valueTitle: "Age, years")

  static let funnel = FunnelFigure(
    centres: [
      (12, 50.0, "A"), (24, 33.3, "Our centre"), (60, 28, "C"), (90, 36, "D"), (140, 30, "E"),
      (200, 45, "Outlier"),
    ].map {
      .init(
        label: $0.2, size: $0.0, value: .shown($0.1), isOutside: $0.2 == "Outlier",
        isNamed: $0.2.count > 1)
    },
    limits: stride(from: 10.0, through: 210, by: 10).map { n in
      let unit = (0.3 * 0.7 / n).squareRoot() * 100
      return .init(
        size: n, low: max(0, 30 - 1.96 * unit), high: min(100, 30 + 1.96 * unit),
        farLow: max(0, 30 - 3.09 * unit),
        farHigh: min(100, 30 + 3.09 * unit))
    }, target: 30, valueTitle: "Survival to discharge, %", sizeTitle: "Patients")

  static let pChart = ProcessFigure(
    periods: [(40, 10), (50, 12), (30, 15), (nil, 0), (90, 12), (45, 18)].enumerated().map { index, entry in
      let unit = entry.1 > 0 ? (0.45 * 0.55 / Double(entry.1)).squareRoot() * 100 : 0
      return .init(
        label: "Q\(index % 4 + 1) \(2010 + index / 4)", value: entry.0.map { .shown($0) },
        limits: entry.1 > 0 ? (max(0, 45 - 3 * unit), min(100, 45 + 3 * unit)) : nil,
        signal: entry.0 == 90 ? "beyond the limits" : nil)
    }, centre: 45, centreLabel: "Mean 45%", valueTitle: "Flow within 60 minutes, %", periodTitle: "Quarter",
    rules: ["Point Q1 2011 lies beyond the limits."], domain: 0...100)

  static let runChart = ProcessFigure(
    periods: (0..<24).map { index in
      .init(
        label: "\(index + 1)",
        value: index == 7 ? .hidden : .shown(Double([52, 47, 60, 58, 41, 66, 49, 38][index % 8])))
    }, centre: 50, centreLabel: "Median 50 min", valueTitle: "Arrest to flow, minutes", periodTitle: "Month",
    rules: ["Longest run 4 of at most 8; 12 crossings of at least 7 (Anhøj): no signal."])

  static let vlad = CumulativeFigure(
    kind: .vlad,
    lines: [
      .init(label: "Lives gained", values: [0.3, -0.4, -0.1, 0.2, 0.9, 0.2, 0.5, 1.1, 1.8, 1.2, 1.5, 2.2])
    ],
    valueTitle: "Expected minus observed deaths")

  static let cusum = CumulativeFigure(
    kind: .cusum,
    lines: [
      .init(label: "Odds doubled", values: [0.3, 0.1, 0.5, 1.2, 1.9, 2.6, 3.2, 0, 0.4]),
      .init(label: "Odds halved", values: [0, -0.3, -0.2, 0, 0, -0.4, -0.6, -0.9, -0.7]),
    ], limits: [3, -3], signals: [7], valueTitle: "Risk-adjusted CUSUM")

  static let icons = IconArrayFigure(
    parts: [
      .init(label: "Left hospital alive", percent: 33.3),
      .init(label: "Weaned, then died in hospital", percent: 33.3),
      .init(label: "Died on ECMO", percent: 33.4),
    ],
    population: "100 adults treated like these 24")

  static let completeness = CompletenessFigure(
    columns: ["2008", "2009", "2010", "2011", "2012"],
    rows: [
      .init(label: "Age", percents: [.shown(100), .shown(100), .shown(100), .shown(100), .shown(100)]),
      .init(
        label: "Lactate before ECMO", percents: [.shown(33), .shown(66.6), .shown(99.9), .shown(80), .hidden]),
      .init(
        label: "Cerebral performance category at discharge",
        percents: [nil, .shown(50), .shown(96), .shown(100), .shown(0)]),
    ])

  static let timeline = TimelineFigure(
    rows: [
      .init(label: "1", noFlow: 0, lowFlow: 25, outcome: "discharged"),
      .init(label: "2", noFlow: 2, lowFlow: 43, outcome: "died"),
      .init(label: "3", noFlow: 5, lowFlow: 95, outcome: "died"),
      .init(label: "4", noFlow: nil, lowFlow: nil, outcome: "died"),
      .init(label: "5", noFlow: 0, lowFlow: 180, outcome: "died after weaning"),
    ], target: 60)

  static let calibration = CalibrationFigure(
    groups: [
      .init(predicted: 20, observed: .shown(.init(12.5, low: 2, high: 47)), count: 8),
      .init(predicted: 33, observed: .shown(.init(37.5, low: 14, high: 69)), count: 8),
      .init(predicted: 55, observed: .shown(.init(50, low: 22, high: 78)), count: 8),
    ], outcome: "Survival to discharge", intervalName: "95% interval (Wilson)",
    note: "Slope 1.1, observed to expected 0.97.")

  static let roc = ROCFigure(
    curves: [
      .init(
        label: "Lactate",
        points: [(0, 0), (0, 0.3), (0.1, 0.5), (0.3, 0.7), (0.5, 0.9), (1, 1)].map { .init($0.0, $0.1) },
        area: "AUC 0.80 (0.61 to 0.95)"),
      .init(
        label: "Low-flow time",
        points: [(0, 0), (0.2, 0.3), (0.4, 0.5), (0.6, 0.8), (1, 1)].map { .init($0.0, $0.1) },
        area: "AUC 0.60 (0.38 to 0.80)"),
    ], outcome: "Survival to discharge")
}
