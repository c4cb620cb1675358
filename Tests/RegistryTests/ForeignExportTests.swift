@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Registry

@Test func aFilterOrMeasureThatNamesAConceptGetsItsColumn() throws {
  let (registry, problems) = table(
    "Lebend,Rhythmus\n1,1\n0,2\n1,9\n",
    """
    fields:
      - {name: Lebend, type: boolean, trueValues: ["1"], falseValues: ["0"], ecprimer: {concept: survived_to_discharge}}
      - {name: Rhythmus, type: string, categories: [{value: VF, label: Flimmern}, pVT], ecprimer: {concept: first_rhythm, levels: {"1": VF, "2": pVT, "9": missing}}}
    """)
  #expect(problems.isEmpty)
  let found = try #require(registry)
  func rows(_ condition: String) -> [Int]? {
    var told: [Diagnostic] = []
    let filter = Filter.parse(condition, at: Place(file: "m"), columns: found, problems: &told)
    return filter?.rows(in: found)
  }
  for condition in [
    "survived_to_discharge = yes", "Lebend = yes", "Lebend = 1", "Lebend = ja", "survived_to_discharge != no",
    "Lebend = true",
  ] { #expect(rows(condition) == [0, 2], "\(condition)") }
  for condition in ["first_rhythm = VF", "Rhythmus = 1", "Rhythmus = Flimmern"] {
    #expect(rows(condition) == [0], "\(condition)")
  }
  #expect(rows("first_rhythm missing") == [2])
  #expect(found.column(of: "first_rhythm")?.name == "Rhythmus")
}

@Test(arguments: [
  ("yes,no", "yes"), ("no,yes", "yes"), ("Nein,Ja", "Ja"), ("0,1", "1"), ("是,否", "是"), ("N,Y", "Y"),
  ("non,Oui", "Oui"),
])
func yesIsYesInAnySpellingAndOrder(levels: String, yes: String) throws {
  let (one, two) = (String(levels.split(separator: ",")[0]), String(levels.split(separator: ",")[1]))
  let (registry, _) = table(
    "a,b\n\(one),x\n\(two),y\n\(one),z\n",
    "fields: [{name: a, constraints: {enum: [\"\(one)\", \"\(two)\"]}}, {name: b}]")
  let column = try #require(registry?["a"])
  #expect(column.level(named: "yes") == yes)
  #expect(column.level(named: "no") == (one == yes ? two : one))
}

@Test func aCodeWithoutAMeaningIsToldWithItsPlace() {
  let (_, problems) = table("r\n1\n7\n", "fields: [{name: r, ecprimer: {levels: {\"1\": VF}}}]")
  #expect(problems.map(\.message) == ["r is \"7\": a code without a meaning, expected 1"])
  #expect(problems.first?.place == Place(file: "r.csv", line: 3, column: 1, length: 0))
}

@Test(
  arguments: [
    ("%d.%m.%Y", "5.3.2024", "2024-03-05"), ("%m/%d/%Y", "03/05/2024", "2024-03-05"),
    ("%d/%m/%y", "05/03/24", "2024-03-05"),
    ("%Y年%m月%d日", "2024年3月5日", "2024-03-05"), ("%d-%b-%Y", "05-Mar-2024", "2024-03-05"),
    ("%Y%m%d", "20240305", "2024-03-05"),
  ])
func datesAreReadAsTheyAreWritten(format: String, text: String, day: String) throws {
  let (registry, problems) = table("d\n\(text)\n", "fields: [{name: d, type: date, format: \"\(format)\"}]")
  #expect(problems.isEmpty)
  #expect(registry?["d"]?.numbers?.first == CalendarDate.days(day[...]))
}

@Test func datesThatDoNotExistOrReadTwoWaysAreTold() {
  let (_, problems) = table("d\n30.02.2024\n", "fields: [{name: d, type: date, format: \"%d.%m.%Y\"}]")
  #expect(problems.map(\.code) == ["not-a-date"] && problems.first?.place.line == 2)
  let both = "fields: [{name: d, type: date, format: [\"%d/%m/%Y\", \"%m/%d/%Y\"]}]"
  #expect(table("d\n25/12/2024\n12/25/2024\n", both).1.isEmpty)
  #expect(table("d\n03/04/2024\n", both).1.map(\.code) == ["not-a-date"])
}

@Test(
  arguments: [
    ("decimalChar: \",\"", "12,5", 12.5), ("decimalChar: \",\", groupChar: \".\"", "1.234,5", 1234.5),
    ("bareNumber: false", "60%", 60), ("bareNumber: false, ecprimer: {unit: min}", "3 min", 3),
    ("bareNumber: false, ecprimer: {unit: min}", "2 h", 120), ("bareNumber: false", "~37", 37),
    ("bareNumber: false", "ca. 40", 40), ("ecprimer: {bounds: true}", ">89", 90),
    ("ecprimer: {bounds: true}", "≥89", 89),
    ("ecprimer: {bounds: true}", "<5", 4), ("groupChar: \" \"", "12 345", 12345),
  ] as [(String, String, Double)])
func numbersAreReadAsPeopleWriteThem(declared: String, text: String, value: Double) throws {
  let (registry, problems) = table(
    "x;y\n\(text);1\n", "fields: [{name: x, type: number, \(declared)}, {name: y}]")
  #expect(problems.isEmpty, "\(problems)")
  #expect(registry?["x"]?.numbers?.first == value)
}

@Test(arguments: ["2 h", ">89", "1.2.3", "12a", "1 234 5"])
func whatIsNotDeclaredIsNoNumber(text: String) {
  #expect(
    table("x;y\n\(text);1\n", "fields: [{name: x, type: number}, {name: y}]").1.map(\.code) == [
      "not-a-number"
    ])
}

@Test func aBoundStaysABound() throws {
  let (registry, _) = table(
    "age\n70\n>89\n", "fields: [{name: age, type: integer, ecprimer: {bounds: true}}]")
  let found = try #require(registry)
  func truth(_ condition: String) -> [Truth.Value] {
    var told: [Diagnostic] = []
    return Filter.parse(condition, at: Place(file: "m"), columns: found, problems: &told)?.truth(in: found)
      .values ?? []
  }
  #expect(truth("age >= 90") == [.no, .yes] && truth("age > 89") == [.no, .yes])
  #expect(truth("age > 95") == [.no, .unknown] && truth("age = 90") == [.no, .unknown])
  #expect(truth("age < 90") == [.yes, .no] && truth("age != 70") == [.no, .yes])
}

@Test func fieldsFollowFromOthersAndTheirDatesAreNotInTheTable() throws {
  let (registry, problems) = table(
    "arrest,on,off,code,a,b\n01/31/2024 23:50,02/01/2024 00:40,02/03/2024 12:40,1,,x\n02/01/2024 10:00,02/01/2024 10:30,,4,y,\n",
    """
    fields:
      - {name: arrest, type: datetime, format: "%m/%d/%Y %H:%M", ecprimer: {role: source}}
      - {name: on, type: datetime, format: "%m/%d/%Y %H:%M", ecprimer: {role: source}}
      - {name: off, type: datetime, format: "%m/%d/%Y %H:%M", ecprimer: {role: source}}
      - {name: code}
      - {name: a}
      - {name: b}
      - {name: year, type: year, ecprimer: {derive: year(on)}}
      - {name: to_flow, type: number, ecprimer: {derive: "minutes(arrest, on)"}}
      - {name: run, type: number, ecprimer: {derive: "hours(on, off)"}}
      - {name: weaned, type: boolean, ecprimer: {derive: 'code in ("1", "3")'}}
      - {name: either, ecprimer: {derive: "first(a, b)"}}
      - {name: long, type: boolean, ecprimer: {derive: "run > 24"}}
    """)
  #expect(problems.isEmpty, "\(problems)")
  let found = try #require(registry)
  #expect(found["on"] == nil && found["arrest"] == nil)
  #expect(found["year"]?.numbers == [2024, 2024] && found["to_flow"]?.numbers == [50, 30])
  #expect(found["run"]?.numbers?.first == 60 && found["run"]?.missingCount == 1)
  #expect(
    found["weaned"]?.codes == [0, 1] && found["either"]?.levels == ["x", "y"]
      || found["either"]?.codes == [1, 0])
  #expect(found["long"]?.codes == [0, -1])
}

@Test(arguments: [
  ("minutes(a)", "derive"), ("minuts(a, b)", "derive"), ("minutes(a, nowhere)", "derive"),
  ("hours(d, d)", "derive"), ("x(x)", "derive"),
])
func aDerivationThatCannotBeIsTold(how: String, code: String) {
  let (registry, problems) = table(
    "a,b,d\n2024-01-01T10:00,2024-01-01T11:00,2024-01-01\n",
    "fields: [{name: a, type: datetime}, {name: b, type: datetime}, {name: d, type: date}, {name: x, type: number, ecprimer: {derive: \"\(how)\"}}]"
  )
  #expect(registry == nil && problems.map(\.code) == [code], "\(problems)")
}

private func joined(_ main: String, _ other: String, _ dictionary: String) -> (RegistryTable?, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let schema = DataDictionary.read(dictionary, file: "d.yaml", problems: &problems)
  let registry = RegistryTable.read(
    Array(main.utf8), name: "r", file: "r.csv", dictionary: schema,
    companion: { $0 == "c.csv" ? Array(other.utf8) : nil }, problems: &problems)
  return (registry, problems)
}

private let join = """
  fields: [{name: run}, {name: worst, type: number}]
  ecprimer:
    join: {file: c.csv, key: run, fields: {rrt: any code = "411", all: count, worst: max value, first_code: first code, late: any day > 2 and code != "1"}}
  """

@Test func rowsOfAnotherFileTellFields() throws {
  let (registry, problems) = joined(
    "run\nA\nB\nC\n", "run,code,value,day\nB,411,3,1\nA,7,1.5,3\nB,9,12,1\n", join)
  #expect(problems.isEmpty, "\(problems)")
  let found = try #require(registry)
  #expect(found["rrt"]?.codes == [1, 0, 1] && found["all"]?.numbers == [1, 2, 0])
  #expect(found["worst"]?.known == [1.5, 12] && found["worst"]?.missingCount == 1)
  #expect(found["late"]?.codes == [0, 1, 1])
  #expect(found["first_code"]?.codes?[2] == -1)
}

@Test func keysThatDoNotFitAreTold() {
  let stray = joined("run\nA\n", "run,code,value,day\nA,1,1,1\nZ,1,1,1\n", join).1
  #expect(
    stray.map(\.code) == ["key-without-record"]
      && stray.first?.place == Place(file: "c.csv", line: 3, column: 1, length: 0))
  #expect(
    joined("run\nA\nA\n", "run,code,value,day\nA,1,1,1\n", join).1.contains {
      $0.code == "key-repeats" && $0.place.line == 3
    })
  #expect(
    joined("run\nA\n", "run,code,value,day\nX1,1,1,1\n", join).1.contains { $0.code == "files-do-not-fit" })
  #expect(joined("run\nA\n", "ID,code,value,day\nA,1,1,1\n", join).1.contains { $0.code == "join" })
}

@Test func eventsAndInstancesAreOneRecordARun() throws {
  let csv =
    "record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,age,lactate,comp\n"
    + "1,base,,,60,9,\n1,h24,,,,3,\n1,base,comp,1,,,2\n2,base,,,50,7,\n"
  let told = table(csv, "fieldsMatch: subset\nfields: [{name: record_id}, {name: age, type: number}]").1
  #expect(told.map(\.code).contains("redcap-rows"))
  let (registry, problems) = table(
    csv,
    """
    fieldsMatch: subset
    ecprimer:
      records: {key: record_id, event: redcap_event_name, instrument: redcap_repeat_instrument, instance: redcap_repeat_instance}
      join: {key: record_id, fields: {stroke: 'any redcap_repeat_instrument = "comp" and comp = "2"'}}
    fields:
      - {name: record_id, ecprimer: {role: identifier}}
      - {name: age, type: number}
      - {name: lactate, type: number, ecprimer: {event: base}}
      - {name: lactate.h24, type: number, ecprimer: {column: lactate, event: h24}}
    """)
  let found = try #require(registry, "\(problems)")
  #expect(found.rowCount == 2 && found["age"]?.numbers == [60, 50] && found["lactate"]?.numbers == [9, 7])
  #expect(found["lactate.h24"]?.numbers?.first == 3 && found["lactate.h24"]?.missingCount == 1)
  #expect(found["stroke"]?.codes == [0, 1])
}

@Test func aTableBeginsAndEndsWhereItIsSaid() throws {
  let (registry, problems) = table(
    "Our programme\nexported today\nid;x;\n1;2;\n2;3;\nTotal: 2;;\n",
    "fields: [{name: id}, {name: x, type: number}]\necprimer: {dialect: {headerRows: [3], commentRows: [1, 2, 6], delimiter: \";\"}}"
  )
  #expect(!problems.hasErrors, "\(problems)")
  let found = try #require(registry)
  #expect(found["x"]?.numbers == [2, 3] && found.place(row: 1, column: "x").line == 5)
}

@Test func oneCellOfSeveralValuesTellsSeveralFields() throws {
  let dictionary = """
    fields:
      - {name: comps, ecprimer: {split: ";", levels: {RRT: renal_replacement, CVA: stroke, none: none}}}
      - {name: renal_replacement, type: boolean, ecprimer: {from: comps}}
      - {name: stroke, type: boolean, ecprimer: {from: comps}}
    """
  let found = try #require(table("comps\nRRT; CVA\nnone\nCVA\n\n", dictionary).0)
  #expect(
    found["renal_replacement"]?.codes == [0, 1, 1, -1] && found["stroke"]?.codes == [0, 1, 0, -1]
      && found["comps"] == nil)
  let (_, problems) = table("comps\nRRT; hole\n", dictionary)
  #expect(
    problems.count == 1 && problems[0].message.hasPrefix("comps has \"hole\": a code without a meaning"))
}

@Test func thePatientWhoStandsTwiceIsTold() {
  let row = (1...8).map { "\($0)" }.joined(separator: ",")
  let fields = (1...8).map { "{name: c\($0), type: number}" }.joined(separator: ", ")
  let header = "id," + (1...8).map { "c\($0)" }.joined(separator: ",")
  let (_, problems) = table(
    "\(header)\nP1,\(row)\nP2,\(row)\nP1,9,9,9,9,9,9,9,9\n",
    "fields: [{name: id, ecprimer: {role: identifier}}, \(fields)]")
  #expect(problems.map(\.code).sorted() == ["identifier-repeats", "same-record"])
  #expect(
    problems.first { $0.code == "identifier-repeats" }?.message
      == "id is \"P1\", as at line 2 already: one patient twice, or two runs of one?")
  #expect(problems.first { $0.code == "same-record" }?.place.line == 3)
}

@Test func oneCauseIsOneProblem() {
  let header = (1...80).map { "theirs\($0)" }.joined(separator: ",")
  let row = (1...80).map(String.init).joined(separator: ",")
  let fields = (1...62).map { "{name: ours\($0)}" }.joined(separator: ", ")
  let (_, problems) = table("\(header)\n\(row)\n", "fields: [\(fields)]")
  #expect(
    problems.count == 1 && problems[0].code == "misfit"
      && problems[0].message.contains("new registry NAME --from"))
}

@Test func valuesThatCannotBeAreLeftOutWhereThatIsSaid() throws {
  let (registry, problems) = table(
    "x\n5\n900\n",
    "fields: [{name: x, type: number, constraints: {maximum: 100}, ecprimer: {outside: missing}}]")
  #expect(problems.map(\.severity) == [.warning] && problems.first?.place.line == 3)
  #expect(registry?["x"]?.numbers?.first == 5 && registry?["x"]?.missingCount == 1)
}

@Test func exactTimesAreNoIdentifiers() throws {
  let rows = (10...40).map {
    "2024-03-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1) 10:\($0),3/\($0 % 28 + 1)/2024 9:\($0)"
  }
  var problems: [Diagnostic] = []
  let draft = try #require(
    DictionaryDraft.infer(
      from: Array(("on,other\n" + rows.joined(separator: "\n") + "\n").utf8), file: "r.csv",
      problems: &problems))
  #expect(draft.dictionary["on"]?.kind == .datetime)
  #expect(draft.dictionary.fields.allSatisfy { $0.role != .identifier })
}

extension Column {
  fileprivate var known: [Double] { (numbers ?? []).filter { !$0.isNaN } }
}
