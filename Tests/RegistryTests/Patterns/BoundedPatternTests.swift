@testable import Patterns
import Testing

@testable import Registry

/// Swift's own engine is the reference.
@Test(arguments: [
  "", "abc", "a|b", "a|", "(a|b)*c", "(?:ab)+", "[A-Z]{2}\\d{3}", "[^a-c]+", "a{0,2}b{2,}", "a{3}",
  "\\w+@\\w+\\.[a-z]+",
  "^a.*b$", "(\\d{4})-(\\d\\d)", "\\s*x\\s*", "[-a]", "[a-]", "[\\]x]", "a\\.b", "\\D\\W\\S", "x?y??z+?",
  "\\bab\\b.*",
  "[\\d.,]+", "(a*)*", "(a|a)*b", "\\p{L}+", "\\p{Lu}\\P{Lu}", "((a|b)c?){2,3}", "\\x41\\u0042", "é+",
])
func aPatternMatchesWhatItMatchesElsewhere(pattern: String) throws {
  let own = try BoundedPattern(pattern)
  let reference = try Regex(pattern).matchingSemantics(.unicodeScalar)
  let texts = [
    "", "a", "b", "c", "ab", "abab", "abc", "aab", "aaa", "bb", "aabb", "AB123", "AB12", "a@b.de", "a.b",
    "axb", "acbb",
    "2026-11", "x", " x ", "yz", "xyz", "zzz", "-", "]", "]x", "a-", "1.2,3", "ab cd", "é", "éé", "Éa", "Aa",
    "AB", "x,1",
    "acbc", "a\nb", "_", "٣", "\u{1F468}\u{200D}", "aaaaaaaab",
  ]
  for text in texts {
    #expect(own.matches(text) == (try reference.wholeMatch(in: text) != nil), "\(pattern) on \(text)")
  }
}

@Test(arguments: ["(a+)+$", "(a|a)*$", "(a|aa)+$", "(.*)*x", "a*a*a*a*a*a*a*a*b", "(\\w+\\s?)*!"])
func nestedRepetitionsEndAtOnce(pattern: String) throws {
  let own = try BoundedPattern(pattern)
  let text = String(repeating: "a", count: 50_000) + "?"
  let time = ContinuousClock().measure { #expect(!own.matches(text)) }
  #expect(time < .seconds(20), "took \(time)")
}

@Test(arguments: [
  "(", ")", "[", "a{2", "a{3,2}", "*a", "[b-a]", "\\", "\\p{Greek}", "(?=a)", "(?<n>a)", "(a)\\1", "a*+",
  "\\q",
  "[[a]]", "a{99999999999999999999}", "((a{100}){100}){100}", String(repeating: "(", count: 10_000),
])
func whatCannotBeMatchedInBoundedTimeIsRefused(pattern: String) {
  #expect(throws: BoundedPattern.Fault.self) { try BoundedPattern(pattern) }
}
