import Formats
import Diagnostics
import Foundation
import Site
import Testing

@testable import Project
@testable import Publishing

private func single(
  _ page: String, of texts: [String: String], site: String = "title: A Site\n", base: String? = nil
) -> SiteBuilder.Outcome {
  SiteBuilder.build(
    testProject(texts, site: site), options: BuildOptions(baseURL: base),
    forms: [PageForm(.single, page)])
}

private let texts = [
  "reports/2024.md":
    "---\ntitle: Report\n---\n\n## A part\n\nSee [the other](../b.md), [its end](../b.md#end), [here](#a-part), [elsewhere](https://example.org/x).\n\n![One dot](../dot.png)\n\n```{table} tbl-t\nkind: series\ntitle: T\nmeasure: proportion\ncaption: T\nrows:\n  - {label: A, events: 5, total: 10}\n```\n",
  "b.md": "---\ntitle: B\n---\n\n## End\n", "dot.png": "",
]

private func text(_ outcome: SiteBuilder.Outcome) throws -> String {
  #expect(outcome.diagnostics.map(\.message) == [])
  #expect(outcome.missingForms.map(\.message) == [])
  return String(decoding: try #require(outcome.forms.first).bytes, as: UTF8.self)
}

/// Every attribute that makes a browser load, and every address in a style.
private func loads(_ html: String) throws -> [Substring] {
  let sources = html.matches(
    of: try Regex(
      "<(?:img|script|source|audio|video|iframe|embed|object)[^>]*? (?:src|srcset|data)=\"([^\"]*)\"",
      as: (Substring, Substring).self)
  ).map(\.output.1)
  let sheets = html.matches(
    of: try Regex(
      "<link[^>]*rel=\"(?:stylesheet|icon|preload)\"[^>]*href=\"([^\"]*)\"", as: (Substring, Substring).self)
  ).map(\.output.1)
  let styles = html.matches(of: try Regex("url\\(\"?([^)\"]*)", as: (Substring, Substring).self)).map(
    \.output.1)
  return sources + sheets + styles
}

@Test func aPageInOneFileLoadsNothing() throws {
  let outcome = single("reports/2024", of: texts)
  let html = try text(outcome)
  #expect(outcome.forms.map(\.path) == ["reports-2024.html"])
  let all = try loads(html)
  #expect(!all.isEmpty && all.allSatisfy { $0.hasPrefix("data:") || $0.hasPrefix("#") })
  #expect(
    html.contains("src=\"data:image/png;base64,\(Data(tinyPNG).base64EncodedString())\" alt=\"One dot\""))
  #expect(html.contains("--navy: #12436d") && html.contains("new ResizeObserver"))
  // The scripts stand behind the text, as they ran when they were loaded.
  let script = try #require(html.range(of: "new ResizeObserver")?.lowerBound)
  let body = try #require(html.range(of: "A part")?.lowerBound)
  #expect(body < script)
  #expect(!html.contains("search.html") && !html.contains("aria-label=\"Main\""))
}

@Test func withoutAnAddressLinksToOtherPagesAreWords() throws {
  let html = try text(single("reports/2024", of: texts))
  #expect(html.contains("See <span>the other</span>, <span>its end</span>, <a href=\"#a-part\">here</a>"))
  #expect(html.contains("<a href=\"https://example.org/x\">elsewhere</a>"))
}

@Test func withAnAddressTheyAreAbsolute() throws {
  let html = try text(single("reports/2024", of: texts, base: "https://ecpr.example/p/"))
  #expect(html.contains("<a href=\"https://ecpr.example/p/b.html#end\">its end</a>"))
  #expect(html.contains("<a class=\"brand\" dir=\"auto\" href=\"https://ecpr.example/p/\">"))
}

@Test func theDataComeWithThePage() throws {
  let outcome = single("reports/2024", of: texts)
  let html = try text(outcome)
  let data = Data(outcome.text("reports/2024/tbl-t.csv").utf8).base64EncodedString()
  #expect(!data.isEmpty)
  #expect(html.contains("href=\"data:text/csv;charset=utf-8;base64,\(data)\" download=\"tbl-t.csv\""))
}

@Test func thePolicyAllowsWhatIsInThePageAndNoMore() throws {
  let html = try text(single("reports/2024", of: texts))
  let policy = try #require(
    html.firstMatch(
      of: try Regex("Content-Security-Policy\" content=\"([^\"]*)\"", as: (Substring, Substring).self))
  ).output.1
  #expect(!policy.contains("'self'") && !policy.contains("'unsafe-inline'"))
  let scripts = html.matches(
    of: try Regex("<script>((?s).*?)</script>", as: (Substring, Substring).self)
  ).map(\.output.1)
  let styles = html.matches(
    of: try Regex("<style>((?s).*?)</style>", as: (Substring, Substring).self)
  ).map(\.output.1)
  // The stylesheet, and the foot of each sheet.
  #expect(scripts.count == 2 && styles.count == 2)
  for text in scripts + styles {
    #expect(policy.contains("'sha256-\(SHA256.base64(Array(text.utf8)))'"))
  }
  let hashes = policy.matches(of: try Regex("'sha256-")).count
  #expect(hashes == scripts.count + styles.count)
}

@Test func aRecordingIsALinkThere() throws {
  let html = try text(
    single(
      "episodes/one.md",
      of: [
        "episodes/one.md": "---\ntitle: One\ndate: 2026-01-02\naudio: one.mp3\n---\n\nText.\n",
        "episodes/one.mp3": "sound",
      ], base: "https://ecpr.example/"))
  #expect(!html.contains("<audio") && html.contains("<a href=\"https://ecpr.example/episodes/one.mp3\">"))
}

@Test(arguments: ["reports/2042", "report/2024"])
func aPageThatThereIsNotIsNamed(page: String) {
  let outcome = single(page, of: texts)
  #expect(outcome.forms.isEmpty)
  #expect(
    outcome.missingForms.map(\.message) == [
      "there is no page '\(page)', did you mean 'reports/2024'?"
    ])
}

@Test func aDraftIsSaidToBeOne() {
  let outcome = single("d", of: ["d.md": "---\ntitle: D\ndraft: true\n---\n\nText.\n"])
  #expect(outcome.missingForms.map(\.message) == ["the page 'd' is a draft: add --drafts"])
}

@Test(arguments: ["reports/2024", "reports/2024.md", "content/reports/2024.md", "./reports/2024.html"])
func aPageIsNamedAsItsFileOrItsAddress(page: String) {
  #expect(single(page, of: texts).forms.map(\.path) == ["reports-2024.html"])
}

@Test func theSiteItselfIsTheSame() {
  #expect(single("b", of: texts).files == SiteBuilder.build(testProject(texts)).files)
}
