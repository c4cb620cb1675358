package import Registry
package import Statistics

/// Centres by size, against limits that chance alone would respect (Spiegelhalter 2005).
package struct CentreFunnel: Sendable {
  package struct Centre: Sendable {
    package var label: String
    package var result: ProportionResult
    /// Beyond the 99.8 % limits at its size, by the exact tail.
    package var isOutside: Bool
  }

  package struct Limit: Hashable, Sendable {
    package var size: Int
    package var inner: Interval
    package var outer: Interval
  }

  package var centreTitle: String
  package var centres: [Centre]
  package var limits: [Limit]
  /// A share of all patients, or the target given.
  package var target: Double
  package var isTargetGiven: Bool
  package var overdispersion: Overdispersion?
  /// Centres beyond the 99.8 % limits, were these widened by the root of the overdispersion's factor.
  package var outsideWidened: [String] = []
  package var missing: PatientSet
  package var overall: ProportionResult

  /// Five centres are the fewest for which a funnel says anything.
  package static let fewestCentres = 5

  /// Throws for fewer than five centres, and where the target is 0 or 1.
  package init(
    _ table: RegistryTable, outcome: Filter, centre: Column, target given: Double?, where filter: Filter
  ) throws(StatisticsError) {
    let truth = outcome.truth(in: table).values
    let grouping = RecordGroups(filter.rows(in: table), by: centre)
    let results = grouping.groups.map { ($0.label, ProportionResult(of: $0.rows, truth)) }
      .filter { $0.1.total > 0 }
    guard results.count >= Self.fewestCentres else {
      throw .tooFew(needed: Self.fewestCentres, found: results.count)
    }
    let events = results.reduce(0) { $0 + $1.1.events }
    let total = results.reduce(0) { $0 + $1.1.total }
    target = given ?? Double(events) / Double(total)
    isTargetGiven = given != nil
    let funnel = try FunnelLimits(target: target)
    var centres: [Centre] = []
    for (label, result) in results {
      centres.append(
        Centre(
          label: label, result: result,
          isOutside: try funnel.isBeyond(events: result.events, cases: result.total, level: 0.998)))
    }
    self.centres = centres
    let most = results.map(\.1.total).max() ?? 1
    let reach = max(most + most / 10, most + 1)
    let step = max(1, reach / 60)
    var limits: [Limit] = []
    for size in Array(stride(from: 1, to: reach, by: step)) + [reach] {
      limits.append(
        Limit(
          size: size, inner: try funnel.limits(cases: size, level: 0.95),
          outer: try funnel.limits(cases: size, level: 0.998)))
    }
    self.limits = limits
    overdispersion = try? Overdispersion(
      results.compactMap(\.1.proportion), target: target, isTargetEstimated: given == nil)
    if let root = overdispersion.map({ max(1, $0.factor).squareRoot() }) {
      for centre in centres {
        let share = Double(centre.result.events) / Double(centre.result.total)
        let limits = try funnel.limits(cases: centre.result.total, level: 0.998)
        if share < target - (target - limits.low) * root || share > target + (limits.high - target) * root {
          outsideWidened.append(centre.label)
        }
      }
    }
    centreTitle = centre.field.title
    missing = grouping.missing
    overall = ProportionResult(of: grouping.groups.flatMap(\.rows), truth)
  }
}
