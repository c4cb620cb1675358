import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Modules of the system, which any target may import.
private let system: Set<String> = [
  "Foundation", "FoundationEssentials", "FoundationNetworking", "Dispatch", "Glibc", "Musl", "Darwin",
  "Synchronization",
]

/// The table of docs/architecture.md: target to the modules that it may import.
func allowedImports() throws -> [String: Set<String>] {
  let text = try String(contentsOf: root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
  var table: [String: Set<String>] = [:]
  for line in text.split(separator: "\n") where line.hasPrefix("| `") {
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 3 else { continue }
    let names = cells[2].split(whereSeparator: { ", `".contains($0) }).map(String.init).filter { $0 != "–" }
    table[cells[0].filter { $0 != "`" }] = Set(names)
  }
  return table
}

/// The modules that a Swift file imports, with the line.
func imports(of text: String) -> [(module: String, line: Int)] {
  var result: [(String, Int)] = []
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    let prefixes: Set<Substring> = [
      "internal", "package", "public", "private", "fileprivate", "@testable", "@preconcurrency",
    ]
    let rest = words.drop { prefixes.contains($0) }
    guard rest.first == "import", var module = rest.dropFirst().first else { continue }
    if ["struct", "enum", "class", "func", "protocol", "typealias", "var", "let"].contains(module) {
      module = rest.dropFirst(2).first ?? module
    }
    result.append((String(module.prefix { $0 != "." && $0 != ";" }), index + 1))
  }
  return result
}

@Test func everyImportIsAllowedByTheArchitecture() throws {
  let table = try allowedImports()
  let sources = root.appendingPathComponent("Sources")
  let targets = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter {
    !$0.hasPrefix(".")
  }
  #expect(Set(targets).subtracting(["CCmark"]) == Set(table.keys).subtracting(["CCmark", "TestSupport"]))
  var checked = 0
  for target in targets.sorted() where target != "CCmark" {
    let allowed = try #require(table[target], "docs/architecture.md has no row for \(target)")
    let folder = sources.appendingPathComponent(target)
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var used: Set<String> = []
    for file in files.sorted() where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for (module, line) in imports(of: text) where !system.contains(module) {
        #expect(allowed.contains(module), "Sources/\(target)/\(file):\(line) imports \(module)")
        used.insert(module)
        checked += 1
      }
    }
    let idle = allowed.subtracting(used).sorted()
    #expect(idle.isEmpty, "docs/architecture.md: \(target) imports no \(idle)")
  }
  #expect(checked > 50)
}

/// The targets of Package.swift that `module` declares, with the targets on which they depend.
func declaredDependencies() throws -> [String: Set<String>] {
  let text = try String(contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8)
  var declared: [String: Set<String>] = [:]
  for call in text.components(separatedBy: "module(").dropFirst() {
    let quoted = call.prefix { $0 != ")" }.split(separator: "\"", omittingEmptySubsequences: false)
    let names = quoted.indices.filter { $0 % 2 == 1 }.map { String(quoted[$0]) }
    if let name = names.first { declared[name] = Set(names.dropFirst()) }
  }
  return declared
}

@Test func thePackageDeclaresWhatTheArchitectureSays() throws {
  let table = try allowedImports()
  let declared = try declaredDependencies()
  #expect(declared.count > 40)
  for (target, dependencies) in declared.sorted(by: { $0.key < $1.key }) {
    let products: Set<String> = ["RealModule", "Yams", "Mustache", "FlyingFox", "ArgumentParser", "CCmark"]
    let allowed = try #require(table[target]).subtracting(products)
    #expect(dependencies.subtracting(products) == allowed, "Package.swift: \(target)")
  }
}

@Test func onlyOneFileTouchesCmarkAndOneTouchesYams() throws {
  for (module, only) in [("CCmark", "CommonMark"), ("Yams", "PositionedYAML")] {
    let sources = root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    let users = try files.filter { $0.hasSuffix(".swift") }.filter { file in
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      return imports(of: text).contains { $0.module == module }
    }
    #expect(
      users.count == 1 && users.allSatisfy { $0.hasPrefix(only + "/") }, "\(module) is imported by \(users)")
  }
}

@Test func theImportReaderSeesEveryForm() {
  let text = "package import Markup\n@testable import Site\nimport struct Foundation.URL\n// import Nothing\n"
  #expect(imports(of: text).map(\.module) == ["Markup", "Site", "Foundation"])
}

@Test func pathsThatDifferOnlyByRunsOfTheMachineryStayOut() throws {
  // No absolute path of a developer's machine in what is committed.
  let files =
    FileManager.default.enumerator(atPath: root.appendingPathComponent("Sources").path)?
    .compactMap { $0 as? String } ?? []
  for file in files where file.hasSuffix(".swift") {
    let text = try String(contentsOf: root.appendingPathComponent("Sources/\(file)"), encoding: .utf8)
    #expect(!text.contains("/" + "home/") && !text.contains("/" + "Users/"), "\(file) names a machine's path")
  }
}
