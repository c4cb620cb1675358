package import Statistics

/// What a measure comes to.
package enum MeasureResult: Sendable {
  case proportion(ProportionResult)
  case median(NumberResult)
  case mean(NumberResult)
  case total(NumberResult)
}

/// Events among patients. Records in which either cannot be told, since a cell is missing, are counted apart.
package struct ProportionResult: Hashable, Sendable {
  package var events: Int
  package var total: Int
  package var unknown: Int
  /// Whom it counts, where it is of a registry; two results are equal by their counts.
  package var patients: ProportionPatients?

  package init(events: Int, total: Int, unknown: Int = 0) {
    self.events = events
    self.total = total
    self.unknown = unknown
  }

  package static func == (one: ProportionResult, other: ProportionResult) -> Bool {
    (one.events, one.total, one.unknown) == (other.events, other.total, other.unknown)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(events)
    hasher.combine(total)
    hasher.combine(unknown)
  }

  package var proportion: Proportion? { Proportion(events: events, total: total) }

  /// Wilson's interval at 95 %; nil where there are no patients.
  package var interval: Interval? { try? proportion?.wilson(level: 0.95) }
}

/// A summary of a column's values over the records asked for.
package struct NumberResult: Sendable {
  package var summary: Summary?
  package var total: Double
  package var missing: Int
  package var unit: String?
  package var decimals: Int
  /// Whom it summarises.
  package var patients: PatientSet?
  /// Of whom the value is missing.
  package var without: PatientSet?
  /// The decimals in which the data are recorded.
  package var recorded = 0
  /// The patients with each value, where these are so few that their mean would tell how many have which.
  package var values: [PatientSet] = []

  package init(
    summary: Summary? = nil, total: Double, missing: Int, unit: String? = nil, decimals: Int,
    patients: PatientSet? = nil, without: PatientSet? = nil, recorded: Int = 0, values: [PatientSet] = []
  ) {
    self.summary = summary
    self.total = total
    self.missing = missing
    self.unit = unit
    self.decimals = decimals
    self.patients = patients
    self.without = without
    self.recorded = recorded
    self.values = values
  }

  package var count: Int { summary?.count ?? 0 }
}
