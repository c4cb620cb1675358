@testable import RegistryFiles
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

@Test func aCellThatCannotBeReadIsNotCalledMissingToo() {
  let (_, problems) = table(
    "id,x,day\n1,1O,2024-02-30\n,,\n",
    """
    primaryKey: id
    fields:
      - {name: id, type: integer}
      - {name: x, type: number, constraints: {required: true}}
      - {name: day, type: date, constraints: {required: true}}
    """)
  #expect(
    problems.sorted().map { "\($0.place.line):\($0.place.column) \($0.message)" } == [
      "2:2 x is \"1O\": not a number",
      "2:3 day is \"2024-02-30\": expected a date such as 2026-11-21",
      "3:1 the primary key (id) is missing", "3:2 x is missing, but required",
      "3:3 day is missing, but required",
    ])
}

@Test(
  arguments: [
    ("{name: x, type: number}", "1O", "not a number"),
    ("{name: x, type: integer}", "1.5", "not a whole number"),
    ("{name: x, type: integer, constraints: {minimum: 2}}", "1", "outside at least 2"),
    ("{name: x, type: date}", "1O", "expected a date such as 2026-11-21"),
    ("{name: x, constraints: {enum: [a, b]}}", "c", "expected a, b"),
    ("{name: x, constraints: {pattern: \"[a-z]+\"}}", "1O", "does not match [a-z]+"),
    ("{name: x, constraints: {required: true}}", "", "missing, but required"),
    ("{name: x, constraints: {unique: true}}", "a", "a value that stands earlier already"),
  ])
func theRestOfManyProblemsSaysWhichTheyAreAndStandsBelowItsExamples(
  field: String, cell: String, words: String
) throws {
  let first = field.contains("unique") ? "a" : cell
  let (_, problems) = table(
    "id,x\n0,\(first)\n" + (1...25).map { "\($0),\(cell)\n" }.joined(), "fields: [{name: id}, \(field)]")
  let told = problems.filter { $0.severity == .error }.sorted()
  #expect(told.count == 21)
  let rest = try #require(told.last)
  let count = field.contains("unique") ? 5 : 6
  #expect(rest.message == "\(count) more cells of x from here on: \(words)")
  #expect(rest.place.line == (field.contains("unique") ? 23 : 22) && rest.place.column == 2)
}

@Test func codesStayAsTheyAreWritten() throws {
  let rows = (0..<30).map { "0\(2139 + $0),\($0),\(9_007_199_254_740_993 + $0),0.5\n" }.joined()
  let (registry, problems) = table("zip,n,record,half\n" + rows)
  let found = try #require(registry)
  #expect(found.columns.map(\.field.kind) == [.string, .integer, .string, .number])
  #expect(found["zip"]?.levels?.first == "02139" && found["record"]?.levels?.first == "9007199254740993")
  #expect(problems.map(\.code) == ["read-as-code", "read-as-code"])
  #expect(problems[0].message.contains("\"02139\" begins with a nought"))
  // Past the records that are looked at first, too.
  let late = table("x\n" + String(repeating: "12\n", count: 1500) + "007\n").0
  #expect(late?["x"]?.levels == ["007", "12"])
  // A dictionary may say otherwise.
  #expect(table("x\n007\n", "fields: [{name: x, type: integer}]").0?["x"]?.numbers == [7])
}

@Test(arguments: ["9007199254740993", "-12345678901234567890", "1e20"])
func aWholeNumberThatWouldBeRoundedIsRefused(cell: String) {
  let (registry, problems) = table("id,x\n1,\(cell)\n", "fields: [{name: id}, {name: x, type: integer}]")
  #expect(registry == nil)
  #expect(problems.map(\.code) == ["inexact"] && problems[0].message.hasPrefix("x is \(cell): "))
}

@Test(
  arguments: [
    (.date, "2024-02-29"), (.date, "1969-12-31"), (.date, "0001-01-01"), (.date, "1900-03-01"),
    (.datetime, "2024-02-29T23:59:58"), (.datetime, "1969-12-31T06:30"), (.time, "00:00"),
    (.time, "23:05:09"), (.yearmonth, "2024-12"), (.yearmonth, "0999-01"),
  ] as [(Field.Kind, String)])
func aDateIsWrittenAsItWasRead(kind: Field.Kind, text: String) throws {
  let value = try #require(kind.moment(text[...]))
  #expect(kind.momentText(value) == text)
}

@Test func everyDayOfFourHundredYearsIsWrittenAsItWasRead() throws {
  var days = try #require(Field.Kind.date.moment("1800-01-01"))
  let last = try #require(Field.Kind.date.moment("2200-01-01"))
  while days < last {
    let text = try #require(Field.Kind.date.momentText(days))
    #expect(Field.Kind.date.moment(text[...]) == days)
    days += 1
  }
}
