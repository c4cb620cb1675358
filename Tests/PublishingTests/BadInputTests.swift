import Diagnostics
import Site
import Testing

@testable import Publishing

private func page(_ body: String, front: String = "title: A") -> SiteBuilder.Outcome {
  SiteBuilder.build(testProject(["a.md": "---\n\(front)\n---\n\n\(body)\n"]))
}

@Test(arguments: [
  "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\u{1}script:alert(1))",
  "![x](data:text/html,x)",
  "[x]( <java\tscript:alert(1)> )", "[x](vbscript:x)", "<javascript:alert(1)>", "[x](../../etc/passwd)",
  "[x](%2e%2e/%2e%2e/secret.md)", "[x](/etc/passwd)", "[x](//evil.org)", "[x](file:///etc/passwd)",
  "[x][r]\n\n[r]: javascript:alert(1)",
])
func linksThatDoHarmOrLeadOutsideAreErrors(markdown: String) {
  let outcome = page(markdown)
  #expect(outcome.hasErrors && outcome.files.isEmpty)
  #expect(outcome.diagnostics.contains { $0.place.file == "content/a.md" && $0.place.line > 3 })
}

@Test(arguments: [
  "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<!-- <script> -->", "<?php x ?>",
  "<![CDATA[<b>]]>",
  "| <script>x</script> |\n|---|\n| <b onclick=x> |", "[^1]\n\n[^1]: <script>x</script>",
  "# <svg onload=x>", "> [!NOTE]\n> <iframe src=x></iframe>",
])
func rawHTMLIsShownAsText(markdown: String) {
  let outcome = page(markdown)
  #expect(!outcome.hasErrors)
  for path in ["a.html", "search.html", "assets/search/t0.js"] {
    let text = outcome.text(path)
    #expect(!text.isEmpty)
    if path.hasSuffix(".html") {
      for harm in ["<script>x", "<script>alert", "<img src=x", "<b onclick", "<svg onload", "<iframe"] {
        #expect(!text.contains(harm), "\(path) holds \(harm)")
      }
    }
  }
}

@Test(arguments: [
  "title: </script><script>alert(1)</script>", "title: a\ndescription: \"\\\"><script>x</script>\"",
  "title: a\nauthors: [\"</script><b>\"]\ndate: 2026-01-01",
  "title: a\ntags: [\"\\\" onload=x\"]\ndate: 2026-01-01",
])
func frontMatterCannotLeaveItsPlace(front: String) {
  let text = page("Text.", front: front).text("a.html")
  #expect(!text.isEmpty)
  #expect(!text.contains("<script>alert") && !text.contains("<script>x") && !text.contains("<b>\""))
  #expect(text.components(separatedBy: "<script").count == text.components(separatedBy: "</script>").count)
}

@Test(arguments: [
  String(repeating: "> ", count: 20_000) + "x", String(repeating: "- ", count: 20_000) + "x",
  String(repeating: "*a_ ", count: 100_000), String(repeating: "[", count: 100_000),
  String(repeating: "![[]()", count: 50_000), String(repeating: "x ", count: 10_000_000),
  String(repeating: "`", count: 300_000) + "x", String(repeating: "[^a]", count: 5_000),
  String(repeating: "[^a]: x\n", count: 5_000), String(repeating: "# h\n\n", count: 25_000),
  (0..<5_000).map { "[^\($0)]\n\n[^\($0)]: x[^\($0 + 1)]\n\n" }.joined() + "[^5000]: x\n",
  String(repeating: "|", count: 100_000) + "\n" + String(repeating: "|-", count: 50_000),
  String(repeating: "[a]: b\n", count: 50_000) + "| a |\n|---|\n" + String(repeating: "| x |\n", count: 500),
])
func bombsAreRefusedOrHarmlessInSeconds(markdown: String) {
  let clock = ContinuousClock()
  let time = clock.measure { _ = page(markdown) }
  #expect(time < .seconds(60), "took \(time)")
}

@Test(arguments: ["1e308", "-1e308", "1000000000"])
func aNumberThatNoFigureHasIsToldAtItsLine(number: String) {
  let texts = [
    "a.md":
      "---\ntitle: A\n---\n\n```{figure} fig-a\nkind: histogram\nregistry: r\nof: x\nbin-width: \(number)\n```\n",
    "registry/r.csv": "x\n1\n2\n3\n", "registry/r.yaml": "fields: [{name: x, type: number}]\n",
  ]
  let registry = "{data: registry/r.csv, dictionary: registry/r.yaml, disclosure: internal}"
  let found = SiteBuilder.build(
    testProject(texts, site: "title: A Site\nregistries:\n  r: \(registry)\n")
  ).diagnostics
  #expect(
    found.contains { $0.message.contains("nine digits") && $0.place.line == 9 && $0.place.column == 12 },
    "\(found)")
}

@Test func aliasBombsAreRefused() {
  var yaml = "title: a\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
  for level in 1...9 {
    yaml +=
      "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
  }
  let outcome = page("Text.", front: yaml)
  #expect(outcome.hasErrors)
  let site = SiteBuilder.build(testProject([:], site: yaml))
  #expect(site.hasErrors)
}

@Test func everyFileStaysInsideTheSite() {
  let outcome = SiteBuilder.build(
    testProject(["..%2f..%2fx.md": "---\ntitle: a\n---\n", "primer/.. /b.md": "---\ntitle: b\n---\n"]))
  for file in outcome.files {
    #expect(!file.path.split(separator: "/").contains("..") && !file.path.hasPrefix("/"))
  }
}
