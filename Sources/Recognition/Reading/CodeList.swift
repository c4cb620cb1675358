package import Diagnostics
internal import Lexicon
internal import Registry
internal import RegistryFiles

/// What codes mean: a file of field, code and label, or of code and label alone.
package struct CodeList: Sendable {
  /// By field in lower case, "" for all; then by code.
  private(set) var meanings: [String: [String: String]] = [:]

  private static let fieldWords: Set<String> = [
    "field", "fieldname", "variable", "variablename", "var", "question", "column", "list", "table", "item",
    "feld", "spalte", "champ", "campo", "veld", "字段", "变量", "項目", "element", "name", "codelist", "domain",
  ]
  private static let codeWords: Set<String> = [
    "code", "value", "key", "id", "wert", "schlussel", "valeur", "codigo", "valor", "codice", "valore",
    "waarde", "代码", "编码", "コード", "值",
  ]
  private static let labelWords: Set<String> = [
    "label", "meaning", "description", "text", "name", "bedeutung", "bezeichnung", "beschreibung", "libelle",
    "signification", "descripcion", "significado", "etiqueta", "significato", "descrizione", "etichetta",
    "betekenis", "omschrijving", "descricao", "含义", "名称", "说明", "意味", "名称", "complication", "diagnosis",
  ]

  init() {}

  package init?(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) {
    guard let table = IntakeTable(bytes, file: file, name: file, problems: &problems) else { return nil }
    func column(_ words: Set<String>, _ others: [Int?]) -> Int? {
      let free = table.columns.filter { !others.contains($0.index) }
      return
        (free.first { words.contains(FoldedText($0.name).joined) }
        ?? free.first { column in words.contains { FoldedText(column.name).says($0) } })?.index
    }
    let code = column(Self.codeWords, [])
    let label = column(Self.labelWords, [code])
    let field = table.columns.count > 2 ? column(Self.fieldWords, [code, label]) : nil
    guard let code = code ?? (table.columns.count == 2 ? 0 : nil),
      let label = label ?? (table.columns.count == 2 ? 1 : nil)
    else {
      problems.append(
        .error(
          "no-codes", RecognitionWords.noCodes(table.columns.map(\.name)),
          at: Place(file: file, line: table.dialect.headerLine, column: 1, length: 0)))
      return nil
    }
    func text(_ row: Int, _ column: Int) -> String {
      let cells = table.cells[column]
      return String(Substring(cells.levels[Int(cells.codes[row])]).trimmed)
    }
    for row in 0..<table.table.rowCount {
      let name = field.map { text(row, $0).lowercased() } ?? ""
      let (key, value) = (text(row, code), text(row, label))
      if key.isEmpty { continue }
      if let earlier = meanings[name]?[key], earlier != value, field == nil {
        problems.append(
          .error(
            "no-codes", RecognitionWords.severalCodes,
            at: Place(file: file, line: table.dialect.headerLine, column: 1, length: 0)))
        return nil
      }
      if let earlier = meanings[name]?[key], earlier != value {
        problems.append(
          .error("code-twice", RecognitionWords.codeTwice(key, earlier, value), at: table.place(row, code)))
      }
      if value.isEmpty {
        problems.append(
          .error("code-without-meaning", RecognitionWords.codeEmpty(key), at: table.place(row, label)))
      }
      meanings[name, default: [:]][key] = value
    }
  }

  /// Gives a file's columns what their codes mean, and tells codes that the list of their field has not.
  package func apply(to table: inout IntakeTable, problems: inout [Diagnostic]) {
    for index in table.columns.indices {
      let column = table.columns[index]
      if let own = meanings[column.name.lowercased()] {
        table.columns[index].apply(meanings: own)
        // A list of what marks a missing value says nothing of the others.
        if own.values.allSatisfy(MissingWords.isMissing) { continue }
        for text in column.texts where own[String(Substring(text.text).trimmed)] == nil {
          problems.append(
            .warning(
              "code-without-meaning", RecognitionWords.codeUnlisted(column.name, text.text, text.count),
              at: table.place(text.firstRow, column.index)))
        }
      } else if let all = meanings[""], !column.isEmpty {
        // A list without fields speaks of the one column whose codes it holds.
        let listed = column.texts.reduce(0) {
          $0 + (all[String(Substring($1.text).trimmed)] == nil ? 0 : $1.count)
        }
        let isKey = column.header.ideas.contains("recordid")
        if listed * 10 >= column.known * 9, all.count >= column.texts.count, all.count > 2, !isKey,
          column.texts.allSatisfy({ YesNo.meaning(of: $0.text) == nil || all.count <= 3 })
        {
          table.columns[index].apply(meanings: all)
        }
      }
    }
  }
}
