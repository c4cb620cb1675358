internal import Formats

/// A day of the calendar in words.
package enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// `21 November 2026`; a text that is no day as it is.
  package static func words(for date: String) -> String {
    guard let day = CalendarDay(date) else { return date }
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
