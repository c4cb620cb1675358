internal import Diagnostics

/// Days of the proleptic Gregorian calendar, without a time zone.
enum CalendarDate {
  /// Days since 1970-01-01 of `2026-11-21`, nil of anything that is no such day (ISO 8601).
  static func days(_ text: Substring) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2]),
      (1...12).contains(month), day >= 1, day <= length(of: month, year)
    else { return nil }
    return Double(days(year, month, day))
  }

  /// Days since 1970-01-01 of a day by its parts; nil where there is none such.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Double? {
    guard (1...12).contains(month), day >= 1, day <= length(of: month, year) else { return nil }
    return Double(days(year, month, day))
  }

  /// The year of a day counted from 1970-01-01.
  static func year(ofDay day: Double) -> Double { Double(dayText(day).prefix(4)) ?? .nan }

  /// Seconds since 1970-01-01T00:00 of `2026-11-21T10:30` or `2026-11-21 10:30:15`.
  static func seconds(_ text: Substring) -> Double? {
    guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }), let day = days(text[..<mark]) else {
      return nil
    }
    var clock = text[text.index(after: mark)...]
    if clock.last == "Z" { clock.removeLast() }
    return time(clock).map { day * 86_400 + $0 }
  }

  /// Seconds since midnight of `10:30` or `10:30:15`.
  static func time(_ text: Substring) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = number(parts[0]), let minute = number(parts[1]),
      let second = parts.count == 3 ? number(parts[2]) : 0,
      hour < 24, minute < 60, second < 60
    else { return nil }
    return Double(hour * 3600 + minute * 60 + second)
  }

  /// Months since year 0 of `2026-11`.
  static func months(_ text: Substring) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = number(parts[0]), let month = number(parts[1]), (1...12).contains(month)
    else { return nil }
    return Double(year * 12 + month - 1)
  }

  /// `2026-11-21` of days since 1970-01-01 (Hinnant 2013); of a part of a day, the day.
  static func dayText(_ days: Double) -> String {
    let (era, day) = (Int(bounded: days.rounded(.down)) + 719_468).divided(by: 146_097)
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    return padded(era * 400 + year + (month < 10 ? 0 : 1), 4) + "-"
      + padded(month < 10 ? month + 3 : month - 9)
      + "-" + padded(dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// `2026-11-21T10:30`, with its seconds where there are any.
  static func secondText(_ seconds: Double) -> String {
    let (day, second) = Int(bounded: seconds.rounded(.down)).divided(by: 86_400)
    return dayText(Double(day)) + "T" + timeText(Double(second))
  }

  /// `10:30`, with its seconds where there are any.
  static func timeText(_ seconds: Double) -> String {
    let (minutes, second) = Int(bounded: seconds.rounded(.down)).divided(by: 60)
    return padded(minutes / 60) + ":" + padded(minutes % 60) + (second > 0 ? ":" + padded(second) : "")
  }

  /// `2026-11` of months since year 0.
  static func monthText(_ months: Double) -> String {
    let (year, month) = Int(bounded: months.rounded(.down)).divided(by: 12)
    return padded(year, 4) + "-" + padded(month + 1)
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(read: text) : nil
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Int {
  /// The quotient rounded down and what is left over, which is never negative.
  fileprivate func divided(by divisor: Int) -> (quotient: Int, rest: Int) {
    let rest = (self % divisor + divisor) % divisor
    return ((self - rest) / divisor, rest)
  }
}
