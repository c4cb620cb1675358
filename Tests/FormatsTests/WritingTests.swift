import Testing

@testable import Formats

/// RFC 4180, 2.5 to 2.7, and OWASP on formulas.
@Test(arguments: [
  ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
  ("two\nlines", "\"two\nlines\""),
  ("=1+1", "'=1+1"), ("@x", "'@x"), ("-2+3+cmd", "'-2+3+cmd"), ("-4.0 (-14.3 to 6.3)", "-4.0 (-14.3 to 6.3)"),
  ("", ""), ("\"\u{301}", "\"\"\"\u{301}\""),
])
func aCellIsQuotedWhereItMust(text: String, cell: String) { #expect(CSVText.cell(text) == cell) }

/// A number with its interval is none, whatever the language has between the bounds.
@Test(arguments: [
  ("-4.0 (-14.3 to 6.3)", false), ("-4,0 (-14,3 bis 6,3)", false), ("-4.0 (-14.3 až 6.3)", false),
  ("-12%", false), ("-", false), ("-∞", false), ("-2+3+cmd", true), ("-4 cmd", true), ("-cmd 4", true),
  ("-1 A1 2", true), ("-1 cmd|'/C' 2", true), ("=1", true), ("@x", true), ("a-1", false),
])
func aFormulaIsKnown(text: String, isFormula: Bool) {
  #expect(CSVText.looksLikeFormula(text) == isFormula, "\(text)")
}

@Test func linesEndInALineFeed() {
  #expect(CSVText.lines([["a", "b,c"], ["1", ""]]) == "a,\"b,c\"\n1,\n")
}

/// Days since 1970-01-01 by Python 3.11's `date.toordinal`.
@Test(arguments: [
  ("0001-01-01", -719_162), ("1582-10-15", -141_427), ("1900-03-01", -25_508), ("1970-01-01", 0),
  ("2000-02-29", 11_016), ("2026-11-21", 20_778), ("9999-12-31", 2_932_896),
])
func aDayIsCountedAndReadBack(text: String, days: Int) throws {
  let day = try #require(CalendarDay(text))
  #expect(day.daysSinceEpoch == days && CalendarDay(daysSinceEpoch: days) == day && day.text == text)
}

@Test(arguments: [
  "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-01",
  "2026-01-01T",
  "", "２０２６-01-01",
])
func whatIsNoDayIsNone(text: String) { #expect(CalendarDay(text) == nil) }

@Test(arguments: [
  (24.0, "24"), (-0.5, "-0.5"), (0.1, "0.1"), (-3, "-3"), (1.0 / 3, "0.3333333333333333"),
])
func aNumberIsTheShortestThatReadsBack(value: Double, text: String) {
  #expect(machineNumber(value) == text && Double(text) == value)
}

@Test func whatIsNotFiniteIsNoNumber() {
  #expect(machineNumber(.nan) == nil && machineNumber(.infinity) == nil)
}

@Test(arguments: [
  ("yes", "\"yes\""), ("No", "\"No\""), ("A centre", "A centre"), ("5 kg", "\"5 kg\""), ("a: b", "\"a: b\""),
  ("say \"so\"\n", "\"say \\\"so\\\"\\n\""), ("\u{1}", "\"\\u0001\""), ("Säure", "Säure"),
])
func aScalarOfYAMLIsQuotedWhereItMust(text: String, scalar: String) {
  #expect(YAMLText.scalar(text) == scalar)
}

@Test(arguments: [
  ("a/b.html", "a/c.html", "c.html"), ("a/b.html", "index.html", "../index.html"),
  ("index.html", "a/c d.html", "a/c%20d.html"), ("a/b/c.html", "a/d/e.html", "../d/e.html"),
])
func aPathLeadsThereAndBack(page: String, target: String, path: String) {
  #expect(relativePath(from: page, to: target) == path)
  #expect(resolvedPath(path, from: page) == target)
}

@Test func noPathClimbsOut() {
  #expect(resolvedPath("../x.html", from: "index.html") == nil)
  #expect(resolvedPath("%2E%2E/x.html", from: "index.html") == nil)
}
