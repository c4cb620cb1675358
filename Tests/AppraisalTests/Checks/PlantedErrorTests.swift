@testable internal import Appraisal
internal import Diagnostics
internal import Testing

/// One planted error of each kind is found where it stands, and its clean neighbour is not.
struct PlantedErrorTests {
  struct Plant: Sendable, CustomStringConvertible {
    let description: String
    let check: Finding.Check
    let severity: Diagnostic.Severity
    var rows: [String] = []
    var claims: [String] = []
    var comparisons: [String] = []
    var more = ""
    /// `table/variable/group` of every finding of the check and the severity.
    let places: [String]
    var expected: String?
  }

  static let plants: [Plant] = [
    Plant(
      description: "percent", check: .percent, severity: .error,
      rows: [#"{variable: x, kind: count, a: "5 (52.5)", b: "8 (50.0)"}"#], places: ["t/x/a"],
      expected: "62.5"),
    Plant(
      description: "percent of one fewer", check: .percent, severity: .warning,
      rows: [#"{variable: x, kind: count, a: "5 (71.4)", b: "8 (50.0)"}"#], places: ["t/x/a"],
      expected: "62.5"),
    Plant(
      description: "percent cut off", check: .percent, severity: .warning,
      rows: [
        #"{variable: x, kind: count, a: "2 (25)", b: "11 (68.7)"}"#,
        #"{variable: y, kind: count, n: {b: 15}, b: "10 (66.6)"}"#,
      ],
      places: ["t/y/b"], expected: "66.7"),
    Plant(
      description: "halves both ways", check: .rounding, severity: .note,
      rows: [
        #"{variable: x, kind: count, a: "0", b: "9 (56.2)"}"#, #"{variable: y, kind: count, b: "13 (81.3)"}"#,
      ],
      places: ["t/x/b"]),
    Plant(
      description: "percents of the row", check: .percent, severity: .note,
      rows: [#"{variable: x, kind: count, a: "2 (33.3)", b: "4 (66.7)"}"#], places: ["t/x/-"]),
    Plant(
      description: "more than n", check: .count, severity: .error,
      rows: [#"{variable: x, kind: count, a: "9", b: "4"}"#], places: ["t/x/a"]),
    Plant(
      description: "negative", check: .count, severity: .error,
      rows: [#"{variable: x, kind: count, a: "-1", b: "4"}"#], places: ["t/x/a"]),
    Plant(
      description: "levels", check: .total, severity: .error,
      rows: [#"{variable: x, kind: levels, levels: {u: {a: "3", b: "10"}, v: {a: "4", b: "6"}}}"#],
      places: ["t/x/a"], expected: "8"),
    Plant(
      description: "ratio", check: .total, severity: .error,
      rows: [#"{variable: x, kind: ratio, a: "7/2", b: "12/4"}"#], places: ["t/x/a"], expected: "8"),
    Plant(
      description: "parts", check: .parts, severity: .error,
      rows: [#"{variable: x, kind: count, a: "3", b: "4", all: "8"}"#], places: ["t/x/all", "t/x/a", "t/x/b"]),
    Plant(
      description: "a part beyond its whole", check: .parts, severity: .error,
      rows: [#"{variable: x, kind: count, a: "6", all: "5"}"#], places: ["t/x/a", "t/x/all"]),
    Plant(
      description: "a count in two places", check: .agreement, severity: .error,
      rows: [#"{variable: x, kind: count, a: "3", b: "4"}"#],
      claims: [#"{variable: x, group: a, kind: count, value: "4 (50.0)", where: Abstract}"#],
      places: ["t/x/a", "claims/x/a"]),
    Plant(
      description: "a mean in two places", check: .agreement, severity: .error,
      rows: [#"{variable: stay, kind: mean-sd, a: "12.5 ± 3.1", b: "14.1 ± 2.2"}"#],
      claims: [#"{variable: stay, group: b, kind: mean-sd, value: "14.6 ± 2.2", where: Abstract}"#],
      places: ["t/stay/b", "claims/stay/b"], expected: "14.6 ± 2.2"),
    Plant(
      description: "GRIM", check: .grim, severity: .error,
      rows: [#"{variable: age, kind: mean-sd, a: "56.69 ± 10.7", b: "60.63 ± 12.5"}"#], places: ["t/age/a"],
      expected: "56.75"),
    Plant(
      description: "median of whole numbers", check: .grim, severity: .error,
      rows: [#"{variable: age, kind: median-iqr, a: "56.5 (50–61)", b: "60.3 (52–66)"}"#], places: ["t/age/b"]
    ),
    Plant(
      // Of 8 whole numbers with the mean 3.00: 24 and an even sum of squares, so that 7 s² is even.
      description: "GRIMMER", check: .grimmer, severity: .error,
      rows: [#"{variable: age, kind: mean-sd, a: "3.00 ± 1.36", b: "3.00 ± 1.27"}"#], places: ["t/age/a"]),
    Plant(
      description: "negative SD", check: .sd, severity: .error,
      rows: [#"{variable: stay, kind: mean-sd, a: "3.1 ± -1.3", b: "3.0 ± 1.3"}"#], places: ["t/stay/a"]),
    Plant(
      description: "mean outside the range", check: .range, severity: .error,
      rows: [#"{variable: stay, kind: mean-sd, a: "31.1 ± 1.3", b: "13.0 ± 1.3"}"#],
      claims: [#"{variable: stay, group: all, kind: range, value: "10–30"}"#],
      places: ["t/stay/a", "claims/stay/all"]),
    Plant(
      description: "SD beyond the range", check: .sd, severity: .error,
      rows: [#"{variable: stay, kind: mean-sd, a: "20.0 ± 11.4", b: "20.0 ± 10.2"}"#],
      claims: [#"{variable: stay, group: all, kind: range, value: "10–30"}"#],
      places: ["t/stay/a", "claims/stay/all"]),
    Plant(
      description: "SD too small for the range", check: .sd, severity: .error,
      claims: [
        #"{variable: stay, group: a, kind: range, value: "10–30"}"#,
        #"{variable: stay, group: a, kind: mean-sd, value: "20.0 ± 5.0"}"#,
      ], places: ["claims/stay/a", "claims/stay/a"]),
    Plant(
      description: "IQR beyond the range", check: .range, severity: .error,
      rows: [#"{variable: stay, kind: median-iqr, a: "30.00 (152.00)", b: "43.00 (97.00)"}"#],
      claims: [#"{variable: stay, group: all, kind: range, value: "14–115"}"#],
      places: ["t/stay/a", "claims/stay/all"], expected: "at most 101"),
    Plant(
      description: "range of a part", check: .range, severity: .error,
      claims: [
        #"{variable: stay, group: all, kind: range, value: "14–115"}"#,
        #"{variable: stay, group: a, kind: range, value: "12–90"}"#,
      ], places: ["claims/stay/a", "claims/stay/all"]),
    Plant(
      description: "quartiles", check: .quartiles, severity: .error,
      rows: [#"{variable: stay, kind: median-iqr, a: "30 (33–40)", b: "30 (21–62)"}"#], places: ["t/stay/a"]),
    Plant(
      description: "mean far from median", check: .sd, severity: .error,
      rows: [#"{variable: stay, kind: mean-sd, a: "30.0 ± 5.0", b: "30.0 ± 5.0"}"#],
      claims: [#"{variable: stay, group: a, kind: median, value: "24.0"}"#],
      places: ["t/stay/a", "claims/stay/a"]),
    Plant(
      description: "pooled mean", check: .pooled, severity: .error,
      rows: [#"{variable: stay, kind: mean-sd, a: "10.0 ± 3.0", b: "16.0 ± 3.0"}"#],
      claims: [#"{variable: stay, group: all, kind: mean, value: "15.0", where: Abstract}"#],
      places: ["t/stay/a", "t/stay/b", "claims/stay/all"]),
    Plant(
      // √((7·9 + 15·9 + 8·16/24·36)/23) = 4.12
      description: "pooled SD", check: .pooled, severity: .error,
      rows: [#"{variable: stay, kind: mean-sd, a: "10.0 ± 3.0", b: "16.0 ± 3.0"}"#],
      claims: [#"{variable: stay, group: all, kind: mean-sd, value: "14.0 ± 3.0", where: Abstract}"#],
      places: ["t/stay/a", "t/stay/b", "claims/stay/all"], expected: "4.1"),
    Plant(
      description: "median of a whole", check: .median, severity: .error,
      rows: [#"{variable: stay, kind: median-iqr, a: "10.0 (3.0)", b: "16.0 (3.0)", all: "17.0 (5.0)"}"#],
      places: ["t/stay/all", "t/stay/a", "t/stay/b"], expected: "at most 16.0 (3.0)"),
    Plant(
      description: "P of counts", check: .pValue, severity: .warning,
      rows: [#"{variable: x, kind: count, a: "2 (25.0)", b: "8 (50.0)", p: "0.033"}"#], places: ["t/x/-"]),
    Plant(
      description: "P of means", check: .pValue, severity: .warning,
      rows: [#"{variable: stay, kind: mean-sd, a: "56.6 ± 10.7", b: "64.5 ± 8.0", p: "0.125"}"#],
      places: ["t/stay/-"]),
    Plant(
      description: "no probability", check: .pValue, severity: .error,
      rows: [#"{variable: x, kind: count, a: "2", b: "8", p: "1.2"}"#], places: ["t/x/-"]),
    Plant(
      description: "method not named", check: .pValue, severity: .note,
      rows: [#"{variable: x, kind: count, a: "2 (25.0)", b: "8 (50.0)", p: "0.388"}"#],
      more: "methods: [pearson-chi-square]", places: ["t/x/-"]),
    Plant(
      description: "sign without significance", check: .significance, severity: .warning,
      rows: [#"{variable: x, kind: count, a: "2 (25.0)", b: "8 (50.0)", p: "0.388*"}"#], places: ["t/x/-"]),
    Plant(
      description: "words against P", check: .significance, severity: .warning,
      rows: [#"{variable: x, kind: count, a: "2", b: "8", p: "0.388", words: "significantly higher"}"#],
      places: ["t/x/-"]),
    Plant(
      description: "a row copied", check: .copy, severity: .warning,
      rows: [
        #"{variable: u, kind: mean-sd, a: "268.05 ± 117.89", b: "174.89 ± 113.60"}"#,
        #"{variable: v, kind: mean-sd, a: "268.05 ± 117.89", b: "174.89 ± 113.60"}"#,
      ], places: ["t/u/a", "t/u/b", "t/v/a", "t/v/b"]),
    Plant(
      description: "a row repeated", check: .repeated, severity: .warning,
      rows: [
        #"{variable: infection, kind: count, a: "5", b: "6"}"#,
        #"{variable: bacterial-infection, kind: count, a: "5", b: "6"}"#,
      ], places: ["t/infection/-", "t/bacterial-infection/-"]),
    Plant(
      description: "two units", check: .unit, severity: .warning,
      rows: [#"{variable: stay, kind: median-iqr, a: "4.5 (3.0)", b: "95.0 (12.0)"}"#],
      claims: [#"{variable: stay, group: b, kind: median, value: "95", unit: min}"#],
      places: ["t/stay/b", "claims/stay/b"]),
    Plant(
      description: "magnitude", check: .magnitude, severity: .warning,
      rows: [#"{variable: bun, label: "BUN (nmol/L)", kind: mean-sd, a: "18.0 ± 6.2", b: "30.4 ± 25.8"}"#],
      places: ["t/bun/a", "t/bun/b"], expected: "mmol/L"),
    Plant(
      description: "mean here, median there", check: .kind, severity: .warning,
      rows: [#"{variable: bun, kind: mean-sd, a: "18.04 ± 6.18", b: "30.39 ± 25.78"}"#],
      claims: [#"{variable: bun, group: a, kind: median, value: "18.04"}"#],
      places: ["t/bun/a", "claims/bun/a"]),
  ]

  @Test(arguments: plants)
  func isFoundWhereItStands(_ plant: Plant) throws {
    let text = paper(rows: plant.rows, claims: plant.claims, comparisons: plant.comparisons, more: plant.more)
    let appraisal = try #require(appraise(text), "\(problems(text))")
    let found = appraisal.findings(plant.check, plant.severity)
    let places = found.map { "\($0.table)/\($0.variable)/\($0.group ?? "-")" }
    #expect(places.sorted() == plant.places.sorted(), "\(appraisal.findings.map(\.explanation))")
    if let expected = plant.expected { #expect(found.contains { $0.expected == expected }, "\(found)") }
    // Nothing but what was planted cannot be as printed.
    let others = appraisal.findings.filter { $0.severity == .error && $0.check != plant.check }
    #expect(others.isEmpty, "\(others)")
  }

  @Test func partsLargerThanTheirWholeAreFound() throws {
    let text = """
      groups:
        all: {n: 24}
        a: {n: 30, part-of: all}
        b: {n: 5}
        c: {n: 40, parts: [a, b]}
      """
    let appraisal = try #require(appraise(text))
    #expect(appraisal.findings(.group, .error).map(\.group) == ["a", "c"])
    #expect(appraisal.findings(.group, .error).map(\.expected) == ["24", "35"])
  }

  @Test func aUnitThatConvertsIsOnlyNoted() throws {
    let appraisal = try #require(
      appraise(
        paper(
          rows: [#"{variable: stay, kind: median-iqr, a: "4.5 (3.0)", b: "1.5 (1.0)"}"#],
          claims: [#"{variable: stay, group: b, kind: median, value: "90", unit: min}"#])))
    #expect(appraisal.findings(.unit).map(\.severity) == [.note])
  }
}
