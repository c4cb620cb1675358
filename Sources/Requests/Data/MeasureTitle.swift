package import Analyses
package import Wording

extension PublishedData.Measure {
  /// What is said of it where a fence does not say.
  package var title: RequestMessage {
    switch self {
    case .proportion: .share
    case .riskDifference: .riskDifference
    case .riskRatio: .riskRatio
    case .oddsRatio: .oddsRatio
    case .hazardRatio: .hazardRatio
    }
  }
}
