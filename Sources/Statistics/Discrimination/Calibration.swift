internal import RealModule

/// Whether predicted probabilities come true: calibration in the large, the calibration line, and groups by risk.
package struct Calibration: Sendable {
  package struct Group: Hashable, Sendable {
    package let observed: Proportion
    package let meanPredicted: Double
  }

  package let observed: Int
  package let expected: Double
  /// The logit of the outcome against the logit of the prediction (Cox 1958): 0 and 1 where calibrated. Nil where the
  /// outcome is separated by the prediction, or predictions do not vary.
  package let intercept: Double?
  package let slope: Double?
  /// The intercept with the slope held at 1.
  package let inTheLarge: Double?
  /// Equal shares of the patients, by rising prediction; ties in the prediction stay together.
  package let groups: [Group]

  /// Predictions strictly between 0 and 1.
  package init(predicted: [Double], outcomes: [Bool], groupCount: Int = 10) throws(StatisticsError) {
    guard predicted.count == outcomes.count else { throw .unequalLengths }
    guard !predicted.isEmpty else { throw .emptySample }
    guard predicted.allSatisfy({ $0 > 0 && $0 < 1 }) else { throw .notAProbability }
    observed = outcomes.count { $0 }
    expected = compensatedSum(predicted)
    let logits = predicted.map { Double.log($0) - Double.log(onePlus: -$0) }
    let line = try? LogisticRegression(rows: logits.map { [$0] }, outcomes: outcomes)
    let large = try? LogisticRegression(
      rows: logits.map { _ in [] }, outcomes: outcomes, offset: logits)
    let usable = line.map { $0.separated.isEmpty } ?? false
    intercept = usable ? line?.coefficients[0] : nil
    slope = usable ? line?.coefficients[1] : nil
    inTheLarge = large.flatMap { $0.separated.isEmpty ? $0.coefficients[0] : nil }

    let order = predicted.indices.sorted { (predicted[$0], $0) < (predicted[$1], $1) }
    var groups: [Group] = []
    var start = 0
    for number in 1...max(1, groupCount) {
      var end = max(start, order.count * number / max(1, groupCount))
      while end > start, end < order.count, predicted[order[end]] == predicted[order[end - 1]] { end += 1 }
      guard end > start else { continue }
      let members = order[start..<end]
      if let share = Proportion(events: members.count { outcomes[$0] }, total: members.count) {
        let mean = compensatedSum(members.lazy.map { predicted[$0] }) / Double(members.count)
        groups.append(Group(observed: share, meanPredicted: mean))
      }
      start = end
    }
    self.groups = groups
  }
}
