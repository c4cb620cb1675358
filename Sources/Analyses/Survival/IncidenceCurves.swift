package import Registry
package import Statistics

/// Events that compete, such as weaning and death on ECMO: the cumulative incidence of each.
package struct IncidenceCurves: Sendable {
  package struct Cause: Sendable {
    package var label: String
    package var condition: Filter

    package init(label: String, condition: Filter) {
      self.label = label
      self.condition = condition
    }
  }

  package struct Curve: Sendable {
    package var label: String
    package var estimate: AalenJohansen
    package var events: Int
  }

  /// With its unit.
  package var timeTitle: String
  package var curves: [Curve]
  package var times: [Double]
  /// Records left out, since the time or what happened is missing.
  package var leftOut: Int
  /// Records that meet two of the conditions; the first counts.
  package var ambiguous: Int

  /// Throws for negative times, and where nobody was followed.
  package init(
    _ table: RegistryTable, time column: Column, causes: [Cause], where filter: Filter
  ) throws(StatisticsError) {
    let numbers = column.numbers ?? []
    let truths = causes.map { $0.condition.truth(in: table).values }
    let rows = filter.rows(in: table)
    var times: [Double] = []
    var events: [Int] = []
    var twice = 0
    for row in rows where numbers.indices.contains(row) && !numbers[row].isNaN {
      let met = causes.indices.filter { truths[$0][row] == .yes }
      if met.isEmpty, truths.contains(where: { $0[row] == .unknown }) { continue }
      if met.count > 1 { twice += 1 }
      times.append(numbers[row])
      events.append(met.first.map { $0 + 1 } ?? 0)
    }
    guard !times.isEmpty else { throw .emptySample }
    var curves: [Curve] = []
    for (index, cause) in causes.enumerated() {
      curves.append(
        Curve(
          label: cause.label, estimate: try AalenJohansen(times: times, events: events, cause: index + 1),
          events: events.count { $0 == index + 1 }))
    }
    self.curves = curves
    self.times = times
    timeTitle = column.heading
    leftOut = rows.count - times.count
    ambiguous = twice
  }
}
