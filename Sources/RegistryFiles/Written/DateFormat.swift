internal import Diagnostics

/// How a date or time is written, in the words of `strptime` (POSIX; Table Schema's `format`): `%d.%m.%Y %H:%M`.
///
/// Days, months and hours may have one digit or two; everything that is no field stands as it is written.
package struct DateFormat: Sendable, Hashable {
  package let text: String
  private let parts: [Part]

  /// Days as spreadsheets count them: from 1899-12-30, or from 1904-01-01.
  private var firstDay: Double?

  private enum Part: Sendable, Hashable {
    case year, shortYear, month, monthName, day, hour, halfDayHour, minute, second, halfDay
    case literal(Unicode.Scalar)
  }

  private static let fields: [Unicode.Scalar: Part] = [
    "Y": .year, "y": .shortYear, "m": .month, "b": .monthName, "B": .monthName, "d": .day, "H": .hour,
    "I": .halfDayHour, "M": .minute, "S": .second, "p": .halfDay,
  ]

  package static let known =
    "%Y %y %m %b %d %H %I %M %S %p, or excel or excel-1904 for days that a spreadsheet counts"

  /// Spreadsheets' own counts of days, by their name, as days before 1970.
  private static let serials: [String: Double] = ["excel": 25_569, "excel-1904": 24_107]

  /// Nil where a field is not known, or there is none.
  package init?(_ text: String) {
    if let firstDay = Self.serials[text] {
      self.text = text
      self.firstDay = firstDay
      parts = []
      return
    }
    var parts: [Part] = []
    var isField = false
    for scalar in text.unicodeScalars {
      if isField {
        isField = false
        if scalar == "%" {
          parts.append(.literal(scalar))
        } else if let field = Self.fields[scalar] {
          parts.append(field)
        } else {
          return nil
        }
      } else if scalar == "%" {
        isField = true
      } else {
        parts.append(.literal(scalar))
      }
    }
    guard !isField, parts.contains(where: { if case .literal = $0 { false } else { true } }) else {
      return nil
    }
    self.text = text
    self.parts = parts
  }

  /// Whether a text has the shape of a day, however it is written: 3/14/2024 10:22, 14.03.24.
  package static func looksDated(_ text: String) -> Bool {
    let parts = text.split { " T,".contains($0) }
    guard let day = parts.first, text.utf8.count <= 30 else { return false }
    let numbers = day.split { "/.-".contains($0) }
    return numbers.count == 3
      && numbers.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }
      && numbers.reduce(0) { $0 + $1.count } >= 4
      && numbers.dropFirst().dropLast().allSatisfy { $0.count <= 2 }
  }

  /// The number that a column of the kind keeps; nil where the text is not written so, or is no such day.
  package func moment(_ text: String, as kind: Field.Kind) -> Double? {
    var text = text
    if let firstDay { return serial(text, firstDay, kind) }
    let reading: Reading? = text.withUTF8 { bytes in read(bytes) }
    guard let read = reading else { return nil }
    let clock = Double(read.hour) * 3600 + Double(read.minute) * 60 + Double(read.second)
    switch kind {
    case .time: return clock
    case .yearmonth: return Double(read.year * 12 + read.month - 1)
    case .date, .datetime:
      guard let day = CalendarDate.day(read.year, read.month, read.day) else { return nil }
      return kind == .date ? day : day * 86_400 + clock
    default: return nil
    }
  }

  /// 45292.4375 as a day, and the part of a day behind it as a time to the second.
  private func serial(_ text: String, _ firstDay: Double, _ kind: Field.Kind) -> Double? {
    let mark = text.utf8.contains(UInt8(ascii: ",")) ? UInt8(ascii: ",") : UInt8(ascii: ".")
    guard let count = NumberParser(decimalMark: mark).parse(text), count >= 0, count < 2_958_466 else {
      return nil
    }
    let day = count.rounded(.down)
    let clock = ((count - day) * 86_400).rounded()
    switch kind {
    case .date: return clock == 0 ? day - firstDay : nil
    case .datetime: return (day - firstDay) * 86_400 + clock
    case .time: return day == 0 && clock < 86_400 ? clock : nil
    default: return nil
    }
  }

  private struct Reading {
    package var year = 1970
    package var month = 1
    package var day = 1
    package var hour = 0
    package var minute = 0
    package var second = 0
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading? {
    var reading = Reading()
    var at = 0
    var isAfternoon: Bool?
    func digits(_ most: Int, _ fewest: Int = 1) -> Int? {
      var value = 0
      var count = 0
      while at < bytes.count, count < most, bytes[at] &- 0x30 < 10 {
        value = value * 10 + Int(bytes[at] &- 0x30)
        at += 1
        count += 1
      }
      return count >= fewest ? value : nil
    }
    for part in parts {
      switch part {
      case .year: guard let value = digits(4, 4) else { return nil }; reading.year = value
      case .shortYear:
        guard let value = digits(2, 2) else { return nil }
        reading.year = value + (value < 69 ? 2000 : 1900)
      case .month: guard let value = digits(2) else { return nil }; reading.month = value
      case .monthName: guard let value = monthName(bytes, &at) else { return nil }; reading.month = value
      case .day: guard let value = digits(2) else { return nil }; reading.day = value
      case .hour, .halfDayHour: guard let value = digits(2) else { return nil }; reading.hour = value
      case .minute: guard let value = digits(2, 2) else { return nil }; reading.minute = value
      case .second: guard let value = digits(2, 2) else { return nil }; reading.second = value
      case .halfDay:
        guard at + 1 < bytes.count, bytes[at + 1] | 0x20 == UInt8(ascii: "m") else { return nil }
        switch bytes[at] | 0x20 {
        case UInt8(ascii: "a"): isAfternoon = false
        case UInt8(ascii: "p"): isAfternoon = true
        default: return nil
        }
        at += 2
      case .literal(let scalar):
        for byte in String(scalar).utf8 {
          guard at < bytes.count, bytes[at] == byte else { return nil }
          at += 1
        }
      }
    }
    if let isAfternoon {
      guard (1...12).contains(reading.hour) else { return nil }
      reading.hour = reading.hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard at == bytes.count, reading.hour < 24, reading.minute < 60, reading.second < 60,
      (1...12).contains(reading.month)
    else { return nil }
    return reading
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// An English month by its first three letters; the rest of its name is passed over.
  private func monthName(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int? {
    let start = at
    while at < bytes.count, (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    guard at - start >= 3 else { return nil }
    let name = String(decoding: bytes[start..<start + 3].map { $0 | 0x20 }, as: UTF8.self)
    return Self.months.firstIndex(of: name).map { $0 + 1 }
  }
}

extension Field {
  /// A cell's date or time; nil where it is written in none of the field's formats, or in two that disagree.
  package func moment(_ text: String) -> Double? {
    if formats.isEmpty { return kind.moment(text[...]) }
    var found: Double?
    for format in formats {
      guard let value = format.moment(text, as: kind) else { continue }
      if let found, found != value { return nil }
      found = value
    }
    return found
  }
}
