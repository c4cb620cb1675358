/// A value that other software computed, to hold ours against: in the tests and on the site's validation page.
package struct ReferenceCase: Sendable {
  /// The name under which ``value`` knows the statistic, such as `welch.p`.
  package let function: String
  /// Numbers separated by spaces, samples and rows separated by `|`.
  package let arguments: String
  package let expected: Double
  package let source: String
  /// The relative error allowed.
  package let tolerance: Double

  package init(function: String, arguments: String, expected: Double, source: String, tolerance: Double) {
    self.function = function
    self.arguments = arguments
    self.expected = expected
    self.source = source
    self.tolerance = tolerance
  }

  /// What this library computes; nil where the name is unknown or the statistic does not exist.
  package var value: Double? {
    let samples = arguments.split(separator: "|", omittingEmptySubsequences: false).map { part in
      part.split(separator: " ").compactMap { Double($0) }
    }
    guard let compute = Self.functions[function] else { return nil }
    return try? compute(ReferenceArguments(samples: samples))
  }

  /// The relative error; absolute where 0 is expected.
  package var error: Double? {
    guard let value else { return nil }
    if value == expected { return 0 }
    return expected == 0 ? abs(value) : abs(value - expected) / abs(expected)
  }

  package var agrees: Bool { error.map { $0 <= tolerance } ?? false }

  /// The digits in which both agree, at most 15 (log relative error, McCullough 1998).
  package var digits: Double? {
    error.map { $0 <= 0 ? 15 : max(0, min(15, -$0.commonLogarithm)) }
  }

  package static var knownFunctions: [String] { functions.keys.sorted() }
}

/// The arguments of a reference case, checked as they are asked for.
struct ReferenceArguments {
  struct Missing: Error {}

  let samples: [[Double]]

  subscript(index: Int) -> Double {
    get throws {
      guard let first = samples.first, first.indices.contains(index) else { throw Missing() }
      return first[index]
    }
  }

  func sample(_ index: Int) throws -> [Double] {
    guard samples.indices.contains(index) else { throw Missing() }
    return samples[index]
  }

  func whole(_ index: Int) throws -> Int { Int(try self[index]) }

  func moments(_ index: Int) throws -> Moments { try Moments(sample(index)) }

  /// Four counts of a 2×2 table, or rows separated by `|`.
  func table() throws -> ContingencyTable {
    let counts = samples.map { $0.map { Int($0) } }
    if counts.count == 1, counts[0].count == 4 {
      return try ContingencyTable([Array(counts[0][..<2]), Array(counts[0][2...])])
    }
    return try ContingencyTable(counts)
  }

  /// Events and total of two groups.
  func contrasts() throws -> RiskContrasts {
    guard let first = try Proportion(events: whole(0), total: whole(1)),
      let second = try Proportion(events: whole(2), total: whole(3))
    else { throw Missing() }
    return try RiskContrasts(first, second)
  }

  /// Events, totals and scores, separated by `|`.
  func trend() throws -> CochranArmitage {
    try CochranArmitage(
      events: sample(0).map { Int($0) }, totals: sample(1).map { Int($0) }, scores: sample(2))
  }

  func proportion() throws -> Proportion {
    guard let proportion = try Proportion(events: whole(0), total: whole(1)) else { throw Missing() }
    return proportion
  }
}
