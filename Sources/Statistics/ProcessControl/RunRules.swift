internal import RealModule

/// Signs of a shift in a run chart: a long run on one side of the median, or few crossings of it (Anhøj and Olesen
/// 2014; Anhøj 2015).
package struct RunRules: Sendable {
  package let centre: Double
  /// Values that do not lie on the centre line.
  package let useful: Int
  package let longestRun: Int
  package let crossings: Int

  /// The median is the centre unless another is given. Throws for no values and values that are not finite.
  package init(_ values: [Double], centre: Double? = nil) throws(StatisticsError) {
    guard !values.isEmpty else { throw .emptySample }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    let line = centre ?? QuantileType.type7.quantile(0.5, ofSorted: values.sorted())
    let sides = values.filter { $0 != line }.map { $0 > line }
    var (longest, run, crossings) = (0, 0, 0)
    for (index, side) in sides.enumerated() {
      let stays = index > 0 && sides[index - 1] == side
      if index > 0, !stays { crossings += 1 }
      run = stays ? run + 1 : 1
      longest = max(longest, run)
    }
    self.centre = line
    useful = sides.count
    longestRun = longest
    self.crossings = crossings
  }

  /// A longer run signals: log₂ of the useful values, rounded, plus 3; nil without useful values.
  package var longestExpected: Int? {
    useful > 0 ? Int(Double.log2(Double(useful)).rounded(.toNearestOrEven)) + 3 : nil
  }

  /// Fewer crossings signal: the 5 % quantile of the binomial with n − 1 fair chances.
  package var fewestExpected: Int? { useful > 1 ? Binomial(n: useful - 1, p: 0.5).quantile(0.05) : nil }

  /// Whether so few values could signal at all: from six on.
  package var canSignal: Bool { longestExpected.map { useful > $0 } ?? false || fewestExpected ?? 0 > 0 }

  package var hasLongRun: Bool { longestExpected.map { longestRun > $0 } ?? false }
  package var hasFewCrossings: Bool { fewestExpected.map { crossings < $0 } ?? false }
  package var signals: Bool { hasLongRun || hasFewCrossings }
}
