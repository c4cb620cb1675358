internal import Methods
internal import Statistics

/// What a comparison says beside its tests.
enum ComparisonWords {
  /// How P was come by, where that is not the test's only way.
  static func note(_ computation: PComputation, of method: Method) -> String? {
    switch computation {
    case .usual: nil
    case .exact: method == .fisher ? "Freeman–Halton" : "exact"
    case .approximate: "normal approximation"
    case .monteCarlo(let tables, let error, _): "Monte Carlo, \(tables) tables, standard error \(error)"
    }
  }

  /// Groups left out of a test, each with its number of values; nil for none.
  static func without(_ groups: [(label: String, values: Int)]) -> String? {
    guard !groups.isEmpty else { return nil }
    let words = groups.map { "\($0.label), which has \($0.values == 0 ? "no value" : "one value only")" }
    return "without " + words.joined(separator: ", and ")
  }
}
