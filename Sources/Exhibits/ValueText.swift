package import Analyses
package import Disclosure
internal import Notation
internal import Statistics
package import Wording

/// A measure's value as running text prints it.
package enum ValueText {
  package enum Format: String, Sendable { case percent, fraction, n, interval, sentence }

  /// Whether a format fits a kind of measure: a median has no percent.
  package static func fits(_ format: Format?, _ kind: MeasureDefinition.Kind) -> Bool {
    switch (kind, format) {
    case (.proportion, _), (_, nil), (_, .n), (.median, .interval), (.median, .sentence), (.mean, .sentence):
      true
    default: false
    }
  }
}

extension Wording {
  private enum Kind { case median, mean, total }

  /// Nil where the format does not fit the measure: a median has no percent.
  package func value(_ measure: PrintedMeasure, _ format: ValueText.Format?) -> String? {
    switch measure {
    case .proportion(let result): proportion(result, format)
    case .median(let result): number(result, format, .median)
    case .mean(let result): number(result, format, .mean)
    case .total(let result): number(result, format, .total)
    }
  }

  /// The number that a tile shows.
  package func large(_ measure: PrintedMeasure) -> String {
    if case .proportion = measure { return value(measure, .percent) ?? "" }
    return value(measure, nil) ?? ""
  }

  /// What stands under it: the counts and the interval.
  package func small(_ measure: PrintedMeasure) -> String {
    guard let interval = value(measure, .interval) else { return "" }
    if case .proportion = measure {
      return findings(.shareBelow(fraction: value(measure, .fraction) ?? "", interval: interval))
    }
    return findings(.quartilesBelow(interval))
  }

  private func proportion(_ printed: PrintedProportion, _ format: ValueText.Format?) -> String {
    if format == .n { return count(printed.events) }
    guard let result = printed.result else {
      switch format {
      case nil, .sentence: return share(printed)
      case .percent: return range(printed).map { numbers.withPercent($0) } ?? headings(.hidden)
      default: return headings(.hidden)
      }
    }
    guard result.total > 0 else { return format == .interval ? absent : headings(.noPatients) }
    let percent = numbers.withPercent(numbers.percent(result.events, of: result.total))
    let fraction = "\(result.events)/\(result.total)"
    let interval =
      result.interval.map { numbers.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent
    switch format {
    case nil: return "\(fraction) (\(percent))"
    case .percent: return percent
    case .fraction: return fraction
    case .n: return String(result.events)
    case .interval: return interval
    case .sentence:
      return findings(
        .share(events: result.events, total: result.total, percent: percent, interval: interval))
    }
  }

  private func number(_ printed: PrintedNumber, _ format: ValueText.Format?, _ kind: Kind) -> String? {
    if format == .n { return count(printed.count) }
    guard let result = printed.result else { return headings(.hidden) }
    guard let summary = result.summary else { return absent }
    let unit = result.unit.map { "\u{A0}" + $0 } ?? ""
    let places = result.decimals
    func decimal(_ value: Double) -> String { numbers.decimal(value, places: places) }
    let quartiles = numbers.interval(summary.quantile(0.25), summary.quantile(0.75), places: places)
    let mean = numbers.meanAndSD(summary.mean, summary.sd, places: places) + unit
    switch (format, kind) {
    case (nil, .median): return decimal(summary.median) + unit
    case (nil, .mean): return mean
    case (nil, .total): return decimal(result.total) + unit
    case (.interval, .median): return quartiles
    case (.sentence, .median):
      return findings(
        .median(decimal(summary.median) + unit, quartiles: quartiles, n: count(printed.count)))
    case (.sentence, .mean): return findings(.mean(mean, n: count(printed.count)))
    default: return nil
    }
  }
}
