internal import RealModule

/// The Poisson distribution with `mean` ≥ 0.
package struct Poisson: DiscreteDistribution {
  package let mean: Double

  package init(mean: Double) { self.mean = mean >= 0 ? mean : .nan }

  package var least: Int { 0 }
  package var largest: Int? { mean == 0 ? 0 : nil }

  package func logProbability(_ k: Int) -> Double { k < 0 ? -.infinity : logPoissonTerm(Double(k), mean) }
  package func lower(_ k: Int) -> Double { k < 0 ? 0 : IncompleteGamma(Double(k) + 1, mean).upper }
  package func atLeast(_ k: Int) -> Double { k <= 0 ? 1 : IncompleteGamma(Double(k), mean).lower }
}
