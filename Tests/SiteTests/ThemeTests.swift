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
