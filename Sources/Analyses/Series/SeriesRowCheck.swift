/// Why a row of a comparison of series cannot stand there.
package enum SeriesFault: Hashable, Sendable {
  /// Counts of one group where two are compared.
  case noControl
  case noPatients
  case ownIsNoContrast
  case notFinite
  /// Beyond what the measure can be.
  case outOfRange
  case backwards
  case outsideInterval
  case halfInterval
}

extension SeriesComparison.Row {
  /// What is wrong with the row under a measure; nil where it can be shown.
  package func fault(under measure: SeriesComparison.Measure) -> SeriesFault? {
    switch content {
    case .counts(_, let total):
      if measure != .proportion { return .noControl }
      return total > 0 ? nil : .noPatients
    case .contrast(_, let total, _, let controlTotal):
      return total > 0 && controlTotal > 0 ? nil : .noPatients
    case .own: return measure == .proportion ? nil : .ownIsNoContrast
    case .printed(let estimate, let low, let high): return Self.fault(estimate, low, high, measure)
    }
  }

  private static func fault(
    _ estimate: Double, _ low: Double?, _ high: Double?, _ measure: SeriesComparison.Measure
  ) -> SeriesFault? {
    let all = [estimate, low, high].compactMap { $0 }
    guard all.allSatisfy(\.isFinite) else { return .notFinite }
    let range: ClosedRange<Double> =
      switch measure {
      case .proportion: 0...100
      case .riskDifference: -100...100
      // Wide of every ratio that was ever printed, and still to be drawn.
      case .riskRatio, .oddsRatio: 1e-6...1e6
      }
    guard all.allSatisfy(range.contains) else { return .outOfRange }
    guard (low == nil) == (high == nil) else { return .halfInterval }
    guard let low, let high else { return nil }
    if low > high { return .backwards }
    return low <= estimate && estimate <= high ? nil : .outsideInterval
  }
}
