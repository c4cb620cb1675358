import Registry
import Statistics
import Testing

@testable import Analyses

/// R 4.2.2: `x <- c(46, 49, 65, 54, 46); chisq.test(rbind(x, 100 - x))`, X-squared 10.176, df 4, p-value 0.03756.
@Test func aShareOfTheSameCentresTakesADegreeOfFreedom() throws {
  var csv = "centre,died\n"
  for (centre, events) in zip(["A", "B", "C", "D", "E"], [46, 49, 65, 54, 46]) {
    for patient in 0..<100 { csv += "\(centre),\(patient < events ? "yes" : "no")\n" }
  }
  let table = try registry(csv)
  func funnel(_ target: Double?) throws -> CentreFunnel {
    try CentreFunnel(
      table, outcome: try filter("died = yes", table), centre: try column("centre", table), target: target,
      where: .all)
  }
  let own = try #require(funnel(nil).overdispersion)
  #expect(own.degreesOfFreedom == 4)
  #expect(abs(own.statistic - 10.176282051282051) < 1e-12)
  #expect(abs(own.pValue - 0.0375606529419262) < 1e-9)
  #expect(try funnel(0.52).overdispersion?.degreesOfFreedom == 5)
}

@Test func aWiderFunnelSaysWhomItWouldLeaveOutside() throws {
  var csv = "centre,died\n"
  for (centre, events) in zip(["A", "B", "C", "D", "E", "F"], [40, 42, 39, 41, 40, 70]) {
    for patient in 0..<100 { csv += "\(centre),\(patient < events ? "yes" : "no")\n" }
  }
  let table = try registry(csv)
  let funnel = try CentreFunnel(
    table, outcome: try filter("died = yes", table), centre: try column("centre", table), target: nil,
    where: .all)
  #expect(funnel.centres.filter(\.isOutside).map(\.label) == ["F"])
  // The one centre itself makes the factor.
  #expect(funnel.outsideWidened == [])
}
