internal import Analyses
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
    /// Rounded to whole percents where these are the same whoever was lost; else the least and the greatest that are
    /// possible, both with the outer limits of all intervals that are.
    package let estimate: Printed<Estimate>

    var isWithheld: Bool { [died, lost, followed].allSatisfy(\.isWithheld) }
  }

  package let rows: [Row]
  package let patients: PrintedCount
  /// Records in which the time or the event is not known.
  package let leftOut: PrintedCount
  package let timeTitle: String
}

/// Which of several events came first, at chosen days, as it may be printed.
package struct PrintedCompeting: Sendable {
  package struct State: Hashable, Sendable {
    package let incidence: Double?
    package let interval: Interval?
  }

  package struct Estimates: Hashable, Sendable {
    /// In the order of the causes.
    package let states: [State]
    package let eventFree: Double?
  }

  package struct Day: Sendable {
    package let day: Double
    /// Whose first event each was, in the order of the causes.
    package let states: [PrintedCount]
    package let estimates: Printed<Estimates>

    var isWithheld: Bool { states.allSatisfy(\.isWithheld) }
  }

  package let labels: [String]
  package let days: [Day]
  package let patients: PrintedCount
  /// Records in which an event or its time is not known.
  package let leftOut: PrintedCount
  /// With two events at the same time.
  package let tied: PrintedCount
}

extension CompetingRisks.Day {
  var estimates: PrintedCompeting.Estimates {
    PrintedCompeting.Estimates(
      states: states.map { PrintedCompeting.State(incidence: $0.incidence, interval: $0.interval) },
      eventFree: eventFree)
  }
}

/// Rates of first events as they may be printed.
package struct PrintedFirstEvents: Sendable {
  package struct Row: Sendable {
    package let label: String
    package let patients: PrintedProportion
    package let rate: Printed<FirstEventRate>
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
  /// Widened by what runs of one centre have in common; nil too where not every centre may be told.
  package let clusteredByCentre: Interval?
  package let withoutPatient: PrintedCount
}
