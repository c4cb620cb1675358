internal import Diagnostics

/// A place in a page's text that follows the words of its sentences: the tree of a page does not keep their places.
struct TextCursor {
  private struct Line {
    var number: Int
    var text: [Unicode.Scalar]
  }

  /// Without front matter, fences and blank lines.
  private let lines: [Line]
  private let file: String
  private var line = 0
  private var column = 0
  /// A word that is not found so near is not looked for further on.
  private static let reach = 12

  init(_ text: String, file: String) {
    self.file = file
    var isFront = false
    var fence: [Unicode.Scalar]?
    var lines: [Line] = []
    for (index, raw) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = raw.filter { $0 != "\r" }
      let start = Array(line.drop { $0 == " " })
      let isRule = line.elementsEqual("---".unicodeScalars)
      if isRule, index == 0 || isFront {
        isFront = index == 0
      } else if isFront {
        continue
      } else if let mark = fence {
        if start.starts(with: mark), start.dropFirst(mark.count).allSatisfy({ $0 == mark[0] || $0 == " " }) {
          fence = nil
        }
      } else if let sign = start.first, sign == "`" || sign == "~",
        start.prefix(while: { $0 == sign }).count >= 3
      {
        fence = Array(start.prefix { $0 == sign })
      } else if !start.isEmpty {
        lines.append(Line(number: index + 1, text: Array(line)))
      }
    }
    self.lines = lines
  }

  /// Past the words of a sentence; a word that is not found leaves it where it is.
  mutating func advance(past text: String) {
    for word in Self.words(text) {
      if let found = position(of: word) { (line, column) = (found.line, found.column + word.count) }
    }
  }

  /// Where a word of the sentence that begins here stands.
  func place(of target: String, in text: String) -> Place {
    var cursor = self
    if let range = text.firstRange(of: target) { cursor.advance(past: String(text[..<range.lowerBound])) }
    guard let word = Self.words(target).first, let found = cursor.position(of: word) else {
      let number = cursor.line < lines.count ? lines[cursor.line].number : 0
      return Place(file: file, line: number, column: 1, length: 1)
    }
    return Place(
      file: file, line: lines[found.line].number, column: found.column + 1, length: word.count)
  }

  /// Letters and digits only: quotes and dashes are not written as they are shown.
  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split { !isPartOfWord($0) }.map(Array.init)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isNumber
  }

  private func position(of word: [Unicode.Scalar]) -> (line: Int, column: Int)? {
    for row in line..<max(line, min(lines.count, line + Self.reach)) {
      let text = lines[row].text
      let from = row == line ? column : 0
      guard from + word.count <= text.count else { continue }
      for at in from..<(text.count - word.count + 1) where text[at..<(at + word.count)].elementsEqual(word) {
        let end = at + word.count
        if at == 0 || !Self.isPartOfWord(text[at - 1]), end == text.count || !Self.isPartOfWord(text[end]) {
          return (row, at)
        }
      }
    }
    return nil
  }
}
