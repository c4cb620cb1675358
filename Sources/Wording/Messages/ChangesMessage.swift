/// What an earlier report printed, computed again.
package enum ChangesMessage: Hashable, Sendable {
  case records
  case then
  case now
  case why
  case allRecords
  case nothing
  case redefined(String)
  case notShownAnyMore
  case dataChanged
  case same(Int)
  case gone(Int)
  case hides
}
