import Diagnostics
import Testing

@testable import Registry

private let registry = table(
  "survived,year,ecpr_hours,sex,arrest place,a,b\nyes,2008,5,male,ICU,1,1\nno,2009,,female,operating room,2,3\nyes,2010,7,male,,3,\n"
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
  ("(sex = female or year = 2008) and survived = yes", [0]),
])
func conditionsSelect(text: String, expected: [Int]) { #expect(rows(text) == expected) }

@Test(
  arguments: [
    ("surviived = yes", "unknown column 'surviived'", 10, "survived"),
    ("sex = mle", "sex is never 'mle', expected female, male", 16, "male"),
    ("year >> 3", "expected a value after '>'", 16, nil),
    ("sex < male", "sex has no order: only = and != compare it", 14, nil),
    ("year = x", "'x' is neither a number nor a column of numbers", 17, nil),
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
