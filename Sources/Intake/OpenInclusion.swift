internal import Diagnostics
internal import Recognition
package import Registry

/// What nobody has said of a registry yet: which of its records are runs of ECPR, where a column holds others too.
package struct OpenInclusion: Sendable {
  package let column: String
  private let title: String
  private let kinds: [(code: String, label: String, count: Int)]
  private let missing: Int

  /// Nil where the dictionary says which records count, or the column holds runs of ECPR alone.
  package init?(_ table: RegistryTable) {
    guard table.dictionary.inclusion == nil, let column = table.column(of: SupportColumn.concept),
      let codes = column.codes, let levels = column.levels
    else { return nil }
    var counts = [Int](repeating: 0, count: levels.count)
    for code in codes where code >= 0 { counts[Int(code)] += 1 }
    let kinds = levels.indices.filter { counts[$0] > 0 }.map {
      (code: levels[$0], label: column.label(of: levels[$0]), count: counts[$0])
    }.sorted { ($0.count, $1.code) > ($1.count, $0.code) }
    let names = [column.name, column.field.title]
    let isPlain = kinds.allSatisfy { SupportWords.counts($0.label, under: names) } && column.missingCount == 0
    if kinds.isEmpty || isPlain { return nil }
    self.column = column.name
    title = column.field.title
    self.kinds = kinds
    missing = column.missingCount
  }

  /// `ECPR 156, Cardiac 54, missing 3`.
  package var words: String {
    (kinds.prefix(8).map { "\($0.label) \($0.count)" } + (kinds.count > 8 ? ["…"] : [])
      + (missing > 0 ? ["missing \(missing)"] : [])).joined(separator: ", ")
  }

  /// Conditions that would answer it, the likeliest first; `all` the last.
  package var conditions: [String] {
    Self.conditions(column, titled: title, kinds.map { ($0.code, $0.label) })
  }

  static func conditions(_ column: String, titled title: String, _ kinds: [(code: String, label: String)])
    -> [String]
  {
    let name = Filter.named(column)
    let found = kinds.filter { SupportWords.counts($0.label, under: [column, title]) }.map(\.code)
    let likely =
      switch found.count {
      case 0: kinds.prefix(6).map { "\(name) = \(Filter.quoted($0.code))" }
      case 1: ["\(name) = \(Filter.quoted(found[0]))"]
      default: ["\(name) in (\(found.map(Filter.quoted).joined(separator: ", ")))"]
      }
    return likely + ["all"]
  }
}

extension OpenInclusion {
  /// As a question among the others.
  var question: Recognition.Question {
    Recognition.Question(
      concept: SupportColumn.concept,
      answers: [
        Recognition.Question.Answer(
          column: column, pro: IntakeWords.supports(words), against: IntakeWords.whoCounts,
          settles: .include(conditions))
      ])
  }
}

extension SupportColumn {
  /// Conditions on it that would say which runs count.
  var conditions: [String] {
    OpenInclusion.conditions(
      column.name, titled: column.label ?? column.name, kinds.map { ($0.text, $0.meaning) })
  }
}
