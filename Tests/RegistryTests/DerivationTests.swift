@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Registry

@Test(arguments: ["year(start of ECMO)", "minutes(start of ECMO, off)", "hours(on, end of ECMO)"])
func aNameWithSpacesWantsQuotes(text: String) throws {
  var problems: [Diagnostic] = []
  #expect(Derivation(text, at: Place(file: "d"), problems: &problems) == nil)
  let name = text.contains("start") ? "start of ECMO" : "end of ECMO"
  #expect(problems.map(\.code) == ["derive"])
  #expect(problems[0].message.hasPrefix("'\(name)' has spaces: names with spaces stand in quotes"))
}

@Test(arguments: [
  "year(\"start of ECMO\")", "minutes('start of ECMO', off)", "Reason in (1, 3)", "not (a = 1)",
])
func whatIsQuotedOrAConditionIsRead(text: String) {
  var problems: [Diagnostic] = []
  #expect(Derivation(text, at: Place(file: "d"), problems: &problems) != nil && problems.isEmpty)
}

@Test(
  arguments: [
    ("excel", Field.Kind.date, "45292", "2024-01-01"), ("excel-1904", .date, "43830", "2024-01-01"),
    ("excel", .datetime, "45292.4375", "2024-01-01T10:30"),
    ("excel", .datetime, "45292,999988426", "2024-01-01T23:59:59"),
    ("excel", .time, "0.4375", "10:30"),
  ])
func daysThatASpreadsheetCountsAreRead(format: String, kind: Field.Kind, text: String, means: String) throws {
  let moment = try #require(DateFormat(format)?.moment(text, as: kind))
  #expect(kind.momentText(moment) == means)
}

@Test func identifiersAndFreeTextAreNoVariables() throws {
  let rows = (0..<30).map { "R\($0),patient \($0) came by helicopter,\(["VF", "PEA", ""][$0 % 3])\n" }
    .joined()
  let (registry, _) = table(
    "RunNo,note,rhythm\n" + rows,
    "fields: [{name: RunNo, ecprimer: {role: identifier}}, {name: note}, {name: rhythm}]")
  let found = try #require(registry)
  #expect(DataQuality(found).completeness.map(\.name) == ["rhythm"])
  #expect(DataQuality(found).completeness[0].missing == 10)
}
