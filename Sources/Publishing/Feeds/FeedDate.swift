internal import PositionedYAML

/// A day as feeds write it: midnight in universal time.
struct FeedDate {
  private let day: CalendarDay

  /// From `2026-11-21`.
  init?(_ text: String?) {
    guard let day = text.flatMap(CalendarDay.init) else { return nil }
    self.day = day
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// RFC 3339, as Atom has it.
  var internet: String { "\(padded(day.year, 4))-\(padded(day.month))-\(padded(day.day))T00:00:00Z" }

  /// RFC 822 with a year of four digits, as RSS has it.
  var mail: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    return
      "\(days[weekday]), \(padded(day.day)) \(months[day.month - 1]) \(padded(day.year, 4)) 00:00:00 +0000"
  }

  /// 0 for Sunday (Sakamoto, 1992).
  private var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = day.month < 3 ? day.year - 1 : day.year
    return (year + year / 4 - year / 100 + year / 400 + shifts[day.month - 1] + day.day) % 7
  }
}

/// A time within a recording: `95`, `1:35`, `00:01:35` or `00:01:35.250`.
struct RecordingTime: Hashable, Comparable {
  let seconds: Int

  init?(_ text: String) {
    let whole = text.split(whereSeparator: { $0 == "." || $0 == "," }).first ?? ""
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.map { (0..<100_000).contains($0) } ?? false }),
      parts.dropFirst().allSatisfy({ ($0 ?? 60) < 60 })
    else { return nil }
    seconds = parts.reduce(0) { $0 * 60 + ($1 ?? 0) }
  }

  static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

  /// `1:05:09`, `5:09`.
  var clock: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }

  /// `PT1H5M9S`, ISO 8601.
  var duration: String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
      + (rest > 0 || seconds == 0 ? "\(rest)S" : "")
  }
}
