/// How a table gets onto paper whole: as it is, in smaller print, on a turned page, or in parts that repeat the row
/// names.
///
/// A cell may break before a bracket and a sentence at its spaces, so that what counts is each column's longest
/// piece. Widths are those of the widest face of the system stack; a page is the smaller of A4 and US Letter.
enum PaperFit: Equatable {
  case upright, tight, turned
  case parts([Range<Int>])

  /// Characters in a line of each form.
  private static let uprightRoom = 96
  private static let tightRoom = 112
  private static let turnedRoom = 142
  /// A turned page is one of its own: fewer rows would leave it half empty, and the page before.
  private static let leastRowsOfASheet = 25
  /// The space between columns, in characters.
  private static let gap = 2
  private static let longestStubPiece = 18

  init(_ table: Table) {
    let stub = min(
      Self.longestStubPiece,
      ([table.stub] + table.rows.filter { $0.kind != .group }.map(\.head.text)).map(Self.word).max() ?? 0)
    let widths = table.columns.indices.map { index in Self.width(of: index, table) + Self.gap }
    let sum = stub + widths.reduce(0, +)
    switch sum {
    case ...Self.uprightRoom: self = .upright
    case ...Self.tightRoom: self = .tight
    case ...Self.turnedRoom where table.rows.count >= Self.leastRowsOfASheet: self = .turned
    default: self = .parts(Self.parts(widths, in: Self.tightRoom - stub))
    }
  }

  /// As many columns a part as fit, at least one.
  private static func parts(_ widths: [Int], in room: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var used = 0
    for (index, width) in widths.enumerated() {
      if index > start, used + width > room {
        parts.append(start..<index)
        start = index
        used = 0
      }
      used += width
    }
    return parts + [start..<widths.count]
  }

  /// The longest piece of a column that does not break.
  static func width(of index: Int, _ table: Table) -> Int {
    let column = table.columns[index]
    let heads = [column.title, column.subtitle ?? ""].map(word)
    let cells = table.rows.filter { $0.cells.indices.contains(index) }.map { row in
      let cell = row.cells[index]
      let pieces =
        column.isNumeric ? CellText.pieces(cell.text) : cell.text.split(separator: " ").map(String.init)
      return (pieces + [cell.muted ?? ""]).map(\.count).max() ?? 0
    }
    return (heads + cells).max() ?? 0
  }

  private static func word(_ text: String) -> Int {
    text.split(whereSeparator: { $0 == " " || $0 == "-" }).map(\.count).max() ?? 0
  }
}

/// Where the text of a number's cell may go on in the next line.
enum CellText {
  /// `8/24 (33.3%)` as `8/24` and `(33.3%)`.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isAfterSpace = false
    for character in text {
      if isAfterSpace, "([".contains(character) {
        pieces.append(String(piece.dropLast()))
        piece = ""
      }
      piece.append(character)
      isAfterSpace = character == " "
    }
    return pieces + [piece]
  }
}
