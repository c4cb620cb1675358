internal import Modelling
internal import Analyses
internal import Disclosure
internal import Exhibits
package import Requests
internal import Registry
internal import Statistics
internal import Wording

extension Adjustment {
  enum Found {
    case report(RiskAdjustmentReport)
    case refused(RefusalReason)
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
        return try RiskAdjustmentReport(records.table, settings, words: site.words)
      }
    }
    do { return .report(try result.get()) } catch {
      return .refused(.riskModel(error))
    }
  }
}

extension AdjustmentRequest: FigureKind, TableKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(adjustment.scope) else { return .failed }
    let words = site.words
    switch adjustment.report(site) {
    case .failed: return .failed
    case .refused(let reason): return .refused(.reason(reason))
    case .report(let report):
      guard part == .curve else {
        let count = report.predictions.risks.count < 100 ? 4 : 10
        return .attempted(records.door.submitWhole(report.predictions)) {
          predictions throws(StatisticsError) in
          try PredictionExhibits.calibration(predictions, outcome: title, groups: count, words: words)
        }
      }
      let predictor = predictor?.column(in: records.table)?.field.title ?? ""
      return .pending(
        records.door.submit(report).map { disclosed in
          AdjustmentFigures.curve(disclosed, of: predictor, words: words).map { .drawn($0) }
            ?? .refused(.reason(.noSuchNumber))
        })
    }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(adjustment.scope) else { return nil }
    let (words, style) = (site.words, style)
    switch adjustment.report(site) {
    case .failed: return nil
    case .refused(let reason): return .notComputed(reason, site.words)
    case .report(let report):
      switch part {
      case .leftOut:
        return .pending(
          records.door.submit(report.leftOut).map { LeftOutExhibit.table($0, words, style: style) })
      case .performance:
        return .pending(
          records.door.submit(report).flatMap { AdjustmentTables($0, words, style: style).performance })
      case .coefficients:
        return .pending(
          records.door.submit(report).map { AdjustmentTables($0, words, style: style).coefficients })
      default:
        return .pending(records.door.submit(report).map { AdjustmentTables($0, words, style: style).model })
      }
    }
  }
}

extension CentresRequest: FigureKind, TableKind {
  private enum Answer {
    case pending(Pending<CentresTable>)
    case refused(RefusalReason)
    case failed
  }

  private func compared(_ site: Evaluator) -> Answer {
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
        let (words, style) = (site.words, style)
        let outcome = title ?? words.titles(.theOutcome)
        return .pending(
          records.door.submit(try result.get()).map {
            CentresTable($0, outcome: outcome, words, style: style)
          })
      } catch {
        return .refused(.centres(error))
      }
    }
  }

  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    switch compared(site) {
    case .failed: .failed
    case .refused(let reason): .refused(.reason(reason))
    case .pending(let pending):
      .drawn(pending.flatMap { $0.isDrawable ? $0 : nil }) { $0.funnel(named: named) }
    }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    switch compared(site) {
    case .failed: nil
    case .refused(let reason): .notComputed(reason, site.words)
    case .pending(let pending): .pending(pending.map(\.table))
    }
  }
}
