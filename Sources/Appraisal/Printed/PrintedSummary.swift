internal import Diagnostics

/// What a cell says about a group.
package enum PrintedSummary: Hashable, Sendable {
  package enum Spread: Hashable, Sendable {
    /// The interquartile range as one number, `30.00 (152.00)`.
    case width(PrintedNumber)
    case quartiles(PrintedNumber, PrintedNumber)
  }

  case count(Int, of: Int?, percent: PrintedNumber?)
  case ratio(Int, Int)
  case mean(PrintedNumber, sd: PrintedNumber?)
  case median(PrintedNumber, spread: Spread?)
  case range(PrintedNumber, PrintedNumber)

  /// Nil where the text is no cell of this kind.
  init?(_ text: String, kind: PublishedPaper.Kind) {
    guard let tokens = CellToken.scan(text), let own = Self.read(tokens, kind) else { return nil }
    self = own
  }

  private static func read(_ tokens: [CellToken], _ kind: PublishedPaper.Kind) -> PrintedSummary? {
    var numbers: [PrintedNumber] = []
    let shape = tokens.map { token -> String in
      switch token {
      case .number(let number):
        numbers.append(number)
        return "n"
      case .plusMinus: return "±"
      case .open: return "("
      case .close: return ")"
      case .separator: return "-"
      case .slash: return "/"
      }
    }.joined()
    switch kind {
    case .count, .levels:
      guard let count = numbers.first.flatMap(whole) else { return nil }
      switch shape {
      case "n": return .count(count, of: nil, percent: nil)
      case "n(n)": return .count(count, of: nil, percent: numbers[1])
      case "n/n": return whole(numbers[1]).map { .count(count, of: $0, percent: nil) }
      case "n/n(n)": return whole(numbers[1]).map { .count(count, of: $0, percent: numbers[2]) }
      default: return nil
      }
    case .ratio:
      guard ["n/n", "n-n"].contains(shape), let a = whole(numbers[0]), let b = whole(numbers[1]) else {
        return nil
      }
      return .ratio(a, b)
    case .mean, .meanSD:
      switch shape {
      case "n" where kind == .mean: return .mean(numbers[0], sd: nil)
      case "n±n", "n(n)", "n(±n)", "n-n": return shape == "n-n" ? nil : .mean(numbers[0], sd: numbers[1])
      default: return nil
      }
    case .median, .medianIQR:
      switch shape {
      case "n" where kind == .median: return .median(numbers[0], spread: nil)
      case "n(n)": return .median(numbers[0], spread: .width(numbers[1]))
      case "n(n-n)", "n(nn)": return .median(numbers[0], spread: .quartiles(numbers[1], numbers[2]))
      default: return nil
      }
    case .range:
      guard ["n-n", "(n-n)"].contains(shape) else { return nil }
      return .range(numbers[0], numbers[1])
    case .mixed:
      if shape == "n±n" { return .mean(numbers[0], sd: numbers[1]) }
      return shape == "n(n)" || shape == "n(n-n)" ? read(tokens, .medianIQR) : read(tokens, .count)
    }
  }

  private static func whole(_ number: PrintedNumber) -> Int? {
    guard number.places == 0, abs(number.value) <= 1e9 else { return nil }
    return Int(bounded: number.value)
  }
}
