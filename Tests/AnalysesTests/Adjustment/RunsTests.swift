import Analyses
import Registry
import Statistics
import Testing

@Test func firstRunsAreToldFromRepeatedOnes() throws {
  let table = try registry(
    "patient,day,died\np1,5,no\np2,1,yes\np1,2,no\n,3,no\np2,9,yes\n,4,yes\n")
  let runs = RunsOfPatients(
    table, patient: try column("patient", table), order: try column("day", table), where: .all)
  #expect(runs.patients == 4)
  #expect(runs.firstRuns == PatientSet([1, 2, 3, 5]))
  #expect(runs.withoutPatient == PatientSet([3, 5]))
  #expect(runs.hasRepeatedRuns)
  let share = try runs.share(of: try filter("died = yes", table), in: table)
  #expect(share.estimate == 0.5)
  #expect(share.clusters == 4)
  #expect(!RunsOfPatients(table, patient: nil, where: .all).hasRepeatedRuns)
}

@Test func aRateOfFirstEventsKeepsItsPatients() throws {
  let table = try registry(
    "hours,bleeding,bleeding_h\n100,yes,20\n50,no,\n80,,\n,no,\n60,yes,\n40,yes,55\n")
  let rates = try FirstEventRates(
    table, events: [.init(variable: try column("bleeding", table), time: try column("bleeding_h", table))],
    exposure: try column("hours", table), where: .all)
  let row = try #require(rates.rows.first)
  #expect(row.rate.timeAtRisk == 110)
  #expect(row.rate.events == 1)
  #expect(row.rate.afterwards == 1)
  #expect(row.patients.known == PatientSet([0, 1, 5]))
  #expect(row.patients.events == PatientSet([0]))
  #expect(row.patients.unknown == PatientSet([2, 3, 4]))
}
