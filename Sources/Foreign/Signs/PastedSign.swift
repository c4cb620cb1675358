/// Signs that no writer types, and what stands in their place.
package struct PastedSign {
  package enum Kind: Sendable {
    /// Comes with a paste from Word or a web page.
    case pasted
    /// No sign of text: the file was damaged, or read in a wrong encoding once.
    case damaged
  }

  package var name: String
  package var kind: Kind
  package var shown: Unicode.Scalar?

  /// Windows' signs where Unicode has control characters.
  private static let windows: [UInt32: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
    0x96: "–",
    0x97: "—", 0x99: "™",
  ]

  private static let signs: [Unicode.Scalar: (String, Unicode.Scalar?)] = [
    "\u{200B}": ("zero-width space", nil), "\u{FEFF}": ("byte order mark", nil),
    "\u{AD}": ("soft hyphen", nil),
    "\u{2060}": ("word joiner", nil), "\u{FFFC}": ("place of an object", nil),
    "\u{2028}": ("line separator", " "),
    "\u{2029}": ("paragraph separator", " "), "\u{2011}": ("non-breaking hyphen", "-"),
    "\u{202A}": ("direction mark", nil), "\u{202B}": ("direction mark", nil),
    "\u{202C}": ("direction mark", nil),
    "\u{202D}": ("direction mark", nil), "\u{202E}": ("direction mark", nil),
  ]

  /// Signs of Word's symbol fonts that begin list items.
  package static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "◦", "▪", "‣", "●", "○", "■", "□", "➢", "➤", "►", "✓", "✔", "❖", "◆", "\u{F0B7}", "\u{F0A7}",
    "\u{F0A8}",
    "\u{F0D8}", "\u{F0FC}", "\u{F06F}", "\u{F076}",
  ]

  package init?(_ sign: Unicode.Scalar) {
    switch sign.value {
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x1FFF: return nil
    case 0...0x1F, 0x7F...0x9F:
      let code = String(sign.value, radix: 16, uppercase: true)
      name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      kind = sign.value == 0x0B || sign.value == 0x0C ? .pasted : .damaged
      shown = sign.value > 0x7F ? Self.windows[sign.value] : nil
      if sign.value == 0x0B { (name, shown) = ("vertical tab", " ") }
      if sign.value == 0x0C { (name, shown) = ("form feed", " ") }
    case 0xE000...0xF8FF:
      name = "sign of a symbol font (U+\(String(sign.value, radix: 16, uppercase: true)))"
      kind = .pasted
    case 0xFFFD:
      name = "U+FFFD"
      kind = .damaged
    default:
      guard let (name, shown) = Self.signs[sign] else { return nil }
      self.name = name
      self.shown = shown
      kind = .pasted
    }
  }
}
