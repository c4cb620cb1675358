package import Analyses
package import Disclosure
internal import Notation
internal import Statistics

/// A measure's value as running text prints it.
package enum ValueText {
  package enum Format: String, Sendable { case percent, fraction, n, interval, sentence }

  /// Nil where the format does not fit the measure: a median has no percent.
  package static func text(_ measure: PrintedMeasure, _ format: Format?) -> String? {
    switch measure {
    case .proportion(let result): proportion(result, format)
    case .median(let result): number(result, format, kind: "median")
    case .mean(let result): number(result, format, kind: "mean")
    case .total(let result): number(result, format, kind: "total")
    }
  }

  /// Whether a format fits a kind of measure: a median has no percent.
  package static func fits(_ format: Format?, _ kind: MeasureDefinition.Kind) -> Bool {
    switch (kind, format) {
    case (.proportion, _), (_, nil), (_, .n), (.median, .interval), (.median, .sentence), (.mean, .sentence):
      true
    default: false
    }
  }

  /// The number that a tile shows.
  package static func large(_ measure: PrintedMeasure) -> String {
    if case .proportion = measure { return text(measure, .percent) ?? "" }
    return text(measure, nil) ?? ""
  }

  /// What stands under it: the counts and the interval.
  package static func small(_ measure: PrintedMeasure) -> String {
    guard let interval = text(measure, .interval) else { return "" }
    if case .proportion = measure { return "\(text(measure, .fraction) ?? "") · 95% interval \(interval)" }
    return "quartiles \(interval)"
  }

  private static let style = Numbers.english

  private static func proportion(_ printed: PrintedProportion, _ format: Format?) -> String {
    if format == .n { return printed.events.text }
    guard let result = printed.result else {
      switch format {
      case nil, .sentence: return ProportionText.share(printed)
      case .percent: return ProportionText.range(printed).map { $0 + "%" } ?? PrintedCount.hiddenWord
      default: return PrintedCount.hiddenWord
      }
    }
    guard result.total > 0 else { return format == .interval ? absent : "no patients" }
    let percent = style.percent(result.events, of: result.total) + "%"
    let fraction = "\(result.events)/\(result.total)"
    let interval = result.interval.map { style.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent
    switch format {
    case nil: return "\(fraction) (\(percent))"
    case .percent: return percent
    case .fraction: return fraction
    case .n: return String(result.events)
    case .interval: return interval
    case .sentence: return "\(result.events) of \(result.total) (\(percent); 95% interval \(interval))"
    }
  }

  private static func number(_ printed: PrintedNumber, _ format: Format?, kind: String) -> String? {
    if format == .n { return printed.count.text }
    guard let result = printed.result else { return PrintedCount.hiddenWord }
    guard let summary = result.summary else { return absent }
    let unit = result.unit.map { "\u{A0}" + $0 } ?? ""
    let places = result.decimals
    func decimal(_ value: Double) -> String { style.decimal(value, places: places) }
    let quartiles = style.interval(summary.quantile(0.25), summary.quantile(0.75), places: places)
    switch (format, kind) {
    case (nil, "median"): return decimal(summary.median) + unit
    case (nil, "mean"): return style.meanAndSD(summary.mean, summary.sd, places: places) + unit
    case (nil, _): return decimal(result.total) + unit
    case (.interval, "median"): return quartiles
    case (.sentence, "median"):
      return "\(decimal(summary.median))\(unit) (quartiles \(quartiles); n = \(printed.count.text))"
    case (.sentence, "mean"):
      return "\(style.meanAndSD(summary.mean, summary.sd, places: places))\(unit) (n = \(printed.count.text))"
    default: return nil
    }
  }
}
