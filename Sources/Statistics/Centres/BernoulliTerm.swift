internal import RealModule

/// One patient's part in a logistic likelihood.
struct BernoulliTerm {
  let chance: Double
  let logLikelihood: Double
  let residual: Double
  var weight: Double { chance * (1 - chance) }

  init(_ linear: Double, _ outcome: Double) {
    let small = Double.exp(-abs(linear))
    chance = linear > 0 ? 1 / (1 + small) : small / (1 + small)
    logLikelihood = outcome * linear - max(0, linear) - Double.log(onePlus: small)
    residual = outcome - chance
  }
}
