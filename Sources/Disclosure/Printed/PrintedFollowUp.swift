package import Analyses
package import Statistics

/// Survival at chosen times as it may be printed.
package struct PrintedFollowUp: Sendable {
  /// Survival and its interval; nil where they do not exist.
  package struct Estimate: Hashable, Sendable {
    package let survival: Double?
    package let interval: Interval?
  }

  package struct Row: Sendable {
    package let time: Double
    package let died: PrintedCount
    package let lost: PrintedCount
    package let followed: PrintedCount
    /// Rounded to whole percents where few are lost: they are the same whoever those were.
    package let estimate: Printed<Estimate>
  }

  package let rows: [Row]
  package let patients: Int
  /// Records in which the time or the event is not known.
  package let leftOut: PrintedCount
  package let timeTitle: String
}

/// Which of several events came first, at chosen days, as it may be printed.
package struct PrintedCompeting: Sendable {
  package struct State: Hashable, Sendable {
    package let patients: Int
    package let incidence: Double?
    package let interval: Interval?
  }

  package struct Outcome: Hashable, Sendable {
    /// In the order of the causes.
    package let states: [State]
    package let eventFree: Double?
  }

  package struct Day: Sendable {
    package let day: Double
    package let outcome: Printed<Outcome>
  }

  package struct Excluded: Hashable, Sendable {
    /// Records in which an event or its time is not known.
    package let leftOut: Int
    /// With two events at the same time.
    package let tied: Int
  }

  package let labels: [String]
  package let days: [Day]
  package let patients: Int
  package let excluded: Printed<Excluded>
}

extension Disclosed where Value == CompetingRisks {
  /// Its table, all of which may stand where its curves may.
  package var table: PrintedCompeting {
    PrintedCompeting(
      labels: value.labels,
      days: value.days.map { PrintedCompeting.Day(day: $0.day, outcome: .init(.shown($0.outcome))) },
      patients: value.patients.count, excluded: .init(.shown(value.excluded)))
  }
}

extension CompetingRisks {
  var excluded: PrintedCompeting.Excluded {
    PrintedCompeting.Excluded(leftOut: leftOut.count, tied: tied.count)
  }
}

extension CompetingRisks.Day {
  var outcome: PrintedCompeting.Outcome {
    PrintedCompeting.Outcome(
      states: states.map {
        PrintedCompeting.State(patients: $0.patients.count, incidence: $0.incidence, interval: $0.interval)
      }, eventFree: eventFree)
  }
}

/// Rates of first events as they may be printed.
package struct PrintedFirstEvents: Sendable {
  package struct Event: Hashable, Sendable {
    package let patients: ProportionResult
    package let rate: FirstEventRate
  }

  package struct Row: Sendable {
    package let label: String
    package let event: Printed<Event>
  }

  package let rows: [Row]
  /// How many events came after the end of the exposure may not be told.
  package let hidesAfterwards: Bool
  package let exposureTitle: String
  package let unit: String?
}

/// All runs beside first ones as they may be printed.
package struct PrintedRuns: Sendable {
  package let allRuns: PrintedProportion
  package let firstRuns: PrintedProportion
  /// Of all runs, widened by what runs of one patient have in common; nil too where small numbers are hidden.
  package let clustered: Interval?
  package let withoutPatient: PrintedCount
}
