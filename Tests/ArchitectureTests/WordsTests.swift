import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Functions that tell a problem, beside `.note` of `Diagnostic`. `everyTellerTells` reads the body of each that has such a name.
private let tellers: Set<String> = ["error", "warning", "complain", "warn", "tell", "expect"]

/// Types of problems, and readers of YAML, which tell what a thing is called where it is not as it should be.
private let problems: Set<String> = ["Diagnostic", "Mistake"]
private let readers: Set<String> = ["YAMLMapping", "list"]

/// What an option of a fence is for: told beside its name, which is English too, and marked as English on a page.
private let options: Set<String> = ["required", "optional"]

/// What is told to whoever builds, and never printed on a page.
private func isProblem(_ calls: [SwiftSource.Call]) -> Bool {
  calls.contains { call in
    let name = call.name.split(separator: ".").last.map(String.init) ?? call.name
    return tellers.contains(name) || call.name == ".note" || problems.contains(name)
      || options.contains(name)
      || (readers.contains(name) && call.isHandedProblems)
  }
}

/// A catalogue of problems says so, and is used for problems alone.
private func isProblemCatalogue(_ type: String) -> Bool { type.contains(": ProblemWords") }
/// Words of others, looked for or written as their programs have them.
private func isCatalogue(_ type: String) -> Bool {
  isProblemCatalogue(type) || type.contains(": ReadWords")
}

/// A word, small or with a capital, and a small one behind it, which are no names of styles and no code.
private func isSentence(_ text: String, styles: Set<String>) -> Bool {
  let tokens = text.split(whereSeparator: \.isWhitespace).map { token in
    let start = token.drop { "(“‘".contains($0) }
    return String(start.reversed().drop { ",;:.)”’".contains($0) }.reversed())
  }
  func isSmall(_ token: some StringProtocol) -> Bool {
    token.count >= 2 && token.allSatisfy { $0.isLetter && $0.isLowercase }
  }
  func isCapital(_ token: String) -> Bool {
    token.first?.isUppercase == true && token.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
  }
  guard zip(tokens, tokens.dropFirst()).contains(where: { (isSmall($0) || isCapital($0)) && isSmall($1) })
  else { return false }
  return !tokens.filter { $0.count > 1 }.allSatisfy(styles.contains) && !text.hasPrefix("<")
    && !tokens[0].hasPrefix("@") && !text.contains("pt solid")
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
  #expect(speakers.isSuperset(of: ["Analyses", "Evaluation", "Figures", "HTMLPages", "Reports", "Tables"]))
  for target in speakers.sorted() {
    let found = try sources(of: target).flatMap { path, source in
      source.literals.filter {
        isSentence($0.text, styles: styles) && !isProblem($0.calls) && !isCatalogue($0.type)
          && $0.key != "class"
      }.map { "Sources/\(path):\($0.line): \($0.text)" }
    }
    #expect(found.isEmpty, "these stand outside Wording:\n\(found.joined(separator: "\n"))")
  }
}

/// A catalogue of problems is read by problems alone.
@Test func aCatalogueOfProblemsIsNotPrinted() throws {
  for target in try speakers().sorted() {
    let files = try sources(of: target)
    let catalogues = Set(
      files.flatMap { $0.source.literals.map(\.type) }.filter(isProblemCatalogue).map {
        String($0.prefix { $0 != ":" })
      })
    for (path, source) in files {
      for use in source.uses where catalogues.contains(use.name) {
        #expect(isProblem(use.calls), "Sources/\(path):\(use.line) uses \(use.name) outside a problem")
      }
    }
  }
}

/// What has a teller's name makes a problem, or throws one.
@Test func everyTellerTells() throws {
  let signs = [".error(", ".warning(", "problems.append(", "Mistake(", "complain("]
  for target in try speakers().sorted() {
    for (path, source) in try sources(of: target) {
      for (name, body) in source.functions where tellers.contains(name) {
        #expect(signs.contains { body.contains($0) }, "Sources/\(path): \(name) tells no problem")
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
  #expect(
    source.literals[2].calls.map(\.name) == ["list.append", ".error"] && source.literals[4].line == 3)
  #expect(source.uses.contains { $0.name == "XWords" && $0.line == 4 && $0.calls.isEmpty })
  #expect(isSentence("There are no values", styles: []) && isSentence("Odds ratio", styles: []))
  #expect(!isSentence("grid base", styles: ["grid", "base"]) && !isSentence("img-src 'self'", styles: []))
}

@Test func theReaderOfSourcesSeesWhoIsHandedProblems() {
  let source = SwiftSource(
    #"""
    func tell(
      _ what: String
    ) { problems.append(.warning("code", what)) }
    let a = node.list(named: "the one thing", &reader.problems)
    let b = words(.list(["one thing"])), c = ["class": "sub one"]
    """#)
  #expect(source.functions.map(\.name) == ["tell"])
  #expect(source.functions[0].body.contains(".warning("))
  #expect(source.literals[1].calls == [.init(name: "node.list", isHandedProblems: true)])
  #expect(source.literals[2].calls.allSatisfy { !$0.isHandedProblems })
  #expect(source.literals.last?.key == "class")
}
