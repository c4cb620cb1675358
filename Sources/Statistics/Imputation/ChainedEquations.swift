internal import Parallel

/// Multiple imputation by chained equations (van Buuren 2018, algorithm 4.3): each variable in turn is imputed from all
/// others, numbers by predictive mean matching, categories by logistic or multinomial regression, all with parameters
/// drawn anew. The outcome has to be among the variables.
package struct ChainedEquations: Sendable {
  /// The variables without gaps, in the order given; one for each imputation.
  package let completed: [[IncompleteVariable]]
  /// How many values of each variable were imputed.
  package let missing: [Int]

  /// The same seed gives the same imputations.
  ///
  /// Throws where a variable has no known value, where a patient has none, for infinite numbers, and for unequal
  /// lengths.
  package init(
    _ variables: [IncompleteVariable], imputations: Int = 20, rounds: Int = 5, donors: Int = 5, seed: UInt64
  ) throws(StatisticsError) {
    guard let count = variables.first?.count, count > 0 else { throw .emptySample }
    guard variables.allSatisfy({ $0.count == count }) else { throw .unequalLengths }
    guard imputations >= 1, rounds >= 1, donors >= 1 else { throw .tooFew(needed: 1, found: 0) }
    for case .numbers(let values) in variables where values.contains(where: \.isInfinite) { throw .notFinite }
    let gaps = variables.map(\.missing)
    guard gaps.allSatisfy({ $0.count < count }) else { throw .noInformation }
    var gapsOfPatients = [Int](repeating: 0, count: count)
    for row in gaps.joined() { gapsOfPatients[row] += 1 }
    guard !gapsOfPatients.contains(variables.count) else { throw .noInformation }
    missing = gaps.map(\.count)

    let order = variables.indices.filter { !gaps[$0].isEmpty }.sorted {
      (gaps[$0].count, $0) < (gaps[$1].count, $1)
    }
    // Each imputation has a stream of its own, whatever their number and the cores'.
    let known = gaps.map { missing in
      let missing = Set(missing)
      return (0..<count).filter { !missing.contains($0) }
    }
    let results = mapInParallel(imputations) { imputation in
      Result { () throws(StatisticsError) in
        var generator = SplitMix64(seed: seed &+ UInt64(imputation) &* 0xD1B5_4A32_D192_ED03)
        return try Self.imputed(
          variables, known: known, gaps: gaps, order: order, rounds: order.count > 1 ? rounds : 1,
          donors: donors,
          &generator)
      }
    }
    var completed: [[IncompleteVariable]] = []
    for result in results { completed.append(try result.get()) }
    self.completed = completed
  }

  private static func imputed(
    _ variables: [IncompleteVariable], known: [[Int]], gaps: [[Int]], order: [Int], rounds: Int, donors: Int,
    _ generator: inout SplitMix64
  ) throws(StatisticsError) -> [IncompleteVariable] {
    var current: [IncompleteVariable] = []
    for variable in variables { current.append(variable.filled(&generator)) }
    var columns = current.map(\.columns)
    // A round's model is near the last round's.
    var starts = [[[Double]]?](repeating: nil, count: variables.count)
    for _ in 0..<rounds {
      for target in order {
        let others = columns.indices.filter { $0 != target }.flatMap { columns[$0] }
        let imputation = UnivariateImputation(
          variable: variables[target], columns: others, known: known[target], missing: gaps[target],
          donors: donors)
        current[target] = try imputation.imputed(&generator, from: &starts[target])
        columns[target] = current[target].columns
      }
    }
    return current
  }
}
