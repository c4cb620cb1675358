@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Registry

private let registry = table(
  "survived,year,ecpr_hours,sex,arrest place,a,b,d\nyes,2008,5,male,ICU,1,1,2008-05-01\nno,2009,,female,operating room,2,3,2009-06-01\nyes,2010,7,male,,3,,2010-07-01\n"
).0

private func rows(_ text: String) -> [Int]? {
  var problems: [Diagnostic] = []
  guard let registry else { return nil }
  return Filter.parse(
    text, at: Place(file: "m.yaml", line: 4, column: 10), columns: registry, problems: &problems)?
    .rows(in: registry)
}

@Test(arguments: [
  ("all", [0, 1, 2]), ("survived = yes", [0, 2]), ("survived = yes and year >= 2009", [2]),
  ("survived = yes and year >= 2008 and not ecpr_hours missing", [0, 2]), ("ecpr_hours missing", [1]),
  ("not ecpr_hours > 6", [0]), ("ecpr_hours > 6 or ecpr_hours <= 6", [0, 2]),
  ("year in (2008, 2010)", [0, 2]),
  ("sex != male", [1]), ("'arrest place' = 'operating room'", [1]), ("\"arrest place\" in (ICU)", [0]),
  ("a = b", [0]), ("a < b", [1]), ("not (a = b)", [1]),
  ("sex = female or year = 2008 and survived = yes", [0, 1]),
  ("d >= 2009-06-01", [1, 2]), ("d in (2008-05-01)", [0]),
  ("(sex = female or year = 2008) and survived = yes", [0]),
])
func conditionsSelect(text: String, expected: [Int]) { #expect(rows(text) == expected) }

@Test(
  arguments: [
    ("surviived = yes", "unknown column 'surviived'", 10, "survived"),
    ("sex = mle", "sex is never 'mle', expected female, male", 16, "male"),
    ("year >> 3", "expected a value after '>'", 16, nil),
    ("sex < male", "sex has no order: only = and != compare it", 14, nil),
    ("year = x", "'x' is neither a number nor a column of such", 17, nil),
    ("d >= 2009", "'2009' is neither a date such as 2026-11-21 nor a column of such", 15, "2009-01-01"),
    ("d < 2009-06", "'2009-06' is neither a date such as 2026-11-21 nor a column of such", 14, "2009-06-01"),
    ("d in (2009)", "'2009' is not a date such as 2026-11-21", 16, "2009-01-01"),
    ("d = year", "'year' is neither a date such as 2026-11-21 nor a column of such", 14, nil),
    ("NOT sex = male", "unknown column 'NOT'", 10, "not"),
    ("!sex = male", "expected a column, found '!'", 10, "not"),
    ("sex = male AND a = 1", "unexpected 'AND', expected 'and', 'or' or the end", 21, "and"),
    ("sex = male || a = 1", "unexpected '||', expected 'and', 'or' or the end", 21, "or"),
    ("sex == male", "expected =, !=, <, <=, >, >=, in or missing after 'sex'", 14, "="),
    ("year <> 2008", "expected =, !=, <, <=, >, >=, in or missing after 'year'", 15, "!="),
    ("sex IN (male)", "expected =, !=, <, <=, >, >=, in or missing after 'sex'", 14, "in"),
    ("(year = 2008", "expected ')'", 22, nil),
    ("year", "expected =, !=, <, <=, >, >=, in or missing after 'year'", 14, nil),
    ("", "it ends where a column is expected", 10, nil), ("sex = 'male", "a quote is never closed", 16, nil),
    ("sex = male year = 2008", "unexpected 'year', expected 'and', 'or' or the end", 21, nil),
  ] as [(String, String, Int, String?)])
func mistakesAreToldWithTheirPlace(text: String, message: String, column: Int, suggestion: String?) throws {
  var problems: [Diagnostic] = []
  let found = try #require(registry)
  let filter = Filter.parse(
    text, at: Place(file: "m.yaml", line: 4, column: 10), columns: found, problems: &problems)
  #expect(filter == nil)
  #expect(problems.map(\.message) == ["in the condition '\(text)': \(message)"])
  #expect(problems.first?.place.column == column)
  #expect(problems.first?.suggestion == suggestion)
}

@Test func nestingIsBounded() { #expect(rows(String(repeating: "(", count: 5000)) == nil) }

@Test func columnsAreComparedInOneUnit() throws {
  var problems: [Diagnostic] = []
  func field(_ name: String, _ unit: String?) -> Field {
    var field = Field(name: name, kind: .number, place: Place(file: "d.yaml"))
    field.unit = unit
    return field
  }
  // 48 hours are two days; where units are not known or cannot be converted, the numbers are compared.
  for (unit, expected) in [("days", [0, 1]), ("h", []), ("mmHg", []), (nil, [])] as [(String?, [Int])] {
    let columns = [
      Column(field: field("ecmo_hours", "h"), values: .numbers([24, 48, 72])),
      Column(field: field("stay", unit), values: .numbers([2, 2, 2])),
    ]
    let table = RegistryTable(
      name: "t", file: "t.csv", dictionary: DataDictionary(file: "d.yaml", fields: columns.map(\.field)),
      rowCount: 3, columns: columns)
    let filter = Filter.parse(
      "ecmo_hours <= stay", at: Place(file: "m.yaml"), columns: table, problems: &problems)
    #expect(try #require(filter).rows(in: table) == expected)
  }
}

@Test func aConditionHasTheWordsOfItsColumn() throws {
  let dictionary = """
    fields:
      - {name: sex, title: Sex, categories: [{value: f, label: female}, {value: m, label: male}]}
      - {name: rhythm, title: First rhythm, constraints: {enum: [VF, PEA, asystole]}}
      - {name: age, type: integer}
    """
  let registry = try #require(table("sex,rhythm,age\nf,VF,1\n", dictionary).0)
  func words(_ text: String) throws -> Filter.Words {
    var problems: [Diagnostic] = []
    let filter = Filter.parse(text, at: Place(file: "f"), columns: registry, problems: &problems)
    return try #require(filter).words(in: registry)
  }
  #expect(try words("sex = f") == Filter.Words(met: "Sex: female", unmet: "Sex: male"))
  #expect(try words("rhythm = 'VF'") == Filter.Words(met: "First rhythm: VF", unmet: "First rhythm: other"))
  #expect(try words("age > 3") == Filter.Words(met: "age > 3", unmet: "not (age > 3)"))
}
