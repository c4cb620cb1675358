internal import Diagnostics
internal import Analyses

/// What is wrong with a row of series or trials.
enum SeriesWords: ProblemWords {
  static func words(_ fault: SeriesFault, _ label: String, _ measure: SeriesComparison.Measure) -> String {
    let row = "'\(label)'"
    return switch fault {
    case .noControl:
      "\(row) has no control-events and control-total, which a \(measure.rawValue) needs: a proportion is no ratio or difference"
    case .noPatients: "\(row) has a group of no patients"
    case .ownIsNoContrast:
      "\(row) is an own result of one group, and a \(measure.rawValue) compares two: leave it out, or take measure: proportion"
    case .notFinite: "\(row) has an estimate or a limit that is no finite number"
    case .outOfRange:
      switch measure {
      case .proportion: "\(row) has a percent that is not from 0 to 100"
      case .riskDifference: "\(row) has a difference that is not from −100 to 100 percentage points"
      case .riskRatio, .oddsRatio: "\(row) has a ratio that is not from 0.000001 to 1,000,000"
      }
    case .backwards: "\(row) has an interval whose low is above its high"
    case .outsideInterval: "\(row) has an estimate that lies outside its interval"
    case .halfInterval: "\(row) has one limit of its interval without the other"
    }
  }
}
