internal import RealModule

/// The scale of logistic models.
package enum LogOdds {
  /// Of a probability strictly between 0 and 1; infinite at its ends.
  package static func of(_ probability: Double) -> Double {
    Double.log(probability) - Double.log(onePlus: -probability)
  }

  package static func ratio(_ logOdds: Double) -> Double { Double.exp(logOdds) }
}
