/// A time within a recording: `95`, `1:35`, `00:01:35` or `00:01:35.250`.
package struct RecordingTime: Hashable, Comparable, Sendable {
  package let seconds: Int

  package init?(_ text: String) {
    let whole = text.split(whereSeparator: { $0 == "." || $0 == "," }).first ?? ""
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false).map { Int(read: $0) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.map { (0..<100_000).contains($0) } ?? false }),
      parts.dropFirst().allSatisfy({ ($0 ?? 60) < 60 })
    else { return nil }
    seconds = parts.reduce(0) { $0 * 60 + ($1 ?? 0) }
  }

  package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

  /// `1:05:09`, `5:09`.
  package var clock: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }

  /// `PT1H5M9S`, ISO 8601.
  package var duration: String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
      + (rest > 0 || seconds == 0 ? "\(rest)S" : "")
  }
}
