package import Registry
package import Statistics

/// Which of several events came first, over days from the start of ECMO: weaning against death on ECMO, say, or discharge
/// against death in hospital. Who had none is followed until last seen, and so is who was transferred, of whom nothing is
/// known afterwards: left out, they would take survivors from the denominator.
package struct CompetingRisks: Sendable {
  package struct Cause: Sendable {
    package var label: String
    /// Met by the patients who had the event.
    package var condition: Filter
    /// When it came, counted from the start.
    package var time: Column
    /// How many of the column's units make a day: 24 for hours.
    package var unitsPerDay: Double

    package init(label: String, condition: Filter, time: Column, unitsPerDay: Double = 1) {
      self.label = label
      self.condition = condition
      self.time = time
      self.unitsPerDay = unitsPerDay
    }
  }

  package struct State: Sendable {
    /// Patients whose first event this was, up to and with the day.
    package var patients: PatientSet
    /// Nil beyond the last follow-up, unless everybody had an event by then.
    package var incidence: Double?
    /// On the log–log scale; nil where the incidence is 0, 1 or not known.
    package var interval: Interval?
  }

  package struct Day: Sendable {
    package var day: Double
    /// Followed until this day at least without an event before.
    package var atRisk: PatientSet
    /// In the order of the causes.
    package var states: [State]
    /// The rest: none of the events so far.
    package var eventFree: Double?
  }

  package struct Curve: Sendable {
    package var label: String
    package var estimate: AalenJohansen
    package var patients: PatientSet
  }

  package var curves: [Curve]
  /// Of the causes, in their order.
  package var labels: [String]
  package var days: [Day]
  package var patients: PatientSet
  /// Records in which an event or its time is not known.
  package var leftOut: PatientSet
  /// Records with two events at the same time; the one that was named first counts.
  package var tied: PatientSet

  /// - Parameters:
  ///   - end: when patients without any event, or of whom none is known, were last seen; without it they are left out.
  ///   - days: at which the table has rows.
  ///
  /// Throws where nobody was followed, for negative times, and without causes.
  package init(
    _ table: RegistryTable, causes: [Cause], until end: (time: Column, unitsPerDay: Double)?,
    days: [Double], where filter: Filter
  ) throws(StatisticsError) {
    guard !causes.isEmpty else { throw .noEvent }
    let rows = filter.rows(in: table)
    let truths = causes.map { $0.condition.truth(in: table).values }
    func time(_ column: Column, _ unitsPerDay: Double, _ row: Int) -> Double? {
      column.numbers.flatMap { $0[row].isNaN ? nil : $0[row] / unitsPerDay }
    }
    var followed: [(row: Int, time: Double, event: Int)] = []
    var tied: [Int] = []
    for row in rows {
      let unknown = truths.count { $0[row] == .unknown }
      guard unknown == 0 || unknown == truths.count else { continue }
      let met = causes.indices.filter { truths[$0][row] == .yes }
      let times = met.map { time(causes[$0].time, causes[$0].unitsPerDay, row) }
      if met.isEmpty {
        guard let end, let last = time(end.time, end.unitsPerDay, row) else { continue }
        followed.append((row, last, 0))
        continue
      }
      let known = times.compactMap { $0 }
      guard known.count == met.count, let first = known.min(), let place = known.firstIndex(of: first) else {
        continue
      }
      if known.count(where: { $0 == first }) > 1 { tied.append(row) }
      followed.append((row, first, met[place] + 1))
    }
    let (times, events) = (followed.map(\.time), followed.map(\.event))
    var curves: [Curve] = []
    for (index, cause) in causes.enumerated() {
      curves.append(
        Curve(
          label: cause.label, estimate: try AalenJohansen(times: times, events: events, cause: index + 1),
          patients: PatientSet(followed.filter { $0.event == index + 1 }.map(\.row))))
    }
    self.curves = curves
    labels = causes.map(\.label)
    patients = PatientSet(followed.map(\.row))
    leftOut = PatientSet(rows).subtracting(patients)
    self.tied = PatientSet(tied)
    let last = times.max() ?? 0
    let isOver = !followed.contains { $0.time == last && $0.event == 0 }
    var table: [Day] = []
    for day in Set(days).sorted() {
      guard day >= 0 else { throw .negativeTime }
      let isKnown = day <= last || isOver
      var states: [State] = []
      for (index, curve) in curves.enumerated() {
        let step = isKnown ? curve.estimate.step(at: day) : nil
        var interval: Interval?
        if let step { interval = try curve.estimate.interval(at: step, level: 0.95) }
        states.append(
          State(
            patients: PatientSet(followed.filter { $0.event == index + 1 && $0.time <= day }.map(\.row)),
            incidence: isKnown ? step?.incidence ?? 0 : nil, interval: interval))
      }
      let any = states.compactMap(\.incidence)
      table.append(
        Day(
          day: day, atRisk: PatientSet(followed.filter { $0.time >= day }.map(\.row)), states: states,
          eventFree: any.count == states.count ? max(0, 1 - compensatedSum(any)) : nil))
    }
    self.days = table
  }
}
