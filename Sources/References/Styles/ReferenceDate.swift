internal import Wording

/// A day as reference lists write it: `2022 Mar 4` (Vancouver), `March 4, 2022` (AMA); as much of it as is known.
struct ReferenceDate {
  let form: ReferenceForm
  let words: Wording

  func text(year: Int?, month: Int?, day: Int?) -> String {
    guard let year else { return "" }
    guard let month, (1...12).contains(month) else { return String(year) }
    return words.reference(.month(month, year: year, day: day, form))
  }

  /// Of `2022-03-04`; anything else as it stands.
  func text(_ date: String) -> String {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int(read: $0) }
    guard (1...3).contains(parts.count), !parts.contains(nil) else { return date }
    return text(
      year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}
