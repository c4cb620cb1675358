import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry
@testable import RegistryFiles

/// Eight faults of one file are told in one run, each at its cell.
@Test func everySlipIsToldInOneRun() {
  var rows = (0..<40).map { row in
    [
      "S\(row)", "\(40 + row % 30)", row % 2 == 0 ? "m" : "w", "\(40 + row % 50)",
      "\(13 + row % 15).0\(1 + row % 9).2024", row % 2 == 0 ? "ja" : "nein",
    ]
  }
  rows[5][1] = "abc"
  rows[6][1] = "430"
  rows[7][3] = "-5"
  rows[8][4] = "30.02.2024"
  rows[9][5] = "7x"
  rows[10] = rows[4]
  rows[12].append("extra")
  let head = "id;Alter;Geschlecht;Low-Flow (min);Datum ECMO Start;Diabetes\n"
  let export = intake(head + rows.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n")
  #expect(export.intake == nil)
  let told = Set(export.problems.map { "\($0.code) \($0.place.line):\($0.place.column)" })
  for wanted in [
    "csv-ragged 14:7", "not-a-date 10:5", "no-number 7:2", "out-of-range 8:2", "out-of-range 9:4",
    "code-without-meaning 11:6", "identifier-repeats 12:1",
  ] {
    #expect(told.contains(wanted), "\(wanted): \(told.sorted())")
  }
}

@Test(arguments: [
  "%PDF-1.4\n%x\n", "[{\"a\": 1}]\n",
  "Dear colleague,\n\nplease find, as agreed, the data.\nWe hope, dear friends, that all is well,\nYours,\nA. B.\n",
  "<!DOCTYPE html><table><tr><td>a</td></tr></table>\n", "{\\rtf1 text}\n",
])
func whatIsNoTableSaysSo(text: String) {
  let export = intake(text)
  #expect(export.intake == nil && export.problems.map(\.code) == ["no-table"], "\(export.problems)")
}

@Test func keysWithoutARecordAreToldAtOnce() {
  let csv = "RunNo,age\n" + (0..<20).map { "R\($0),4\($0 % 10)\n" }.joined()
  let export = intake(csv, others: [("c.csv", "RunNo,Code\nR1,Stroke\nX2,Stroke\nR3,Stroke\n")])
  #expect(
    export.problems.contains {
      $0.code == "key-without-record" && $0.place.line == 3 && $0.place.column == 1 && $0.severity == .warning
    })
}

@Test(arguments: ["FieldName,Code,Description", "Variable,Value,Meaning", "Field Name,Code,Label"])
func aListOfCodesIsReadUnderItsUsualHeads(head: String) {
  let csv = "record,rhythm\n" + (0..<20).map { "R\($0),\($0 % 2 + 1)\n" }.joined()
  let export = intake(csv, codes: head + "\nrhythm,1,VF\nrhythm,2,PEA\nother,1,Yes\n")
  #expect(export.proposal("first_rhythm") != nil, "\(export.problems)")
}
