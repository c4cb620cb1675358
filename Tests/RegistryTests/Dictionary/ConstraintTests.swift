import Diagnostics
import Testing

@testable import Registry

@Test func datesHaveLimitsToo() {
  let dictionary =
    "fields: [{name: id}, {name: d, type: date, constraints: {minimum: 2020-01-01, maximum: 2020-12-31}}]"
  #expect(table("id,d\n1,2020-06-01\n", dictionary).1.isEmpty)
  let (_, problems) = table("id,d\n1,2019-12-31\n2,2021-01-01\n3,2020-02-30\n", dictionary)
  #expect(problems.map(\.code).sorted() == ["not-a-date", "out-of-range", "out-of-range"])
}

@Test(arguments: [
  ("{name: a, type: string, constraints: {minimum: 3}}", "unused-constraint"),
  ("{name: a, type: boolean, constraints: {maximum: 3}}", "unused-constraint"),
  ("{name: a, type: number, constraints: {pattern: \"x\"}}", "unused-constraint"),
  ("{name: a, type: date, constraints: {minimum: 3}}", "wrong-kind"),
  ("{name: a, type: integer, constraints: {enum: [1, two]}}", "bad-enum"),
  ("{name: a, type: number, constraints: {minimum: 3, maximum: 2}}", "bad-range"),
  ("{name: a, type: string, constraints: {pattern: \"(\"}}", "bad-pattern"),
  ("{name: a, type: number, constraints: {minimun: 3}}", "unknown-key"),
]) func aConstraintThatCannotHoldIsAnError(field: String, code: String) {
  #expect(table("a\n\n", "fields: [\(field)]").1.map(\.code).contains(code))
}

@Test func aConditionWithoutEndIsRefused() {
  let long = "a = 1" + String(repeating: " and a = 1", count: 100_000)
  let (registry, problems) = table(
    "a\n1\n", "fields: [{name: a, type: number}]\necprimer: {checks: [\(long)]}")
  #expect(registry == nil && problems.map(\.code) == ["filter"])
  let nested = String(repeating: "(", count: 50_000) + "a = 1"
  #expect(
    table("a\n1\n", "fields: [{name: a, type: number}]\necprimer: {checks: [\"\(nested)\"]}").1.map(\.code)
      == ["filter"])
}
