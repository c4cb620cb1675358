import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry
@testable import RegistryFiles

private func rows(_ count: Int = 30) -> [String] {
  (0..<count).map { "ECPR-\($0),\(40 + $0 % 30),\($0 % 2 == 0 ? "M" : "F"),2024,Yes" }
}
private let head = "Record,Age (years),Sex,Year,Discharged alive"

/// Rows that are no records are passed over, and told.
@Test(arguments: [
  (",,,,", 12), ("2023,,,,", 12), ("Mean,55,,,", 32), ("Summe,30,,,", 32), (",years,,,", 40),
])
func whatIsNoRecordIsNotCounted(row: String, at line: Int) throws {
  var lines = [head] + rows()
  lines.insert(row, at: min(line, lines.count) - 1)
  let export = intake(lines.joined(separator: "\n") + "\n")
  var problems: [Diagnostic] = []
  let isRecord = row == ",years,,,"
  #expect(export.table(&problems)?.rowCount == (isRecord ? 31 : 30), "\(problems)")
  #expect(export.problems.contains { $0.code == "no-record" } != isRecord, "\(export.problems)")
}

@Test func aSecondHeadGivesUnits() throws {
  let cells = (0..<30).map { "R\($0),\(40 + $0 % 30),\(60 + $0 % 40),\(90 + $0 % 60)" }
  let export = intake("Record,Age,Weight,Lactate\n,years,kg,mg/dL\n" + cells.joined(separator: "\n") + "\n")
  #expect(export.proposal("lactate_before_mmol_l")?.field.sourceUnit == "mg/dL", "\(export.problems)")
  var problems: [Diagnostic] = []
  #expect(export.table(&problems)?.rowCount == 30, "\(problems)")
}

/// A record of which nothing but its number is known is a record.
@Test func aRecordWithItsNumberAloneIsCounted() {
  var lines = [head] + rows()
  lines.insert("ECPR-99,,,,", at: 12)
  var problems: [Diagnostic] = []
  #expect(intake(lines.joined(separator: "\n") + "\n").table(&problems)?.rowCount == 31)
}

@Test func aFileOfAnotherEncodingIsRefused() {
  // "患者编号,年龄,性别" in GBK.
  let gbk: [UInt8] =
    [
      0xBB, 0xBC, 0xD5, 0xDF, 0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC4, 0xEA, 0xC1, 0xE4, 0x2C, 0xD0, 0xD4, 0xB1,
      0xF0,
    ]
  let bytes = gbk + Array("\n".utf8) + (0..<20).flatMap { Array("E\($0),45,1\n".utf8) }
  let export = Export(
    Intake.Request(data: Intake.Source(file: "a.csv", name: "a.csv", bytes: bytes), concepts: concepts))
  #expect(export.intake == nil && export.problems.map(\.code) == ["encoding"])
}

@Test func aNoteBelowATableOfUTF16IsFound() {
  let text = ([head] + rows() + ["NSP = not known,,,,"]).joined(separator: "\n") + "\n"
  let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let export = Export(
    Intake.Request(data: Intake.Source(file: "a.csv", name: "a.csv", bytes: bytes), concepts: concepts))
  var problems: [Diagnostic] = []
  #expect(export.table(&problems)?.rowCount == 30, "\(problems) \(export.problems)")
}

@Test func aTimeThatIsNoneAndAnECMOThatEndedBeforeItBeganAreTold() {
  let cells = (0..<30).map { row in
    let clock = row == 4 ? "25:61" : "10:\(10 + row)"
    let off = row == 7 ? "2023-01-20 10:00" : "2024-03-\(12 + row % 9) 10:00"
    return "R\(row),\(clock),2024-03-\(10 + row % 2) 09:00,\(off)"
  }
  let text = "Record,Time of arrest,ECMO start,ECMO end\n" + cells.joined(separator: "\n") + "\n"
  let export = intake(text)
  #expect(export.problems.contains { $0.code == "not-a-date" && $0.place.line == 6 && $0.place.column == 2 })
  #expect(
    export.problems.contains { $0.code == "out-of-range" && $0.place.line == 9 && $0.place.column == 4 },
    "\(export.problems)")
}
