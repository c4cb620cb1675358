internal import Diagnostics
internal import Mending

/// A form that CommonMark would read otherwise, kept aside while libcmark parses: in its place stand as many scalars
/// of a private plane, so that every line and column stays what it was.
enum Mask {
  /// A sign behind a backslash that is part of no form.
  case literal(String)
  case inline(Inline)
  case attributes(Attributes)
  /// A form of another program: what is shown in its place, and what is told where it reaches a reader.
  case foreign(shown: String, Diagnostic)
  /// The first or last line of a `:::` block.
  case open(ColonFence)
  case close(Place)

  var isOfBlock: Bool {
    switch self {
    case .open, .close: true
    default: false
    }
  }
}

/// The masks of a page by their scalars.
struct MaskTable {
  private var masks: [(mask: Mask, source: String)] = []

  private static let first: UInt32 = 0x100000
  /// Fills the place of a mask behind its first scalar.
  static let filler: Unicode.Scalar = "\u{10FFFD}"
  /// The same, where libcmark has to see punctuation beside a `*` or a `_`: a sign of punctuation that nobody types.
  static let punctuation: Unicode.Scalar = "\u{12470}"
  private static let most = 60_000

  var isFull: Bool { masks.count >= Self.most }

  /// The scalar that stands for a mask from now on.
  mutating func add(_ mask: Mask, source: String) -> Unicode.Scalar {
    masks.append((mask, source))
    return Unicode.Scalar(Self.first + UInt32(clamping: masks.count - 1)) ?? Self.filler
  }

  /// Whether a text may hold masks: in UTF-8 each of their scalars has four bytes.
  static func mayHold(_ text: String) -> Bool { text.utf8.contains { $0 >= 0xF0 } }

  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= first || scalar == punctuation }

  subscript(scalar: Unicode.Scalar) -> Mask? { entry(scalar)?.mask }

  private func entry(_ scalar: Unicode.Scalar) -> (mask: Mask, source: String)? {
    guard scalar.value >= Self.first, scalar != Self.filler else { return nil }
    let index = Int(scalar.value - Self.first)
    return masks.indices.contains(index) ? masks[index] : nil
  }

  /// A text as it was written, for code and addresses.
  func source(_ text: String) -> String {
    guard Self.mayHold(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != Self.filler && scalar != Self.punctuation {
      if let entry = entry(scalar) {
        result.append(contentsOf: entry.source.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// An address, whose signs behind backslashes are themselves.
  func address(_ text: String) -> String {
    guard Self.mayHold(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != Self.filler && scalar != Self.punctuation {
      if case .literal(let sign)? = self[scalar] {
        result.append(contentsOf: sign.unicodeScalars)
      } else {
        result.append(contentsOf: source(String(scalar)).unicodeScalars)
      }
    }
    return String(result)
  }
}
