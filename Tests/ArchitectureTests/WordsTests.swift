import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Targets of which some sentences still stand where they are used. One that has none any more leaves the list.
private let notYet: Set<String> = [
  "Appraisal", "Exhibits", "HTMLPages", "Pages", "Project", "Publishing", "References", "Reports", "Requests",
  "Site", "WordPages",
]

/// What is told to whoever builds, and never printed on a page: problems, and what an option is for.
private func isProblem(_ calls: [String]) -> Bool {
  let told: Set<String> = [
    "error", "warning", "note", "tell", "warn", "Mistake", "Diagnostic", "complain", "fail", "YAMLMapping",
  ]
  let options: Set<String> = ["required", "optional"]
  return calls.contains { call in
    let name = call.split(separator: ".").last.map(String.init) ?? call
    return told.contains(name) || options.contains(name)
  }
}

/// A catalogue of problems says so, and is used for problems alone.
private func isCatalogue(_ type: String) -> Bool { type.contains(": ProblemWords") }

/// Two small words that follow each other, and are no names of styles.
private func isSentence(_ text: String, styles: Set<String>) -> Bool {
  let tokens = text.split(separator: " ").map {
    $0.trimmingCharacters(in: CharacterSet(charactersIn: ",;:.()’'\""))
  }
  let small = tokens.map { $0.count >= 2 && $0.allSatisfy { $0.isLowercase && $0.isLetter } }
  guard zip(small, small.dropFirst()).contains(where: { $0 && $1 }) else { return false }
  return !tokens.filter { $0.count > 1 }.allSatisfy(styles.contains) && !text.hasPrefix("<")
    && !text.contains("pt solid")
}

/// Every name of a class that the style sheets know.
private func styleNames() throws -> Set<String> {
  let folder = root.appendingPathComponent("templates/assets")
  let sheets = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
    $0.hasSuffix(".css")
  }
  let text = try sheets.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
    .joined()
  return Set(text.matches(of: /\.([a-z][\w-]*)/).map { String($0.1) }).union(["see", "away"])
}

/// The targets that may import `Wording` and that a page is made by: what `Publishing` reaches.
private func speakers() throws -> Set<String> {
  let table = try allowedImports()
  var reached: Set<String> = []
  var next: Set<String> = ["Publishing"]
  while !next.isEmpty {
    reached.formUnion(next)
    next = Set(next.flatMap { table[$0] ?? [] }).subtracting(reached)
  }
  return Set(table.filter { reached.contains($0.key) && $0.value.contains("Wording") }.keys)
}

private func sources(of target: String) throws -> [(path: String, source: SwiftSource)] {
  let folder = root.appendingPathComponent("Sources/\(target)")
  let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  return try files.filter { $0.hasSuffix(".swift") }.sorted().map {
    (
      "\(target)/\($0)",
      SwiftSource(try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    )
  }
}

@Test func whatPagesSayStandsInWording() throws {
  let styles = try styleNames()
  let speakers = try speakers()
  #expect(speakers.isSuperset(of: notYet.union(["Figures", "Tables", "Evaluation", "Analyses"])))
  for target in speakers.sorted() {
    let files = try sources(of: target)
    let found = files.flatMap { path, source in
      source.literals.filter {
        isSentence($0.text, styles: styles) && !isProblem($0.calls) && !isCatalogue($0.type)
      }.map { "Sources/\(path):\($0.line): \($0.text)" }
    }
    if notYet.contains(target) { continue }
    #expect(found.isEmpty, "these stand outside Wording:\n\(found.joined(separator: "\n"))")
  }
}

/// The targets that write pages; those before them read, and what they say is told.
private let writing: Set<String> = [
  "Evaluation", "Exhibits", "Feeds", "Figures", "HTMLPages", "Pages", "Reports", "Tables", "WordPages",
]

/// A catalogue of problems is read by problems alone.
@Test func aCatalogueOfProblemsIsNotPrinted() throws {
  for target in try speakers().intersection(writing).sorted() {
    let files = try sources(of: target)
    let catalogues = Set(
      files.flatMap { $0.source.literals.map(\.type) }.filter(isCatalogue).map {
        String($0.prefix { $0 != ":" })
      })
    for (path, source) in files {
      for use in source.uses where catalogues.contains(use.name) {
        #expect(isProblem(use.calls), "Sources/\(path):\(use.line) uses \(use.name) outside a problem")
      }
    }
  }
}

@Test func theReaderOfSourcesSeesWhereALiteralStands() {
  let source = SwiftSource(
    #"""
    enum XWords: ProblemWords { static let a = "no such file" }
    // "not this one here"
    let b = list.append(.error("code", "it is \(n == 1 ? "one of these" : "more") here", at: place))
    let c = XWords.a
    """#)
  #expect(source.literals.map(\.text) == ["no such file", "code", "one of these", "more", "it is   here"])
  #expect(source.literals[0].type.hasPrefix("XWords: ProblemWords"))
  #expect(source.literals[2].calls == ["list.append", ".error"] && source.literals[4].line == 3)
  #expect(source.uses.contains { $0.name == "XWords" && $0.line == 4 && $0.calls.isEmpty })
  #expect(
    isSentence("There are no values", styles: []) && !isSentence("grid base", styles: ["grid", "base"]))
}
