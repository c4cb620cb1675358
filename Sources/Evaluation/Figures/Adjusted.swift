internal import Analyses
internal import Disclosure
internal import Exhibits
internal import Notation
package import Requests
internal import Registry
internal import Statistics
internal import Tables

extension Adjustment {
  enum Found {
    case report(RiskAdjustmentReport)
    case refused(String)
    case failed
  }

  /// Fitted once, whoever asks for a part of it.
  func report(_ site: Evaluator) -> Found {
    guard let records = site.records(scope) else { return .failed }
    let result = site.recall("adjustment", self) {
      Result { () throws(StatisticsError) in
        var settings = AdjustmentSettings(
          outcome: outcome, predictors: predictors.compactMap { $0.column(in: records.table) },
          learning: records.filter.and(learning), judged: records.filter.and(judged))
        settings.knots = knots
        settings.eventsPerParameter = eventsPerParameter
        settings.imputations = imputations
        settings.bootstrapSamples = bootstrapSamples
        settings.seed = UInt64(max(0, seed))
        settings.isValidated = isValidated
        return try RiskAdjustmentReport(records.table, settings)
      }
    }
    do { return .report(try result.get()) } catch {
      return .refused("the risk cannot be modelled: \(error.words).")
    }
  }

  static func refused(_ reason: String) -> TableAnswer {
    .refused(Table(stub: "Not computed", columns: [], remarks: ["Not computed: \(reason)"]))
  }
}

extension AdjustmentRequest: FigureKind, TableKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(adjustment.scope) else { return .failed }
    switch adjustment.report(site) {
    case .failed: return .failed
    case .refused(let reason): return .refused(reason)
    case .report(let report):
      guard part == .curve else {
        let count = report.predictions.risks.count < 100 ? 4 : 10
        return .attempted(records.door.submitWhole(report.predictions)) {
          predictions throws(StatisticsError) in
          try PredictionExhibits.calibration(predictions, outcome: title ?? "the outcome", groups: count)
        }
      }
      let predictor = predictor?.column(in: records.table)?.field.title ?? ""
      return .pending(
        records.door.submit(report).map { disclosed in
          AdjustmentFigures.curve(disclosed, of: predictor).map { .drawn($0) }
            ?? .refused("the model has no such number.")
        })
    }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(adjustment.scope) else { return nil }
    let numbers = site.words.numbers(style)
    switch adjustment.report(site) {
    case .failed: return nil
    case .refused(let reason): return Adjustment.refused(reason)
    case .report(let report):
      let part = part
      return .pending(
        records.door.submit(report).map { disclosed in
          let tables = AdjustmentTables(disclosed, style: numbers)
          return switch part {
          case .leftOut: tables.leftOut
          case .performance: tables.performance
          default: tables.model
          }
        })
    }
  }
}

extension CentresRequest: FigureKind, TableKind {
  private enum Answer {
    case pending(Pending<CentresTable>)
    case refused(String)
    case failed
  }

  private func compared(_ site: Evaluator, style: Numbers) -> Answer {
    guard let records = site.records(adjustment.scope), let column = centre.column(in: records.table) else {
      return .failed
    }
    switch adjustment.report(site) {
    case .failed: return .failed
    case .refused(let reason): return .refused(reason)
    case .report(let report):
      let result = site.recall("centres", adjustment, centre) {
        Result { () throws(StatisticsError) in try CentreComparison(report.predictions, by: column) }
      }
      do {
        let words = title ?? "The outcome"
        return .pending(
          records.door.submit(try result.get()).map { CentresTable($0, outcome: words, style: style) })
      } catch {
        return .refused("centres cannot be compared: \(error.words).")
      }
    }
  }

  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    switch compared(site, style: site.words.numbers(style)) {
    case .failed: .failed
    case .refused(let reason): .refused(reason)
    case .pending(let pending): .drawn(pending) { $0.funnel(named: named) }
    }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    switch compared(site, style: site.words.numbers(style)) {
    case .failed: nil
    case .refused(let reason): Adjustment.refused(reason)
    case .pending(let pending): .pending(pending.map(\.table))
    }
  }
}
