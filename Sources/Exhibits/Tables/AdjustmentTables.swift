package import Analyses
package import Disclosure
package import Notation
internal import Statistics
package import Tables

/// A risk adjustment as tables: the model, those whom complete cases leave out, and how well it tells and foretells.
package struct AdjustmentTables {
  private let style: Numbers
  private let report: RiskAdjustmentReport

  package init(_ disclosed: Disclosed<RiskAdjustmentReport>, style: Numbers = .english) {
    report = disclosed.value
    self.style = style
  }

  // MARK: The model

  package var model: Table {
    let complete = report.completeCases
    var columns = [
      Table.Column("Odds ratio", subtitle: "95% interval", group: AdjustmentTableWords.imputed),
      Table.Column("P", group: AdjustmentTableWords.imputed),
      Table.Column("Missing information, %", group: AdjustmentTableWords.imputed),
    ]
    if complete != nil {
      columns += [
        Table.Column("Odds ratio", subtitle: "95% interval", group: AdjustmentTableWords.complete),
        Table.Column("P", group: AdjustmentTableWords.complete),
      ]
    }
    let rows = report.pooled.contrasts.map { pooled in
      let own = complete?.contrasts.first { $0.label == pooled.label }
      return Table.Row(
        .body, Table.Cell(pooled.label),
        [
          ratio(pooled), Table.Cell(style.pValue(pooled.pValue)),
          Table.Cell(pooled.missingInformation.map { style.decimal($0 * 100, places: 0) } ?? absent),
        ] + (complete == nil ? [] : [own.map(ratio) ?? Table.Cell(absent), p(own)]))
    }
    return Table(stub: "Predictor", columns: columns, rows: rows, remarks: modelRemarks)
  }

  private func ratio(_ contrast: ContrastEstimate) -> Table.Cell {
    Table.Cell(
      style.decimal(contrast.oddsRatio, places: 2),
      muted: "(\(style.interval(contrast.interval.low, contrast.interval.high, places: 2)))")
  }

  private func p(_ contrast: ContrastEstimate?) -> Table.Cell {
    Table.Cell(contrast.map { style.pValue($0.pValue) } ?? absent)
  }

  private var modelRemarks: [String] {
    let words = AdjustmentTableWords.self
    var remarks = [
      words.learnt(report.learning.events.count, report.learning.known.count),
      words.budget(report.parameters, report.settings.eventsPerParameter, report.budget.rarer),
      words.shape(report.knots), words.imputation(report.pooled.imputations, report.settings.seed),
    ]
    if report.pooled.isSeparated { remarks.append(words.separated) }
    if let complete = report.completeCases {
      remarks.append(words.completeCases(complete.patients.events.count, complete.patients.known.count))
      if complete.isSeparated { remarks.append(words.completeSeparated) }
    } else if let problem = report.completeCasesProblem {
      remarks.append(words.noCompleteCases(problem.words))
    }
    for (reason, say) in [
      (RiskAdjustmentReport.DroppedPredictor.Reason.tooFewEvents, words.tooFewEvents),
      (.constant, words.constant),
    ] {
      let names = report.dropped.filter { $0.reason == reason }.map(\.column.field.title)
      if !names.isEmpty { remarks.append(say(names)) }
    }
    return remarks + (report.hiddenRemarks ? [words.someHidden] : left)
  }

  private var left: [String] {
    let words = AdjustmentTableWords.self
    return [
      (report.withoutOutcome.count, words.withoutOutcome),
      (report.withoutPredictors.count, words.withoutPredictors),
      (report.unseenLevels.count, words.unseenLevels),
    ].compactMap { count, say in count > 0 ? say(count) : nil }
  }

  // MARK: Those left out

  package var leftOut: Table {
    let table = report.leftOut
    func count(_ patients: PatientSet) -> String {
      table.isHidden ? PrintedCount.hiddenWord : "n = \(patients.count)"
    }
    var result = Table(
      stub: "Characteristic",
      columns: [
        Table.Column("Not known"),
        Table.Column(AdjustmentTableWords.complete, subtitle: count(table.complete)),
        Table.Column(AdjustmentTableWords.leftOut, subtitle: count(table.leftOut)),
      ],
      rows: [
        Table.Row(
          .body, Table.Cell(AdjustmentTableWords.outcome),
          [
            Table.Cell(absent), Table.Cell(ProportionText.share(table.outcome.complete)),
            Table.Cell(ProportionText.share(table.outcome.leftOut)),
          ])
      ], remarks: [AdjustmentTableWords.leftOutRemark])
    for row in table.rows {
      let missing = Table.Cell(row.hidesMissing ? PrintedCount.hiddenWord : String(row.missing.count))
      switch (row.complete, row.leftOut) {
      case (.levels(let one), .levels(let other)):
        result.rows.append(
          Table.Row(.body, Table.Cell(row.title), [missing, Table.Cell(absent), Table.Cell(absent)]))
        for (level, second) in zip(one, other) {
          result.rows.append(
            Table.Row(
              .sub, Table.Cell(level.label),
              [
                Table.Cell(absent), Table.Cell(ProportionText.share(level.result)),
                Table.Cell(ProportionText.share(second.result)),
              ]))
        }
      default:
        result.rows.append(
          Table.Row(.body, Table.Cell(row.title), [missing, cell(row.complete), cell(row.leftOut)]))
      }
    }
    return result
  }

  private func cell(_ cell: LeftOutTable.Cell) -> Table.Cell {
    switch cell {
    case .hidden, .levels: return Table.Cell(PrintedCount.hiddenWord)
    case .number(let result):
      guard let summary = result.summary else { return Table.Cell(absent) }
      func number(_ p: Double) -> String { style.decimal(summary.quantile(p), places: result.decimals) }
      return Table.Cell(number(0.5), muted: "(\(style.interval(number(0.25), number(0.75))))")
    }
  }

  // MARK: Performance

  private struct Measure {
    let title: String
    let part: KeyPath<ModelPerformance, Double>?
    let judged: KeyPath<JudgedPerformance, JudgedPerformance.Estimate?>
  }

  private static var measures: [Measure] {
    [
      Measure(title: "c statistic", part: \.area, judged: \.area),
      Measure(title: "Calibration slope", part: \.slope, judged: \.slope),
      Measure(title: "Calibration intercept", part: \.intercept, judged: \.intercept),
      Measure(title: "Calibration in the large", part: nil, judged: \.inTheLarge),
      Measure(title: "Brier score", part: \.brier, judged: \.brier),
      Measure(title: "Scaled Brier score", part: \.scaledBrier, judged: \.scaledBrier),
    ]
  }

  package var performance: Table {
    let validation = report.completeCases?.validation
    let group = AdjustmentTableWords.learningGroup
    func interval(_ value: Double, _ interval: Interval?, _ places: Int) -> Table.Cell {
      Table.Cell(
        style.decimal(value, places: places),
        muted: interval.map { "(\(style.interval($0.low, $0.high, places: places)))" })
    }
    let rows = Self.measures.map { measure in
      let places = measure.title.contains("Brier") ? 3 : 2
      var cells: [Table.Cell] = []
      if let validation {
        if let part = measure.part {
          let error = validation.simulationError(of: part)
          cells = [
            interval(validation.apparent[keyPath: part], nil, places),
            Table.Cell(
              style.decimal(validation.optimism[keyPath: part], places: 3),
              muted: error.map { "(± \(style.decimal($0, places: 3)))" }),
            interval(
              validation.corrected[keyPath: part], try? validation.interval(of: part, level: 0.95), places),
          ]
        } else {
          cells = (0..<3).map { _ in Table.Cell(absent) }
        }
      }
      let judged = report.performance[keyPath: measure.judged]
      cells.append(judged.map { interval($0.value, $0.interval, places) } ?? Table.Cell(absent))
      return Table.Row(.body, Table.Cell(measure.title), cells)
    }
    let internalColumns =
      validation == nil
      ? []
      : [
        Table.Column("Apparent", group: group),
        Table.Column("Optimism", subtitle: AdjustmentTableWords.simulationError, group: group),
        Table.Column("Corrected", subtitle: "95% interval", group: group),
      ]
    return Table(
      stub: "Measure",
      columns: internalColumns + [Table.Column(AdjustmentTableWords.judgedColumn, subtitle: "95% interval")],
      rows: rows, remarks: performanceRemarks)
  }

  private var performanceRemarks: [String] {
    let words = AdjustmentTableWords.self
    var remarks = [words.judged(report.judged.events.count, report.judged.known.count)]
    if let validation = report.completeCases?.validation {
      remarks.append(
        words.bootstrap(
          report.settings.bootstrapSamples - validation.failed, failed: validation.failed))
    } else if let problem = report.completeCases?.validationProblem ?? report.completeCasesProblem {
      remarks.append(words.noBootstrap(problem.words))
    }
    if let problem = report.performance.problem { remarks.append(words.notJudged(problem.words)) }
    return remarks + [words.reading]
  }
}

/// What stands around the tables of a risk adjustment.
enum AdjustmentTableWords {
  static let imputed = "All patients, what is missing imputed"
  static let complete = "Complete cases"
  static let leftOut = "Left out of complete cases"
  static let outcome = "With the outcome"
  static let learningGroup = "Patients learnt from, complete cases"
  static let judgedColumn = "Patients judged"
  static let simulationError = "± error of the simulation"
  static let separated =
    "In an imputation the predictors tell the outcomes apart without error: all imputations take Firth’s penalty."
  static let completeSeparated =
    "In complete cases the predictors tell the outcomes apart without error: the estimates are Firth’s, with intervals by the penalised profile likelihood."
  static let someHidden =
    "Patients without the outcome or any predictor are left out, and levels that no learning patient had are imputed; how many is hidden."
  static let leftOutRemark =
    "Medians stand with their quartiles, levels are of those in whom they are known. Where both columns differ, a model of complete cases is one of other patients."
  static let reading =
    "A slope below 1 says that risks are told too far apart, calibration in the large above 0 that more patients had the outcome than was foretold; a Brier score is the better the smaller, a scaled one the nearer to 1."

  static func learnt(_ events: Int, _ patients: Int) -> String {
    "Learnt from \(patients) patients, \(events) of them with the outcome."
  }

  static func budget(_ parameters: Int, _ each: Int, _ rarer: Int) -> String {
    "\(counted(parameters, "parameter")), with \(each) patients of the rarer outcome asked for each; there are \(rarer)."
  }

  static func shape(_ knots: Int) -> String {
    knots >= 3
      ? "Of a number the upper quartile stands against the lower, by restricted cubic splines of \(knots) knots at most."
      : "Of a number the upper quartile stands against the lower, by straight lines: there are too few patients with the rarer outcome for curves, or none were asked for."
  }

  static func imputation(_ count: Int, _ seed: UInt64) -> String {
    "What is missing is imputed \(count) times by chained equations (seed \(seed)) and pooled by Rubin’s rules; the outcome of a judged patient has no part in it."
  }

  static func completeCases(_ events: Int, _ patients: Int) -> String {
    "Complete cases are \(patients) patients, \(events) with the outcome; their intervals are by profile likelihood, their P by Wald’s test."
  }

  static func noCompleteCases(_ reason: String) -> String { "Complete cases: not computed, \(reason)." }

  static func tooFewEvents(_ names: [String]) -> String {
    "Not in the model, since there are too few patients with the rarer outcome: \(names.joined(separator: ", "))."
  }

  static func constant(_ names: [String]) -> String {
    "Not in the model, since it does not vary: \(names.joined(separator: ", "))."
  }

  static func withoutOutcome(_ count: Int) -> String {
    "\(counted(count, "patient")) whose outcome is not known \(count == 1 ? "is" : "are") left out."
  }

  static func withoutPredictors(_ count: Int) -> String {
    "\(counted(count, "judged patient")) of whom no predictor is known \(count == 1 ? "has" : "have") no risk."
  }

  static func unseenLevels(_ count: Int) -> String {
    "\(counted(count, "judged patient")) had a level that no patient had from whom the model learnt; it was imputed."
  }

  static func judged(_ events: Int, _ patients: Int) -> String {
    "Judged are \(patients) patients, \(events) with the outcome, from whom the model has not learnt; estimates are pooled over the imputations by Rubin’s rules."
  }

  static func bootstrap(_ samples: Int, failed: Int) -> String {
    "Optimism is Harrell’s, of \(samples) bootstrap samples"
      + (failed > 0
        ? "; in \(failed) more the outcomes were separated, or the model could not be fitted." : ".")
  }

  static func noBootstrap(_ reason: String) -> String { "Not validated by bootstrap: \(reason)." }
  static func notJudged(_ reason: String) -> String {
    "What is missing of the judged could not be computed: \(reason)."
  }
}
