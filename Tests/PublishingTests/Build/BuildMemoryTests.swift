import Diagnostics
import Site
import Testing

@testable import Project
@testable import Publishing

private let chapter = "---\ntitle: A\norder: 1\n---\n\n## One\n\nText, see [](#other).\n"
private let other = "---\ntitle: Other\norder: 2\n---\n\n## Two\n\nText.\n"
private let project = testProject(["primer/a.md": chapter, "primer/other.md": other, "glossary.yaml": "[]\n"])

private func pages(_ sources: Set<String>, of files: ProjectFiles, _ memory: BuildMemory) -> [String: [UInt8]]
{
  var problems: [Diagnostic] = []
  let site = SiteBuilder(files, options: BuildOptions(), memory: memory).planned(&problems)
  return site?.pages(of: sources) ?? [:]
}

/// Whatever was built before, the site is the one that a first build makes.
@Test(arguments: [
  ("primer/a.md", "Text,", "Words,"), ("primer/other.md", "title: Other", "title: Another"),
  ("primer/other.md", "order: 2", "order: 0"), ("primer/other.md", "## Two", "## Three"),
  ("site.yaml", "title: A Site", "title: B Site"), ("primer/a.md", "#other", "#nobody"),
  ("primer/a.md", "title: A\n", "title: A\ndraft: true\n"),
])
func aRememberedBuildIsTheSameAsAFirstOne(path: String, old: String, new: String) throws {
  let changed = try project.replacing(old, with: new, in: "content/" + path)
  let memory = BuildMemory()
  let options = BuildOptions()
  _ = SiteBuilder(project, options: options, memory: memory).site()
  _ = pages(["primer/a.md"], of: changed, memory)
  for files in [changed, project, changed] {
    let again = SiteBuilder(files, options: options, memory: memory).site()
    let first = SiteBuilder.build(files)
    #expect(again.files == first.files)
    #expect(again.diagnostics == first.diagnostics)
  }
}

@Test func anEditedPageComesAlone() throws {
  let memory = BuildMemory()
  let options = BuildOptions()
  let before = SiteBuilder(project, options: options, memory: memory).site()
  let changed = try project.replacing("Text,", with: "Words,", in: "content/primer/a.md")
  let alone = pages(["primer/a.md"], of: changed, memory)
  #expect(Array(alone.keys) == ["primer/a.html"])
  #expect(
    alone["primer/a.html"] == SiteBuilder.build(changed).files.first { $0.path == "primer/a.html" }?.bytes)
  #expect(before.text("primer/a.html").contains("Text,"))
  let wrong = try project.replacing("#other", with: "#nobody", in: "content/primer/a.md")
  #expect(pages(["primer/a.md"], of: wrong, memory).isEmpty)
}

/// Dates by `date -u -d @N +%F`.
@Test(arguments: [
  ("0", "1970-01-01"), ("951782400", "2000-02-29"), ("1795132800", "2026-11-20"),
  ("1709251199", "2024-02-29"),
  ("4107542399", "2100-02-28"),
])
func theEpochOfReproducibleBuildsIsADay(epoch: String, day: String) {
  #expect(BuildOptions.day(ofEpoch: epoch) == day)
  #expect(BuildOptions.day(ofEpoch: epoch + "x") == nil)
}
