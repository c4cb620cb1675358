/// Expected less observed deaths, patient by patient in the order of their operation (Lovegrove 1997): lives saved
/// against the risks that were predicted. Descriptive: it has no limits.
package struct VLAD: Sendable {
  /// After each patient.
  package let path: [Double]

  /// A predicted risk of the event for each patient. Throws where one lies outside 0 to 1.
  package init(predicted: [Double], events: [Bool]) throws(StatisticsError) {
    guard predicted.count == events.count else { throw .unequalLengths }
    guard predicted.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw .notAProbability }
    var sum = 0.0
    path = zip(predicted, events).map { risk, happened in
      sum += risk - (happened ? 1 : 0)
      return sum
    }
  }
}
