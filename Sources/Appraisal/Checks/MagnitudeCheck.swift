internal import Notation
internal import Wording

/// Figures that no patient's analyte has in the unit printed.
struct MagnitudeCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for row in paper.rows {
      let name = row.row.variable + " " + (row.row.label ?? "")
      guard let analyte = Analyte.named(name) else { continue }
      if let threshold = Unit.threshold(in: row.row.label ?? ""),
        let words = implausible(threshold.value, threshold.unit, analyte)
      {
        findings.append(
          Finding(
            check: .magnitude, severity: .warning, table: row.table.id, variable: row.row.variable,
            group: nil,
            level: nil, printed: row.row.label ?? "", expected: words.other, sentences: [words.sentence],
            place: row.row.place))
      }
    }
    for statement in paper.statements {
      let label = paper.paper.variables[statement.variable]?.label ?? ""
      guard let analyte = Analyte.named(statement.variable + " " + label),
        let unit = statement.unit ?? paper.paper.variables[statement.variable]?.unit ?? analyte.onlyUnit,
        let number = statement.mean?.mean ?? statement.median?.median,
        let words = implausible(number, unit, analyte)
      else { continue }
      findings.append(statement.finding(.magnitude, .warning, expected: words.other, words.sentence))
    }
    return findings
  }

  private func implausible(_ number: PrintedNumber, _ unit: String, _ analyte: Analyte) -> (
    sentence: AppraisalMessage, other: String?
  )? {
    let style = Numbers.english
    let figure = style.decimal(number.value, places: number.places)
    let limits = analyte.limits[Unit.normal(unit)]
    if let limits, limits.contains(number.value) { return nil }
    let other = analyte.units.first {
      $0 != Unit.normal(unit) && analyte.limits[$0]?.contains(number.value) == true
    }
    // An unknown unit is only told where a known one of another power explains the figure.
    guard limits != nil || other.map({ Analyte.isSameMeasure($0, Unit.normal(unit)) }) == true else {
      return nil
    }
    let spelled = other.map(Analyte.spelling)
    return (
      .implausible(figure, unit: unit, analyte.name, plausible: spelled), spelled
    )
  }
}

/// What is measured in patients, with generous limits of what a living patient has. They are meant to find wrong units,
/// not to judge values.
struct Analyte {
  let name: AppraisedAnalyte
  let words: [String]
  /// By unit as `Unit.normal` writes it, in the order of use.
  let table: [(unit: String, low: Double, high: Double)]

  var units: [String] { table.map(\.unit) }
  var limits: [String: Span] {
    Dictionary(table.map { ($0.unit, Span($0.low, $0.high)) }) { first, _ in first }
  }
  /// A quantity that has one unit or none.
  var onlyUnit: String? { table.count == 1 ? table[0].unit : nil }

  static func named(_ text: String) -> Analyte? {
    let words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    return all.first { !$0.words.allSatisfy { !words.contains($0) } }
  }

  static func isSameMeasure(_ one: String, _ other: String) -> Bool {
    one.hasSuffix("mol/l") && other.hasSuffix("mol/l")
  }

  static func spelling(_ unit: String) -> String {
    unit.hasSuffix("/l") || unit.hasSuffix("/dl")
      ? String(unit.dropLast()) + "L" : unit == "mmhg" ? "mmHg" : unit
  }

  static let all: [Analyte] = [
    Analyte(name: .creatinine, words: ["creatinine"], table: [("μmol/l", 15, 3000), ("mg/dl", 0.15, 35)]),
    Analyte(name: .urea, words: ["bun", "urea"], table: [("mmol/l", 0.5, 120), ("mg/dl", 1, 400)]),
    Analyte(
      name: .bilirubin, words: ["bilirubin", "tbil", "dbil"],
      table: [("μmol/l", 0.3, 1200), ("mg/dl", 0.02, 70)]),
    Analyte(name: .lactate, words: ["lactate"], table: [("mmol/l", 0.1, 45), ("mg/dl", 1, 400)]),
    Analyte(name: .glucose, words: ["glucose"], table: [("mmol/l", 0.5, 80), ("mg/dl", 10, 1500)]),
    Analyte(name: .potassium, words: ["potassium"], table: [("mmol/l", 1, 12)]),
    Analyte(name: .sodium, words: ["sodium"], table: [("mmol/l", 90, 200)]),
    Analyte(
      name: .haemoglobin, words: ["hemoglobin", "haemoglobin"], table: [("g/l", 15, 260), ("g/dl", 1.5, 26)]),
    Analyte(name: .pH, words: ["ph"], table: [("", 6.3, 8)]),
    Analyte(
      name: .oxygenPressure, words: ["po2", "pao2"],
      table: [("mmhg", 10, 760), ("kpa", 1.3, 101)]),
    Analyte(
      name: .carbonDioxidePressure, words: ["pco2", "paco2"],
      table: [("mmhg", 5, 250), ("kpa", 0.7, 33)]),
    Analyte(name: .bicarbonate, words: ["hco3", "bicarbonate"], table: [("mmol/l", 1, 70)]),
    Analyte(name: .ejectionFraction, words: ["ef", "lvef", "ejection"], table: [("%", 1, 95)]),
    Analyte(name: .age, words: ["age"], table: [("y", 0, 115), ("months", 0, 1300), ("d", 0, 42000)]),
    Analyte(name: .bodyMassIndex, words: ["bmi"], table: [("kg/m2", 8, 100), ("kg/m²", 8, 100)]),
  ]
}
