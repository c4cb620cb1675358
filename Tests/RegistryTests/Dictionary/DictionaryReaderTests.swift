@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Registry

@Test func aDictionaryInJSONIsReadAsOneInYAML() {
  let (table, problems) = table(
    "id,x\n1,2\n",
    "{\n\t\"fields\": [\n\t\t{\"name\": \"id\", \"type\": \"string\"},\n\t\t{\"name\": \"x\", \"type\": \"number\", \"constraints\": {\"minimum\": 0}}\n\t]\n}\n"
  )
  #expect(problems.isEmpty && table?["x"]?.numbers == [2])
}

@Test func fieldsMatchSaysWhichColumnsMayBeWithoutAField() {
  func codes(_ match: String) -> [String] {
    table("id,extra\n1,2\n", "fieldsMatch: \(match)\nfields: [{name: id}, {name: lacking}]").1.map(\.code)
  }
  #expect(codes("equal") == ["unknown-column", "missing-column"])
  #expect(codes("subset") == ["unread-column", "missing-column"])
  #expect(codes("superset") == ["unknown-column"])
  #expect(codes("partial") == ["unread-column"])
  #expect(table("id\n1\n", "fieldsMatch: subst\nfields: [{name: id}]").1.map(\.suggestion) == ["subset"])
}

@Test func aColumnThatIsNotReadKeepsThePlacesOfTheOthers() {
  let (_, problems) = table(
    "extra,x,y\n1,2,3\n1,2,1\n",
    """
    fieldsMatch: subset
    fields: [{name: x, type: number, constraints: {unique: true}}, {name: y, type: number}]
    ecprimer: {checks: [x <= y]}
    """)
  #expect(problems.filter { $0.severity == .error }.map(\.place.column) == [2, 2])
  #expect(problems.last?.message == "the check 'x <= y' fails: x is 2, y is 1")
}

@Test func keysHoldAcrossColumns() {
  let dictionary = """
    primaryKey: [centre, id]
    uniqueKeys: [[id, x]]
    fields: [{name: centre}, {name: id}, {name: x, type: number}]
    """
  #expect(table("centre,id,x\na,1,1\nb,1,2\n", dictionary).1.isEmpty)
  let (_, problems) = table("centre,id,x\na,1,1\nb,1,1\na,1,3\n,4,5\n", dictionary)
  #expect(
    problems.map(\.message).sorted() == [
      "the key (centre, id) is that of line 2 again", "the key (id, x) is that of line 2 again",
      "the primary key (centre, id) is missing",
    ])
  #expect(table("a\n1\n", "primaryKey: b\nfields: [{name: a}]").1.map(\.code) == ["unknown-column"])
}

@Test func formatsThatAreNotReadAreErrors() {
  let (_, problems) = table("a\n1\n", "fields: [{name: a, type: date, format: \"%d/%q\"}]")
  #expect(problems.first?.code == "unknown-format")
}

@Test(arguments: [
  ("creatinine", "mg/dL", "µmol/L", 88.4017), ("bilirubin_total", "umol/l", "mg/dL", 0.058466),
  ("urea", "mg/dL", "mmol/L", 0.166500), ("bun", "mg/dl", "mmol/l", 0.357015),
  ("pco2", "kPa", "mmHg", 7.50062),
  ("map", "mmHg", "kPa", 0.133322),
])
func unitsConvert(name: String, from: String, to: String, factor: Double) throws {
  let (registry, problems) = table(
    "id,\(name)\n1,1\n",
    "fields: [{name: id}, {name: \(name), type: number, ecprimer: {source-unit: \(from), unit: \(to)}}]")
  #expect(problems.isEmpty)
  let value = try #require(registry?[name]?.numbers?.first)
  #expect(abs(value / factor - 1) < 1e-5)
}

@Test func unitsWithoutAConversionAreErrorsAndOneUnitConvertsNothing() {
  let (_, problems) = table(
    "id,inr\n1,1\n",
    "fields: [{name: id}, {name: inr, type: number, ecprimer: {source-unit: mg/dL, unit: µmol/L}}]")
  #expect(problems.map(\.code) == ["unknown-conversion"])
  let (registry, _) = table(
    "id,creatinine\n1,1\n", "fields: [{name: id}, {name: creatinine, type: number, ecprimer: {unit: µmol/L}}]"
  )
  #expect(registry?["creatinine"]?.numbers == [1])
}

@Test func wrongChecksAreToldWhereTheyStand() {
  let text =
    "fields: [{name: low, type: number}, {name: high, type: number}]\necprimer:\n  checks:\n    - low <= hihg\n    - \"hgih >= low\"\n"
  let (_, problems) = table("low,high\n1,2\n", text)
  #expect(problems.map(\.suggestion) == ["high", "high"])
  #expect(problems.map { [$0.place.line, $0.place.column] } == [[4, 14], [5, 8]])
}

@Test func latin1AndUTF16AreDeclaredInTheDictionary() throws {
  var problems: [Diagnostic] = []
  let dictionary = try #require(
    DataDictionary.read(
      "fields: [{name: a}]\necprimer: {encoding: iso-8859-1}", file: "d.yaml", problems: &problems))
  let table = RegistryTable.read(
    [0x61, 0x0A, 0xE9, 0x0A], name: "r", file: "r.csv", dictionary: dictionary, problems: &problems)
  #expect(table?["a"]?.levels == ["é"] && problems.isEmpty)
}

@Test func missingValuesAreThoseDeclared() {
  let dictionary = "missingValues: [\"\", \"-99\", NaN]\nfields: [{name: id}, {name: x, type: number}]"
  let (registry, problems) = table("id,x\n1,-99\n2,NaN\n3,\n4,\"-99\"\n5,-9\n", dictionary)
  #expect(problems.isEmpty && registry?["x"]?.missingCount == 4)
  let (_, refused) = table("id,x\n1,\n", "missingValues: [NA]\nfields: [{name: id}, {name: x, type: number}]")
  #expect(refused.map(\.message) == ["x is \"\": an empty cell, which missingValues does not list"])
}

@Test func limitsOfDatesAreToldAndWrittenAsDates() throws {
  let text = "fields: [{name: day, type: date, constraints: {minimum: 2020-01-01, maximum: 2020-12-31}}]"
  let (_, problems) = table("day\n2021-01-01\n", text)
  #expect(problems.map(\.message) == ["day is \"2021-01-01\": outside 2020-01-01 to 2020-12-31"])
  var again: [Diagnostic] = []
  let dictionary = try #require(DataDictionary.read(text, file: "d.yaml", problems: &again))
  let written = DictionaryDraft(dictionary: dictionary).yaml
  #expect(written.contains("constraints: {minimum: \"2020-01-01\", maximum: \"2020-12-31\"}"))
  #expect(
    DataDictionary.read(written, file: "d.yaml", problems: &again)?["day"]?.constraints.minimum == 18262)
  #expect(again.isEmpty)
}
