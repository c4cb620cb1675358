internal import RealModule

/// What Kaplan and Meier's estimate can be at a time where it is known only between which numbers the deaths up to then
/// and the losses lie, and not in which order they came.
///
/// Before the i-th death there were at most `most` − i + 1 at risk, and at least `fewest` − i + 1. Survival falls and
/// Greenwood's sum rises with each death and with each who is no longer at risk, so that both are extreme together: where
/// all who were lost were lost before the first death, and where none was before the last.
package struct SurvivalBounds: Sendable {
  package let lowest: Double
  package let highest: Double
  /// Of the log–log intervals of all that is possible; nil where one of them may not exist, for want of a death or of
  /// survivors.
  package let outerLimits: Interval?

  /// - Parameters:
  ///   - most: patients at most.
  ///   - fewest: of them at least, after all who may have been lost.
  ///
  /// Nil where the numbers are no patients'.
  package init?(most: Int, fewest: Int, deaths: (least: Int, most: Int), level: Double = 0.95) {
    guard fewest > 0, fewest <= most, deaths.least >= 0, deaths.least <= deaths.most,
      deaths.least <= most, (0.0..<1.0).contains(level), level > 0
    else { return nil }
    let (few, dead) = (Double(fewest), Double(deaths.most))
    lowest = max(0, 1 - dead / few)
    highest = 1 - Double(deaths.least) / Double(most)
    guard dead < few, deaths.least > 0 else {
      outerLimits = nil
      return
    }
    // Over d deaths of n at risk Greenwood's terms d / n(n − d) telescope.
    let root = Double.sqrt(1 / (few - dead) - 1 / few)
    let z = -Normal.quantile((1 - level) / 2)
    func limit(_ survival: Double, _ sign: Double) -> Double {
      let log = Double.log(survival)
      return Double.exp(log * Double.exp(-sign * z * root / log))
    }
    // The upper limit rises with survival. The lower one, at a given variance, has its least at an end.
    outerLimits = Interval(
      low: min(limit(lowest, 1), limit(highest, 1)), high: limit(highest, -1), level: level)
  }
}
