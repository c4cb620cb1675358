/// How likely two groups of one population print the same figures by chance: each figure's standard error for normal
/// values, its digits, and how many patients the groups share.
struct Coincidence {
  let one: Statement
  let other: Statement
  /// Whether one group is a part of the other.
  let isNested: Bool
  /// Digits after the decimal mark that the row's figures use.
  let places: Int

  var chance: Double {
    guard let first = one.spread, let second = other.spread else { return 1 }
    let sd = (first + second) / 2
    let (fewer, more) = (Double(min(one.count, other.count)), Double(max(one.count, other.count)))
    // Of a whole and its part only the patients in one of them differ.
    let variance = isNested ? 1 / fewer - 1 / more : 1 / fewer + 1 / more
    guard fewer > 1, sd > 0, variance > 0 else { return 1 }
    return one.figureErrors.reduce(1.0) { chance, factor in
      let error = factor * sd * variance.squareRoot()
      return chance * min(1, PrintedNumber.unit(places) / (error * (2 * Double.pi).squareRoot()))
    }
  }
}

extension Statement {
  /// The standard deviation that the figures speak of, as if values were normal.
  fileprivate var spread: Double? {
    if let mean { return mean.sd?.value }
    let perQuartiles = 1.349
    return switch median?.spread {
    case .width(let width): width.value / perQuartiles
    case .quartiles(let low, let high): (high.value - low.value) / perQuartiles
    case nil: nil
    }
  }

  /// Each figure's standard error in large samples of normal values, times √n and over the SD.
  fileprivate var figureErrors: [Double] {
    if mean != nil { return [1, 0.7071] }
    return switch median?.spread {
    case .width: [1.2533, 1.5727]
    case .quartiles: [1.2533, 1.3626, 1.3626]
    case nil: []
    }
  }
}
