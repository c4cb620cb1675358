internal import Diagnostics
internal import Lexicon
internal import Registry
internal import RegistryFiles

/// What a file's empty cells say where its yes is a tick and its no is nothing, and which codes mark a missing value.
package struct EmptyCells: Sendable {
  /// What a line of the file that is no record says of them: "x = yes; blank = no".
  enum Note: Sendable { case no, missing }

  var note: Note?
  /// A column that has a word for no.
  private(set) var spoken: String?
  /// Columns of a bare tick and nothing else.
  private(set) var ticked: [String] = []
  /// Records without a tick of which most else is empty, too.
  private(set) var unfilled = 0
  /// Codes that mean "missing" somewhere in the file.
  private(set) var missingCodes: Set<Double> = []
  /// A form that asks for both answers, where empty is not answered.
  var isForm = false

  package init() {}

  package init(
    _ columns: [ColumnProfile], cells: [(codes: [Int32], levels: [String])], notes: [String], isForm: Bool
  ) {
    self.isForm = isForm
    note = notes.lazy.compactMap(Self.note).first
    for column in columns {
      let meanings = column.texts.map { YesNo.meaning(of: $0.meaning ?? $0.text) }
      if meanings.count <= 3, meanings.contains(true), meanings.contains(false) {
        spoken = spoken ?? column.name
      }
      if !column.texts.isEmpty, column.texts.allSatisfy({ Tick.isTick($0.text) }), !column.silent.isEmpty {
        ticked.append(column.name)
      }
      for text in column.missing where text.meaning != nil {
        if let code = NumberParser().parse(text.text) { missingCodes.insert(code) }
      }
    }
    for text in notes { missingCodes.formUnion(Self.missingCodes(text)) }
    countUnfilled(columns, cells)
  }

  private mutating func countUnfilled(
    _ columns: [ColumnProfile], _ cells: [(codes: [Int32], levels: [String])]
  ) {
    guard ticked.count > 1, let rows = columns.first?.rowCount else { return }
    var filled = [Int32](repeating: 0, count: rows)
    var isTicked = [Bool](repeating: false, count: rows)
    let others = columns.filter { !ticked.contains($0.name) }
    for column in columns where cells.indices.contains(column.index) {
      let (codes, levels) = cells[column.index]
      guard codes.count == rows else { continue }
      let isWritten = levels.map { !Substring($0).trimmed.isEmpty }
      let isOfTicks = ticked.contains(column.name)
      for (row, code) in codes.enumerated() where isWritten[Int(code)] {
        if isOfTicks { isTicked[row] = true } else { filled[row] += 1 }
      }
    }
    unfilled = filled.indices.count { !isTicked[$0] && Int(filled[$0]) * 2 < others.count }
  }

  /// What makes it unsure that an empty cell of a column is no; nil where nothing does.
  func doubt(of column: ColumnProfile, isOutcome: Bool) -> String? {
    if isOutcome { return RecognitionWords.outcomeByEmptyCells }
    if note == .no { return nil }
    if column.saysNoItself { return RecognitionWords.noOfItsOwn }
    if unfilled > 0 { return RecognitionWords.emptyRecords(unfilled) }
    if ticked.count > 2, ticked.contains(column.name) { return nil }
    if let spoken { return RecognitionWords.noSpoken(spoken) }
    let empty = column.silent.reduce(0) { $0 + $1.count }
    return empty * 10 < column.rowCount ? RecognitionWords.fewEmpty(empty, column.rowCount) : nil
  }

  // MARK: Notes

  private static let words: Set<String> = [
    "empty", "blank", "blankcell", "emptycell", "nothing", "leer", "leeresfeld", "leerezelle", "vide",
    "casevide", "cellulevide", "vacio", "vacia", "enblanco", "blanco", "celdavacia", "casillavacia", "vuoto",
    "vuota", "cellavuota", "inbianco", "leeg", "blanko", "legecel", "vazio", "vazia", "embranco",
    "celulavazia",
    "空白", "空", "空欄", "空格", "空栏", "未记入", "未記入", "无标记",
  ]

  private static func pairs(_ text: String) -> [(left: String, right: String)] {
    text.split { ";,.|()[]（）；，。、\n\t\"".contains($0) }.compactMap { part in
      guard let at = part.firstIndex(where: { "=:＝：".contains($0) }) else { return nil }
      return (String(part[..<at].trimmed), String(part[part.index(after: at)...].trimmed))
    }
  }

  static func note(_ text: String) -> Note? {
    for (left, right) in pairs(text) where words.contains(FoldedText(left).joined) {
      if YesNo.meaning(of: right) == false || LevelReading.level(right, Words.done) == "no" { return .no }
      if MissingWords.isMissing(right) { return .missing }
    }
    return nil
  }

  private static func missingCodes(_ text: String) -> [Double] {
    pairs(text).compactMap { left, right in MissingWords.isMissing(right) ? NumberParser().parse(left) : nil }
  }
}

extension ColumnProfile {
  /// Cells that hold nothing, or beside a tick a dash.
  var silent: [Text] {
    let dashes = missing.filter { Tick.isDash($0.text) && $0.meaning == nil }
    return dashes.isEmpty ? missing.filter { Substring($0.text).trimmed.isEmpty } : dashes
  }
}
