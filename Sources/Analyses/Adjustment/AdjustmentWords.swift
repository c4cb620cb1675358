/// The words of risk adjustment.
enum AdjustmentWords {
  static func quartiles(_ heading: String, _ upper: String, _ lower: String) -> String {
    "\(heading): \(upper) against \(lower)"
  }

  static func level(_ title: String, _ level: String, _ reference: String) -> String {
    "\(title): \(level), against \(reference)"
  }

  static func model(_ predictors: [String]) -> String { "Model of " + predictors.joined(separator: ", ") }
}
