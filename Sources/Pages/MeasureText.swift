package import Analyses
internal import Notation

/// A measure's definition in words.
package struct MeasureText: Sendable {
  package let title: String
  package let description: String?
  /// `Numerator`, `Target` and so on, each with what it is; code is a condition or a column.
  package let lines: [(name: String, text: String, isCode: Bool)]

  package init(_ measure: MeasureDefinition) {
    let style = Numbers.english
    title = measure.title
    description = measure.description
    var lines: [(String, String, Bool)] = []
    switch measure.kind {
    case .proportion(let numerator, let denominator):
      lines = [("Numerator", numerator, true), ("Denominator", denominator, true)]
    case .median(let column): lines = [("Median of", column, true)]
    case .mean(let column): lines = [("Mean of", column, true)]
    case .total(let column): lines = [("Sum of", column, true)]
    }
    if let condition = measure.condition { lines.append(("Where", condition, true)) }
    if let exclusion = measure.exclusion { lines.append(("Left out", exclusion, true)) }
    if let target = measure.target {
      let sign = measure.direction == .lower ? "at most " : "at least "
      if case .proportion = measure.kind {
        lines.append(("Target", sign + style.decimal(target * 100, places: 0) + "%", false))
      } else {
        lines.append(("Target", sign + style.significant(target), false))
      }
    }
    if let source = measure.targetSource { lines.append(("Target from", source, false)) }
    if let direction = measure.direction { lines.append(("Better is", direction.rawValue, false)) }
    if let source = measure.definitionSource { lines.append(("Definition from", source, false)) }
    lines.append(("Registry", measure.registry, false))
    self.lines = lines
  }
}
