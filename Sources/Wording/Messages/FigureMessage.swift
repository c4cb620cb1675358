/// What figures say, whatever their kind.
package enum FigureMessage: Hashable, Sendable {
  case hiddenForPrivacy
  /// A chart of centres: its name, then what it says to those who do not see it.
  case funnelTitle(value: String, size: String)
  case noCentres
  case funnel(value: String, size: String, centres: Int, target: String)
  case noneOutside
  /// Centres beyond the outer limits, each with its value in brackets.
  case outside([String])
  case hiddenCentres(Int)
  case innerLimits
  case outerLimits
  case overall(String)
}
