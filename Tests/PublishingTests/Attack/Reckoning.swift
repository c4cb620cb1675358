/// What follows from the counts of a site by adding and taking away.
///
/// Each count is an equation over the kinds of records that readers can tell apart. A set of kinds is reckoned if it is
/// a combination of sets that are told exactly, with whatever factors: if every vector that is at right angles to all of
/// these is at right angles to it. Two such vectors, taken at random among the whole numbers modulo a prime, decide that.
struct Reckoning {
  struct Finding: CustomStringConvertible {
    let count: Int
    let description: String
  }

  private static let prime: UInt64 = 2_147_483_647

  /// A set with what is told of it.
  struct Line {
    let name: String
    let records: RecordSet
    var told: Told?
  }

  let threshold: Int
  private(set) var lines: [Line] = []
  /// The records of the attacked registry, among those whose meanings are known.
  let present: RecordSet
  /// One record of each kind, of the kinds of which there may be any.
  private(set) var kinds: [Int] = []
  private(set) var kindOf: [Int] = []
  /// How many records the attacked registry has of each kind.
  private(set) var sizes: [Int] = []
  /// What was misread: numbers of which it is known that they do not count what they were taken for.
  private(set) var misread: [String] = []

  init(_ told: [String: Told], _ meanings: [String: RecordSet], present: RecordSet, threshold: Int) {
    self.threshold = threshold
    self.present = present
    var positions: [RecordSet: Int] = [:]
    for (key, records) in meanings.sorted(by: { $0.key < $1.key }) where records.count > 0 {
      let place = positions[records] ?? lines.count
      if place == lines.count {
        positions[records] = place
        lines.append(Line(name: key, records: records, told: nil))
      }
      guard let one = told[key] else { continue }
      let count = records.and(present).count
      guard count >= one.low, one.high.map({ count <= $0 }) ?? true else {
        misread.append("\(key): \(one) for \(count)")
        continue
      }
      lines[place].told = lines[place].told?.and(one) ?? one
    }
    divide()
  }

  /// RecordSet that stand in the same sets are one kind; kinds of a set that is told to be nobody are nobody.
  private mutating func divide() {
    let all = present.words.count * 64
    var signature = [UInt64](repeating: 0, count: all)
    var gone = [Bool](repeating: false, count: all)
    var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
    for line in lines {
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9 &+ 0x94D0_49BB_1331_11EB
      for record in line.records.indices {
        signature[record] &+= mixed
        if line.told?.high == 0 { gone[record] = true }
      }
    }
    var place: [UInt64: Int] = [:]
    kindOf = Array(repeating: -1, count: all)
    for record in 0..<all where signature[record] != 0 && !gone[record] {
      if let kind = place[signature[record]] {
        kindOf[record] = kind
      } else {
        place[signature[record]] = kinds.count
        kindOf[record] = kinds.count
        kinds.append(record)
        sizes.append(0)
      }
      if present[record] { sizes[kindOf[record]] += 1 }
    }
  }

  /// The kinds of a set.
  func members(_ records: RecordSet) -> [Int] { kinds.indices.filter { records[kinds[$0]] } }

  func count(_ records: RecordSet) -> Int { records.and(present).count }

  /// Vectors at right angles to every set that is told exactly.
  private func rightAngles() -> [[UInt64]] {
    let p = Self.prime
    var rows: [(pivot: Int, row: [UInt64])] = []
    for line in lines where line.told?.exact != nil {
      var row = [UInt64](repeating: 0, count: kinds.count)
      for kind in members(line.records) { row[kind] = 1 }
      for (pivot, other) in rows where row[pivot] != 0 {
        let factor = p - row[pivot]
        for kind in row.indices where other[kind] != 0 { row[kind] = (row[kind] + factor * other[kind]) % p }
      }
      guard let pivot = row.firstIndex(where: { $0 != 0 }) else { continue }
      let inverse = Self.inverse(row[pivot])
      for kind in row.indices where row[kind] != 0 { row[kind] = row[kind] * inverse % p }
      rows.append((pivot, row))
    }
    var state: UInt64 = 20_261_121
    return (0..<2).map { _ in
      var vector = kinds.indices.map { _ -> UInt64 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % p
      }
      // From the last row back, each pivot makes its row come to nought; later pivots do not stand in earlier rows'
      // places before theirs.
      for (pivot, row) in rows.reversed() {
        var sum: UInt64 = 0
        for kind in row.indices where kind != pivot && row[kind] != 0 {
          sum = (sum + row[kind] * vector[kind]) % p
        }
        vector[pivot] = (p - sum) % p
      }
      return vector
    }
  }

  private static func inverse(_ value: UInt64) -> UInt64 {
    var (result, base, exponent): (UInt64, UInt64, UInt64) = (1, value, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }

  /// Sets of 1 to k − 1 that follow: every named set, what two of them have in common, what one has beyond another, and
  /// any one, two or three kinds.
  func findings() -> [Finding] {
    let vectors = rightAngles()
    let p = Self.prime
    func isReckoned(_ kinds: [Int]) -> Bool {
      vectors.allSatisfy { vector in kinds.reduce(UInt64(0)) { ($0 + vector[$1]) % p } == 0 }
    }
    var found: [Finding] = []
    var seen: Set<RecordSet> = []
    func look(_ records: RecordSet, _ name: @autoclosure () -> String) {
      let count = count(records)
      guard count > 0, count < threshold, seen.insert(records).inserted, isReckoned(members(records)) else {
        return
      }
      found.append(Finding(count: count, description: "\(count): \(name())"))
    }
    let here = lines.map { $0.records.and(present) }
    for (index, line) in lines.enumerated() {
      look(line.records, line.name)
      let size = here[index].count
      for (second, other) in lines[..<index].enumerated() {
        let (both, others) = (here[index].and(here[second]).count, here[second].count)
        if both > 0, both < threshold {
          look(line.records.and(other.records), "\(line.name) AND \(other.name)")
        }
        if size - both > 0, size - both < threshold {
          look(line.records.without(other.records), "\(line.name) LESS \(other.name)")
        }
        if others - both > 0, others - both < threshold {
          look(other.records.without(line.records), "\(other.name) LESS \(line.name)")
        }
      }
    }
    return found + kindsReckoned(vectors[0], isReckoned)
  }

  private func kindsReckoned(_ vector: [UInt64], _ isReckoned: ([Int]) -> Bool) -> [Finding] {
    let p = Self.prime
    let small = kinds.indices.filter { sizes[$0] > 0 && sizes[$0] < threshold }
    var byValue: [UInt64: [Int]] = [:]
    for kind in small { byValue[vector[kind], default: []].append(kind) }
    var found: [Finding] = []
    func look(_ some: [Int]) {
      let count = some.reduce(0) { $0 + sizes[$1] }
      guard count < threshold, isReckoned(some) else { return }
      found.append(Finding(count: count, description: "\(count): the records like \(some.map { kinds[$0] })"))
    }
    for (index, one) in small.enumerated() {
      if vector[one] == 0 { look([one]) }
      for second in small[..<index] {
        let sum = (vector[one] + vector[second]) % p
        if sum == 0 { look([second, one]) }
        for third in byValue[(p - sum) % p] ?? [] where third < second { look([third, second, one]) }
      }
    }
    return found
  }
}
