import Formats
import Diagnostics
import Testing

@testable import Site

private func theme(_ text: String, names: Set<String> = ["title", "items", "name"]) -> (Theme?, [Diagnostic])
{
  var problems: [Diagnostic] = []
  let theme = Theme(templates: [("page", "templates/page.mustache", text)], names: names, problems: &problems)
  return (theme, problems)
}

@Test func unknownNamesAndPartialsAreErrorsWithTheirLine() {
  let (made, problems) = theme("<p>\n{{titel}} {{> hed}}\n")
  #expect(made == nil)
  #expect(problems.map(\.code) == ["unknown-template-name", "unknown-template"])
  #expect(problems.map(\.suggestion) == ["title", nil])
  #expect(problems[0].place == Place(file: "templates/page.mustache", line: 2, column: 1, length: 9))
}

@Test func aSectionThatIsNotClosedIsAnError() {
  #expect(theme("{{#items}}x\n").1.map(\.code) == ["template-syntax"])
}

/// `page` includes t1, t1 includes t2 so many times, and so on.
private func chain(_ length: Int, times: Int) -> [String: String] {
  var texts = ["page": "{{> t1}}"]
  for number in 1...length {
    let next = "{{> t\(number + 1)}}"
    texts["t\(number)"] = number < length ? String(repeating: next, count: times) : "x"
  }
  return texts
}

private let endless: [([String: String], String)] = [
  (["page": "{{> page}}"], "template-loop"),
  (["page": "\n{{> b}}", "b": "{{> c}}", "c": "{{> page}}"], "template-loop"),
  (["page": "{{< b}}{{/ b}}", "b": "{{> page}}"], "template-loop"),
  (["page": "{{=<% %>=}}<%> page %>"], "template-delimiters"),
  (["page": String(repeating: "{{#items}}", count: 5_000)], "template-depth"),
  (chain(40, times: 1), "template-depth"), (chain(20, times: 2), "template-size"),
]

@Test(arguments: endless)
func templatesWithoutEndAreErrorsWithTheirLine(texts: [String: String], code: String) {
  var problems: [Diagnostic] = []
  let templates = texts.sorted { $0.key < $1.key }.map { ($0.key, "templates/\($0.key).mustache", $0.value) }
  let made = Theme(templates: templates, names: ["items"], problems: &problems)
  #expect(made == nil && problems.map(\.code) == [code] && problems.allSatisfy { $0.place.line > 0 })
}

@Test func lineEndsOfTwoSignsMakeTheSamePage() throws {
  let text = "<ul>\n{{#items}}\n<li>{{name}}</li>\n{{/items}}\n</ul>\n"
  let pages = try ["\n", "\r\n", "\r"].map { end in
    let made = try #require(
      theme(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)).0)
    var problems: [Diagnostic] = []
    return made.render(
      ["items": .list([.fields(["name": .text("a")]), .fields(["name": .text("b")])])], with: "page",
      problems: &problems)
  }
  #expect(Set(pages).count == 1 && pages[0] == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
  #expect(theme("<p>\r\n{{titel}}\r\n").1.first?.place.line == 2)
}

@Test func aNameWithoutAValueHereIsAnError() throws {
  let made = try #require(theme("{{title}} {{name}}").0)
  var problems: [Diagnostic] = []
  _ = made.render(["title": .text("x")], with: "page", problems: &problems)
  #expect(problems.map(\.message) == ["the name 'name' has no value here"])
}

@Test func textsAreEscapedEvenUnderCombiningMarks() throws {
  let made = try #require(theme("<a title=\"{{title}}\">{{#items}}{{name}};{{/items}}").0)
  var problems: [Diagnostic] = []
  let text = made.render(
    [
      "title": .text("\"\u{301}<"),
      "items": .list([.fields(["name": .text("a&b")]), .fields(["name": .html("<i>")])]),
    ],
    with: "page", problems: &problems)
  #expect(problems.isEmpty)
  #expect(text.unicodeScalars.filter { $0 == "\"" }.count == 2)
  #expect(text.contains("&quot;") && text.contains("a&amp;b;<i>") == false && text.contains("a&amp;b;"))
}

@Test(arguments: [
  ("index.html", "primer/a.html", "primer/a.html"), ("primer/a.html", "index.html", "../index.html"),
  ("primer/a.html", "primer/b.html", "b.html"), ("a/b/c.html", "a/d/e.html", "../d/e.html"),
  ("a.html", "x y/ü.html", "x%20y/%C3%BC.html"),
])
func addressesAreRelative(from: String, to: String, expected: String) {
  #expect(relativePath(from: from, to: to) == expected)
}

@Test func linksAndAnchorsAreChecked() {
  let page = OutputFile(
    path: "a/p.html",
    text:
      "<a href=\"q.html\">x</a><a href=\"#there\">y</a><h2 id=\"here\"></h2><a href=\"../b.html#top\">z</a><img src=\"no.png\"><a href=\"https://x.org/#q\">w</a>"
  )
  let other = OutputFile(path: "b.html", text: "<h1 id=\"topp\"></h1><p id=\"i\"></p><p id=\"i\"></p>")
  let problems = LinkCheck([page, other].map { ScannedPage($0) }, paths: ["a/p.html", "b.html"]).unplaced
  #expect(
    problems.map(\.code).sorted() == [
      "broken-anchor", "broken-anchor", "broken-link", "broken-link", "duplicate-id",
    ])
  #expect(problems.contains { $0.suggestion == "topp" })
}
