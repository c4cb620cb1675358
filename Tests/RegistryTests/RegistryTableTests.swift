import Diagnostics
import Testing

@testable import Registry

func table(_ csv: String, _ dictionary: String? = nil) -> (RegistryTable?, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let schema = dictionary.flatMap { DataDictionary.read($0, file: "d.yaml", problems: &problems) }
  let registry = RegistryTable.read(
    Array(csv.utf8), name: "r", file: "r.csv", dictionary: schema, problems: &problems)
  return (registry, problems)
}

@Test func aDictionaryTypesTheColumns() throws {
  let (registry, problems) = table(
    "id,age,sex,alive,seen\n1,60,male,yes,2024-02-29\n2,,female,no,\n",
    """
    fields:
      - {name: id, type: string, constraints: {unique: true, required: true}}
      - {name: age, type: integer, ecprimer: {unit: years, decimals: 1, summary: mean}}
      - {name: sex, type: string, constraints: {enum: [female, male]}}
      - {name: alive, type: boolean, trueValues: [yes], falseValues: [no]}
      - {name: seen, type: date}
    """)
  #expect(problems.isEmpty)
  let found = try #require(registry)
  #expect(found["age"]?.numbers?.first == 60 && found["age"]?.missingCount == 1)
  #expect(found["sex"]?.levels == ["female", "male"] && found["sex"]?.codes == [1, 0])
  #expect(found["alive"]?.levels == ["yes", "no"] && found["alive"]?.codes == [0, 1])
  #expect(found["seen"]?.numbers?.first == 19782)
  #expect(found["age"]?.field.unit == "years" && found["age"]?.field.summary == .mean)
}

@Test(arguments: [
  ("5O.2", "x is \"5O.2\": not a number"), ("1e400", "x is \"1e400\": too large for a number"),
  ("NaN", "x is \"NaN\": not a number"), ("inf", "x is \"inf\": not a number"),
  ("0x1F", "x is \"0x1F\": not a number"),
  ("2024-01-02", "x is \"2024-01-02\": a date, not a number"),
  (
    "\"1,234\"",
    "x is \"1,234\": not a number (a comma: declare `decimalChar: \",\"` if it marks decimals; thousands separators are not read)"
  ),
  ("1.2.3", "x is \"1.2.3\": not a number"), ("--1", "x is \"--1\": not a number"),
  ("١", "x is \"١\": not a number"),
])
func nothingIsCoercedInSilence(cell: String, message: String) {
  let (registry, problems) = table("id,x\n1,2\n2,\(cell)\n", "fields: [{name: id}, {name: x, type: number}]")
  #expect(registry == nil)
  #expect(problems.map(\.message) == [message])
  #expect(problems.first?.place == Place(file: "r.csv", line: 3, column: 2, length: 0))
}

@Test(
  arguments: [
    ("12", 12), ("-0.5", -0.5), ("+3", 3), (" 7 ", 7), ("1e3", 1000), ("2.5E-2", 0.025), (".5", 0.5),
    ("5.", 5),
    ("0.1", 0.1), ("123456789012345678901234567890", 123456789012345678901234567890.0),
    ("9007199254740993", 9007199254740992),
    ("1.7976931348623157e308", 1.7976931348623157e308),
  ] as [(String, Double)])
func numbersAreReadExactly(cell: String, value: Double) {
  let (registry, _) = table("id,x\n1,\(cell)\n", "fields: [{name: id}, {name: x, type: number}]")
  #expect(registry?["x"]?.numbers == [value])
}

@Test func decimalCommasWhereDeclared() {
  let (registry, problems) = table(
    "id;x\n1;2,5\n", "fields: [{name: id}, {name: x, type: number, decimalChar: \",\"}]")
  #expect(problems.isEmpty && registry?["x"]?.numbers == [2.5])
}

@Test func unitsAreConvertedWhereBothAreDeclared() throws {
  let (registry, problems) = table(
    "id,creatinine\n1,1.0\n",
    "fields: [{name: id}, {name: creatinine, type: number, ecprimer: {source-unit: mg/dL, unit: μmol/L}}]")
  #expect(problems.isEmpty)
  let value = try #require(registry?["creatinine"]?.numbers?.first)
  #expect(abs(value - 88.40) < 0.005)
}

@Test func everyProblemComesInOneRun() {
  let (registry, problems) = table(
    "id,age,sex\n1,200,mael\n1,,male\n",
    """
    fields:
      - {name: id, constraints: {unique: true}}
      - {name: age, type: integer, constraints: {maximum: 120, required: true}}
      - {name: sex, constraints: {enum: [female, male]}}
    """)
  #expect(registry == nil)
  #expect(problems.map(\.code).sorted() == ["not-allowed", "not-unique", "out-of-range", "required"])
  #expect(problems.first { $0.code == "not-allowed" }?.suggestion == "male")
}

@Test func columnsAndFieldsMustMeet() {
  let (_, problems) = table("id,agee\n1,2\n", "fields: [{name: id}, {name: age, type: integer}]")
  #expect(problems.map(\.code) == ["unknown-column", "missing-column"])
  #expect(problems.map(\.suggestion) == ["age", "agee"])
}

@Test func checksHoldAcrossColumns() {
  let dictionary = """
    fields: [{name: direct, type: number}, {name: total, type: number}]
    ecprimer: {checks: [direct <= total]}
    """
  #expect(table("direct,total\n1,2\n,3\n", dictionary).1.isEmpty)
  let (registry, problems) = table("direct,total\n1,2\n5,3\n", dictionary)
  #expect(registry == nil)
  #expect(problems.map(\.message) == ["the check 'direct <= total' fails: direct is 5, total is 3"])
  #expect(problems.first?.place.line == 3)
}

@Test func dictionariesWithUnknownWordsAreTold() {
  let (_, problems) = table(
    "a\n1\n", "titel: x\nfields: [{name: a, typ: integer}, {name: b, type: intger, ecprimer: {summary: avg}}]"
  )
  #expect(problems.map(\.suggestion).prefix(3) == ["title", "type", "integer"])
}

@Test func withoutADictionaryTypesAreInferred() throws {
  let (registry, problems) = table("age,sex,x,alive,day\n60,m,1.5,no,2020-01-01\nNA,f,2,yes,2020-01-03\n")
  #expect(problems.isEmpty)
  let found = try #require(registry)
  #expect(found.columns.map(\.field.kind) == [.integer, .string, .number, .string, .date])
  #expect(found["alive"]?.levels == ["yes", "no"])
  #expect(found["age"]?.missingCount == 1)
}
