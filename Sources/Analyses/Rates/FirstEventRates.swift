package import Registry
package import Statistics

/// Rates of first events in the time at risk of them: a patient's hours count until the first bleeding, not after it.
package struct FirstEventRates: Sendable {
  package struct Event: Sendable {
    /// Yes or no.
    package var variable: Column
    /// When the first came, in the unit of the exposure; may be missing where none did.
    package var time: Column

    package init(variable: Column, time: Column) {
      self.variable = variable
      self.time = time
    }
  }

  package struct Row: Sendable {
    package var label: String
    /// Of the patients in whom the event, its time and the exposure are known.
    package var rate: FirstEventRate
    /// Those with a first event within the exposure, among these.
    package var patients: ProportionPatients
    package var isHidden = false
  }

  package var rows: [Row]
  /// How many events came after the end of the exposure may not be told.
  package var hidesAfterwards = false
  package var exposureTitle: String
  package var unit: String?

  /// Throws for negative times, and where nobody has the event and the exposure known.
  package init(
    _ table: RegistryTable, events: [Event], exposure: Column, where filter: Filter
  ) throws(StatisticsError) {
    let ends = exposure.numbers ?? []
    let members = filter.rows(in: table)
    exposureTitle = exposure.field.title
    unit = exposure.field.unit
    var rows: [Row] = []
    for event in events {
      let codes = event.variable.codes ?? []
      let yes = event.variable.levels?.firstIndex { $0 == event.variable.yesLevel }.map { Int32($0) }
      let times = event.time.numbers ?? []
      func came(_ row: Int) -> Bool { codes[row] == yes }
      let known = members.filter { row in
        codes.indices.contains(row) && codes[row] >= 0 && ends.indices.contains(row) && !ends[row].isNaN
          && (!came(row) || times.indices.contains(row) && !times[row].isNaN)
      }
      let rate = try FirstEventRate(
        ends: known.map { ends[$0] }, firstEvents: known.map { came($0) ? times[$0] : nil })
      rows.append(
        Row(
          label: event.variable.field.title, rate: rate,
          patients: ProportionPatients(
            events: PatientSet(known.filter { came($0) && times[$0] <= ends[$0] }),
            known: PatientSet(known),
            unknown: PatientSet(members).subtracting(PatientSet(known)))))
    }
    self.rows = rows
  }
}
