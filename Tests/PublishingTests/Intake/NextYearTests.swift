import Diagnostics
import Foundation
import Testing

@testable import Project
@testable import Publishing
@testable import Scaffold

private func dictionary(_ folder: String) -> String {
  (try? String(contentsOfFile: folder + "/content/registry/own.yaml", encoding: .utf8)) ?? ""
}

/// An export of 60 runs of three years; with other names, codes, dates and outcomes where they are given.
private func export(
  lowFlow: String = "Low-flow (min)", rhythm: String = "PEA", stamp: String = "%02d.%02d.%d 10:30",
  started: String = "ECMO start", dead: Int = -1, newest: Int = 2024
) -> String {
  var lines = ["RunNo,Arrest,\(started),First rhythm,\(lowFlow),Discharged alive"]
  for row in 0..<60 {
    let year = newest - 2 + row / 20
    let (day, month) = (13 + row % 9, 1 + row % 9)
    func date(_ clock: String) -> String {
      let isNew = year == newest
      return isNew && stamp.hasPrefix("%d-")
        ? "\(year)-\(month < 10 ? "0" : "")\(month)-\(day) \(clock)"
        : "\(day).\(month < 10 ? "0" : "")\(month).\(year) \(clock)"
    }
    lines.append(
      "R\(row),\(date("10:30")),\(date("11:40")),\(row % 3 == 0 ? "VF" : row == 59 ? rhythm : "PEA"),\(40 + row % 30),\(row % 2 == 0 && row != dead ? "Yes" : "No")"
    )
  }
  return lines.joined(separator: "\n") + "\n"
}

private func take(
  _ csv: String, _ folder: String, again: Bool, others: [(file: String, bytes: [UInt8])] = [],
  _ problems: inout [Diagnostic]
) throws -> RegistryIntake? {
  var request = RegistryIntake.Request(name: "own", data: ("runs.csv", Array(csv.utf8)))
  (request.isAgain, request.others) = (again, others)
  let intake = RegistryIntake(request, project: folder, problems: &problems)
  try intake?.write(to: folder)
  return intake
}

@Test func aColumnThatHasAnotherNameIsOfferedAndWhatWasAcceptedOfItIsKept() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    _ = try #require(try take(export(), folder, again: false, &problems), "\(problems)")
    _ = DoctorReport(registry: "own", project: folder, accepts: true, problems: &problems)
    let newer = export(lowFlow: "Low-flow time (min)", rhythm: "Torsade", started: "ECMO begin")
    let again = try #require(try take(newer, folder, again: true, &problems), "\(problems)")
    let words = again.words.joined(separator: "\n")
    #expect(words.contains("--renamed \"Low-flow (min)=Low-flow time (min)\""), "\(words)")
    #expect(words.contains("--renamed \"ECMO start=ECMO begin\""), "\(words)")
    #expect(words.contains("--answer \"first_rhythm=First rhythm\" --levels \"Torsade=…\""), "\(words)")
    // The doctor goes on: every cause is told, with what mends it, beside all else.
    problems = []
    let doctor = try #require(
      DoctorReport(registry: "own", project: folder, accepts: false, problems: &problems), "\(problems)")
    #expect(doctor.problems.hasErrors)
    let text = doctor.text(usesColour: false)
    #expect(text.contains("60 records") && text.contains("--renamed \"ECMO start=ECMO begin\""), "\(text)")
    #expect(text.contains("\"Torsade\" in 1 cell, first at line 61"), "\(text)")
    let mended = try #require(
      DoctorReport(
        registry: "own", project: folder, accepts: false, answers: ["first_rhythm=First rhythm"],
        levels: ["Torsade=pVT"],
        renamed: ["Low-flow (min)=Low-flow time (min)", "ECMO start=ECMO begin"], problems: &problems),
      "\(problems)")
    #expect(!mended.problems.hasErrors, "\(mended.problems)")
    let yaml = dictionary(folder)
    let said = yaml.split(separator: "\n").filter { !$0.contains("# ") }.joined(separator: "\n")
    #expect(said.contains("minutes(Arrest, \\\"ECMO begin\\\")") && !said.contains("ECMO start"), "\(yaml)")
    #expect(yaml.contains("\"Torsade\": pVT"), "\(yaml)")
    // A name that is not there is refused, and nothing is written.
    problems = []
    let wrong = DoctorReport(
      registry: "own", project: folder, accepts: false, renamed: ["ECMO begin=ECMO beginn"],
      problems: &problems)
    #expect(wrong == nil && problems.first?.suggestion == "ECMO begin" && dictionary(folder) == yaml)
  }
}

@Test func anotherNumberOfSurvivorsAndDatesInAnotherFormAreTold() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    _ = try #require(try take(export(), folder, again: false, &problems), "\(problems)")
    _ = DoctorReport(registry: "own", project: folder, accepts: true, problems: &problems)
    let again = try #require(
      try take(export(stamp: "%d-", dead: 22), folder, again: true, &problems), "\(problems)")
    let words = again.words.joined(separator: "\n")
    #expect(words.contains("2023 had 10 survivors and has 9 now"), "\(words)")
    #expect(words.contains("Arrest: 20 cells written as %Y-%m-%d %H:%M, first at line 42"), "\(words)")
    let mended = try #require(
      DoctorReport(
        registry: "own", project: folder, accepts: false,
        answers: ["arrest_to_flow_min=Arrest", "year=ECMO start"], problems: &problems), "\(problems)")
    #expect(!mended.problems.hasErrors, "\(mended.problems)")
    #expect(mended.text(usesColour: false).contains("2022 20, 2023 20, 2024 20"))
  }
}

@Test func aJoinedFileOfLastYearIsNotJoinedToThisYears() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    let complications = Array("RunNo,Complication\nR1,Stroke\nR2,Seizures\nR3,Dialysis\n".utf8)
    _ = try #require(
      try take(export(), folder, again: false, others: [("complications.csv", complications)], &problems),
      "\(problems)")
    _ = DoctorReport(registry: "own", project: folder, accepts: true, problems: &problems)
    let refused = try take(export(newest: 2025), folder, again: true, &problems)
    #expect(refused == nil && problems.contains { $0.message.contains("complications.csv") }, "\(problems)")
    problems = []
    // Its newer export may be called otherwise.
    let again = try #require(
      try take(
        export(newest: 2025), folder, again: true, others: [("compl 2025.csv", complications)], &problems),
      "\(problems)")
    #expect(again.paths.contains("content/registry/complications.csv"))
    let doctor = try #require(
      DoctorReport(registry: "own", project: folder, accepts: false, problems: &problems))
    #expect(doctor.text(usesColour: false).contains("no run of 2025 stands in complications.csv"))
    // A complication that could be another thing is answered in one command.
    let answered = try #require(
      DoctorReport(
        registry: "own", project: folder, accepts: false, answers: ["ischaemic_stroke"], problems: &problems),
      "\(problems)")
    #expect(!answered.problems.hasErrors, "\(answered.problems)")
    #expect(answered.json.contains("\"any Complication = \\\"Stroke\\\"\""), "\(answered.json)")
  }
}
