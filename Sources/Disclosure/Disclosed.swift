package import Analyses

/// A result that may be printed. Only this target can make one, so that nothing reaches a page around it.
package struct Disclosed<Value: Sendable>: Sendable {
  package let value: Value

  init(_ value: Value) { self.value = value }
}

extension PrintedSeries {
  /// The rows of several, each released by the registry that it is from.
  package static func joined(_ parts: [PrintedSeries], measure: SeriesComparison.Measure) -> PrintedSeries {
    PrintedSeries(measure: measure, rows: parts.flatMap(\.rows))
  }
}

extension PrintedCompleteness {
  /// Without the variables of which it is shown that they are known of everybody.
  package var incomplete: PrintedCompleteness {
    var shown = self
    shown.rows.removeAll(where: \.isComplete)
    return shown
  }

  package var completeCount: Int { rows.count(where: \.isComplete) }

  /// Whether it is not told of every variable if it is complete.
  package var hasHidden: Bool {
    rows.contains { $0.known.contains { $0.result == nil && $0.unknown.bounds.low < 1 } }
  }
}

extension Disclosed {
  /// What is said of no registry: a paper's own figures, or words in place of a result.
  package static func said(_ value: Value) -> Disclosed { Disclosed(value) }
}

extension Disclosed where Value == CompetingRisks {
  /// Its table, all of which may stand where its curves may.
  package var table: PrintedCompeting {
    PrintedCompeting(
      labels: value.labels,
      days: value.days.map { day in
        PrintedCompeting.Day(
          day: day.day, states: day.states.map { PrintedCount($0.patients.count) },
          estimates: Printed(.shown(day.estimates)))
      },
      patients: PrintedCount(value.patients.count), leftOut: PrintedCount(value.leftOut.count),
      tied: PrintedCount(value.tied.count))
  }
}
