/// P values adjusted for their number; in the order given, and shown beside the raw ones, never in their place.
package enum Multiplicity: String, CaseIterable, Sendable {
  /// Each times their number (Bonferroni).
  case bonferroni
  /// Step-down (Holm 1979): controls the chance of any false finding, whatever the dependence.
  case holm
  /// Step-up false discovery rate (Benjamini and Hochberg 1995).
  case benjaminiHochberg = "benjamini-hochberg"

  /// Throws where a P lies outside 0 to 1.
  package func adjusted(_ pValues: [Double]) throws(StatisticsError) -> [Double] {
    guard pValues.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw .notAProbability }
    let count = Double(pValues.count)
    let rising = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var result = pValues
    switch self {
    case .bonferroni: result = pValues.map { min(1, $0 * count) }
    case .holm:
      var largest = 0.0
      for (place, index) in rising.enumerated() {
        largest = max(largest, min(1, pValues[index] * (count - Double(place))))
        result[index] = largest
      }
    case .benjaminiHochberg:
      var smallest = 1.0
      for (place, index) in rising.enumerated().reversed() {
        smallest = min(smallest, pValues[index] * count / Double(place + 1))
        result[index] = smallest
      }
    }
    return result
  }
}
