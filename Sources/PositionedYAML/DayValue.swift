package import Diagnostics
internal import Formats

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
