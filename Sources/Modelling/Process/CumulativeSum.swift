internal import Analyses
package import Registry
internal import Statistics

/// Patients in order, each with a predicted risk: the variable life-adjusted display and the risk-adjusted CUSUM.
package struct CumulativeSum: Sendable {
  package struct Patient: Hashable, Sendable {
    package var risk: Double
    package var hasEvent: Bool
  }

  package var patients: [Patient]
  package var prediction: String
  /// Records left out, since order, risk or outcome is missing.
  package var leftOut: Int

  package var predicted: [Double] { patients.map(\.risk) }
  package var events: [Bool] { patients.map(\.hasEvent) }

  /// In the order of a column; ties stay in the order of the file.
  package init(_ predictions: Predictions, order: Column?) {
    prediction = predictions.title
    var entries = predictions.entries
    var lost = 0
    if let numbers = order?.numbers {
      let known = entries.filter { !numbers[$0.row].isNaN }
      lost = entries.count - known.count
      entries = known.sorted { (numbers[$0.row], $0.row) < (numbers[$1.row], $1.row) }
    }
    leftOut = predictions.leftOut + lost
    patients = entries.map { Patient(risk: $0.risk, hasEvent: $0.hasOutcome) }
  }
}
