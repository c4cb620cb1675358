/// One variable's gaps filled from the others, with parameters drawn from what the data leave open.
struct UnivariateImputation {
  let variable: IncompleteVariable
  /// All others, as columns.
  let columns: [[Double]]
  let known: [Int]
  let missing: [Int]
  let donors: Int

  /// - Parameter start: coefficients near those of a category's model; afterwards those of this one.
  func imputed(
    _ generator: inout SplitMix64, from start: inout [[Double]]?
  ) throws(StatisticsError) -> IncompleteVariable {
    switch variable {
    case .numbers(let values): .numbers(try matched(values, &generator))
    case .categories(let levels): .categories(try drawn(levels, &generator, &start))
    }
  }

  /// Predictive mean matching (Little 1988, type 1): the value of one of the patients whose predictions lie nearest.
  private func matched(_ values: [Double], _ generator: inout SplitMix64) throws(StatisticsError) -> [Double]
  {
    let design = DesignMatrix(columns: columns, of: known)
    let model = try NormalRegression(design, values: known.map { values[$0] })
    let drawn = model.draw(&generator)
    // Ties in the predictions are put in an order of chance.
    let candidates = known.enumerated().map {
      (prediction: design.value($0, model.coefficients), key: generator.next(), value: values[$1])
    }
    .sorted { ($0.prediction, $0.key) < ($1.prediction, $1.key) }
    var result = values
    let gaps = DesignMatrix(columns: columns, of: missing)
    for (place, row) in missing.enumerated() {
      let goal = gaps.value(place, drawn)
      var high = candidates.partitioningIndex { $0.prediction >= goal }
      var low = high - 1
      for _ in 0..<min(donors, candidates.count) {
        let below = low >= 0 ? goal - candidates[low].prediction : .infinity
        let above = high < candidates.count ? candidates[high].prediction - goal : .infinity
        if below < above { low -= 1 } else { high += 1 }
      }
      result[row] = candidates[low + 1 + generator.below(high - low - 1)].value
    }
    return result
  }

  /// A level by its chance; the weak prior (precision 0.1 on standardised columns) stands for mice's augmented data.
  private func drawn(
    _ levels: [Int], _ generator: inout SplitMix64, _ start: inout [[Double]]?
  ) throws(StatisticsError) -> [Int] {
    let seen = Set(known.map { levels[$0] }).sorted()
    var result = levels
    guard seen.count > 1 else {
      for row in missing { result[row] = seen[0] }
      return result
    }
    let places = Dictionary(uniqueKeysWithValues: seen.enumerated().map { ($1, $0) })
    let model = try MultinomialRegression(
      DesignMatrix(columns: columns, of: known), levels: known.compactMap { places[levels[$0]] }, ridge: 0.1,
      from: start)
    start = model.coefficients
    let coefficients = model.draw(&generator)
    let gaps = DesignMatrix(columns: columns, of: missing)
    for (place, row) in missing.enumerated() {
      var rest = generator.unit()
      let chances = MultinomialRegression.chances(gaps, row: place, coefficients)
      var level = 0
      while level < seen.count - 1, rest >= chances[level] {
        rest -= chances[level]
        level += 1
      }
      result[row] = seen[level]
    }
    return result
  }
}

extension Array {
  /// The first index at which a condition holds that holds for all that follow.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
