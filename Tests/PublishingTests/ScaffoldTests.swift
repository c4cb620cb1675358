import Diagnostics
import Foundation
import Testing

@testable import Project
@testable import Publishing
@testable import Scaffold

private func scratch() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scaffold-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}

private func make(_ kind: Scaffold.Kind, _ name: String, in folder: URL) throws -> [Diagnostic] {
  var problems: [Diagnostic] = []
  try Scaffold(kind, name: name, in: folder.path, problems: &problems)?.write(to: folder.path)
  return problems
}

private func build(_ folder: URL) -> [Diagnostic] {
  var problems: [Diagnostic] = []
  let files = ProjectFiles.read(project: folder.path, problems: &problems)
  return problems + SiteBuilder.build(files, options: BuildOptions(includesDrafts: true)).diagnostics
}

@Test func theBinaryCarriesTheTemplatesOfTheRepository() throws {
  let templates = repository.appendingPathComponent("templates")
  let paths = try FileManager.default.subpathsOfDirectory(atPath: templates.path).filter {
    !templates.appendingPathComponent($0).hasDirectoryPath
  }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  #expect(EmbeddedTemplates.files.map(\.path) == paths, "run script/embed")
  for file in EmbeddedTemplates.files {
    let text = try String(contentsOf: templates.appendingPathComponent(file.path), encoding: .utf8)
    #expect(file.text == text, "\(file.path) differs: run script/embed")
  }
}

@Test(arguments: [
  (".", "ecprimer serve --project base --open"), ("base", "ecprimer serve --project base/base --open"),
  ("our place", "ecprimer serve --project 'our place/base' --open"),
])
func aNewProjectIsServedFromWhereItIsMade(folder: String, command: String) throws {
  var problems: [Diagnostic] = []
  let scaffold = try #require(Scaffold(.project, name: "Base", in: folder, problems: &problems))
  #expect(scaffold.advice == ["Now: " + command])
}

@Test func aNewProjectWithOneOfEachBuildsWithoutAProblem() throws {
  let folder = try scratch()
  defer { try? FileManager.default.removeItem(at: folder) }
  #expect(try make(.project, "ECPR at \"our\" Hôpital: 2024", in: folder) == [])
  let project = folder.appendingPathComponent("ecpr-at-our-hopital-2024")
  for (kind, name) in [
    (Scaffold.Kind.chapter, "Weaning # from: ECMO"), (.episode, "Ein Gespräch"), (.registry, "Our cases"),
    (.report, "2024"),
  ] {
    #expect(try make(kind, name, in: project) == [])
  }
  #expect(build(project).filter { $0.severity >= .warning } == [])
  #expect(FileManager.default.fileExists(atPath: project.path + "/content/episodes/ein-gesprach.md"))
}

@Test func nothingIsWrittenOver() throws {
  let folder = try scratch()
  defer { try? FileManager.default.removeItem(at: folder) }
  _ = try make(.project, "p", in: folder)
  let project = folder.appendingPathComponent("p")
  #expect(try make(.chapter, "one", in: project) == [])
  #expect(try make(.chapter, "one", in: project).map(\.code) == ["file-exists"])
  #expect(try make(.project, "p", in: folder).contains { $0.code == "file-exists" })
}

@Test(arguments: ["", "  ", "!!!", "../up", "a/b", "a\\b"])
func namesThatMakeNoFileAreRefused(name: String) throws {
  let folder = try scratch()
  defer { try? FileManager.default.removeItem(at: folder) }
  #expect(try make(.project, name, in: folder).map(\.code) == ["bad-name"])
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
}

@Test func aChapterNeedsAProject() throws {
  let folder = try scratch()
  defer { try? FileManager.default.removeItem(at: folder) }
  for kind in Scaffold.Kind.allCases where kind != .project {
    #expect(try make(kind, "x", in: folder).contains { $0.code == "no-project" })
  }
}
