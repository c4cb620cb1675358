package import Diagnostics
internal import Wording

/// One printed summary of one variable in one group.
package struct Statement: Hashable, Sendable {
  package let table: String
  /// Where it stands, in the paper's words: `table-2`, `Abstract`; empty for its running text.
  package let location: String
  package let variable: String
  package let group: String
  package let level: String?
  package let summary: PrintedSummary
  package let text: String
  package let place: Place
  /// How many patients it speaks of.
  package let count: Int
  /// The unit stated with it: in a claim, or in the row's label.
  package let unit: String?

  /// Where it stands tells it from nearly all others.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(place.line)
    hasher.combine(place.column)
    hasher.combine(group)
    hasher.combine(level)
  }

  func finding(
    _ check: Finding.Check, _ severity: Diagnostic.Severity, expected: String? = nil,
    _ sentences: AppraisalMessage...
  ) -> Finding {
    finding(check, severity, expected: expected, sentences)
  }

  func finding(
    _ check: Finding.Check, _ severity: Diagnostic.Severity, expected: String? = nil,
    _ sentences: [AppraisalMessage]
  ) -> Finding {
    Finding(
      check: check, severity: severity, table: table, variable: variable, group: group, level: level,
      printed: text, expected: expected, sentences: sentences, place: place)
  }

  /// With the name of its group.
  func part(in paper: PaperStatements) -> AppraisedPart {
    AppraisedPart(text, group: paper.label(group), count: count, at: location)
  }

  /// The count of those who have the variable or the level; of a ratio its first figure.
  var events: Int? {
    switch summary {
    case .count(let count, _, _): count
    case .ratio(let first, _): first
    default: nil
    }
  }

  var mean: (mean: PrintedNumber, sd: PrintedNumber?)? {
    if case .mean(let mean, let sd) = summary { (mean, sd) } else { nil }
  }

  var median: (median: PrintedNumber, spread: PrintedSummary.Spread?)? {
    if case .median(let median, let spread) = summary { (median, spread) } else { nil }
  }

  var range: (low: PrintedNumber, high: PrintedNumber)? {
    if case .range(let low, let high) = summary { (low, high) } else { nil }
  }

  /// The figures of a mean or median with its spread, where it has one.
  var figures: [PrintedNumber] {
    switch summary {
    case .mean(let mean, let sd): [mean] + (sd.map { [$0] } ?? [])
    case .median(let median, .width(let width)): [median, width]
    case .median(let median, .quartiles(let low, let high)): [median, low, high]
    case .median(let median, nil): [median]
    case .count, .ratio, .range: []
    }
  }

  /// Every figure that is measured, not counted.
  var measured: [PrintedNumber] { figures + (range.map { [$0.low, $0.high] } ?? []) }
}
