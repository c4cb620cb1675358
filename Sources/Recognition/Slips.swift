package import Diagnostics
internal import Registry
internal import RegistryFiles

/// Single cells that cannot be what their column is: a word among numbers, a value that no patient has, a record twice.
package struct Slips {
  private let recognition: Recognition
  private let main: IntakeTable

  package init(_ recognition: Recognition, _ main: IntakeTable) {
    self.recognition = recognition
    self.main = main
  }

  package func tell(_ problems: inout [Diagnostic]) {
    for span in recognition.impossible { tell(span, &problems) }
    for (concept, field) in fields {
      guard let column = main[field.name] else { continue }
      if case .numbers(let numbers) = column.reading { tell(column, numbers, field, &problems) }
      if concept == "record_id" { tellTwice(column, &problems) }
      tellLost(column, field, &problems)
      let unsaid = Set(field.levelMap.filter { $0.level == "missing" }.map(\.code))
      // A column of codes alone is asked as a whole.
      guard unsaid.count < column.texts.count else { continue }
      for text in column.texts where unsaid.contains(text.text) {
        problems.append(
          .warning(
            "code-without-meaning", RecognitionWords.codeUnsaid(column.name, text.text, text.count),
            at: main.place(text.firstRow, column.index)))
      }
    }
  }

  /// What is proposed of a column, and what is asked.
  private var fields: [(concept: String, field: Field)] {
    recognition.proposals.filter { $0.state == .proposed }.map { ($0.concept, $0.field) }
      + recognition.questions.compactMap { question in
        guard case .fields(let fields)? = question.answers.first?.settles else { return nil }
        return fields.last.map { (question.concept, $0) }
      }
  }

  private func tell(
    _ column: ColumnProfile, _ numbers: NumberReading, _ field: Field, _ problems: inout [Diagnostic]
  ) {
    var words = GroupedProblems("no-number", .warning)
    for text in numbers.others where text.count < 3 {
      words.add(
        RecognitionWords.noNumber(column.name, text.text), at: { main.place(text.firstRow, column.index) })
    }
    problems += words.problems("cell", "no number in \(column.name)")
    guard field.leavesOutOutside else { return }
    let factor = Self.factor(field)
    let (low, high) = (field.constraints.minimum ?? -.infinity, field.constraints.maximum ?? .infinity)
    var outside = GroupedProblems("out-of-range", .warning)
    for text in column.texts where !field.missingValues.contains(text.text) {
      guard
        let value = WrittenNumber(text.text, decimalMark: numbers.decimalMark, groupMark: numbers.groupMark)?
          .value, !(low...max(low, high)).contains(value * factor)
      else { continue }
      outside.add(
        RecognitionWords.outOfRange(column.name, text.text, field.rangeText),
        at: { main.place(text.firstRow, column.index) })
    }
    problems += outside.problems("value", "out of range in \(column.name)")
  }

  /// What a number of the file is multiplied by.
  private static func factor(_ field: Field) -> Double {
    field.sourceUnit.flatMap { source in
      field.unit.flatMap {
        UnitConversion(from: source, to: $0, of: (field.concept ?? field.name) + " " + field.title)?.factor
      }
    } ?? 1
  }

  private func tell(_ span: ImpossibleSpan, _ problems: inout [Diagnostic]) {
    guard let index = main[span.column]?.index else { return }
    var outside = GroupedProblems("out-of-range", .warning)
    for (row, value) in span.spans {
      outside.add(
        RecognitionWords.impossibleSpan(span.concept, value, span.how, span.range),
        at: { main.place(row, index) })
    }
    problems += outside.problems("value", "out of range of \(span.concept)")
  }

  /// Codes that were taken for "unknown" by their looks.
  private func tellLost(_ column: ColumnProfile, _ field: Field, _ problems: inout [Diagnostic]) {
    var isBeyond: (String) -> Bool = { _ in false }
    if case .numbers(let numbers) = column.reading, field.kind != .boolean, field.kind != .string {
      // Words and what no patient has are told as such.
      let factor = Self.factor(field)
      isBeyond = { text in
        guard
          let value = WrittenNumber(text, decimalMark: numbers.decimalMark, groupMark: numbers.groupMark)?
            .value
        else { return true }
        return value * factor < field.constraints.minimum ?? -.infinity
          || value * factor > field.constraints.maximum ?? .infinity
      }
    }
    for text in column.texts
    where text.meaning == nil && field.missingValues.contains(text.text) && !isBeyond(text.text) {
      problems.append(
        .warning(
          "taken-for-missing", RecognitionWords.takenForMissing(column.name, text.text, text.count),
          at: main.place(text.firstRow, column.index)))
    }
  }

  private func tellTwice(_ column: ColumnProfile, _ problems: inout [Diagnostic]) {
    let repeated = column.texts.filter { $0.count > 1 }
    guard !repeated.isEmpty, main.cells.indices.contains(column.index) else { return }
    let (codes, levels) = main.cells[column.index]
    guard codes.count == column.rowCount else { return }
    let wanted = Set(repeated.prefix(GroupedProblems.tellAtMost).map(\.text))
    var told = GroupedProblems("identifier-repeats", .warning)
    for (row, code) in codes.enumerated() where wanted.contains(levels[Int(code)]) {
      guard let first = repeated.first(where: { $0.text == levels[Int(code)] })?.firstRow, first != row else {
        continue
      }
      told.add(
        RecognitionWords.recordTwice(column.name, levels[Int(code)], main.table.line(ofRow: first)),
        at: { main.place(row, column.index) })
    }
    problems += told.problems("record", "another of the same \(column.name)")
  }
}

/// A duration between two columns that is outside its limits in some records.
struct ImpossibleSpan: Sendable {
  var concept: String
  var how: String
  /// Where the second of the two moments stands.
  var column: String
  var range: String
  var spans: [(row: Int, value: Double)]
}
