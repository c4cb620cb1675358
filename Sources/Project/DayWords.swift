internal import Formats
internal import PositionedYAML
package import Wording

extension Wording {
  /// `21 November 2026`; a text that is no day as it is.
  package func day(_ date: String) -> String {
    guard let day = CalendarDay(date) else { return date }
    return page(.day(day.day, month: day.month, year: day.year))
  }
}
