import Diagnostics
import Foundation
import Markup
import Site
import Testing

@testable import Project
@testable import Publishing
@testable import Scaffold

private let exports = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("IntakeTests/Exports")

private func file(_ path: String) throws -> (file: String, bytes: [UInt8]) {
  (path, Array(try Data(contentsOf: exports.appendingPathComponent(path))))
}

private func take(
  _ name: String, _ data: String, _ folder: String, again: Bool = false, _ problems: inout [Diagnostic]
) throws
  -> RegistryIntake?
{
  var request = RegistryIntake.Request(name: name, data: try file(data))
  request.isAgain = again
  let intake = RegistryIntake(request, project: folder, problems: &problems)
  try intake?.write(to: folder)
  return intake
}

private func build(_ folder: String) -> SiteBuilder.Outcome {
  var problems: [Diagnostic] = []
  let files = ProjectFiles.read(project: folder, problems: &problems)
  return SiteBuilder.build(files, options: BuildOptions(includesDrafts: true))
}

private func text(_ path: String, _ folder: String) -> String {
  (try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)) ?? ""
}

@Test func anExportBecomesAReportInThreeCommands() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    _ = try #require(try take("own", "german/register.csv", folder, &problems), "\(problems)")
    #expect(Array(text("content/registry/own.csv", folder).utf8) == (try file("german/register.csv")).bytes)
    #expect(
      text("content/site.yaml", folder).contains(
        "own: {data: registry/own.csv, dictionary: registry/own.yaml, disclosure: cms11}"))
    // Nothing of a proposal is published.
    #expect(build(folder).diagnostics.map(\.code) == ["proposals"])
    let report = try #require(
      DoctorReport(registry: "own", project: folder, accepts: true, problems: &problems))
    #expect(
      !report.accepted.isEmpty && !text("content/registry/own.yaml", folder).contains("proposed: true}"))
    let scaffold = try #require(
      Scaffold(.report, name: "2024", registry: "own", in: folder, problems: &problems), "\(problems)")
    try scaffold.write(to: folder)
    let outcome = build(folder)
    #expect(!outcome.diagnostics.hasErrors, "\(outcome.diagnostics)")
    let page = outcome.text("reports/2024.html")
    #expect(page.contains("Survival to hospital discharge"))
    #expect(page.contains("Not shown: it needs cause_of_death of this registry."))
    // The checklist ticks what the page holds: the registry has no results of an earlier report, but data quality.
    #expect(page.contains("☑") && !page.contains("{report}"))
  }
}

@Test func underInternalThePageSaysWhatNobodyHasAccepted() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    var request = RegistryIntake.Request(name: "own", data: try file("french/export.csv"))
    request.disclosure = "internal"
    try #require(RegistryIntake(request, project: folder, problems: &problems)).write(to: folder)
    try #require(Scaffold(.report, name: "2024", in: folder, problems: &problems)).write(to: folder)
    let page = build(folder).text("reports/2024.html")
    #expect(page.contains("which nobody has accepted"))
  }
}

@Test func theDoctorsJSONIsThePromisedOne() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    var request = RegistryIntake.Request(name: "own", data: try file("elso/runs.csv"))
    request.others = [try file("elso/complications.csv")]
    request.codes = try file("elso/codes.csv")
    try #require(RegistryIntake(request, project: folder, problems: &problems)).write(to: folder)
    let json = try #require(DoctorReport(registry: nil, project: folder, accepts: false, problems: &problems))
      .json
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["schema", "registry", "concepts", "questions", "sections", "file"])
    #expect(object["schema"] as? String == "ecprimer.doctor/1" && object["registry"] as? String == "own")
    let concepts = try #require(object["concepts"] as? [[String: Any]])
    func concept(_ name: String) -> [String: Any] {
      concepts.first { $0["concept"] as? String == name } ?? [:]
    }
    #expect(Set(concept("sex").keys) == ["concept", "column", "state", "how", "levels", "unit", "why"])
    let derived = concept("arrest_to_flow_min")
    #expect(
      derived["state"] as? String == "derived"
        && derived["how"] as? String == "minutes(ArrestDateTime, TimeOn)")
    #expect(
      derived["column"] as? [String] == ["ArrestDateTime", "TimeOn"] && derived["unit"] as? String == "min")
    let joined = concept("renal_replacement")
    #expect(joined["state"] as? String == "joined" && joined["column"] as? String == "ComplicationCode")
    #expect(
      concept("sex")["state"] as? String == "proposed" && concept("pci")["state"] as? String == "absent")
    #expect((concept("first_rhythm")["levels"] as? [String: String])?["1"] == "VF")
    let section = (object["sections"] as? [[String: Any]])?.first {
      $0["section"] as? String == "cause-of-death"
    }
    #expect(section?["missing"] as? [String] == ["cause_of_death"])
    #expect((object["file"] as? [String: Any])?["records"] as? Int == 240)
  }
}

@Test func nextYearKeepsWhatWasAcceptedAndTellsWhatChanged() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    _ = try take("own", "german/register.csv", folder, &problems)
    _ = DoctorReport(registry: "own", project: folder, accepts: true, problems: &problems)
    let before = text("content/registry/own.yaml", folder)
    // Next year: one column is gone, another new, one code nobody has seen, and one run fewer in an earlier year.
    var lines = text("content/registry/own.csv", folder).components(separatedBy: "\r\n").filter {
      !$0.isEmpty
    }
    lines[0] = lines[0].replacingOccurrences(of: "Beinischämie", with: "Bein")
    lines[1] = lines[1].replacingOccurrences(of: ";ja;", with: ";vielleicht;")
    lines.removeLast()
    var request = RegistryIntake.Request(
      name: "own", data: ("newer.csv", Array((lines.joined(separator: "\r\n") + "\r\n").utf8)))
    request.isAgain = true
    let again = try #require(RegistryIntake(request, project: folder, problems: &problems), "\(problems)")
    let words = again.words.joined(separator: "\n")
    #expect(words.contains("the column 'Beinischämie' is gone") && words.contains("the column 'Bein' is new"))
    #expect(words.contains("has a new code \"vielleicht\""))
    #expect(words.contains("runs and has"))
    try again.write(to: folder)
    #expect(text("content/registry/own.yaml", folder) == before)
    // Without --again nothing that is there is written over.
    problems = []
    #expect(
      try take("own", "german/register.csv", folder, &problems) == nil
        && problems.map(\.code) == ["file-exists"])
  }
}

@Test func aRegistryIsDeclaredAndTheRestOfTheSiteStaysAsItWas() {
  let site = "title: A\nregistries:\n    old: {data: a.csv}\n# note\nlanguage: de\n"
  let declared = SiteText.declaring("own", "cms11", in: site)
  #expect(declared.contains("registries:\n    own: {data: registry/own.csv"))
  #expect(declared.hasSuffix("    old: {data: a.csv}\n# note\nlanguage: de\n"))
  #expect(SiteText.declaring("own", "cms11", in: "title: A").contains("title: A\nregistries:\n  own: {"))
  #expect(SiteText.declaring("own", "cms11", in: "registries: {}\n").hasPrefix("registries:\n  own: {"))
}

/// Runs of three kinds of support, of which one is ECPR.
private func kinds(ecpr: Int = 60, other: Int = 30) -> [UInt8] {
  let lines = (0..<(ecpr + other)).map { row in
    let kind = row < ecpr ? "ECPR" : row % 2 == 0 ? "Cardiac" : "Pulmonary"
    return
      "R\(row),\(kind),\(30 + row % 40),\(row % 3 == 0 ? "Yes" : "No"),\(row % 2 == 0 ? "Yes" : "No"),2024"
  }
  return Array(
    ("RunNo,SupportType,Age (years),Discharged alive,Limb ischemia,Year\n" + lines.joined(separator: "\n")
      + "\n")
      .utf8)
}

@Test func nothingPublicIsBuiltUntilSomebodySaysWhichRunsCount() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    let request = RegistryIntake.Request(name: "own", data: ("runs.csv", kinds()))
    try #require(RegistryIntake(request, project: folder, problems: &problems)).write(to: folder)
    let asked = try #require(
      DoctorReport(registry: "own", project: folder, accepts: true, problems: &problems))
    #expect(asked.text(usesColour: false).contains("or:      include: 'all'"))
    #expect(asked.text(usesColour: false).contains("it says what ECMO was for: ECPR 60, "))
    let refused = build(folder).diagnostics.first { $0.code == "inclusion" }
    #expect(refused?.message.contains("SupportType holds ECPR 60, Cardiac 15, Pulmonary 15") == true)
    // A condition that cannot be is told, and the dictionary stays as it was.
    let before = text("content/registry/own.yaml", folder)
    var told: [Diagnostic] = []
    let wrong = DoctorReport(
      registry: "own", project: folder, accepts: false, include: "SupportType = ECRP", problems: &told)
    #expect(wrong == nil && told.contains { $0.suggestion == "ECPR" })
    #expect(text("content/registry/own.yaml", folder) == before)
    let answered = try #require(
      DoctorReport(
        registry: "own", project: folder, accepts: false, answers: ["support_type"], problems: &problems),
      "\(problems)")
    #expect(answered.accepted.count == 1)
    #expect(answered.text(usesColour: false).contains("counted are 60 of 90 records"))
    try #require(Scaffold(.report, name: "2024", in: folder, problems: &problems)).write(to: folder)
    let outcome = build(folder)
    #expect(!outcome.diagnostics.hasErrors, "\(outcome.diagnostics)")
    let page = outcome.text("reports/2024.html")
    #expect(page.contains("Counted are the runs with <code>SupportType = 'ECPR'</code>."))
    #expect(page.contains("20 of 60"))
    // Without hours on ECMO complications stand in shares.
    #expect(page.contains("The registry has no hours on ECMO") && page.contains("id=\"fig-complications\""))
  }
}

@Test func underInternalThePageSaysThatNobodyHasSaidWhichRunsCount() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    var request = RegistryIntake.Request(name: "own", data: ("runs.csv", kinds()))
    request.disclosure = "internal"
    try #require(RegistryIntake(request, project: folder, problems: &problems)).write(to: folder)
    try #require(Scaffold(.report, name: "2024", in: folder, problems: &problems)).write(to: folder)
    let outcome = build(folder)
    #expect(!outcome.diagnostics.hasErrors)
    #expect(
      outcome.text("reports/2024.html").contains(
        "Nobody has said which runs count: SupportType holds ECPR 60, Cardiac 15, Pulmonary 15"))
    _ = DoctorReport(
      registry: "own", project: folder, accepts: false, include: "SupportType = ECPR", problems: &problems)
    #expect(build(folder).text("reports/2024.html").contains("60 of 90 records of the file"))
  }
}

@Test func aReportWithoutAYearIsNotBegun() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    let csv = "RunNo,Age (years),Discharged alive\n" + (0..<30).map { "R\($0),4\($0 % 10),Yes\n" }.joined()
    let request = RegistryIntake.Request(name: "own", data: ("runs.csv", Array(csv.utf8)))
    try #require(RegistryIntake(request, project: folder, problems: &problems)).write(to: folder)
    let report = Scaffold(.report, name: "2024", in: folder, problems: &problems)
    #expect(report == nil && problems.map(\.code) == ["no-year"])
    #expect(text("content/reports/2024.md", folder).isEmpty)
  }
}

@Test func theDoctorListsColumnsThatNothingUsesAndWarnsOfSmallCounts() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    let lines = (0..<40).map { row in
      "R\(row),\(30 + row),\(row < 3 ? "" : row % 2 == 0 ? "Yes" : "No"),2024,\(row % 4),\(row % 2 == 0 ? "VF" : "PEA")"
    }
    let csv =
      "RunNo,Age (years),Discharged alive,Year,Gadget,Inital rythm\n" + lines.joined(separator: "\n") + "\n"
    let request = RegistryIntake.Request(name: "own", data: ("runs.csv", Array(csv.utf8)))
    try #require(RegistryIntake(request, project: folder, problems: &problems)).write(to: folder)
    let report = try #require(
      DoctorReport(registry: "own", project: folder, accepts: false, problems: &problems))
    let words = report.text(usesColour: false)
    #expect(words.contains("that are no concept") || words.contains("that is no concept"))
    #expect(words.contains("Gadget"))
    #expect(words.contains("2024 has 3 with an unknown outcome, and cms11 hides counts from 1 to 10"))
  }
}

@Test func aQuestionIsAnsweredInOneCommand() throws {
  try withProjectOnDisk { folder in
    var problems: [Diagnostic] = []
    let lines = (0..<40).map { "R\($0),\($0 % 10 == 9 ? "X7" : $0 % 2 == 0 ? "Recovery" : "Died"),2024" }
    let csv = "RunNo,Discontinuation,Year\n" + lines.joined(separator: "\n") + "\n"
    let request = RegistryIntake.Request(name: "own", data: ("runs.csv", Array(csv.utf8)))
    try #require(RegistryIntake(request, project: folder, problems: &problems)).write(to: folder)
    problems = []
    let before = text("content/registry/own.yaml", folder)
    let refused = DoctorReport(
      registry: "own", project: folder, accepts: true, answers: ["weaned=Discontinuation"],
      problems: &problems)
    #expect(refused == nil && problems.map(\.code) == ["code-without-meaning"])
    #expect(text("content/registry/own.yaml", folder) == before)
    problems = []
    let report = try #require(
      DoctorReport(
        registry: "own", project: folder, accepts: true, answers: ["weaned=Discontinuation"],
        levels: ["X7=missing"], problems: &problems), "\(problems)")
    #expect(report.accepted.last == "weaned is Discontinuation now")
    #expect(text("content/registry/own.yaml", folder).contains("missingValues: [\"\", \"X7\"]"))
    let wrong = DoctorReport(
      registry: "own", project: folder, accepts: false, answers: ["wened"], problems: &problems)
    #expect(wrong == nil && problems.map(\.code) == ["unknown-question"])
  }
}
