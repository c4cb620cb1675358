package import Analyses
internal import Notation
package import Wording

/// A measure's definition in words.
package struct MeasureText: Sendable {
  package let title: String
  package let description: String?
  /// `Numerator`, `Target` and so on, each with what it is; code is a condition or a column.
  package let lines: [(name: String, text: String, isCode: Bool)]

  package init(_ measure: MeasureDefinition, _ words: Wording) {
    let numbers = words.numbers
    var lines: [(String, String, Bool)] = []
    func line(_ part: MeasurePart, _ text: String, isCode: Bool = false) {
      lines.append((words.page(.measure(part)), text, isCode))
    }
    title = measure.title
    description = measure.description
    switch measure.kind {
    case .proportion(let numerator, let denominator):
      line(.numerator, numerator, isCode: true)
      line(.denominator, denominator, isCode: true)
    case .median(let column): line(.medianOf, column, isCode: true)
    case .mean(let column): line(.meanOf, column, isCode: true)
    case .total(let column): line(.sumOf, column, isCode: true)
    }
    if let condition = measure.condition { line(.condition, condition, isCode: true) }
    if let exclusion = measure.exclusion { line(.exclusion, exclusion, isCode: true) }
    if let target = measure.target {
      let number =
        if case .proportion = measure.kind {
          numbers.withPercent(numbers.decimal(target * 100, places: 0))
        } else { numbers.significant(target) }
      line(.target, words.page(measure.direction == .lower ? .atMost(number) : .atLeast(number)))
    }
    if let source = measure.targetSource { line(.targetSource, source) }
    if let direction = measure.direction {
      line(.direction, words.page(direction == .lower ? .lower : .higher))
    }
    if let source = measure.definitionSource { line(.definitionSource, source) }
    line(.registry, measure.registry)
    self.lines = lines
  }
}
