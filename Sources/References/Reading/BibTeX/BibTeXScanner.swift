internal import Diagnostics

/// An entry of a BibTeX file as it is written: its type, its key and its fields, values still in TeX.
struct BibTeXEntry {
  struct Field {
    var name: String
    var value: String
    var place: Place
  }

  var type: String
  var key: String
  var fields: [Field]
  var place: Place

  subscript(name: String) -> String? { fields.last { $0.name == name }?.value }
}

/// Reads the outer syntax of BibTeX (Patashnik, 1988): entries in braces or parentheses, values in braces, quotes or
/// as numbers and macros, joined by `#`. What stands outside entries is comment.
struct BibTeXScanner {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var macros: [String: String]
  private(set) var entries: [BibTeXEntry] = []
  private(set) var problems: [Diagnostic] = []

  private struct Mistake: Error {
    var message: String
    var place: Place
  }

  static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Macros that name macros may grow without end.
  static let longestValue = 200_000

  init(_ text: String, file: String) {
    scalars = Array(text.unicodeScalars)
    self.file = file
    macros = Dictionary(uniqueKeysWithValues: Self.months.map { ($0, $0) })
  }

  mutating func scan() {
    while index < scalars.count {
      guard scalars[index] == "@" else {
        advance()
        continue
      }
      do {
        try entry()
      } catch {
        problems.append(.error("bibtex-syntax", error.message, at: error.place))
        skipToNextEntry()
      }
    }
  }

  // MARK: Entries

  private mutating func entry() throws(Mistake) {
    let place = here()
    advance()
    let type = word().lowercased()
    skipSpace()
    guard !type.isEmpty, let open = current, open == "{" || open == "(" else {
      // An @ in a comment, an e-mail address for one.
      return
    }
    let close: Unicode.Scalar = open == "{" ? "}" : ")"
    switch type {
    case "comment":
      if open == "{" { _ = try braced() } else { try skip(to: close) }
    case "preamble":
      advance()
      skipSpace()
      _ = try value()
      try expect(close, "the @preamble")
    case "string":
      advance()
      skipSpace()
      let name = word().lowercased()
      try expect("=", "@string{\(name)")
      macros[name] = try value()
      try expect(close, "the @string '\(name)'")
    default:
      advance()
      try fields(type, until: close, at: place)
    }
  }

  private mutating func fields(_ type: String, until close: Unicode.Scalar, at place: Place) throws(Mistake) {
    skipSpace()
    let key = trimmed { $0 != "," && $0 != close && $0 != "\n" }
    var entry = BibTeXEntry(type: type, key: key, fields: [], place: place)
    entry.place.length = max(1, type.unicodeScalars.count + 1)
    skipSpace()
    while let next = current {
      if next == close {
        advance()
        entries.append(entry)
        return
      }
      if next == "," {
        advance()
        skipSpace()
        continue
      }
      let spot = here()
      let name = word().lowercased()
      guard !name.isEmpty else {
        throw Mistake(message: "expected a field's name in @\(type){\(key), found '\(next)'", place: spot)
      }
      try expect("=", "the field '\(name)' of '\(key)'")
      entry.fields.append(BibTeXEntry.Field(name: name, value: try value(), place: spot))
      skipSpace()
      guard let after = current, after == "," || after == close else {
        throw Mistake(
          message: "the field '\(name)' of '\(key)' is not followed by a comma or the end of the entry",
          place: spot)
      }
    }
    throw Mistake(message: "the entry '\(key)' is never closed", place: place)
  }

  // MARK: Values

  private mutating func value() throws(Mistake) -> String {
    var result = ""
    while true {
      skipSpace()
      switch current {
      case "{": result += try braced()
      case "\"": result += try quoted()
      default:
        let place = here()
        let name = word()
        guard !name.isEmpty else { throw Mistake(message: "expected a value", place: place) }
        if name.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) {
          result += name
        } else if let text = macros[name.lowercased()] {
          result += text
        } else {
          problems.append(
            .warning(
              "unknown-macro", "the macro '\(name)' is not defined by @string", at: place,
              suggestion: nearestWord(to: name.lowercased(), among: macros.keys.sorted())))
          result += name
        }
      }
      guard result.utf8.count <= Self.longestValue else {
        throw Mistake(message: "the value grows past \(Self.longestValue) bytes", place: here())
      }
      skipSpace()
      guard current == "#" else { return result }
      advance()
    }
  }

  private mutating func braced() throws(Mistake) -> String {
    let place = here()
    var depth = 0
    var text = String.UnicodeScalarView()
    while let scalar = current {
      if scalar == "\\" {
        text.append(scalar)
        advance()
        if let next = current { text.append(next) }
        advance()
        continue
      }
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if depth == 0 {
        advance()
        return String(text.dropFirst())
      }
      text.append(scalar)
      advance()
    }
    throw Mistake(message: "the brace is never closed", place: place)
  }

  private mutating func quoted() throws(Mistake) -> String {
    let place = here()
    advance()
    var depth = 0
    var text = String.UnicodeScalarView()
    while let scalar = current {
      if scalar == "\"", depth == 0 {
        advance()
        return String(text)
      }
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      text.append(scalar)
      advance()
    }
    throw Mistake(message: "the quote is never closed", place: place)
  }

  // MARK: Letters

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func here() -> Place { Place(file: file, line: line, column: index - lineStart + 1) }

  private mutating func advance() {
    if current == "\n" {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  private mutating func skipSpace() {
    while let scalar = current, scalar.isWhitespace || scalar == "\u{FEFF}" { advance() }
  }

  private mutating func trimmed(while isPart: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = current, isPart(scalar) {
      text.append(scalar)
      advance()
    }
    return String(text).trimmingSpaces
  }

  private mutating func word() -> String {
    trimmed { !$0.isWhitespace && !"{}(),=#\"%@".unicodeScalars.contains($0) }
  }

  private mutating func expect(_ wanted: Unicode.Scalar, _ subject: String) throws(Mistake) {
    skipSpace()
    guard current == wanted else {
      throw Mistake(
        message:
          "expected '\(wanted)' after \(subject), found \(current.map { "'\($0)'" } ?? ReferenceWords.endOfFile)",
        place: here())
    }
    advance()
  }

  private mutating func skip(to close: Unicode.Scalar) throws(Mistake) {
    let place = here()
    while let scalar = current {
      advance()
      if scalar == close { return }
    }
    throw Mistake(message: "the @comment is never closed", place: place)
  }

  /// After an error, reading goes on at the next line that begins an entry.
  private mutating func skipToNextEntry() {
    while let scalar = current {
      if scalar == "@", index == lineStart { return }
      advance()
    }
  }
}
