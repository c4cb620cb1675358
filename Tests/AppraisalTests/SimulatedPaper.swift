internal import Statistics

/// A clean paper: patients drawn at random, summarised and printed under conventions that are drawn as well.
struct SimulatedPaper {
  private var random: SplitMix64
  private let halvesToEven: Bool
  private let quantiles: QuantileType
  private let percentPlaces: Int
  private let pPlaces: Int
  private let showsQuartiles: Bool
  private let groups: [(id: String, members: Range<Int>)]
  private(set) var text: String

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    halvesToEven = random.below(2) == 0
    quantiles = [QuantileType.type2, .type6, .type7][random.below(3)]
    percentPlaces = random.below(3)
    pPlaces = 2 + random.below(2)
    showsQuartiles = random.below(2) == 0
    let (a, b1, b2) = (3 + random.below(40), 3 + random.below(30), 3 + random.below(30))
    let all = a + b1 + b2
    groups = [
      ("a", 0..<a), ("b", a..<all), ("b1", a..<(a + b1)), ("b2", (a + b1)..<all), ("all", 0..<all),
    ]
    text = """
      schema: ecprimer.published/1
      groups:
        all: {n: \(all)}
        a: {n: \(a), part-of: all}
        b: {n: \(b1 + b2), part-of: all}
        b1: {n: \(b1), part-of: b}
        b2: {n: \(b2), part-of: b}
      variables:
        age: {unit: years, integer: true}
        score: {integer: true}
      tables:

      """
    self.random = random
    write()
  }

  private mutating func write() {
    let n = groups[4].members.count
    let age = draw(n) { random in (18 + 70 * random.unit()).rounded() }
    let score = draw(n) { random in Double(random.below(6)) }
    let normals = (0..<6).map { _ in draw(n) { random in 50 + 12 * Self.normal(&random) } }
    let skewed = (0..<5).map { _ in
      draw(n) { random in
        let z = Self.normal(&random)
        return 20 * (1 + abs(z)) * (1 + abs(z)) + 3 * random.unit()
      }
    }
    let binary = (0..<8).map { index in
      draw(n) { random in random.unit() < 0.1 * Double(index + 1) ? 1 : 0 }
    }
    let levels = draw(n) { random in Double(random.below(3)) }
    for (table, compare) in [("t1", ["a", "b"]), ("t2", ["b1", "b2"])] {
      text += "  - id: \(table)\n    compare: [\(compare.joined(separator: ", "))]\n    rows:\n"
      let shown = table == "t1" ? compare + ["all"] : compare
      meanRow("age", age, 1 + random.below(2), shown, compare)
      meanRow("score", score, 1 + random.below(2), shown, compare)
      for (index, values) in normals.enumerated() {
        meanRow("normal\(index)", values, random.below(3), shown, compare)
      }
      for (index, values) in skewed.enumerated() {
        medianRow("skewed\(index)", values, 1 + random.below(2), shown)
      }
      for (index, values) in binary.enumerated() { countRow("binary\(index)", values, shown, compare) }
      levelRow(levels, shown, compare)
      text +=
        "      - {variable: male, kind: ratio"
        + shown.map { ", \($0): \"\(count(binary[3], 1, $0))/\(count(binary[3], 0, $0))\"" }.joined() + "}\n"
    }
    text += "claims:\n"
    for (id, _) in groups {
      let values = values(age, id)
      text +=
        "  - {variable: age, group: \(id), kind: range, value: \"\(print(values.min() ?? 0, 0))–\(print(values.max() ?? 0, 0))\"}\n"
      if let summary = try? Summary(self.values(normals[0], id)) {
        text += "  - {variable: normal0, group: \(id), kind: mean, value: \"\(print(summary.mean, 1))\"}\n"
        text +=
          "  - {variable: normal0, group: \(id), kind: median, value: \"\(print(summary.median, 1))\"}\n"
      }
      text +=
        "  - {variable: binary2, group: \(id), kind: count, value: \"\(countCell(binary[2], 1, id))\"}\n"
    }
  }

  // MARK: Rows

  private mutating func meanRow(
    _ name: String, _ all: [Double], _ places: Int, _ shown: [String], _ compare: [String]
  ) {
    text += "      - {variable: \(name), kind: mean-sd"
    for id in shown {
      guard let summary = try? Summary(values(all, id)), let sd = summary.sd else { continue }
      text += ", \(id): \"\(print(summary.mean, places)) ± \(print(sd, places))\""
    }
    if let one = try? Moments(values(all, compare[0])), let other = try? Moments(values(all, compare[1])) {
      let p =
        random.below(2) == 0 ? (try? StudentTTest(one, other))?.pValue : (try? WelchTTest(one, other))?.pValue
      if let p { text += ", p: \"\(printP(p))\"" }
    }
    text += "}\n"
  }

  private mutating func medianRow(_ name: String, _ all: [Double], _ places: Int, _ shown: [String]) {
    text += "      - {variable: \(name), kind: median-iqr"
    for id in shown {
      guard let summary = try? Summary(values(all, id)) else { continue }
      let (first, third) = (summary.quantile(0.25, quantiles), summary.quantile(0.75, quantiles))
      let spread =
        showsQuartiles ? "\(print(first, places))–\(print(third, places))" : print(third - first, places)
      text += ", \(id): \"\(print(summary.median, places)) (\(spread))\""
    }
    text += "}\n"
  }

  private mutating func countRow(_ name: String, _ all: [Double], _ shown: [String], _ compare: [String]) {
    text += "      - {variable: \(name), kind: count"
    for id in shown { text += ", \(id): \"\(countCell(all, 1, id))\"" }
    let counts = compare.map { [count(all, 1, $0), count(all, 0, $0)] }
    if let table = try? ContingencyTable(counts), table.isTestable {
      let p: Double? =
        switch random.below(4) {
        case 0: (try? PearsonChiSquare(table))?.pValue
        case 1: (try? PearsonChiSquare(table, yates: true))?.pValue
        case 2: (try? FisherExact(table))?.pValue
        default: (try? FisherExact(table))?.midP
        }
      if let p { text += ", p: \"\(printP(p))\"" }
    }
    text += "}\n"
  }

  private mutating func levelRow(_ all: [Double], _ shown: [String], _ compare: [String]) {
    text += "      - {variable: levels, kind: levels, levels: {"
    text += (0..<3).map { level in
      "l\(level): {" + shown.map { "\($0): \"\(countCell(all, Double(level), $0))\"" }.joined(separator: ", ")
        + "}"
    }.joined(separator: ", ")
    text += "}"
    let counts = compare.map { id in (0..<3).map { count(all, Double($0), id) } }
    if let table = try? ContingencyTable(counts), let p = (try? PearsonChiSquare(table))?.pValue {
      text += ", p: \"\(printP(p))\""
    }
    text += "}\n"
  }

  // MARK: Figures

  private mutating func draw(_ n: Int, _ one: (inout SplitMix64) -> Double) -> [Double] {
    (0..<n).map { _ in one(&random) }
  }

  private static func normal(_ random: inout SplitMix64) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + random.unit() }
  }

  private func values(_ all: [Double], _ id: String) -> [Double] {
    groups.first { $0.id == id }.map { Array(all[$0.members]) } ?? []
  }

  private func count(_ all: [Double], _ value: Double, _ id: String) -> Int {
    values(all, id).count { $0 == value }
  }

  private func countCell(_ all: [Double], _ value: Double, _ id: String) -> String {
    let (count, n) = (count(all, value, id), values(all, id).count)
    return "\(count) (\(print(100 * Double(count) / Double(n), percentPlaces)))"
  }

  private func printP(_ p: Double) -> String {
    if p < 0.001 { return "<0.001" }
    return print(p, pPlaces)
  }

  private func print(_ value: Double, _ places: Int) -> String {
    let power = (0..<places).reduce(1) { power, _ in power * 10 }
    let scaled = (abs(value) * Double(power)).rounded(
      halvesToEven ? .toNearestOrEven : .toNearestOrAwayFromZero)
    let number = Int(scaled)
    var fraction = String(number % power + power).dropFirst().description
    if places == 0 { fraction = "" }
    return (value < 0 && number > 0 ? "-" : "") + String(number / power) + (places > 0 ? "." + fraction : "")
  }
}
