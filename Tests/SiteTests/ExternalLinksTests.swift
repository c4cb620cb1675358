import Diagnostics
import Testing

@testable import Site

private let files = [
  OutputFile(
    path: "a.html",
    text:
      "<a href=\"https://a.org/x#part\">1</a><a href=\"https://b.org/private/1\">2</a><a href=\"b.html\">3</a><a href=\"mailto:x@y.org\">4</a><link href=\"https://me.org/a.html\">"
  ),
  OutputFile(
    path: "b.html", text: "<a href=\"https://a.org/x\">1</a><a href=\"http://c.org/?a=1&amp;b=2\">2</a>"),
]

@Test func eachAddressElsewhereIsAskedOnce() {
  let links = ExternalLinks(files, base: "https://me.org/").links
  #expect(links.map(\.address) == ["http://c.org/?a=1&b=2", "https://a.org/x", "https://b.org/private/1"])
  #expect(links.map(\.place.file) == ["b.html", "a.html", "a.html"])
  let place = Place(file: "content/a.md", line: 7, column: 3)
  #expect(ExternalLinks(files, places: ["https://a.org/x#part": place]).links[1].place == place)
}

@Test func exceptionsAreNotAsked() {
  let list = "# needs a login\nhttps://b.org/private/* the wiki\n\nhttps://a.org/x\n"
  #expect(
    ExternalLinks(files, exceptions: list, base: "https://me.org/").links.map(\.address) == [
      "http://c.org/?a=1&b=2"
    ])
}

@Test func goneIsAnErrorAndRefusedAWarning() {
  func severity(_ answer: ExternalLinks.Answer) -> Diagnostic.Severity? {
    ExternalLinks.problem("https://a.org/", at: Place(file: "a.html"), answer)?.severity
  }
  #expect(severity(.status(404)) == .error && severity(.status(410)) == .error)
  #expect(severity(.status(403)) == .warning && severity(.status(503)) == .warning)
  #expect(severity(.none("timed out")) == .warning)
  #expect(severity(.status(200)) == nil && severity(.status(304)) == nil)
}
