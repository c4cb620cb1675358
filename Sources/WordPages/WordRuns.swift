internal import Markup
internal import Wording

/// Runs of letters and fields.
enum WordRuns {
  struct Style {
    var isBold = false
    var isItalic = false
    var isStruck = false
    var isCode = false
    /// `superscript` or `subscript`.
    var raised: String?
    var isLink = false
    var isMuted = false
    var isFine = false

    /// In the order that the schema asks for.
    fileprivate var nodes: [Node] {
      var nodes: [Node] = []
      if isLink {
        nodes.append(element("w:rStyle", ["w:val": "Hyperlink"]))
      } else if isCode {
        nodes.append(element("w:rStyle", ["w:val": "CodeLetters"]))
      }
      if isBold { nodes += [element("w:b"), element("w:bCs")] }
      if isItalic { nodes += [element("w:i"), element("w:iCs")] }
      if isStruck { nodes.append(element("w:strike")) }
      if isMuted { nodes.append(element("w:color", ["w:val": WordStyles.muted])) }
      if isFine { nodes += [element("w:sz", ["w:val": "15"]), element("w:szCs", ["w:val": "15"])] }
      if let raised { nodes.append(element("w:vertAlign", ["w:val": raised])) }
      return nodes
    }
  }

  /// Text, parted where its direction changes: Word asks each run for it. Line ends become breaks.
  static func text(_ text: String, _ style: Style) -> [Node] {
    TextDirection.parts(text).map { part, isRightToLeft in
      let format = style.nodes + (isRightToLeft ? [element("w:rtl")] : [])
      return element(
        "w:r", [:], [format.isEmpty ? .none : element("w:rPr", [:], format)] + lines(part))
    }
  }

  private static func lines(_ text: String) -> [Node] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
      (index > 0 ? [element("w:br")] : [])
        + (line.isEmpty ? [] : [element("w:t", ["xml:space": "preserve"], .text(String(line)))])
    }
  }

  /// A field with the result that it has until it is reckoned anew; its signs have the look of the result, which some
  /// programs take from them.
  static func field(_ instruction: String, _ result: String, _ style: Style) -> [Node] {
    let format = style.nodes.isEmpty ? Node.none : element("w:rPr", [:], style.nodes)
    func mark(_ type: String) -> Node {
      element("w:r", [:], format, element("w:fldChar", ["w:fldCharType": type]))
    }
    return [
      mark("begin"),
      element(
        "w:r", [:], format,
        element("w:instrText", ["xml:space": "preserve"], .text(" \(instruction) "))),
      mark("separate"),
    ] + text(result, style) + [mark("end")]
  }
}

/// Which way a text runs.
enum TextDirection {
  /// Neutral signs go with what stands before them.
  static func parts(_ text: String) -> [(text: String, isRightToLeft: Bool)] {
    guard text.unicodeScalars.contains(where: isRightToLeft) else { return [(text, false)] }
    var parts: [(text: String.UnicodeScalarView, isRightToLeft: Bool)] = []
    for scalar in text.unicodeScalars {
      let direction: Bool? =
        isRightToLeft(scalar)
        ? true : scalar.properties.isAlphabetic || ApartLetters.holds(scalar) ? false : nil
      if parts.isEmpty || direction.map({ $0 != parts[parts.count - 1].isRightToLeft }) == true {
        parts.append((String.UnicodeScalarView(), direction ?? true))
      }
      parts[parts.count - 1].text.append(scalar)
    }
    return parts.map { (String($0.text), $0.isRightToLeft) }
  }

  /// Hebrew, Arabic, Syriac, Thaana, N’Ko and their forms of presentation.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
