/// A day of the proleptic Gregorian calendar, without a time zone, written as 2026-11-21 (ISO 8601).
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil where there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(of: month, year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Nil where it is no day, or there is no such day.
  package init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ CalendarDay(utf8: $0) }) else { return nil }
    self = day
  }

  /// The same of bytes: a file has a day a record.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes, 0..<4), let month = digits(bytes, 5..<7), let day = digits(bytes, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// So many days after 1970-01-01 (Hinnant 2013).
  package init(daysSinceEpoch days: Int) {
    let (era, day) = (days + 719_468).dividedDown(by: 146_097)
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.year = era * 400 + year + (month < 10 ? 0 : 1)
    self.month = month < 10 ? month + 3 : month - 9
    self.day = dayOfYear - (153 * month + 2) / 5 + 1
  }

  package var daysSinceEpoch: Int {
    let shifted = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = shifted.dividedDown(by: 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package var text: String { padded(year, to: 4) + "-" + padded(month) + "-" + padded(day) }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The number that digits make up, and nothing else between them; a few, as days and clocks have them.
package func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
  var value = 0
  for byte in bytes[range] {
    guard byte &- 0x30 < 10 else { return nil }
    value = value * 10 + Int(byte &- 0x30)
  }
  return value
}

/// With noughts before it, as days and clocks have them.
package func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int {
  /// The quotient rounded down and what is left over, which is never negative.
  package func dividedDown(by divisor: Int) -> (quotient: Int, rest: Int) {
    let rest = (self % divisor + divisor) % divisor
    return ((self - rest) / divisor, rest)
  }
}
