@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Disclosure
@testable import Registry

/// A column as a dictionary declares it, published or not.
private func lint(_ csv: String, _ fields: String, _ profile: DisclosureProfile = .cms11) -> [Diagnostic] {
  var problems: [Diagnostic] = []
  let dictionary = DataDictionary.read("fields: [\(fields)]", file: "d.yaml", problems: &problems)
  let read = RegistryTable.read(
    Array(csv.utf8), name: "r", file: "r.csv", dictionary: dictionary, problems: &problems)
  return problems
    + (read.map { IdentifierLint(profile: profile).problems(in: $0, bytes: Array(csv.utf8)) } ?? [])
}

@Test(arguments: [
  "{name: age_years, type: number}", "{name: Alter, type: number}",
  "{name: A7, type: number, ecprimer: {concept: age_years}}",
  "{name: A7, title: Age at arrest, type: integer}",
])
func anAgeOver89IsToldUnderAnyName(field: String) {
  let name = field.contains("age_years, ") ? "age_years" : field.contains("Alter") ? "Alter" : "A7"
  let found = lint("\(name),x\n70,1\n93,1\n", field + ", {name: x}")
  #expect(found.map(\.code) == ["identifier"] && found[0].severity == .error)
  #expect(found[0].place == Place(file: "r.csv", line: 3, column: 1, length: 0))
  #expect(lint("\(name),x\n70,1\n93,1\n", field + ", {name: x}", .internal).map(\.severity) == [.warning])
}

@Test(arguments: [
  ("{name: age_years, type: number}", "90"),
  ("{name: age_years, type: number, ecprimer: {bounds: true}}", ">89"),
  ("{name: duration, type: number}", "93"), ("{name: age, type: number, ecprimer: {unit: months}}", "93"),
])
func whatTheDictionaryAsksForIsLetThrough(field: String, cell: String) {
  let name = String(field.dropFirst(7).prefix { $0 != "," })
  #expect(lint("\(name),x\n70,1\n\(cell),1\n", field + ", {name: x}").isEmpty)
}

/// An exact time is finer than a year, whatever the dictionary calls its column.
@Test(arguments: [
  ("2024-03-05T10:22", "identifier"), ("03/05/2024 10:22", "identifier"), ("2024-03-05", "identifier"),
  ("05.03.2024", "covariate"), ("2024-03-05 10:22", "covariate"),
])
func exactTimesAreNoStudyNumbers(cell: String, role: String) {
  let found = lint(
    "TimeOn,x\n\(cell),1\n2024-04-05T11:22,1\n",
    "{name: TimeOn, type: string, ecprimer: {role: \(role)}}, {name: x}")
  #expect(found.map(\.code) == ["identifier"], "\(cell)")
  let typed = lint(
    "TimeOn,x\n2024-03-05T10:22,1\n",
    "{name: TimeOn, type: datetime, ecprimer: {role: identifier}}, {name: x}")
  #expect(typed.map(\.code) == ["identifier"])
  #expect(lint("Run,x\nR0001,1\n", "{name: Run, ecprimer: {role: identifier}}, {name: x}").isEmpty)
}
