internal import Diagnostics
internal import Lexicon
internal import Registry
package import RegistryFiles

/// A column that says what ECMO was begun for, in a file that may hold other runs than those of ECPR.
package struct SupportColumn: Sendable {
  package static let concept = "support_type"

  package let column: ColumnProfile
  /// Its cells by what they say, the commonest first.
  package let kinds: [(text: String, meaning: String, count: Int)]
  private let weight: Int

  /// The columns of a table that say so, the plainest first.
  package static func all(_ columns: [ColumnProfile]) -> [SupportColumn] {
    columns.compactMap(SupportColumn.init).sorted {
      ($0.weight, -$0.column.index) > ($1.weight, -$1.column.index)
    }
  }

  private init?(_ column: ColumnProfile) {
    guard (1...30).contains(column.texts.count), !column.isMarkedIdentifier else { return nil }
    self.column = column
    let kinds = column.texts.map { (text: $0.text, meaning: $0.meaning ?? $0.text, count: $0.count) }
    self.kinds = kinds.sorted { ($0.count, $1.text) > ($1.count, $0.text) }
    let names = [column.header, column.labelReading].compactMap { $0 }
    let isIndication = names.contains { $0.ideas.contains("indication") }
    let isYesNo =
      names.contains { name in
        name.unexplained.isEmpty && name.ideas.isSubset(of: ["ecmo"]) && FoldedText(name.text).says("ecpr")
      } && kinds.allSatisfy { YesNo.meaning(of: $0.meaning) != nil }
    if names.contains(where: { $0.ideas.contains("supporttype") }) {
      weight = 4
    } else if isYesNo {
      weight = 3
    } else if kinds.contains(where: { SupportWords.isPlainly($0.meaning) }), kinds.count > 1 || isIndication {
      weight = 2
    } else if isIndication, kinds.contains(where: { SupportWords.kind(of: $0.meaning) != nil }) {
      weight = 1
    } else {
      return nil
    }
  }

  /// Whether it holds runs of ECPR and no others; where runs have several rows, empty cells say nothing.
  package func isPlain(besidesEmptyRows: Bool) -> Bool {
    let names = [column.name, column.label ?? column.name]
    return kinds.allSatisfy { SupportWords.counts($0.meaning, under: names) }
      && (besidesEmptyRows || column.known == column.rowCount)
  }

  package var words: String { kinds.prefix(8).map { "\($0.meaning) \($0.count)" }.joined(separator: ", ") }

  /// The column as its texts are, with what its codes mean.
  package var field: Field {
    var field = Field(name: column.name, kind: .string, place: Place(file: ""))
    if let label = column.label { field.title = label }
    field.missingValues = FieldBuilder.missing(column.missingTexts)
    field.concept = Self.concept
    field.isProposed = true
    let labelled = column.texts.filter { $0.meaning != nil }
    if labelled.count == column.texts.count {
      field.constraints.values = column.texts.map(\.text).sorted()
      for text in labelled { field.labels[text.text] = text.meaning }
    }
    return field
  }
}
