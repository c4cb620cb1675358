import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The files of the targets that import Diagnostics, which all that read files do.
private func readingFiles() throws -> [(path: String, code: String)] {
  let table = try String(contentsOf: root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
  let targets = table.split(separator: "\n").compactMap { line -> String? in
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 3, cells[0].hasPrefix("`"), cells[2].contains("Diagnostics") else { return nil }
    return cells[0].filter { $0 != "`" }
  }
  return try targets.flatMap { target in
    let folder = root.appendingPathComponent("Sources/\(target)")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") && !$0.contains("Embedded") }.sorted().map { file in
      (
        "\(target)/\(file)",
        code(try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8))
      )
    }
  }
}

/// Without comments and the insides of texts.
private func code(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line).replacing(#/"(?:\\.|[^"\\])*"/#, with: "\"\"").replacing(#/\/\/.*/#, with: "")
  }.joined(separator: "\n")
}

/// The initialisers that trap, or read without a bound, are deprecated where Diagnostics is imported in the same file
/// (`WholeNumbers`), and a warning fails the gate. So a file that makes whole numbers has to import it.
@Test func whoMakesWholeNumbersIsWatched() throws {
  let files = try readingFiles()
  #expect(files.count > 300)
  for (path, code) in files where code.contains(#/\bInt(?:\((?!\w+:)|\.init\b)/#) {
    #expect(
      code.contains("import Diagnostics"),
      "Sources/\(path) makes whole numbers and does not import Diagnostics")
  }
}

/// Nothing that was read is taken to be there, of a type, or without error.
@Test func nothingIsForced() throws {
  for (path, code) in try readingFiles() {
    #expect(
      !code.contains(#/\btry!|\bas!|[\w)\]]!(?:\.|\)|,|\s|$)/#.anchorsMatchLineEndings()),
      "Sources/\(path) forces")
  }
}

/// A line that can end the program where a number is not what was thought, with how it is written instead.
private enum Unchecked: String, CaseIterable {
  case closed = "a...b ends the program where b is smaller: a..<b + 1, a...max(a, b) or two comparisons"
  case count = "a count below zero ends the program: max(0, …)"
  case index = "a number that was read is no index: guard indices.contains, or min and max"
  case remainder = "nothing is divided by zero: a literal, max(1, …) or isMultiple(of:)"
  case narrow = "a number may not fit a smaller type: exactly:, clamping: or truncatingIfNeeded:"

  private var sign: String {
    switch self {
    case .closed: "..."
    case .count: " - "
    case .index: "["
    case .remainder: " % "
    case .narrow: "Int"
    }
  }

  /// `known` holds the names that stand for numbers read from a file here.
  func finds(_ line: String, known: Set<String> = []) -> Bool {
    // Most lines hold none of it, which is seen sooner than by an expression.
    guard line.utf8.firstRange(of: sign.utf8) != nil else { return false }
    switch self {
    case .closed:
      return line.matches(of: #/([\w.)\]"]+)\s?\.\.\.\s?([\w.(\["-]+)/#).contains { match in
        let (low, high) = (String(match.1), String(match.2))
        let isWritten = [low, high].allSatisfy {
          $0.contains("\"") || $0.hasPrefix("UInt8(ascii") || $0.contains(#/^-?\d[\w.]*\)*\.?\w*$/#)
        }
        let isOrdered =
          low == "case" || low == high || high.hasPrefix("max(") || high.hasSuffix(".max")
          || line.contains("\(low) <= \(high) ?")
        return !isWritten && !isOrdered && !line.contains(#/min\(\w+, (\w+)\)\.\.\.\1/#)
      }
    case .count:
      return line.contains(
        #/(?:prefix|suffix|dropFirst|dropLast|removeFirst|removeLast)\((?!max\()[^(){}]* - /#)
        || line.contains(#/repeating: [^,]*, count: (?!max\()[^(){}]* - /#)
    case .index:
      guard !known.isEmpty || line.contains("Int(") else { return false }
      let inside = line.matches(of: #/[\w)\]]\[([^\[\]]*)\]/#).map { String($0.1) }
      return inside.contains { index in
        let words = Set(index.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
        let isRead = index.contains(#/Int\((?:read|bounded|exactly):/#) || !words.isDisjoint(with: known)
        return isRead && !index.contains("min(") && !index.contains("default:") && !index.contains("..<")
      }
    case .remainder: return line.contains(#/ % (?!\d|max\(1)/#)
    case .narrow:
      return line.replacing(#/\[[^\[\]]*\]/#, with: "").contains(
        #/\bU?Int(?:8|16|32)\((?!\w+:|0x)(?:[^()]|\([^()]*\))*(?: [-+*] |\.count\))/#)
    }
  }
}

/// Names that a whole number read from a file is given, from the line where it is read to the end of its function.
private func linesWithKnownNumbers(_ code: String) -> [(line: String, known: Set<String>)] {
  var known: Set<String> = []
  return code.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let line = String(line)
    if line.contains(#/\bfunc |\binit[?(<]/#) { known = [] }
    // A look at the bounds settles it, and a dictionary has none.
    for match in line.matches(of: #/(?:indices|\.\.<[\w. ()]+)\)?\.contains\((\w+)/#) {
      known.remove(String(match.1))
    }
    for name in known where code.contains("[Int: ") && line.contains("[\(name)] = ") { known.remove(name) }
    let now = known
    if let match = line.firstMatch(of: #/\b(?:let|var) (\w+)[^=]* = .*Int\((?:read|bounded|exactly):/#),
      !line.contains("min(")
    {
      known.insert(String(match.1))
    }
    return (line, now)
  }
}

@Test func numbersThatWereReadAreCheckedBeforeTheyAreUsed() throws {
  let files = try readingFiles()
  for (path, code) in files {
    for (index, (line, known)) in linesWithKnownNumbers(code).enumerated() {
      for rule in Unchecked.allCases where rule.finds(line, known: known) {
        Issue.record("Sources/\(path):\(index + 1): \(rule.rawValue)\n\(line)")
      }
    }
  }
}

/// Targets of the list above that compute with values which are typed and bounded already.
private let computing: Set<Substring> = [
  "Analyses", "Disclosure", "Evaluation", "Exhibits", "Modelling", "Output",
]

/// `Positions` makes ranges and slices that cannot end the program, in the files that import Diagnostics.
@Test func whoTakesTextsApartHasTheirPositions() throws {
  for (path, code) in try readingFiles() where !computing.contains(path.prefix { $0 != "/" }) {
    let isScanner =
      code.contains(#/\[[^\[\]\n]*\.\.[.<][^\[\]\n]*\]/#)
      || code.contains(#/\.\.<\s?(?!\d|[\w.]+\.count\b)/#)
    #expect(
      !isScanner || code.contains("import Diagnostics"),
      "Sources/\(path) makes ranges or slices and does not import Diagnostics, whose Positions cannot trap")
  }
}

@Test(
  arguments: [
    ("for at in 1...count {", "closed"), ("let range = low...(high - 1)", "closed"), ("1...12", nil),
    ("case 0x41...0x5A, 0xA0...0xBF:", nil), ("return low <= high ? low...high : nil", nil),
    ("a...max(a, b)", nil), ("scalars[(at + 1)...]", nil), ("func say(_ words: String...) {", nil),
    ("0...Int.max", nil), ("return min(low, high)...high", nil), ("case ...Self.room: 1", nil),
    ("rest.dropFirst(mark.column - 1)", "count"), ("rest.prefix(max(0, width - 1))", nil),
    ("rest.prefix(while: isDigit).count - 1", nil), ("String(repeating: \"\", count: width - 2)", "count"),
    ("rows[line - 1]", "index"), ("rows[Int(bounded: position)]", "index"), ("rows[other]", nil),
    ("rows[min(line, rows.count) - 1]", nil), ("counts[line, default: 0] += 1", nil),
    ("let part = index % width", "remainder"), ("let part = index % 60", nil),
    ("let code = Int32(first + offset)", "narrow"),
    ("let code = Int32(truncatingIfNeeded: levels.count)", nil),
    ("let code = Int32(levels.count)", "narrow"), ("UInt8(ascii: \"a\")", nil),
  ] as [(String, String?)])
func theLintOfNumbersFinds(line: String, rule: String?) {
  let found = Unchecked.allCases.filter { $0.finds(line, known: ["line"]) }
  #expect(found.map { "\($0)" } == (rule.map { [$0] } ?? []))
}

@Test func theLintKnowsWhatWasRead() {
  let lines = linesWithKnownNumbers(
    """
    guard let line = Int(read: text) else { return nil }
    use(rows[line])
    guard rows.indices.contains(line) else { return nil }
    use(rows[line])
    func other(line: Int) {
    """)
  #expect(
    lines.map { Unchecked.index.finds($0.line, known: $0.known) } == [false, true, false, false, false])
}
