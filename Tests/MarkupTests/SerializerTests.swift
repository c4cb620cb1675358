import Testing

@testable import Markup

@Test func htmlClosesWhatItMustAndVoidsStandAlone() {
  let tree = element("p", ["class": "a"], "x", element("br"), element("span"))
  #expect(Serializer.html(tree) == #"<p class="a">x<br><span></span></p>"#)
}

@Test func svgInsideHTMLClosesItself() {
  let tree = element("div", [:], element("svg", [:], element("path", ["d": "M0 0"])))
  #expect(Serializer.html(tree) == #"<div><svg><path d="M0 0"/></svg></div>"#)
}

@Test func escapingSeesQuotesUnderCombiningMarks() {
  let tree = element("a", ["title": "\"\u{301}<&\r\n"], "a<b\u{0}")
  #expect(Serializer.html(tree) == "<a title=\"&quot;\u{301}&lt;&amp;\r\n\">a&lt;b\u{FFFD}</a>")
}

@Test func absentAttributesAreLeftOut() {
  #expect(Serializer.html(element("td", ["id": nil, "scope": "row"])) == #"<td scope="row"></td>"#)
}

@Test func jsonKeepsOrderAndShortestNumbers() {
  let tree: JSON = [
    "b": .number(0.1), "a": [.integer(1), .null, .number(.nan), .number(3)], "c": "é\"\n\u{1}",
  ]
  #expect(tree.text() == #"{"b":0.1,"a":[1,null,null,3],"c":"é\"\n\u0001"}"#)
}

@Test func jsonIndents() {
  let tree: JSON = ["a": [], "b": [.bool(true)]]
  #expect(tree.text(pretty: true) == "{\n  \"a\": [],\n  \"b\": [\n    true\n  ]\n}\n")
}
