/// The marks of a printed cell: numbers and what stands between them.
enum CellToken: Hashable {
  case number(PrintedNumber)
  case plusMinus, open, close, separator, slash

  /// Nil where the text holds anything else. Footnote signs and percent signs say nothing about the numbers.
  static func scan(_ text: String) -> [CellToken]? {
    let scalars = Array(text.unicodeScalars)
    var tokens: [CellToken] = []
    var at = 0
    func scalar(_ index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    func isDigit(_ index: Int) -> Bool { scalar(index).map { ("0"..."9").contains($0) } ?? false }
    func startsNumber(_ index: Int) -> Bool {
      isDigit(index) || (scalar(index) == "." || scalar(index) == "·") && isDigit(index + 1)
    }
    while let here = scalar(at) {
      switch here {
      case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}", "%", "*", "†", "‡", "§", "#": at += 1
      case "±":
        tokens.append(.plusMinus)
        at += 1
      case "+" where scalar(at + 1) == "/":
        guard let dash = scalar(at + 2), isDash(dash) else { return nil }
        tokens.append(.plusMinus)
        at += 3
      case "(", "[":
        tokens.append(.open)
        at += 1
      case ")", "]":
        tokens.append(.close)
        at += 1
      case "/":
        tokens.append(.slash)
        at += 1
      case ";", ",":
        tokens.append(.separator)
        at += 1
      case "t" where scalar(at + 1) == "o":
        tokens.append(.separator)
        at += 2
      case _ where isDash(here):
        var followsNumber = false
        if case .number? = tokens.last { followsNumber = true }
        if !followsNumber, startsNumber(at + 1) {
          guard let (number, next) = number(scalars, from: at + 1, isNegative: true) else { return nil }
          tokens.append(.number(number))
          at = next
        } else {
          tokens.append(.separator)
          at += 1
        }
      case _ where startsNumber(at):
        guard let (number, next) = number(scalars, from: at, isNegative: false) else { return nil }
        tokens.append(.number(number))
        at = next
      default: return nil
      }
    }
    return tokens
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    ["-", "−", "–", "—", "‐", "‑"].contains(scalar)
  }

  /// Digits with a point (or a raised one), and commas between groups of exactly three.
  private static func number(_ scalars: [Unicode.Scalar], from start: Int, isNegative: Bool)
    -> (PrintedNumber, Int)?
  {
    func isDigit(_ index: Int) -> Bool { index < scalars.count && ("0"..."9").contains(scalars[index]) }
    var digits = ""
    var at = start
    var hasPoint = false
    while at < scalars.count {
      if isDigit(at) {
        digits.unicodeScalars.append(scalars[at])
      } else if !hasPoint, scalars[at] == "." || scalars[at] == "·", isDigit(at + 1) {
        digits += digits.isEmpty ? "0." : "."
        hasPoint = true
      } else if scalars[at] == ",", !hasPoint, at > start, (1...3).allSatisfy({ isDigit(at + $0) }),
        !isDigit(at + 4)
      {
        // A separator of thousands.
      } else {
        break
      }
      at += 1
    }
    return PrintedNumber(digits: digits, isNegative: isNegative).map { ($0, at) }
  }
}
