import Diagnostics
import Testing

@testable import PositionedYAML

private func parse(_ text: String, lineOffset: Int = 0) -> (YAMLNode?, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let node = YAMLParser.parse(text, file: "f.yaml", lineOffset: lineOffset, problems: &problems)
  return (node, problems)
}

@Test func scalarsKeepTheirTextAndPlace() throws {
  let (node, problems) = parse("a: no\nn: 012\n", lineOffset: 1)
  #expect(problems.isEmpty)
  var found: [Diagnostic] = []
  let root = try #require(node)
  let mapping = try #require(YAMLMapping(root, of: "thing", keys: ["a", "n"], problems: &found))
  #expect(mapping["a"]?.text == "no")
  #expect(mapping["n"]?.text == "012")
  #expect(mapping["n"]?.place == Place(file: "f.yaml", line: 3, column: 4, length: 3))
}

@Test func unknownKeysNameTheNearest() throws {
  let (node, _) = parse("titel: x\nzzz: y\n")
  var problems: [Diagnostic] = []
  _ = try YAMLMapping(#require(node), of: "measure", keys: ["title"], problems: &problems)
  #expect(problems.map(\.message) == ["unknown key 'titel' in measure", "unknown key 'zzz' in measure"])
  #expect(problems.map(\.suggestion) == ["title", nil])
}

@Test func brokenYAMLSaysWhere() {
  let (node, problems) = parse("a: [1, 2\nb: 3\n")
  #expect(node == nil)
  #expect(problems.count == 1 && problems[0].code == "yaml-syntax" && problems[0].place.line == 2)
}

@Test(arguments: [
  ("f.json", "{\"a\": 1,, \"b\": 2}", "a list in brackets is not closed, or a comma stands too many"),
  ("f.yaml", "a:\n\tb: 1\n", "a tab stands here"),
  ("f.yaml", "a: @key\n", "a text that begins with @ stands in quotes"),
  ("f.yaml", "a: [", "a list in brackets is not closed"),
  ("f.yaml", "a: [1,", "a list in brackets is not closed"),
  ("f.yaml", "title: ECPR: a primer", "a text with a colon and a space in it stands in quotes"),
])
func aSlipIsCalledByItsName(file: String, text: String, words: String) {
  var problems: [Diagnostic] = []
  #expect(YAMLParser.parse(text, file: file, problems: &problems) == nil)
  #expect(problems.map(\.code) == ["yaml-syntax"])
  #expect(problems.first?.message.hasPrefix(words) == true, "\(problems)")
}

@Test func aKeyMayStandOnce() {
  let (_, problems) = parse("a: 1\na: 2\n")
  #expect(problems.map(\.code) == ["yaml-duplicate-key"])
}

@Test func aliasBombsAreRefused() {
  var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
  for level in 1...9 {
    text +=
      "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      + "]\n"
  }
  let (node, problems) = parse(text)
  #expect(node == nil)
  #expect(problems.map(\.code) == ["yaml-too-large"])
}

@Test(arguments: [
  String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000) + "x",
  String(repeating: "{a: ", count: 100_000), String(repeating: "? ", count: 100_000),
])
func deepNestingIsRefused(text: String) {
  let (node, problems) = parse(text)
  #expect(node == nil)
  #expect(problems.map(\.code) == ["yaml-too-deep"])
}
