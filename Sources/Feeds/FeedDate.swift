internal import Formats

/// A day as feeds write it: midnight in universal time.
struct FeedDate {
  private let day: CalendarDay

  /// From `2026-11-21`.
  init?(_ text: String?) {
    guard let day = text.flatMap({ CalendarDay($0) }) else { return nil }
    self.day = day
  }

  /// RFC 3339, as Atom has it.
  var internet: String { day.text + "T00:00:00Z" }

  /// RFC 822 with a year of four digits, as RSS has it.
  var mail: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    return
      "\(days[weekday]), \(padded(day.day)) \(months[day.month - 1]) \(padded(day.year, to: 4)) 00:00:00 +0000"
  }

  /// 0 for Sunday; the first day of 1970 was a Thursday.
  private var weekday: Int {
    (day.daysSinceEpoch + 4).dividedDown(by: 7).rest
  }
}
