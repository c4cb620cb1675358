import Diagnostics
import Registry
import Testing

@testable import Analyses

private func measures(_ yaml: String) -> ([MeasureDefinition], [Diagnostic]) {
  var problems: [Diagnostic] = []
  let measures = MeasureDefinition.readAll(yaml, file: "measures.yaml", problems: &problems)
  return (measures, problems)
}

@Test func proportionsCountKnownRecordsOnly() throws {
  let table = try registry("alive,year,weaned\nyes,2010,yes\nno,2010,yes\n,2011,yes\nno,2011,no\n")
  let (found, problems) = measures(
    "s: {registry: r, numerator: alive = yes}\nw: {registry: r, numerator: alive = yes, denominator: weaned = yes, where: year = 2010}"
  )
  #expect(problems.isEmpty)
  var told: [Diagnostic] = []
  guard case .proportion(let all)? = found[0].evaluate(in: table, problems: &told),
    case .proportion(let weaned)? = found[1].evaluate(in: table, problems: &told)
  else { throw Diagnostic.error("", "", at: Place(file: "")) }
  #expect(all == ProportionResult(events: 1, total: 3, unknown: 1))
  #expect(weaned == ProportionResult(events: 1, total: 2))
  #expect(told.isEmpty)
}

@Test func numbersAreSummarised() throws {
  let table = try registry("x\n1\n2\n\n9\n")
  var told: [Diagnostic] = []
  let (found, _) = measures("m: {registry: r, median: x}\nt: {registry: r, total: x}")
  guard case .median(let median)? = found[0].evaluate(in: table, problems: &told),
    case .total(let total)? = found[1].evaluate(in: table, problems: &told)
  else { throw Diagnostic.error("", "", at: Place(file: "")) }
  #expect(median.summary?.median == 2 && median.missing == 1 && total.total == 12)
}

@Test func definitionsThatAreNotRightAreTold() throws {
  let (_, problems) = measures(
    "a b: {registry: r, numerator: all}\nc: {registry: r}\nd: {registry: r, mean: x, median: x}\ne: {registy: r, mean: x}"
  )
  #expect(
    problems.map(\.code) == ["measure-name", "measure-kind", "measure-kind", "unknown-key", "missing-key"])
  let table = try registry("alive,x\nyes,1\nno,2\n")
  var told: [Diagnostic] = []
  let (found, _) = measures("s:\n  registry: r\n  numerator: alve = yes\nn: {registry: r, mean: alive}")
  for measure in found { _ = measure.evaluate(in: table, problems: &told) }
  #expect(told.map(\.suggestion) == ["alive", nil])
  #expect(told[0].place == Place(file: "measures.yaml", line: 3, column: 14, length: 4))
}

@Test func whoDefinedAMeasureAndWhoSetItsTargetAreToldApart() {
  let (found, problems) = measures(
    "a: {registry: r, numerator: all, target: 0.3, target-source: local, definition-source: Utstein}\nb: {registry: r, numerator: all, source: ELSO}"
  )
  #expect(problems.isEmpty)
  #expect(found.map(\.definitionSource) == ["Utstein", "ELSO"])
  #expect(found.map(\.targetSource) == ["local", nil])
  let (_, wrong) = measures(
    "a: {registry: r, numerator: all, target-source: local}\nb: {registry: r, numerator: all, source: x, definition-source: y}"
  )
  #expect(wrong.map(\.code) == ["measure-source", "measure-source"])
  #expect(wrong.map(\.place.line) == [1, 2])
}

@Test func yearsWithoutCasesStayAndPartialOnesKeepOutOfTheTrend() throws {
  let table = try registry("year,alive\n2001,no\n2001,no\n2003,yes\n2003,yes\n2004,no\n")
  var problems: [Diagnostic] = []
  let place = Place(file: "p.md")
  let filter = try #require(Filter.parse("alive = yes", at: place, columns: table, problems: &problems))
  let outcomes = try #require(
    YearlyOutcomes(
      table, year: "year", outcome: filter, partial: [2004: "to May"], at: place, problems: &problems))
  #expect(outcomes.years.map(\.year) == [2001, 2002, 2003, 2004])
  #expect(outcomes.years.map(\.result.total) == [2, 0, 2, 1])
  #expect(outcomes.overall == ProportionResult(events: 2, total: 5))
  // Of the six ways to place two survivors among four patients, two are as far from the mean: 1/3.
  let trend = try #require(outcomes.trend)
  #expect(abs(trend.pValue - 1.0 / 3) < 1e-12 && trend.isExact && trend.rises)
}
