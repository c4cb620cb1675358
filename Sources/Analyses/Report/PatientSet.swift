/// Which records of a registry a count is of. It ends at `Disclosure`, which links the counts of a site by it.
package struct PatientSet: Hashable, Sendable, Sequence {
  /// A bit for each record, up to the last that is in it.
  package let words: [UInt64]
  package let count: Int

  /// - Parameter rows: indices of records, in any order.
  package init(_ rows: some Sequence<Int>) {
    var words: [UInt64] = []
    for row in rows {
      let word = row >> 6
      if word >= words.count { words += [UInt64](repeating: 0, count: Swift.max(0, word + 1 - words.count)) }
      words[word] |= 1 << UInt64(row & 63)
    }
    self.init(words)
  }

  package init(words: [UInt64]) { self.init(words) }

  private init(_ words: [UInt64]) {
    var words = words
    while words.last == 0 { words.removeLast() }
    self.words = words
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Its records in their order.
  package func makeIterator() -> AnyIterator<Int> {
    var index = 0
    var rest = words.first ?? 0
    return AnyIterator {
      while rest == 0 {
        index += 1
        guard index < words.count else { return nil }
        rest = words[index]
      }
      defer { rest &= rest - 1 }
      return index << 6 + rest.trailingZeroBitCount
    }
  }

  package func contains(_ row: Int) -> Bool {
    row >> 6 < words.count && words[row >> 6] & (1 << UInt64(row & 63)) != 0
  }

  package func intersection(_ other: PatientSet) -> PatientSet {
    PatientSet(zip(words, other.words).map { $0 & $1 })
  }

  package func intersectionCount(_ other: PatientSet) -> Int {
    var count = 0
    for index in 0..<Swift.min(words.count, other.words.count) {
      count += (words[index] & other.words[index]).nonzeroBitCount
    }
    return count
  }

  /// A number that disjoint sets add up in: that of their union is the sum of theirs.
  package var signature: UInt64 {
    var sum: UInt64 = 0
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        let row = UInt64(index << 6 + rest.trailingZeroBitCount)
        var mixed = (row &+ 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        sum &+= mixed ^ (mixed >> 31)
        rest &= rest - 1
      }
    }
    return sum
  }

  package func isSubset(of other: PatientSet) -> Bool {
    words.count <= other.words.count && zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }

  package func subtracting(_ other: PatientSet) -> PatientSet {
    PatientSet(words.enumerated().map { $1 & ~($0 < other.words.count ? other.words[$0] : 0) })
  }

  package func union(_ other: PatientSet) -> PatientSet {
    let longest = Swift.max(words.count, other.words.count)
    return PatientSet(
      (0..<longest).map {
        ($0 < words.count ? words[$0] : 0) | ($0 < other.words.count ? other.words[$0] : 0)
      })
  }
}

/// Of whom a proportion is.
package struct ProportionPatients: Hashable, Sendable {
  package var events: PatientSet
  package var known: PatientSet
  package var unknown: PatientSet

  package init(events: PatientSet, known: PatientSet, unknown: PatientSet) {
    self.events = events
    self.known = known
    self.unknown = unknown
  }
}
