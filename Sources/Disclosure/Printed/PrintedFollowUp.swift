package import Analyses

/// Survival at chosen times as it may be printed: each count as far as it is told, estimates only with all of them.
package struct PrintedLifeTable: Sendable {
  package let table: FollowUpTable
  package let patients: PrintedCount
  /// Of each row those who died, were lost, and were followed beyond.
  package let counts: [[PrintedCount]]

  /// Between which ends survival lies, for what the row tells: nobody lost before the last death, or all at the start.
  package func survival(_ row: Int) -> ClosedRange<Double>? {
    guard let all = patients.value, counts.indices.contains(row), let most = counts[row][0].bounds.high,
      let lost = counts[row][1].bounds.high, all > lost, most < all - lost
    else { return nil }
    return (1 - Double(most) / Double(all - lost))...(1 - Double(counts[row][0].bounds.low) / Double(all))
  }
}

/// Competing events at chosen days as they may be printed.
package struct PrintedCompetingRisks: Sendable {
  package let risks: CompetingRisks
  package let patients: PrintedCount
  /// Of each day those with each event, and those with none.
  package let counts: [[PrintedCount]]
  let isComplete: Bool

  /// Between which ends the share of a state lies, for what the day tells; nil where patients were lost.
  package func share(_ day: Int, _ state: Int) -> ClosedRange<Double>? {
    guard isComplete, let all = patients.value, all > 0, let high = counts[day][state].bounds.high else {
      return nil
    }
    return (Double(counts[day][state].bounds.low) / Double(all))...(Double(min(high, all)) / Double(all))
  }
}

extension Disclosed where Value == CompetingRisks {
  /// What may be printed whole is told whole.
  package var told: PrintedCompetingRisks {
    PrintedCompetingRisks(
      risks: value, patients: PrintedCount(value.patients.count),
      counts: value.days.map { day in
        let states = day.states.map(\.patients)
        return (states + [states.reduce(value.patients) { $0.subtracting($1) }]).map {
          PrintedCount($0.count)
        }
      }, isComplete: true)
  }
}

extension Printed {
  /// Whether it stands as it is.
  var isExact: Bool { if case .shown = form { true } else { false } }
}
