internal import Requests
internal import Wording

/// What a report sets beside its year's numbers.
extension ReportContext {
  /// A measure of the year in large figures, beside the earlier years together and each by itself.
  func tile(_ id: String) -> TilesRequest.Tile {
    TilesRequest.Tile(
      measure: request(id, thisYear), earlier: earlierYears.map { request(id, $0) },
      period: earlierText, years: yearly(id))
  }

  /// `Survival to discharge in 2024 was 130 of 314 (41.4%; …), lower than the 46.0% of 2015 to 2023.` Nil where the
  /// registry has no such measure.
  func finding(_ name: String, _ what: ReportMessage) -> ShareFindingRequest? {
    measure(name).map { id in
      ShareFindingRequest(
        what: text(what), year: year, now: request(id, thisYear),
        earlier: earlierYears.map { request(id, $0) },
        period: earlierText)
    }
  }
}
