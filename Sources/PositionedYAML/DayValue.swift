package import Diagnostics
internal import Formats

extension YAMLMapping {
  /// The text of a day of the calendar.
  package func day(_ key: String, _ problems: inout [Diagnostic]) -> String? {
    guard let node = self[key], let text = node.string(named: key, &problems) else { return nil }
    if CalendarDay(text) != nil { return text }
    problems.append(
      .error("bad-date", "\(key) is \"\(text)\", expected a day such as 2026-11-21", at: node.place))
    return nil
  }
}
