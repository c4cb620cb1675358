/// Changes a text as somebody would who means no harm, or every harm: by its words, lines and cells rather than by its
/// bytes, so that most of what comes out is still read.
struct Mutator {
  private var random = Random(seed: 0)
  /// Texts of the same form, from which pieces are taken.
  private let others: [String]
  private let words: [String]

  static let numbers = [
    "0", "-0", "1", "-1", "2", "7", "10", "99", "100", "101", "365", "1e9", "1e-9", "0.1", "0.5",
    "33.333333333",
    "1e308", "-1e308", "1e309", "1e-320", "nan", "inf", "-inf", "2147483647", "2147483648", "4294967296",
    "9007199254740993", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "18446744073709551616", "123456789012345678901234567890", "0.00000000000000000000000000001", "007",
    "1,000",
    "1.5.2", "0x10", "1_000", "٣", "½", "1/0", "0/0", "5O.2", "999999999", "1000000000", "1000000001",
  ]

  static let scalars = [
    "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\t", "\r", "\r\n", "\n", "\n\n", "\u{1B}[31m", "\u{7F}", "\u{85}",
    "\u{A0}",
    "\u{AD}", "\u{301}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}", "\u{FEFF}",
    "\u{FFFD}", "\u{1F468}\u{200D}\u{2695}\u{FE0F}", "שלום", "<", ">", "&", "\"", "'", "`", "|", "\\", "{",
    "}",
    "[", "]", "(", ")", "#", "*", "&a", "*a", "!!", "%", "@", ":", "- ", "? ", "=", "+", "-", "~", "^", "<<",
    "</script>", "{{", "}}", "{{{", "../", "%2e%2e/", "//", "\u{1F}", ",", ";",
  ]

  init(others: [String]) {
    self.others = others
    words = others.flatMap { Self.tokens($0).filter { $0.utf8.count > 1 } }
  }

  /// The input of a seed, whatever was asked for before.
  mutating func mutated(seed: UInt64) -> String {
    random = Random(seed: seed)
    var text = random.pick(others) ?? ""
    for _ in 0...random.below(random.chance(4) ? 12 : 3) {
      text = random.chance(3) ? changedLines(text) : changedTokens(text)
      if text.utf8.count > 200_000 { text = String(text.prefix(100_000)) }
    }
    return text
  }

  // MARK: Words

  private mutating func changedTokens(_ text: String) -> String {
    var tokens = Self.tokens(text)
    guard !tokens.isEmpty else { return random.pick(Self.scalars) ?? "" }
    let at = random.below(tokens.count)
    switch random.below(10) {
    case 0, 1: tokens[number(in: tokens, near: at)] = random.pick(Self.numbers) ?? "0"
    case 2: tokens.remove(at: at)
    case 3: tokens[at] = random.pick(words) ?? ""
    case 4: tokens.insert(random.pick(words) ?? "", at: at)
    case 5: tokens.insert(random.pick(Self.scalars) ?? "", at: at)
    case 6: tokens.swapAt(at, random.below(tokens.count))
    case 7: tokens[at] = Self.repeated(tokens[at], [2, 10, 300, 5_000][random.below(4)])
    case 8:
      let end = min(tokens.count, at + 1 + random.below(12))
      let run = tokens[at..<end].joined()
      tokens.insert(Self.repeated(run, [1, 2, 20, 500][random.below(4)]), at: end)
    default: tokens[at] += random.pick(Self.scalars) ?? ""
    }
    return tokens.joined()
  }

  /// The next number from a place on, since numbers are what most goes wrong with.
  private func number(in tokens: [String], near at: Int) -> Int {
    tokens[at...].firstIndex { $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false } ?? at
  }

  /// Runs of letters and digits, runs of spaces, and every other sign for itself.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var kind = 0
    for scalar in text.unicodeScalars {
      let now =
        switch scalar {
        case "a"..."z", "A"..."Z", "_": 1
        case "0"..."9", ".": 2
        case " ": 3
        default: 0
        }
      if now != 0, now == kind {
        tokens[tokens.count - 1].unicodeScalars.append(scalar)
      } else {
        tokens.append(String(scalar))
      }
      kind = now
    }
    return tokens
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: max(1, min(count, 100_000 / max(1, text.utf8.count))))
  }

  // MARK: Lines

  private mutating func changedLines(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let at = random.below(lines.count)
    let end = min(lines.count, at + 1 + random.below(6))
    switch random.below(12) {
    case 0: lines.removeSubrange(at..<end)
    case 1: lines.insert(contentsOf: lines[at..<end], at: random.below(lines.count))
    case 2:
      lines.insert(contentsOf: repeatElement(lines[at], count: [2, 50, 2_000][random.below(3)]), at: at)
    case 3: lines.swapAt(at, random.below(lines.count))
    case 4:
      let piece = (random.pick(others) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      let from = random.below(piece.count)
      lines.insert(contentsOf: piece[from..<min(piece.count, from + 8)].map(String.init), at: at)
    case 5:
      let prefix = ["> ", "- ", "  ", "    ", "\t", "# ", "| ", "1. ", "[^a]: "][random.below(9)]
      let depth = Self.repeated(prefix, [1, 3, 40, 1_000][random.below(4)])
      for index in at..<end { lines[index] = depth + lines[index] }
    case 6: lines[at] = String(lines[at].drop { $0 == " " })
    case 7: return lines.joined(separator: "\r\n")
    case 8: lines = Array(lines[..<at])
    case 9: lines[at] = changedCells(lines[at])
    case 10:
      lines[at] += [" ", ",", ": ", "\"", " {}", " []", " {a: {b: {c: 1}}}", " &x", " *x"][random.below(9)]
    default: lines.reverse()
    }
    return lines.joined(separator: "\n")
  }

  private mutating func changedCells(_ line: String) -> String {
    var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let at = random.below(cells.count)
    switch random.below(6) {
    case 0: cells.remove(at: at)
    case 1: cells.insert("", at: at)
    case 2: cells[at] = "\"" + cells[at] + "\""
    case 3: cells[at] = random.pick(Self.numbers) ?? ""
    case 4: cells[at] = "\"" + cells[at] + "\n\"\"x\""
    default: cells.append(contentsOf: repeatElement("x", count: [1, 100, 5_000][random.below(3)]))
    }
    return cells.joined(separator: ",")
  }
}
