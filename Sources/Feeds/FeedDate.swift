internal import PositionedYAML

/// A day as feeds write it: midnight in universal time.
struct FeedDate {
  private let day: CalendarDay

  /// From `2026-11-21`.
  init?(_ text: String?) {
    guard let day = text.flatMap(CalendarDay.init) else { return nil }
    self.day = day
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// RFC 3339, as Atom has it.
  var internet: String { "\(padded(day.year, 4))-\(padded(day.month))-\(padded(day.day))T00:00:00Z" }

  /// RFC 822 with a year of four digits, as RSS has it.
  var mail: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    return
      "\(days[weekday]), \(padded(day.day)) \(months[day.month - 1]) \(padded(day.year, 4)) 00:00:00 +0000"
  }

  /// 0 for Sunday (Sakamoto, 1992).
  private var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = day.month < 3 ? day.year - 1 : day.year
    return (year + year / 4 - year / 100 + year / 400 + shifts[day.month - 1] + day.day) % 7
  }
}
