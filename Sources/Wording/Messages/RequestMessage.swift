/// What stands on a figure or table where its author leaves it to the kind.
package enum RequestMessage: Hashable, Sendable {
  /// Over groups that are made of conditions.
  case group
  /// Where a count of others is from.
  case printedIn(author: String, year: Int?)
  case share
  case shareOfWhole
  case minutes
  case riskDifference
  case riskRatio
  case oddsRatio
  case hazardRatio
  case tooManySeries(Int, most: Int)
}
