/// Events in an amount of exposure, such as complications in 1,000 hours of ECMO or cases in a year.
package struct PoissonRate: Hashable, Sendable {
  package let events: Int
  /// Person-time, or the expected number of events: then ``estimate`` is the standardised ratio.
  package let exposure: Double

  /// Throws for negative counts and for exposure that is not a positive number below 1e15.
  package init(events: Int, exposure: Double) throws(StatisticsError) {
    guard events >= 0 else { throw .negativeCount }
    guard exposure.isFinite else { throw .notFinite }
    guard exposure > 0 else { throw .noExposure }
    guard exposure < 1e15 else { throw .tooLarge }
    self.events = events
    self.exposure = exposure
  }

  package var estimate: Double { Double(events) / exposure }

  /// The exact interval (Garwood 1936): equal tails of the Poisson distribution.
  package func exact(level: Double) throws(StatisticsError) -> Interval {
    let tail = (1 - (try Interval.checked(level))) / 2
    let count = Double(events)
    let low = events == 0 ? 0 : GammaDistribution(shape: count).quantile(tail)
    let high = GammaDistribution(shape: count + 1).upperQuantile(tail)
    return Interval(low: low / exposure, high: high / exposure, level: level)
  }

  /// Observed over expected, the exposure being the number expected, tested against 1.
  package var standardisedRatio: TestVariant {
    TestVariant(method: .standardisedRatio, statistic: estimate, pValue: pValue)
  }

  /// Exact two-sided P of a rate of 1 (for a standardised ratio: no excess): all counts no likelier than observed.
  package var pValue: Double {
    let null = Poisson(mean: exposure)
    let limit = null.logProbability(events) + 1e-7
    let mode = Int(exposure)
    // A whole expectation has two modes: at either, no count is likelier.
    if null.logProbability(mode) <= limit { return 1 }
    if Double(events) < exposure {
      // The first count above the mode that is no likelier.
      var (low, high) = (mode, mode + 1)
      while null.logProbability(high) > limit { high += max(1, high - mode) }
      while low + 1 < high {
        let middle = low + (high - low) / 2
        if null.logProbability(middle) > limit { low = middle } else { high = middle }
      }
      return min(1, null.lower(events) + null.atLeast(high))
    }
    var (low, high) = (-1, mode)
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if null.logProbability(middle) > limit { high = middle } else { low = middle }
    }
    return min(1, null.lower(low) + null.atLeast(events))
  }
}
