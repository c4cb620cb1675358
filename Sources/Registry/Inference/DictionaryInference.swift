package import RegistryFiles
package import Diagnostics

extension DictionaryDraft {
  /// A first dictionary of a CSV: types, categories, observed ranges; likely identifiers, outcomes and times flagged.
  /// It reads the data that it came from without an error, and asks a person to look at every line.
  package static func infer(
    from bytes: [UInt8], file: String, encoding: CSVEncoding? = nil, problems: inout [Diagnostic]
  ) -> DictionaryDraft? {
    guard
      let table = CSVReader(encoding: encoding).read(bytes, file: file, problems: &problems)
    else { return nil }
    var outcomes = FieldInference(table: table, file: file).build()
    let withComma = FieldInference(table: table, file: file, decimalMark: UInt8(ascii: ",")).build()
    for (index, other) in withComma.enumerated()
    where outcomes[index].column.numbers == nil && other.column.numbers != nil
      && other.column.field.kind != .date
    {
      outcomes[index] = other
    }
    let missing = FieldInference.missingTexts(in: table)
    var draft = DictionaryDraft(
      dictionary: DataDictionary(file: file, fields: [], encoding: encoding),
      preface: [
        "A first data dictionary, inferred from the \(table.rowCount) record\(table.rowCount == 1 ? "" : "s") of \(file).",
        "Ranges are those observed. Read every line, and correct it, before you trust a number.",
      ])
    for outcome in outcomes {
      var field = outcome.column.field
      field.missingValues = missing
      let traits = FieldTraits(outcome.column, field)
      draft.dictionary.fields.append(traits.field)
      draft.remarks[field.name] = outcome.problems.map(\.message) + traits.remarks
    }
    return draft
  }
}

extension FieldInference {
  /// Which of the usual words for "missing" the file has, and the empty cell.
  static func missingTexts(in table: CSVTable) -> [String] {
    var found: Set<String> = []
    for cells in CellReader(table: table).read(table.headers.map { _ in .codes }) {
      if case .codes(_, let levels) = cells { found.formUnion(usualMissing.filter(levels.contains)) }
    }
    return usualMissing.filter { $0.isEmpty || found.contains($0) }
  }
}
