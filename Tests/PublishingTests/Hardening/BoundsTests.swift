import Diagnostics
import Testing

@testable import Project
@testable import Publishing

private func codes(_ templates: [String: String]) -> [String] {
  var project = testProject([:])
  for (name, text) in templates { project.files["templates/\(name).mustache"] = Array(text.utf8) }
  let problems = SiteBuilder.build(project).diagnostics
  #expect(problems.allSatisfy { $0.place.line > 0 && $0.place.column > 0 })
  return Array(Set(problems.map(\.code))).sorted()
}

private func chain(_ count: Int, _ text: (Int) -> String) -> [String: String] {
  Dictionary(uniqueKeysWithValues: (0..<count).map { ("partials/t\($0)", text($0)) })
}

@Test func templatesThatIncludeThemselvesAreToldWithTheirWay() {
  #expect(codes(["partials/a": "{{> partials/a}}"]) == ["template-loop"])
  #expect(codes(["partials/a": "{{> partials/b}}", "partials/b": "{{> partials/a}}"]) == ["template-loop"])
}

@Test func templatesThatGrowOrNestWithoutEndAreRefused() {
  #expect(codes(chain(40) { $0 < 39 ? "{{> partials/t\($0 + 1)}}" : "x" }) == ["template-depth"])
  #expect(
    codes(chain(6) { at in at < 5 ? String(repeating: "{{> partials/t\(at + 1)}}", count: 10) : "x" }) == [
      "template-size"
    ])
  let deep = String(repeating: "{{#title}}", count: 33) + "x" + String(repeating: "{{/title}}", count: 33)
  #expect(codes(["partials/a": deep]) == ["template-depth"])
  #expect(codes(["partials/a": "{{=<% %>=}}"]) == ["template-delimiters"])
}

/// As deep as files can be many: the way through them is no recursion without end.
@Test func aLongChainOfTemplatesEndsNothing() {
  #expect(codes(chain(5_000) { $0 < 4_999 ? "{{> partials/t\($0 + 1)}}" : "x" }).contains("template-depth"))
}

@Test func whatIsLargerThanItsBoundIsTold() {
  func codes(_ files: [String: String]) -> [String] {
    SiteBuilder.build(testProject(files)).diagnostics.filter { $0.severity == .error }.map(\.code)
  }
  #expect(
    codes(["a.md": "---\ntitle: A\n---\n" + String(repeating: "x ", count: 2_100_000)]) == ["page-too-large"])
  #expect(codes(["glossary.yaml": "# " + String(repeating: "x", count: 20_000_001)]) == ["yaml-too-large"])
}
