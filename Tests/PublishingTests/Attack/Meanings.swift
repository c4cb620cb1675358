import Foundation

@testable import Project
@testable import Publishing

/// Some of the records of a registry.
struct RecordSet: Hashable {
  private(set) var words: [UInt64]

  init(_ size: Int) { words = Array(repeating: 0, count: (size + 63) / 64) }

  subscript(index: Int) -> Bool {
    get { words[index / 64] >> UInt64(index % 64) & 1 == 1 }
    set {
      let bit = UInt64(1) << UInt64(index % 64)
      if newValue { words[index / 64] |= bit } else { words[index / 64] &= ~bit }
    }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var indices: [Int] {
    words.enumerated().flatMap { word, bits in
      (0..<64).compactMap { bits >> UInt64($0) & 1 == 1 ? word * 64 + $0 : nil }
    }
  }

  func and(_ other: RecordSet) -> RecordSet { with(other, &) }
  func without(_ other: RecordSet) -> RecordSet { with(other) { $0 & ~$1 } }

  private func with(_ other: RecordSet, _ join: (UInt64, UInt64) -> UInt64) -> RecordSet {
    var result = self
    for index in words.indices { result.words[index] = join(words[index], other.words[index]) }
    return result
  }
}

/// Which records each number of a site counts.
///
/// Nobody tells: the site is built with everything shown, again and again, with some records repeated, the first of
/// them once more, the next twice, the next four times. What a count grows by says which of them it counts. A number
/// that does not grow by that, or whose records do not make it up, is no count.
struct Meanings {
  let size: Int
  private(set) var records: [String: RecordSet] = [:]
  /// Numbers that are no counts, or count what depends on the other records.
  private(set) var others: Set<String> = []

  /// - Parameters:
  ///   - data: the registry's file; each record on a line.
  ///   - identifier: makes the line of a record's copy.
  init(
    of files: ProjectFiles, data: String, bits: Int = 8,
    copy: (_ line: String, _ number: Int) -> String = { line, _ in line }
  ) {
    let lines = String(decoding: files.files[data] ?? [], as: UTF8.self).split(separator: "\n").map(
      String.init)
    let rows = Array(lines.dropFirst())
    size = rows.count
    func numbers(_ more: [String]) -> [String: Int] {
      var changed = files
      changed.files[data] = Array((lines + more).joined(separator: "\n").utf8) + [10]
      return Self.everything(changed).told.compactMapValues(\.exact)
    }
    let base = numbers([])
    var grown: [(first: Int, numbers: [String: Int])] = []
    for first in stride(from: 0, to: rows.count, by: bits) {
      var more: [String] = []
      for index in first..<min(rows.count, first + bits) {
        for _ in 0..<(1 << (index - first)) { more.append(copy(rows[index], more.count)) }
      }
      grown.append((first, numbers(more)))
    }
    for (key, count) in base {
      var set = RecordSet(size)
      var isCount = true
      for (first, numbers) in grown {
        let width = min(bits, size - first)
        guard let more = numbers[key].map({ $0 - count }), more >= 0, more < 1 << width else {
          isCount = false
          break
        }
        for bit in 0..<width where more >> bit & 1 == 1 { set[first + bit] = true }
      }
      if isCount, set.count == count { records[key] = set } else { others.insert(key) }
    }
  }

  /// The site as its own team sees it.
  static func everything(_ files: ProjectFiles) -> SiteNumbers {
    var options = BuildOptions()
    options.isInternal = true
    return SiteNumbers(SiteBuilder.build(files, options: options).files.map { ($0.path, $0.bytes) })
  }
}
