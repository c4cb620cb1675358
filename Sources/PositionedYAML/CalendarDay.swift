package import Diagnostics

/// A day of the calendar, written as 2026-11-21; front matter and the command line name days so.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil where there is no such day.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(read: part) : nil
    }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]) else {
      return nil
    }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard (1...length).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }
}

extension YAMLMapping {
  /// The text of a day of the calendar.
  package func day(_ key: String, _ problems: inout [Diagnostic]) -> String? {
    guard let node = self[key], let text = node.string(named: key, &problems) else { return nil }
    if CalendarDay(text) != nil { return text }
    let day = String(text.prefix(10))
    if CalendarDay(day) != nil, let sign = text.dropFirst(10).first, sign == "T" || sign == " " {
      problems.append(
        .warning("bad-date", "\(key) is \"\(text)\", a day with a time: the day is taken", at: node.place))
      return day
    }
    let parts = text.split(whereSeparator: { "-/.".contains($0) })
    let padded = parts.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
    problems.append(
      .error(
        "bad-date", "\(key) is \"\(text)\", expected a day such as 2026-11-21", at: node.place,
        suggestion: CalendarDay(padded) == nil ? nil : padded))
    return nil
  }
}
