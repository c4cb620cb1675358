import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func sources() throws -> [(path: String, text: String)] {
  let folder = root.appendingPathComponent("Sources")
  let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  return try files.filter { $0.hasSuffix(".swift") }.sorted().map {
    ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
  }
}

/// `Disclosed.said` is for what is said of no registry: words in place of a result, and a paper's own tables.
@Test func onlyWhatIsSaidOfNoRegistryGoesAroundTheDoor() throws {
  let users = try sources().filter { $0.text.contains(".said(") && !$0.path.hasPrefix("Disclosure/") }
  #expect(users.map(\.path) == ["Pages/ExhibitResolving.swift"])
}

/// The result of an analysis is drawn behind the door: no target that evaluates may draw, none that draws may evaluate.
@Test func whoComputesCannotDraw() throws {
  for (path, text) in try sources() {
    let modules = Set(imports(of: text).map(\.module))
    if ["Requests/", "Reports/", "Evaluation/"].contains(where: path.hasPrefix) {
      #expect(modules.isDisjoint(with: ["Figures", "Plotting"]), "\(path) draws")
    }
    if ["Figures/", "Plotting/", "Tables/"].contains(where: path.hasPrefix) {
      #expect(
        modules.isDisjoint(with: ["Analyses", "Modelling", "Registry", "RegistryFiles", "Disclosure"]),
        "\(path) computes")
    }
  }
}

/// What may be told is `Printed`, in Disclosure: the results of analyses have no mark for what is hidden of them.
@Test func analysesDoNotKnowHiding() throws {
  let marks = ["isHidden", ".hidden", "case hidden", "hides", "isWithheld", "suppress"]
  for (path, text) in try sources() where path.hasPrefix("Analyses/") || path.hasPrefix("Modelling/") {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
      #expect(!marks.contains { code.contains($0) }, "\(path):\(number + 1): \(line)")
    }
  }
}

/// What a new exhibit might try, typed by the compiler against the modules of this build: a raw result does not
/// become a block of a page.
@Test func aRawResultDoesNotCompileIntoAPage() throws {
  guard let modules = builtModules() else {
    Issue.record("the modules of this build are not beside its tests")
    return
  }
  let allowed = """
    func block(_ pending: Pending<Table>, _ id: String) -> PageTable? {
      pending.released.map {
        PageTable(id: id, caption: nil, title: nil, content: $0, csv: "", word: nil, listing: nil)
      }
    }
    """
  #expect(try compiles(allowed, modules) == nil)
  for attempt in [
    "func block(_ raw: Table) -> PageTable { PageTable(id: \"\", caption: nil, title: nil, content: raw, csv: \"\", word: nil, listing: nil) }",
    "func disclosed(_ raw: Table) -> Disclosed<Table> { Disclosed(raw) }",
    "func pending(_ raw: Table) -> Pending<Table> { Pending { raw } }",
    "func drawn(_ funnel: CentreFunnel) -> DrawnFigure { FunnelExhibit.draw(funnel, title: \"\", named: [], words: .english) }",
    "func shown(_ raw: Int) -> Printed<Int> { Printed(.shown(raw)) }",
    "func count(_ raw: Int) -> PrintedCount { PrintedCount(raw) }",
  ] {
    let problem = try #require(try compiles(attempt, modules), "it compiles: \(attempt)")
    #expect(
      problem.contains("error:") && !problem.contains("missing required module")
        && !problem.contains("cannot find type"))
  }
}

/// Beside the test's binary.
private func builtModules() -> URL? {
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  for _ in 0..<6 {
    folder.deleteLastPathComponent()
    let modules = folder.appendingPathComponent("Modules")
    if FileManager.default.fileExists(atPath: modules.path) { return modules }
  }
  return nil
}

/// The C modules of the packages that this build has checked out.
private func headers(beside modules: URL) -> [URL] {
  let manager = FileManager.default
  func inner(_ folder: URL) -> [URL] {
    ((try? manager.contentsOfDirectory(atPath: folder.path)) ?? []).sorted().map(
      folder.appendingPathComponent)
  }
  let build = modules.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  return inner(build.appendingPathComponent("checkouts")).flatMap {
    inner($0.appendingPathComponent("Sources")).map { $0.appendingPathComponent("include") }
  }.filter { manager.fileExists(atPath: $0.appendingPathComponent("module.modulemap").path) }
}

/// Nil where the text compiles, else what the compiler says.
private func compiles(_ text: String, _ modules: URL) throws -> String? {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent("Attempt.swift")
  let head = ["Analyses", "Disclosure", "Exhibits", "Pages", "Tables"].map { "import \($0)\n" }.joined()
  try Data((head + text + "\n").utf8).write(to: file)
  let packageName = packageName(of: modules)
  let compiler = Process()
  compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  compiler.arguments = [
    "swiftc", "-typecheck", "-package-name", packageName, "-swift-version", "6",
    "-I", modules.path, "-I", root.appendingPathComponent("Sources/CCmark").path,
  ]
  for headers in headers(beside: modules) { compiler.arguments? += ["-I", headers.path] }
  compiler.arguments?.append(file.path)
  let pipe = Pipe()
  compiler.standardError = pipe
  compiler.standardOutput = pipe
  try compiler.run()
  let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  compiler.waitUntilExit()
  return compiler.terminationStatus == 0 ? nil : said
}

/// As the package manager wrote it into the plan of this build; else as it names a package after its folder.
private func packageName(of modules: URL) -> String {
  let build = modules.deletingLastPathComponent()
  let plan = build.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(build.lastPathComponent + ".yaml")
  let mark = "\"-package-name\",\""
  let folder = root.lastPathComponent.lowercased()
  let text = (try? String(contentsOf: plan, encoding: .utf8)) ?? ""
  // Those of the packages that this one depends on stand there too: ours is the one of its first module.
  if let module = text.range(of: "\"-module-name\",\"Analyses\""),
    let start = text.range(of: mark, range: module.upperBound..<text.endIndex)
      ?? text.range(of: mark, options: .backwards)
  {
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
  return String(folder.map { $0.isLetter || $0.isNumber ? $0 : "_" })
}
