internal import Diagnostics
internal import Formats

/// Moments of the calendar as the numbers that columns hold.
package enum CalendarDate {
  /// Days since 1970-01-01 of `2026-11-21`, nil of anything that is no such day (ISO 8601).
  package static func days(_ text: Substring) -> Double? {
    CalendarDay(text).map { Double($0.daysSinceEpoch) }
  }

  /// Days since 1970-01-01 of a day by its parts; nil where there is none such.
  package static func day(_ year: Int, _ month: Int, _ day: Int) -> Double? {
    CalendarDay(year: year, month: month, day: day).map { Double($0.daysSinceEpoch) }
  }

  /// The year of a day counted from 1970-01-01.
  package static func year(ofDay day: Double) -> Double { Double(calendarDay(day).year) }

  private static func calendarDay(_ days: Double) -> CalendarDay {
    CalendarDay(daysSinceEpoch: Int(bounded: days.rounded(.down)))
  }

  /// Seconds since 1970-01-01T00:00 of `2026-11-21T10:30` or `2026-11-21 10:30:15`.
  package static func seconds(_ text: Substring) -> Double? {
    var text = String(text)
    return text.withUTF8 { bytes in
      guard bytes.count > 11, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
        let day = CalendarDay(utf8: UnsafeBufferPointer(rebasing: bytes[..<10]))
      else { return nil }
      let end = bytes[bytes.count - 1] == UInt8(ascii: "Z") ? bytes.count - 1 : bytes.count
      return time(UnsafeBufferPointer(rebasing: bytes[11..<end])).map {
        Double(day.daysSinceEpoch) * 86_400 + $0
      }
    }
  }

  /// Seconds since midnight of `10:30` or `10:30:15`.
  package static func time(_ text: Substring) -> Double? {
    var text = String(text)
    return text.withUTF8 { time($0) }
  }

  private static func time(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard bytes.count == 5 || bytes.count == 8, bytes[2] == UInt8(ascii: ":"),
      let hour = digits(bytes, 0..<2), let minute = digits(bytes, 3..<5), hour < 24, minute < 60
    else { return nil }
    guard bytes.count == 8 else { return Double(hour * 3600 + minute * 60) }
    guard bytes[5] == UInt8(ascii: ":"), let second = digits(bytes, 6..<8), second < 60 else { return nil }
    return Double(hour * 3600 + minute * 60 + second)
  }

  /// Months since year 0 of `2026-11`.
  package static func months(_ text: Substring) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = number(parts[0]), let month = number(parts[1]), (1...12).contains(month)
    else { return nil }
    return Double(year * 12 + month - 1)
  }

  /// `2026-11-21` of days since 1970-01-01; of a part of a day, the day.
  static func dayText(_ days: Double) -> String { calendarDay(days).text }

  /// `2026-11-21T10:30`, with its seconds where there are any.
  static func secondText(_ seconds: Double) -> String {
    let (day, second) = Int(bounded: seconds.rounded(.down)).dividedDown(by: 86_400)
    return dayText(Double(day)) + "T" + timeText(Double(second))
  }

  /// `10:30`, with its seconds where there are any.
  static func timeText(_ seconds: Double) -> String {
    let (minutes, second) = Int(bounded: seconds.rounded(.down)).dividedDown(by: 60)
    return padded(minutes / 60) + ":" + padded(minutes % 60) + (second > 0 ? ":" + padded(second) : "")
  }

  /// `2026-11` of months since year 0.
  static func monthText(_ months: Double) -> String {
    let (year, month) = Int(bounded: months.rounded(.down)).dividedDown(by: 12)
    return padded(year, to: 4) + "-" + padded(month + 1)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(read: text) : nil
  }
}
