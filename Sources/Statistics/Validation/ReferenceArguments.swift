/// The arguments of a reference case, checked as they are asked for.
struct ReferenceArguments {
  struct Missing: Error {}

  let samples: [[Double]]
  private let texts: [Substring]
  private let memory: ReferenceMemory

  init(_ text: String, memory: ReferenceMemory) throws {
    texts = text.split(separator: "|", omittingEmptySubsequences: false)
    samples = try texts.map(Self.numbers)
    self.memory = memory
  }

  /// What other cases of the same arguments need as well.
  ///
  /// - Parameter asked: the sample that only says which number of it is meant.
  func once<Value>(_ name: String, asked: Int? = nil, _ compute: () throws -> Value) rethrows -> Value {
    let data = texts.enumerated().filter { $0.offset != asked }.map { String($0.element) }
    return try memory.recall(([name] + data).joined(separator: "|"), compute)
  }

  /// Numbers and repeated groups of numbers.
  private static func numbers(_ text: Substring) throws -> [Double] {
    var numbers: [Double] = []
    var rest = text
    while let open = rest.firstIndex(of: "(") {
      numbers += try plain(rest[..<open])
      guard let close = rest[open...].firstIndex(of: ")") else { throw Missing() }
      let group = try plain(rest[rest.index(after: open)..<close])
      let tail = rest[close...].dropFirst()
      let factor = tail.prefix { $0 != " " }
      guard factor.first == "*", let times = Int(factor.dropFirst()), times >= 0 else { throw Missing() }
      for _ in 0..<times { numbers += group }
      rest = tail.dropFirst(factor.count)
    }
    return try numbers + plain(rest)
  }

  private static func plain(_ text: Substring) throws -> [Double] {
    try text.split(separator: " ").map { word in
      guard let number = Double(word) else { throw Missing() }
      return number
    }
  }

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

  /// Mean, SD and count.
  func printed(_ index: Int) throws -> Moments {
    let numbers = try sample(index)
    guard numbers.count == 3 else { throw Missing() }
    return Moments(mean: numbers[0], sd: numbers[1], count: Int(numbers[2]))
  }

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

  func level(_ sample: Int) throws -> Double {
    guard let level = try self.sample(sample).first else { throw Missing() }
    return level
  }

  func index(_ sample: Int) throws -> Int { Int(try level(sample)) }

  func flags(_ index: Int) throws -> [Bool] { try sample(index).map { $0 != 0 } }

  func rate() throws -> PoissonRate { try PoissonRate(events: whole(0), exposure: self[1]) }

  /// Times, then whether the event came.
  func patients() throws -> [FollowUp] {
    let (times, events) = (try sample(0), try flags(1))
    guard times.count == events.count else { throw Missing() }
    return zip(times, events).map { FollowUp($0, event: $1) }
  }

  /// The samples from an index on as columns.
  func rows(from first: Int) throws -> [[Double]] {
    guard samples.count > first else { throw Missing() }
    let columns = samples[first...]
    return samples[0].indices.map { row in columns.map { row < $0.count ? $0[row] : .nan } }
  }
}
