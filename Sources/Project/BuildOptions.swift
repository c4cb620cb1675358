internal import Diagnostics
internal import PositionedYAML
package import Wording

/// What a build is told beside the project's own files.
package struct BuildOptions: Sendable {
  package var baseURL: String?
  package var includesDrafts = false
  /// The day that pages call today, as 2026-11-21; nothing is ever taken from the clock.
  package var asOf: String?

  /// Whether outliers and missing cells of the registries are noted.
  package var notesDataQuality = false

  /// The languages of the program's own words among which site.yaml chooses.
  package var languages = Wording.all

  package init(baseURL: String? = nil, includesDrafts: Bool = false, asOf: String? = nil) {
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.asOf = asOf
  }

  /// Whether a text names a day of the calendar, such as 2026-11-21.
  package static func isDay(_ text: String) -> Bool { CalendarDay(text) != nil }

  /// The day in universal time of `SOURCE_DATE_EPOCH`, seconds since 1970; nil where it is no number (reproducible
  /// builds' convention; days to dates after Hinnant, 2013).
  package static func day(ofEpoch text: String?) -> String? {
    guard let seconds = text.flatMap({ Int($0, radix: 10) }), (0..<253_402_300_800).contains(seconds) else {
      return nil
    }
    let days = seconds / 86_400 + 719_468
    let (era, day) = (days / 146_097, days % 146_097)
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * year + year / 4 - year / 100)
    let month = (5 * rest + 2) / 153
    let date = [
      String(era * 400 + year + (month < 10 ? 0 : 1)), String(month < 10 ? month + 3 : month - 9),
      String(rest - (153 * month + 2) / 5 + 1),
    ]
    return date.map { $0.utf8.count < 2 ? "0" + $0 : $0 }.joined(separator: "-")
  }
}
