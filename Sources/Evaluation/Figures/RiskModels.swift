internal import Modelling
internal import Analyses
internal import Diagnostics
internal import Registry
internal import Requests
internal import Statistics
internal import Wording

extension Risk {
  enum Found {
    case predictions(Predictions)
    case refused(RefusalReason)
    case failed
  }

  /// The predicted risks of the records; a model is fitted once, whoever asks for it.
  func predictions(_ site: Evaluator) -> Found {
    guard let records = site.records(scope) else { return .failed }
    switch origin {
    case .column(let choice):
      guard let column = choice.value.column(in: records.table),
        let found = Predictions(
          records.table, column: column, outcome: outcome, where: records.filter,
          words: site.words)
      else { return .failed }
      guard found.risks.allSatisfy({ (0...1).contains($0) }) else {
        site.problems.append(
          .error(
            "wrong-value", "risk is \(column.name), expected a column of risks from 0 to 1", at: choice.place)
        )
        return .failed
      }
      return .predictions(found)
    case .adjusted(let adjustment, let isOpposite):
      return switch adjustment.report(site) {
      case .report(let report):
        .predictions(isOpposite ? report.predictions.opposite : report.predictions)
      case .refused(let reason): .refused(reason)
      case .failed: .failed
      }
    case .model(let predictors, let fitted):
      let result = site.recall("risk", self) {
        Result { () throws(StatisticsError) in
          try Predictions(
            records.table, predictors: predictors.compactMap { $0.column(in: records.table) },
            outcome: outcome, where: records.filter, fitted: fitted, words: site.words)
        }
      }
      do { return .predictions(try result.get()) } catch {
        return .refused(.riskModel(error))
      }
    }
  }
}
