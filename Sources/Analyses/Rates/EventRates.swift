package import Registry
package import Statistics
package import Wording

/// Patients with each of several events, and the events' rate in the time at risk.
package struct EventRates: Sendable {
  package struct Row: Sendable {
    package var label: String
    /// Patients with the event, of those in whom it is known.
    package var patients: ProportionResult
    /// Time at risk of those in whom both are known, in the unit of its column.
    package var exposure: Double
    /// Patients with the event among these.
    package var timed: PatientSet

    /// Per so much time, with its exact Poisson interval; nil without time.
    package func rate(per amount: Double) -> (estimate: Double, interval: Interval)? {
      guard let rate = try? PoissonRate(events: timed.count, exposure: exposure / amount),
        let interval = try? rate.exact(level: 0.95)
      else { return nil }
      return (rate.estimate, interval)
    }
  }

  package var rows: [Row]
  /// Patients with one event or more; unknown where none is seen and one is not known.
  package var any: Row
  package var exposureTitle: String
  package var unit: String?

  /// - Parameter exposure: the column of the time at risk, such as hours on ECMO.
  package init(
    _ table: RegistryTable, variables: [Column], exposure: Column, where filter: Filter,
    words: Wording
  ) {
    let time = exposure.numbers ?? []
    let members = filter.rows(in: table)
    exposureTitle = exposure.field.title
    unit = exposure.field.unit
    func row(_ label: String, _ truth: [Truth.Value]) -> Row {
      let known = members.filter { truth[$0] != .unknown && !time[$0].isNaN }
      return Row(
        label: label, patients: ProportionResult(of: members, truth),
        exposure: compensatedSum(known.map { time[$0] }),
        timed: PatientSet(known.filter { truth[$0] == .yes }))
    }
    let truths = variables.map(Self.truth)
    rows = zip(variables, truths).map { row($0.field.title, $1) }
    any = row(
      words.headings(.oneOrMore),
      (0..<table.rowCount).map { index in
        if truths.contains(where: { $0[index] == .yes }) { return .yes }
        return truths.contains { $0[index] == .unknown } ? .unknown : .no
      })
  }

  private static func truth(_ column: Column) -> [Truth.Value] {
    let yes = column.levels?.firstIndex { $0 == column.yesLevel }.map { Int32($0) }
    return (column.codes ?? []).map { $0 < 0 ? .unknown : $0 == yes ? .yes : .no }
  }
}
