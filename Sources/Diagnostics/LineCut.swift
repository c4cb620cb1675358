/// A line as an excerpt shows it: a long one is cut around the place that matters, so that the marks below it stand
/// under their word in any window.
struct LineCut {
  /// As it is shown.
  let text: String
  private let shown: Range<Int>
  private let lead: Int
  private let widths: [Int]

  private static let widest = 100
  private static let before = 40
  private static let ellipsis: Unicode.Scalar = "…"

  /// - Parameter column: the place that matters, from 0.
  init(_ scalars: [Unicode.Scalar], around column: Int) {
    var start = 0
    var end = scalars.count
    if scalars.count > Self.widest {
      start = max(0, min(column - Self.before, scalars.count - Self.widest))
      end = min(scalars.count, start + Self.widest)
    }
    shown = start..<end
    lead = start > 0 ? 1 : 0
    var line = String.UnicodeScalarView()
    if start > 0 { line.append(Self.ellipsis) }
    for scalar in scalars[shown] { line.append(isUnseen(scalar) ? " " : scalar) }
    if end < scalars.count { line.append(Self.ellipsis) }
    text = String(line)
    widths = scalars[shown].map(Self.width)
  }

  /// `^~~~` under a range of the line.
  func marks(from column: Int, length: Int) -> String {
    let start = min(max(column, shown.lowerBound), shown.upperBound)
    let end = min(max(start, column + length), shown.upperBound)
    let space = lead + widths[0..<start - shown.lowerBound].reduce(0, +)
    let marked = max(1, widths[start - shown.lowerBound..<end - shown.lowerBound].reduce(0, +))
    return String(repeating: " ", count: space) + "^" + String(repeating: "~", count: marked - 1)
  }

  /// Columns of a terminal: none for what combines with the letter before it, two for signs of East Asia.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
