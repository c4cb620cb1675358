/// A caption's first sentence, by rule: what a share was in a year, and whether it differs from an earlier one.
package struct ShareFindingRequest: Sendable {
  /// `Survival to discharge`.
  package var what: String
  package var year: Int
  package var now: MeasureRequest
  package var earlier: MeasureRequest?
  /// What the earlier years are called.
  package var period: String

  package init(what: String, year: Int, now: MeasureRequest, earlier: MeasureRequest?, period: String) {
    self.what = what
    self.year = year
    self.now = now
    self.earlier = earlier
    self.period = period
  }
}
