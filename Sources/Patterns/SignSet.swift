/// A set of signs, as `[a-z\d]` names one.
package struct SignSet: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case range(UInt32, UInt32)
    case any
    case digit(Bool), word(Bool), space(Bool)
    /// A general category by its first letter or letters, `L`, `Nd`.
    case category(String, Bool)
  }

  package var parts: [Part]
  package var isNegated = false

  package init(_ parts: [Part], isNegated: Bool = false) {
    self.parts = parts
    self.isNegated = isNegated
  }

  package init(_ scalar: Unicode.Scalar) { self.init([.range(scalar.value, scalar.value)]) }

  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    parts.contains { Self.has($0, scalar) } != isNegated
  }

  private static func has(_ part: Part, _ scalar: Unicode.Scalar) -> Bool {
    switch part {
    case .range(let low, let high): low <= scalar.value && scalar.value <= high
    case .any: scalar != "\n" && scalar != "\r"
    case .digit(let isWanted): (scalar.properties.generalCategory == .decimalNumber) == isWanted
    case .word(let isWanted): isWord(scalar) == isWanted
    case .space(let isWanted): scalar.isWhitespace == isWanted
    case .category(let name, let isWanted): category(scalar).hasPrefix(name) == isWanted
    }
  }

  package static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.isLetter
      || scalar.properties.generalCategory == .decimalNumber || category(scalar).hasPrefix("M")
  }

  /// As Unicode abbreviates it: Lu, Nd, Zs.
  private static func category(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    default: "C"
    }
  }
}
