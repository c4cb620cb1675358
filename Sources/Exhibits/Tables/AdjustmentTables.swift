internal import Modelling
internal import Analyses
package import Disclosure
package import Notation
internal import Statistics
package import Tables
package import Wording

/// A risk adjustment as tables: the model, and how well it tells and foretells.
package struct AdjustmentTables {
  private let words: Wording
  private let numbers: Numbers
  private let report: PrintedAdjustment

  package init(
    _ report: PrintedAdjustment, _ words: Wording, style: JournalStyle = .nejm
  ) {
    self.report = report
    self.words = words
    numbers = words.numbers(style)
  }

  // MARK: The model

  package var model: Table {
    let isImputed = report.pooled.isImputed
    // Where nothing is missing complete cases are all.
    let complete = isImputed ? report.completeCases : nil
    func estimates(_ group: AdjustmentMessage) -> [Table.Column] {
      let group = words.adjustments(group)
      return [
        Table.Column(
          words.headings(.oddsRatio), subtitle: words.headings(.interval), group: group),
        Table.Column(words.papers(.p), group: group),
      ]
    }
    var columns = estimates(isImputed ? .imputed : .allPatients)
    if isImputed {
      columns.append(
        Table.Column(words.adjustments(.missingInformation), group: words.adjustments(.imputed)))
    }
    if complete != nil { columns += estimates(.completeCases) }
    let rows = report.pooled.labels.map { label in
      let pooled = report.pooled.contrasts.first { $0.label == label }
      let own = complete?.contrasts.first { $0.label == label }
      let missing = pooled?.missingInformation.map { numbers.decimal($0 * 100, places: 0) } ?? absent
      return Table.Row(
        .body, Table.Cell(label),
        [pooled.map(ratio) ?? Table.Cell(absent), p(pooled)] + (isImputed ? [Table.Cell(missing)] : [])
          + (complete == nil ? [] : [own.map(ratio) ?? Table.Cell(absent), p(own)]))
    }
    return Table(stub: words.adjustments(.predictor), columns: columns, rows: rows, remarks: modelRemarks)
  }

  private func ratio(_ contrast: ContrastEstimate) -> Table.Cell {
    Table.Cell(
      numbers.decimal(contrast.oddsRatio, places: 2),
      muted: "(\(numbers.interval(contrast.interval.low, contrast.interval.high, places: 2)))")
  }

  private func p(_ contrast: ContrastEstimate?) -> Table.Cell {
    Table.Cell(contrast.map { numbers.pValue($0.pValue) } ?? absent)
  }

  private var modelRemarks: [String] {
    let learning = report.learning
    var remarks: [AdjustmentMessage] = [
      .learnt(events: learning.events, runs: learning.total),
      .budget(
        parameters: report.parameters, each: report.settings.eventsPerParameter, rarer: report.budget.rarer),
      report.knots >= 3 ? .splines(knots: report.knots) : .lines,
    ]
    let isImputed = report.pooled.isImputed
    if report.isImputed {
      remarks.append(.imputation(count: report.imputed, seed: String(report.settings.seed)))
    }
    if !isImputed { remarks.append(.nothingMissing) }
    if let separation = report.pooled.separation {
      remarks.append(.separated(separation.labels, isComplete: separation.isComplete))
      remarks.append(isImputed ? .separatedImputation : .firthEstimates)
    }
    if let complete = report.completeCases, isImputed {
      remarks.append(
        .completeCasesAre(events: complete.patients.events.count, runs: complete.patients.known.count))
      if let separation = complete.separation {
        if report.pooled.separation == nil {
          remarks.append(.separated(separation.labels, isComplete: separation.isComplete))
        }
        remarks.append(.separatedCompleteCases)
      }
    } else if let problem = report.completeCasesProblem, isImputed {
      remarks.append(.noCompleteCases(words.errors(problem)))
    }
    func dropped(_ reason: RiskAdjustmentReport.DroppedPredictor.Reason) -> [String] {
      report.dropped.filter { $0.reason == reason }.map(\.column.field.title)
    }
    let reasons: [(RiskAdjustmentReport.DroppedPredictor.Reason, ([String]) -> AdjustmentMessage)] = [
      (.tooFewEvents, AdjustmentMessage.tooFewEvents), (.constant, AdjustmentMessage.constant),
      (.unknown, AdjustmentMessage.unknownPredictors),
      (.knownInOneOutcome, AdjustmentMessage.knownInOneOutcome),
    ]
    for (reason, message) in reasons {
      let names = dropped(reason)
      if !names.isEmpty { remarks.append(message(names)) }
    }
    return (remarks + (report.excluded.value.map(left) ?? [.someLeftOut])).map(words.adjustments)
  }

  private func left(_ excluded: PrintedAdjustment.Excluded) -> [AdjustmentMessage] {
    let counts: [(Int, (Int) -> AdjustmentMessage)] = [
      (excluded.withoutOutcome, AdjustmentMessage.withoutOutcome),
      (excluded.withoutPredictors, AdjustmentMessage.withoutPredictors),
      (excluded.unseenLevels, AdjustmentMessage.unseenLevels),
    ]
    return counts.compactMap { count, message in count > 0 ? message(count) : nil }
  }

  /// What it takes to compute a risk by the model.
  package var coefficients: Table {
    let lost = Set(report.pooled.separation?.labels ?? [])
    return Table(
      stub: words.adjustments(.term),
      columns: [
        Table.Column(words.adjustments(.coefficient)),
        Table.Column(words.adjustments(.knotsOfSpline), isNumeric: false),
      ],
      rows: report.pooled.coefficients.map { coefficient in
        Table.Row(
          .body, Table.Cell(coefficient.label),
          [
            Table.Cell(
              lost.contains(coefficient.label)
                ? absent : numbers.significant(coefficient.value, digits: 6)),
            Table.Cell(
              coefficient.knots.isEmpty
                ? absent
                : coefficient.knots.map { numbers.significant($0, digits: 6) }.joined(separator: "; ")),
          ])
      },
      remarks: [words.adjustments(.coefficientReading(isImputed: report.pooled.isImputed))]
        + words.separation(report.pooled.separation))
  }

  // MARK: Performance

  private struct Measure {
    let name: AdjustmentMessage.Measure
    let part: KeyPath<ModelPerformance, Double>?
    let judged: KeyPath<JudgedPerformance, JudgedPerformance.Estimate?>
  }

  private static var measures: [Measure] {
    [
      Measure(name: .area, part: \.area, judged: \.area),
      Measure(name: .slope, part: \.slope, judged: \.slope),
      Measure(name: .intercept, part: \.intercept, judged: \.intercept),
      Measure(name: .inTheLarge, part: nil, judged: \.inTheLarge),
      Measure(name: .brier, part: \.brier, judged: \.brier),
      Measure(name: .scaledBrier, part: \.scaledBrier, judged: \.scaledBrier),
    ]
  }

  /// Nil where neither those learnt from nor those judged may be told.
  package var performance: Table? {
    let validation = report.completeCases?.validation
    guard validation != nil || report.performance != nil else { return nil }
    let group = words.adjustments(.learntFrom)
    let level = words.headings(.interval)
    func interval(_ value: Double, _ interval: Interval?, _ places: Int) -> Table.Cell {
      Table.Cell(
        numbers.decimal(value, places: places),
        muted: interval.map { "(\(numbers.interval($0.low, $0.high, places: places)))" })
    }
    let rows = Self.measures.map { measure in
      let places = [.brier, .scaledBrier].contains(measure.name) ? 3 : 2
      var cells: [Table.Cell] = []
      if let validation {
        if let part = measure.part {
          let error = validation.simulationError(of: part)
          cells = [
            interval(validation.apparent[keyPath: part], nil, places),
            Table.Cell(
              numbers.decimal(validation.optimism[keyPath: part], places: 3),
              muted: error.map { "(± \(numbers.decimal($0, places: 3)))" }),
            interval(
              validation.corrected[keyPath: part], (try? validation.interval(of: part, level: 0.95)) ?? nil,
              places),
          ]
        } else {
          cells = (0..<3).map { _ in Table.Cell(absent) }
        }
      }
      let judged = report.performance.map { $0[keyPath: measure.judged] }
      cells.append(
        judged.map { $0.map { interval($0.value, $0.interval, places) } ?? Table.Cell(absent) }
          ?? Table.Cell(words.headings(.hidden)))
      return Table.Row(.body, Table.Cell(words.adjustments(.measure(measure.name))), cells)
    }
    let internalColumns =
      validation == nil
      ? []
      : [
        Table.Column(words.adjustments(.apparent), group: group),
        Table.Column(
          words.adjustments(.optimism), subtitle: words.adjustments(.simulationError), group: group),
        Table.Column(words.adjustments(.corrected), subtitle: level, group: group),
      ]
    return Table(
      stub: words.headings(.measure),
      columns: internalColumns + [Table.Column(words.adjustments(.judgedPatients), subtitle: level)],
      rows: rows, remarks: performanceRemarks)
  }

  private var performanceRemarks: [String] {
    var remarks: [AdjustmentMessage] =
      report.judged.map {
        [$0.total == 0 ? .nobodyJudged : .judged(events: $0.events, patients: $0.total)]
      } ?? []
    let missing = report.missingJudged.filter { $0.count.value != 0 }.map {
      "\($0.title) \($0.count.value.map(String.init) ?? words.headings(.hidden))"
    }
    if !missing.isEmpty { remarks.append(.missingOfJudged(missing)) }
    if let performance = report.performance {
      if !performance.unknown.isEmpty {
        remarks.append(.notJudgedWithout(performance.unknown))
      } else if performance.isPooled {
        remarks.append(.pooledPerformance)
      }
    }
    if let validation = report.completeCases?.validation {
      remarks.append(
        .bootstrap(
          samples: report.settings.bootstrapSamples - validation.failed, failed: validation.failed))
      let fewest = BootstrapValidation.fewestSamples
      remarks.append(
        report.settings.bootstrapSamples < fewest
          ? .noCorrectedInterval(fewest: fewest) : .correctedInterval)
    } else if let problem = report.completeCases?.validationProblem ?? report.completeCasesProblem {
      remarks.append(.noBootstrap(words.errors(problem)))
    }
    if report.judged?.total != 0, let problem = report.performance?.problem {
      remarks.append(.notJudged(words.errors(problem)))
    }
    return (remarks + [.performanceReading]).map(words.adjustments)
  }
}
