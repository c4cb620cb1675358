internal import Diagnostics
internal import Formats
package import Wording

/// What a build is told beside the project's own files.
package struct BuildOptions: Sendable {
  package var baseURL: String?
  package var includesDrafts = false
  /// The day that pages call today, as 2026-11-21; nothing is ever taken from the clock.
  package var asOf: String?

  /// The twin for the team: nothing is hidden, and every page says that it is not for publication.
  package var isInternal = false

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
  /// builds' convention).
  package static func day(ofEpoch text: String?) -> String? {
    guard let seconds = text.flatMap({ Int($0, radix: 10) }), (0..<253_402_300_800).contains(seconds) else {
      return nil
    }
    return CalendarDay(daysSinceEpoch: seconds / 86_400).text
  }
}
