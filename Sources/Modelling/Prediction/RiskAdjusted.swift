package import Analyses
package import Registry
package import Statistics
package import Wording

/// Observed events against those that a model expects, by group: the standardised ratio of each.
package struct RiskAdjusted: Sendable {
  package struct Group: Sendable {
    package var label: String
    package var observed: ProportionResult
    /// The sum of the patients' predicted risks.
    package var expected: Double

    /// Of the Poisson–binomial distribution of these risks, by mid-P; nil where nothing is expected.
    var interval: Interval?

    /// Observed over expected with its interval.
    package var ratio: (estimate: Double, interval: Interval)? {
      guard let interval else { return nil }
      return (Double(observed.events) / expected, interval)
    }
  }

  package var groupTitle: String
  package var groups: [Group]
  package var overall: Group
  /// Where the prediction comes from, in words.
  package var title: String
  package var leftOut: PatientSet

  /// - Parameter column: the groups, such as centres; without it all patients are one.
  package init(_ predictions: Predictions, by column: Column?, words: Wording) {
    let entries = Dictionary(
      predictions.entries.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
    let grouping = RecordGroups(predictions.entries.map(\.row), by: column)
    func group(_ label: String, _ rows: [Int]) -> Group {
      let known = rows.compactMap { entries[$0] }
      return Group(
        label: label,
        observed: ProportionResult(
          ProportionPatients(
            events: PatientSet(known.filter(\.hasOutcome).map(\.row)), known: PatientSet(rows),
            unknown: PatientSet([]))), expected: compensatedSum(known.map(\.risk)),
        interval: Self.interval(known))
    }
    groupTitle = column?.field.title ?? words.headings(.patients)
    groups = column == nil ? [] : grouping.groups.map { group($0.label, $0.rows) }
    overall = group(words.headings(.all), predictions.entries.map(\.row))
    title = predictions.title
    leftOut = predictions.without.union(grouping.missing)
  }

  /// Groups of equal size by predicted risk: calibration in numbers. Equal risks stay together.
  ///
  /// - Parameter few: neighbours are joined until in each group more with the outcome and more without it are foretold
  ///   than this, with room for chance. What happened has no part in it.
  package init(groupsOf predictions: Predictions, count: Int, joinedBelow few: Int? = nil, words: Wording) {
    self.init(predictions, by: nil, words: words)
    groupTitle = words.headings(.riskGroup)
    let sorted = predictions.entries.sorted { ($0.risk, $0.row) < ($1.risk, $1.row) }
    var start = 0
    var first = 1
    let least = few.map { Double($0) + 2 * Double($0).squareRoot() } ?? 0
    func isEnough(_ entries: ArraySlice<Predictions.Entry>) -> Bool {
      let events = compensatedSum(entries.map(\.risk))
      return min(events, Double(entries.count) - events) >= least
    }
    for index in 1..<count + 1 where start < sorted.count {
      var end = index == count ? sorted.count : sorted.count * index / count
      while end > start, end < sorted.count, sorted[end].risk == sorted[end - 1].risk { end += 1 }
      guard end > start else { continue }
      if index < count, !isEnough(sorted[start..<end]) || !isEnough(sorted[end...]) { continue }
      let members = sorted[start..<end]
      groups.append(
        Group(
          label: few == nil ? String(groups.count + 1) : index > first ? "\(first)–\(index)" : String(index),
          observed: ProportionResult(
            ProportionPatients(
              events: PatientSet(members.filter(\.hasOutcome).map(\.row)),
              known: PatientSet(members.map(\.row)), unknown: PatientSet([]))),
          expected: compensatedSum(members.map(\.risk)), interval: Self.interval(Array(members))))
      start = end
      first = index + 1
    }
  }

  private static func interval(_ entries: [Predictions.Entry]) -> Interval? {
    let ratio = try? ObservedExpected(
      observed: entries.count { $0.hasOutcome }, risks: entries.map { min(1, max(0, $0.risk)) })
    return (try? ratio?.interval(level: 0.95)) ?? nil
  }
}
