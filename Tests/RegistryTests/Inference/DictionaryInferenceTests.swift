@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Registry

private func draft(_ csv: String) throws -> (DictionaryDraft, RegistryTable?, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let bytes = Array(csv.utf8)
  let draft = try #require(DictionaryDraft.infer(from: bytes, file: "r.csv", problems: &problems))
  let read = DataDictionary.read(draft.yaml, file: "d.yaml", problems: &problems)
  let table = RegistryTable.read(bytes, name: "r", file: "r.csv", dictionary: read, problems: &problems)
  return (draft, table, problems)
}

@Test func theInferredDictionaryReadsTheDataThatItCameFrom() throws {
  let (draft, table, problems) = try draft(
    #"""
    record id,year,age_years,sex,survived,low_flow_min,died,seen,weight,note: "x",phone
    A-1,2019,60,male,yes,41,0,2024-02-29,70.5,"a, ""b""",1
    A-2,2020,NA,female,no,55,1,2024-03-01,81,été,2
    A-3,2020,71,female,yes,,0,,65.25,-x,3

    """#)
  #expect(problems.isEmpty && table?.rowCount == 3)
  let field = { (name: String) in draft.dictionary[name] }
  #expect(field("record id")?.role == .identifier && field("record id")?.constraints.isUnique == true)
  #expect(field("year")?.kind == .year && field("year")?.role == .time)
  #expect(field("age_years")?.constraints.minimum == 60 && field("age_years")?.constraints.maximum == 71)
  #expect(field("sex")?.constraints.values == ["female", "male"])
  #expect(field("survived")?.kind == .boolean && field("survived")?.role == .outcome)
  #expect(field("low_flow_min")?.unit == "min")
  #expect(field("died")?.kind == .boolean && field("died")?.trueValues == ["1"])
  #expect(field("seen")?.kind == .date)
  #expect(field("weight")?.kind == .number)
  #expect(field("phone")?.role == .identifier)
  #expect(draft.yaml.contains("# 1 of 3 are missing") && draft.yaml.contains("missingValues: [\"\", \"NA\"]"))
}

@Test func decimalCommasAreInferredForTheDictionaryOnly() throws {
  let (draft, table, problems) = try draft("id;x\n1;2,5\n2;3\n")
  #expect(problems.isEmpty)
  #expect(draft.dictionary["x"]?.decimalMark == UInt8(ascii: ","))
  #expect(table?["x"]?.numbers == [2.5, 3])
}

@Test func aColumnThatChangesItsKindLateIsReadWhole() throws {
  let rows = (0..<3000).map { $0 == 2500 ? "x,1.5" : "\($0),\($0)" }
  var problems: [Diagnostic] = []
  let table = try #require(
    RegistryTable.read(
      Array((["a,b"] + rows).joined(separator: "\n").utf8), name: "r", file: "r.csv", dictionary: nil,
      problems: &problems))
  #expect(table["a"]?.field.kind == .string && table["a"]?.levels?.count == 3000)
  #expect(table["b"]?.field.kind == .number && table["b"]?.numbers?[2500] == 1.5)
}

/// Whatever a table holds, its inferred dictionary is read without a problem and reads the table.
@Test func anyTableHasADictionaryThatReadsIt() throws {
  var seed: UInt64 = 42
  func next(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(bound))
  }
  let pieces = [
    "", "yes", "no", "NA", "1", "0", "2,5", "-3.25", "2024-02-29", "12:30", "a b", "#x: {y}", "\\", "'",
    "null", "é",
    "\u{85}", "=1+1", "1e5", "- z", "true", "\t", "\u{1F600}", "1e400", "inf",
  ]
  for _ in 0..<200 {
    let width = 1 + next(5)
    let choices = (0..<width).map { _ in (0...next(3)).map { _ in pieces[next(pieces.count)] } }
    var rows = [(0..<width).map { "\(pieces[next(pieces.count)]) h\($0)" }]
    for _ in 0..<(1 + next(12)) { rows.append(choices.map { $0[next($0.count)] }) }
    let csv = rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\n") + "\n"
    let (draft, table, problems) = try draft(csv)
    #expect(problems.isEmpty && table != nil, "\(csv)\n\(draft.yaml)")
  }
}

@Test func aColumnThatIsTextForAFewCellsIsTold() {
  let (_, problems) = table("id,x\na,1\nb,2\nc,5O.2\nd,3\n")
  #expect(problems.map(\.message) == ["x is read as text: of 4 cells 1 is no number, first \"5O.2\""])
  #expect(problems.map(\.place.line) == [4] && problems.map(\.severity) == [.warning])
  #expect(table("g;x\na;1,5\nb;2\n").1.map(\.code) == ["decimal-comma"])
}

@Test func thousandsOfColumnsAreReadInTime() throws {
  let width = 5000
  let csv =
    ((0..<width).map { "c\($0)" }.joined(separator: ",") + "\n")
    + (0..<20).map { row in (0..<width).map { String(row * $0 % 23) }.joined(separator: ",") + "\n" }.joined()
  let (draft, table, problems) = try draft(csv)
  #expect(problems.isEmpty && table?.columns.count == width && draft.dictionary.fields.count == width)
}
