import Site

@testable import Project
@testable import Publishing

/// An attacker who has the finished site, and sites of parts of the same registry under no profile at all.
///
/// Whom a published number counts he reads from those: a number that stands at the same place of the site of a random
/// half of the records counts the same patients among them. A sum of published numbers, with plus and minus, is the
/// number of some patients only if it is one in every half: from nought to itself. So he finds whole combinations that
/// come to 1 to k − 1 without being told by anybody which sets they are of. He knows more than a reader, who has no
/// such halves.
struct SiteAttack {
  struct Found: CustomStringConvertible {
    let count: Int
    let places: [String]

    var description: String { "\(count) from " + places.joined(separator: ", ") }
  }

  /// A published number, with what stands at its place in the halves.
  private struct Vector {
    let place: String
    let values: [Int]
  }

  let threshold: Int
  private var vectors: [Vector] = []
  /// Numbers whose place the halves have not.
  private(set) var unplaced = 0
  var count: Int { vectors.count }

  init(_ site: SiteNumbers, halves: [SiteNumbers], threshold: Int = 11) {
    self.threshold = threshold
    var seen: Set<[Int]> = []
    for (place, number) in site.byPlace.sorted(by: { $0.key < $1.key }) where number > 0 {
      let others = halves.map { $0.byPlace[place] }
      guard others.count(where: { $0 != nil }) * 3 > halves.count * 2 else {
        unplaced += 1
        continue
      }
      let values = [number] + others.map { $0 ?? 0 }
      // A year, a minute, a target: what is the same in every half counts nobody.
      guard Set(values).count > 2, seen.insert(values).inserted else { continue }
      // No part is greater than the whole: what is, is no count.
      guard values.allSatisfy({ $0 <= number }) else { continue }
      vectors.append(Vector(place: place, values: values))
    }
    vectors.sort { $0.values[0] < $1.values[0] }
  }

  /// Whether these differences count 1 to k − 1 patients.
  private func isSmall(_ value: (Int) -> Int) -> Bool {
    let all = value(0)
    guard all > 0, all < threshold else { return false }
    var others = 0
    for index in vectors[0].values.indices.dropFirst() {
      let part = value(index)
      guard part >= 0, part <= all else { return false }
      others += part
    }
    // Some of a few are in about half of the halves.
    let halves = vectors[0].values.count - 1
    return others * 4 > all * halves && others * 4 < 3 * all * halves
  }

  /// Numbers that are small themselves, and small combinations of two and three; of four where asked for.
  func found(four: Bool = false) -> [Found] {
    guard !vectors.isEmpty else { return [] }
    var found: [Found] = []
    for vector in vectors where isSmall({ vector.values[$0] }) {
      found.append(Found(count: vector.values[0], places: [vector.place]))
    }
    let sizes = vectors.map { $0.values[0] }
    for (index, total) in vectors.enumerated() {
      for (position, part) in vectors[..<index].enumerated() {
        let rest = sizes[index] - sizes[position]
        if rest < threshold {
          if isSmall({ total.values[$0] - part.values[$0] }) {
            found.append(Found(count: rest, places: [total.place, "− " + part.place]))
          }
          continue
        }
        for other in window(sizes, around: rest) where other != position && other != index {
          let third = vectors[other]
          // A − B − C, and C + B − A.
          if other < position, isSmall({ total.values[$0] - part.values[$0] - third.values[$0] }) {
            found.append(
              Found(
                count: rest - sizes[other], places: [total.place, "− " + part.place, "− " + third.place]))
          }
          if isSmall({ third.values[$0] + part.values[$0] - total.values[$0] }) {
            found.append(
              Found(count: sizes[other] - rest, places: [third.place, "+ " + part.place, "− " + total.place]))
          }
        }
      }
    }
    return four ? found + foundOfFour(sizes) : found
  }

  /// The indices of vectors whose size is within the threshold of this.
  private func window(_ sizes: [Int], around size: Int) -> Range<Int> {
    func first(_ limit: Int) -> Int {
      var (low, high) = (0, sizes.count)
      while low < high {
        let middle = (low + high) / 2
        if sizes[middle] < limit { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(size - threshold + 1)
    return start..<max(start, first(size + threshold))
  }

  /// A + B − C − D.
  private func foundOfFour(_ sizes: [Int]) -> [Found] {
    var sums: [(size: Int, one: Int, other: Int)] = []
    for one in vectors.indices {
      for other in 0..<one { sums.append((sizes[one] + sizes[other], one, other)) }
    }
    sums.sort { ($0.size, $0.one, $0.other) < ($1.size, $1.one, $1.other) }
    var found: [Found] = []
    for (index, high) in sums.enumerated() {
      for low in sums[..<index].reversed() {
        if high.size - low.size >= threshold { break }
        guard high.size > low.size, high.one != low.one, high.one != low.other, high.other != low.one,
          high.other != low.other
        else { continue }
        let (a, b, c, d) = (vectors[high.one], vectors[high.other], vectors[low.one], vectors[low.other])
        if isSmall({ a.values[$0] + b.values[$0] - c.values[$0] - d.values[$0] }) {
          found.append(
            Found(
              count: high.size - low.size,
              places: [a.place, "+ " + b.place, "− " + c.place, "− " + d.place]))
        }
      }
    }
    return found
  }
}

/// Random halves of a registry's records.
enum Halves {
  static func of(_ csv: String, count: Int, seed: UInt64 = 1) -> [String] {
    let lines = csv.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    return (0..<count).map { half in
      let kept = lines.dropFirst().enumerated().filter { row, _ in
        var state = seed &+ UInt64(half) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(row) &* 0xD1B5_4A32_D192_ED03
        state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
        return (state ^ (state >> 31)) & 1 == 0
      }.map(\.element)
      return ([lines[0]] + kept).joined(separator: "\n") + "\n"
    }
  }
}
