import Diagnostics
import Registry
import Testing

@testable import Analyses

@Test func survivalByThousandsOfLevelsIsDescribedAndTheTestSaysWhyNot() throws {
  let count = 5000
  var csv = "days,dead,patient\n"
  for index in 0..<(2 * count) {
    csv += "\(1 + index % 97),\(index % 3 == 0 ? "yes" : "no"),p\(index % count)\n"
  }
  let table = try registry(csv)
  var problems: [Diagnostic] = []
  let place = Place(file: "f", line: 1, column: 1)
  let event = try filter("dead = yes", table)
  let made = SurvivalCurves(
    table, time: "days", event: event, by: "patient", at: place, words: .english, problems: &problems)
  let curves = try #require(made)
  #expect(problems.isEmpty)
  #expect(curves.curves.count == count && curves.curves.allSatisfy { $0.estimate.count == 2 })
  #expect(curves.test == nil && curves.testReason == .tooManyGroups(most: 1000))
}
