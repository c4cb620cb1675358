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
    if let one = Self.duration[from], let other = Self.duration[to] {
      factor = one / other
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

  /// A unit's usual spelling, of those that cells and headers have; the text itself where none is known.
  package static func spelling(_ text: String) -> String {
    let plain = normalised(text).filter { $0 != "." }
    return spellings[plain] ?? text
  }

  private static let spellings: [String: String] = [
    "min": "min", "mins": "min", "minute": "min", "minutes": "min", "minuten": "min", "minuti": "min",
    "minutos": "min", "minuut": "min", "分": "min", "分钟": "min", "分間": "min",
    "h": "h", "hr": "h", "hrs": "h", "hour": "h", "hours": "h", "std": "h", "stunden": "h", "heures": "h",
    "horas": "h", "ore": "h", "uur": "h", "uren": "h", "hs": "h", "heure": "h", "小时": "h", "時間": "h",
    "小時": "h",
    "s": "s", "sec": "s", "secs": "s", "seconds": "s", "sek": "s", "秒": "s",
    "d": "days", "day": "days", "days": "days", "tage": "days", "tagen": "days", "jours": "days",
    "jour": "days",
    "dias": "days", "dgn": "days", "gg": "days", "dg": "days", "tg": "days", "tag": "days",
    "jrs": "days", "días": "days",
    "giorni": "days", "dagen": "days", "天": "days", "日": "days",
    "y": "years", "yr": "years", "yrs": "years", "year": "years", "years": "years", "jahre": "years",
    "ans": "years", "années": "years", "annees": "years", "jahren": "years", "jaren": "years",
    "años": "years", "anni": "years", "jaar": "years", "anos": "years", "岁": "years", "歳": "years",
    "j": "years",
    "jr": "years",
    "mnd": "months", "mo": "months", "mos": "months", "meses": "months", "mesi": "months", "mois": "months",
    "monate": "months", "monaten": "months", "maanden": "months",
    "months": "months", "month": "months", "weeks": "weeks", "week": "weeks",
    "in": "in", "inch": "in", "inches": "in", "zoll": "in", "pulgadas": "in", "pouces": "in", "pollici": "in",
    "kg": "kg", "g": "g", "lb": "lb", "lbs": "lb", "cm": "cm", "m": "m", "公斤": "kg", "厘米": "cm",
    "mmhg": "mmHg", "kpa": "kPa", "torr": "mmHg", "mmol/l": "mmol/L", "mmoll": "mmol/L", "meq/l": "mmol/L",
    "mg/dl": "mg/dL", "mgdl": "mg/dL", "umol/l": "µmol/L", "mcmol/l": "µmol/L", "umoll": "µmol/L",
    "%": "%", "pct": "%", "percent": "%", "mg": "mg", "l/min": "L/min", "lpm": "L/min", "lmin": "L/min",
    "ml/min": "mL/min", "mlmin": "mL/min",
  ]

  /// In seconds.
  private static let duration: [String: Double] = [
    "s": 1, "min": 60, "h": 3600, "days": 86_400, "weeks": 604_800,
  ]

  private static let plain: [String: Double] = [
    "kpa>mmhg": 1 / 0.133322387415, "mmhg>kpa": 0.133322387415,
    "min>h": 1.0 / 60, "h>min": 60, "h>days": 1.0 / 24, "days>h": 24,
    "ml/min>l/min": 0.001, "g>kg": 0.001, "lb>kg": 0.45359237, "m>cm": 100, "in>cm": 2.54,
    "months>years": 1.0 / 12,
    "days>years": 1 / 365.25, "ug>mg": 0.001,
    "umol/l>mmol/l": 0.001, "mmol/l>umol/l": 1000, "g/l>g/dl": 0.1, "g/dl>g/l": 10,
  ]

  private static let molarMass: [(words: [String], mass: Double)] = [
    (["urea_nitrogen", "urea nitrogen", "bun"], 28.01), (["creatinine"], 113.12), (["bilirubin"], 584.66),
    (["urea"], 60.06), (["glucose"], 180.16), (["lactate"], 90.08),
  ]
}
