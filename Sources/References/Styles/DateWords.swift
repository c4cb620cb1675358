/// A day as reference lists write it: `2022 Mar 4` (Vancouver), `March 4, 2022` (AMA); as much of it as is known.
struct DateWords {
  let style: ReferenceStyle

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  func text(year: Int?, month: Int?, day: Int?) -> String {
    guard let year else { return "" }
    guard let month, (1...12).contains(month) else { return String(year) }
    let name = Self.months[month - 1]
    switch style {
    case .vancouver: return "\(year) \(name.prefix(3))" + (day.map { " \($0)" } ?? "")
    case .ama: return name + (day.map { " \($0)," } ?? "") + " \(year)"
    }
  }

  /// Of `2022-03-04`; anything else as it stands.
  func text(_ date: String) -> String {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil) else { return date }
    return text(
      year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}
