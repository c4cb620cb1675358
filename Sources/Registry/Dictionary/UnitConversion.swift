/// A linear conversion between two units of one analyte, used only where a dictionary declares both.
///
/// Factors from molar masses: creatinine 113.12 g/mol, bilirubin 584.66 g/mol, urea 60.06 g/mol, urea nitrogen
/// 28.01 g/mol (two nitrogen atoms), glucose 180.16 g/mol, lactate 90.08 g/mol; 1 mmHg = 0.133322387415 kPa.
package struct UnitConversion: Sendable {
  /// What a value in the source unit is multiplied by.
  package let factor: Double

  /// Nil where the pair of units, or the analyte it needs, is not known.
  package init?(from: String, to: String, of variable: String) {
    let from = Self.normalised(from)
    let to = Self.normalised(to)
    if from == to {
      factor = 1
      return
    }
    if let factor = Self.plain[from + ">" + to] {
      self.factor = factor
      return
    }
    let name = variable.lowercased()
    guard let mass = Self.molarMass.first(where: { $0.words.contains { name.contains($0) } })?.mass else {
      return nil
    }
    switch (from, to) {
    case ("mg/dl", "umol/l"): factor = 10_000 / mass
    case ("umol/l", "mg/dl"): factor = mass / 10_000
    case ("mg/dl", "mmol/l"): factor = 10 / mass
    case ("mmol/l", "mg/dl"): factor = mass / 10
    default: return nil
    }
  }

  private static func normalised(_ unit: String) -> String {
    String(unit.lowercased().map { $0 == "µ" || $0 == "μ" ? "u" : $0 }.filter { $0 != " " })
  }

  private static let plain: [String: Double] = [
    "kpa>mmhg": 1 / 0.133322387415, "mmhg>kpa": 0.133322387415,
    "min>h": 1.0 / 60, "h>min": 60, "h>days": 1.0 / 24, "days>h": 24,
    "umol/l>mmol/l": 0.001, "mmol/l>umol/l": 1000, "g/l>g/dl": 0.1, "g/dl>g/l": 10,
  ]

  private static let molarMass: [(words: [String], mass: Double)] = [
    (["urea_nitrogen", "urea nitrogen", "bun"], 28.01), (["creatinine"], 113.12), (["bilirubin"], 584.66),
    (["urea"], 60.06), (["glucose"], 180.16), (["lactate"], 90.08),
  ]
}
