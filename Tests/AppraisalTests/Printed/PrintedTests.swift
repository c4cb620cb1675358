@testable internal import Appraisal
internal import Testing

struct PrintedTests {
  @Test(arguments: [
    ("2 (25.0)", PublishedPaper.Kind.count, "count 2 25.0"), ("2 (25.0%)", .count, "count 2 25.0"),
    ("2 [25]", .count, "count 2 25"), ("0", .count, "count 0"), ("2/8 (25.0)", .count, "count 2/8 25.0"),
    ("1,234 (12.3)", .count, "count 1234 12.3"), ("-2 (25)", .count, "count -2 25"),
    ("7/1", .ratio, "ratio 7 1"), ("7 / 1", .ratio, "ratio 7 1"),
    ("56.6 ± 10.7", .meanSD, "mean 56.6 10.7"), ("56.6 +/- 10.7", .meanSD, "mean 56.6 10.7"),
    ("56.6 (10.7)", .meanSD, "mean 56.6 10.7"), ("56·6 ± 10·7*", .meanSD, "mean 56.6 10.7"),
    ("−4.75 ± 4.93", .meanSD, "mean -4.75 4.93"), ("25", .mean, "mean 25"),
    ("30.00 (152.00)", .medianIQR, "median 30.00 w152.00"), ("30 (21–62)", .medianIQR, "median 30 q21 62"),
    ("30 [21, 62]", .medianIQR, "median 30 q21 62"), ("-5 (-7 to -3)", .medianIQR, "median -5 q-7 -3"),
    ("−5 (−7–−3)", .medianIQR, "median -5 q-7 -3"), ("36.0", .median, "median 36.0"),
    ("23–76", .range, "range 23 76"), ("23-76", .range, "range 23 76"), ("-3 - -1", .range, "range -3 -1"),
    ("4.65 ± 3.90", .mixed, "mean 4.65 3.90"), ("6.10 (10.10)", .mixed, "median 6.10 w10.10"),
  ])
  func cellsAreReadAsPrinted(_ text: String, _ kind: PublishedPaper.Kind, _ expected: String) {
    func show(_ number: PrintedNumber) -> String {
      // The digits that were printed, from value and places.
      var digits = String(Int((abs(number.value) / number.unit).rounded()))
      while digits.count <= number.places { digits = "0" + digits }
      if number.places > 0 { digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -number.places)) }
      return (number.value < 0 ? "-" : "") + digits
    }
    let shown: String? = PrintedSummary(text, kind: kind).map { summary in
      switch summary {
      case .count(let count, let whole, let percent):
        "count \(count)" + (whole.map { "/\($0)" } ?? "") + (percent.map { " " + show($0) } ?? "")
      case .ratio(let a, let b): "ratio \(a) \(b)"
      case .mean(let mean, let sd): "mean \(show(mean))" + (sd.map { " " + show($0) } ?? "")
      case .median(let median, .width(let width)?): "median \(show(median)) w\(show(width))"
      case .median(let median, .quartiles(let low, let high)?):
        "median \(show(median)) q\(show(low)) \(show(high))"
      case .median(let median, nil): "median \(show(median))"
      case .range(let low, let high): "range \(show(low)) \(show(high))"
      }
    }
    #expect(shown == expected)
  }

  @Test(arguments: [
    ("abc", PublishedPaper.Kind.count), ("2.5 (25)", .count), ("2 (25", .count), ("56.6", .meanSD),
    ("7", .ratio), ("23", .range), ("1e5", .count), ("56,6 ± 1", .meanSD), ("99999999999 (1)", .count),
    ("", .mean), ("±", .meanSD), ("n=3", .count),
  ])
  func otherCellsAreRefused(_ text: String, _ kind: PublishedPaper.Kind) {
    #expect(PrintedSummary(text, kind: kind) == nil)
  }

  @Test func aNumberStandsForAllThatRoundsToIt() throws {
    let number = try #require(PrintedNumber(digits: "56.60", isNegative: false))
    #expect(abs(number.span.low - 56.595) < 1e-12 && abs(number.span.high - 56.605) < 1e-12)
    #expect(number.significantDigits == 4 && number.places == 2)
    let short = try #require(PrintedNumber(digits: "8.7", isNegative: false))
    let cut = try #require(PrintedNumber(digits: "8.77", isNegative: false))
    let other = try #require(PrintedNumber(digits: "8.87", isNegative: false))
    #expect(short.agrees(with: cut) && !short.agrees(with: other))
  }

  @Test func pValuesAreReadWithTheirSigns() throws {
    #expect(PrintedP("<0.001")?.span == Span(0, 0.001))
    #expect(PrintedP("< .001")?.span == Span(0, 0.001))
    #expect(PrintedP("P = 0.03")?.span.map { $0.contains(0.03) && !$0.contains(0.02) } == true)
    #expect(PrintedP(">0.99")?.span == Span(0.99, 1))
    #expect(PrintedP("0.034*")?.isMarked == true && PrintedP("0.034")?.isMarked == false)
    #expect(PrintedP("NS")?.saysSignificant == false && PrintedP("n.s.")?.span == Span(0.05, 1))
    #expect(PrintedP("0.03 (not significant)")?.saysSignificant == false)
    #expect(PrintedP("1.2")?.span == nil)
    #expect(PrintedP("abc") == nil && PrintedP("") == nil)
    #expect(PrintedP("1.000")?.span == Span(0.9995, 1))
  }

  @Test func unreadableCellsAreToldWithLineAndColumn() throws {
    let found = problems(
      paper(rows: [
        #"{variable: x, kind: count, a: "two", b: "3"}"#, #"{variable: y, kind: mean-sd, a: "1", p: "so"}"#,
      ]))
    #expect(found.map(\.code) == ["unreadable-cell", "unreadable-cell", "unreadable-cell"])
    #expect(found.allSatisfy { $0.place.line >= 16 && $0.place.column > 1 })
  }

  @Test func unknownGroupsAndLoopsAreErrors() {
    let loop = "schema: ecprimer.published/1\ngroups:\n  a: {n: 2, part-of: b}\n  b: {n: 2, part-of: a}\n"
    #expect(problems(loop).contains { $0.code == "group-loop" && $0.place.line == 3 })
    let unknown = "groups:\n  a: {n: 2, part-of: c}\ntables:\n- {id: t, compare: [a, d], rows: []}\n"
    #expect(problems(unknown).filter { $0.code == "unknown-group" }.count == 2)
  }
}
