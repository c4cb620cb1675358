internal import Diagnostics
internal import Foreign
internal import Mending

/// A part of a line before its signs are paired.
enum InlinePiece {
  case text(String)
  /// Text whose signs mean nothing.
  case literal(String)
  case inline(Inline)
  case attributes(Attributes)
  case sign(Sign)

  enum Sign: String {
    case strike = "~~"
    case `subscript` = "~"
    case superscript = "^"
    case mark = "=="
    case inserted = "++"
    case note = "^["
    case open = "["
    case close = "]"
  }

  private static let pairing = SomeSigns("~^=+[]")

  /// A text at the signs that may pair.
  static func signs(_ text: String) -> [InlinePiece] {
    guard text.unicodeScalars.contains(where: Self.pairing.contains) else {
      return text.isEmpty ? [] : [.text(text)]
    }
    let scalars = Array(text.unicodeScalars)
    var pieces: [InlinePiece] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      guard let sign = sign(scalars, index) else {
        // A longer row of signs is none.
        index += max(
          1,
          "~=+".unicodeScalars.contains(scalars[index])
            ? scalars[index...].prefix { $0 == scalars[index] }.count : 1)
        continue
      }
      if start < index { pieces.append(.text(scalars[start..<index].text)) }
      pieces.append(.sign(sign))
      index += sign.rawValue.unicodeScalars.count
      start = index
    }
    if start < scalars.count { pieces.append(.text(scalars[start...].text)) }
    return pieces
  }

  private static func sign(_ scalars: [Unicode.Scalar], _ index: Int) -> Sign? {
    let run = scalars[index...].prefix { $0 == scalars[index] }.count
    switch scalars[index] {
    case "~": return run == 1 ? .subscript : run == 2 ? .strike : nil
    case "=": return run == 2 ? .mark : nil
    case "+": return run == 2 ? .inserted : nil
    case "^":
      return index + 1 < scalars.count && scalars[index + 1] == "[" ? .note : run == 1 ? .superscript : nil
    case "[": return .open
    case "]": return .close
    default: return nil
    }
  }
}

/// Pairs the signs of a line: `~~struck~~`, `H~2~O`, `10^6^`, `^[a note]`, `[words]{.class}`.
struct InlinePairing {
  var forms: InlineForms

  private struct Open {
    var sign: InlinePiece.Sign?
    var content: [Inline] = []
  }

  private static let deepest = 100

  init(_ forms: InlineForms) { self.forms = forms }

  mutating func pair(_ pieces: [InlinePiece]) -> [Inline] {
    var stack = [Open()]
    var index = 0
    while index < pieces.count {
      switch pieces[index] {
      case .text(let text): append(.text(text), &stack)
      case .literal(let text): append(.text(InlineForms.guarded(text)), &stack)
      case .inline(let inline): append(inline, &stack)
      case .attributes(let attributes): attach(attributes, &stack)
      case .sign(.close) where unresolved(pieces, &index, &stack): break
      case .sign(let sign):
        let attributes: Attributes? =
          if sign == .close, index + 1 < pieces.count, case .attributes(let next) = pieces[index + 1] {
            next
          } else { nil }
        let before = index > 0 ? pieces[index - 1] : nil
        let after = index + 1 < pieces.count ? pieces[index + 1] : nil
        if close(sign, attributes, before, &stack) {
          if attributes != nil { index += 1 }
        } else if stack.count < Self.deepest, opens(sign, before, after) {
          stack.append(Open(sign: sign))
        } else {
          append(.text(sign.rawValue), &stack)
        }
      }
      index += 1
    }
    if stack.contains(where: { $0.sign == .note }) {
      forms.tell(ProseWords.openNote, "open-note", at: forms.signs.find("^[").place)
    }
    while stack.count > 1 { unfold(&stack) }
    return stack[0].content
  }

  /// `[words][label]` without its definition, `[words](an address.md)` that is none: the words stay. True where a
  /// closing bracket ends one; the index is then at its last piece.
  private mutating func unresolved(_ pieces: [InlinePiece], _ index: inout Int, _ stack: inout [Open]) -> Bool
  {
    guard index + 1 < pieces.count,
      let level = stack.indices.dropFirst().last(where: { stack[$0].sign == .open || stack[$0].sign == .note }
      ),
      stack[level].sign == .open
    else { return false }
    var rest: String?
    var last = index + 1
    let message: String
    switch pieces[index + 1] {
    case .sign(.open):
      guard let (label, end) = Self.label(pieces, from: index + 2) else { return false }
      // `arr[i][j]`
      if case .text(let before)? = stack[level - 1].content.last,
        before.last.map({ $0.isLetter || $0.isNumber }) == true
      {
        return false
      }
      let words = InlineForms.unguarded(stack[level].content.map(\.plainText).joined())
      guard !(words + label).allSatisfy({ $0.isNumber || ", -–".contains($0) }) else { return false }
      message = ProseWords.noReference(label.isEmpty ? words : label)
      last = end
      // Perhaps the number of a reference.
      if !label.isEmpty, label.allSatisfy(\.isNumber) { rest = " [\(label)]" }
    case .text(let text):
      guard text.hasPrefix("("), let close = text.firstIndex(of: ")") else { return false }
      let address = text[text.index(after: text.startIndex)..<close]
      if case .text(let words)? = stack[level].content.first, stack[level].content.count == 1,
        level == stack.count - 1, words.hasPrefix("http"), !words.contains(" "), !address.isEmpty
      {
        let place = forms.signs.find("[" + words).place
        forms.tell(ProseWords.turnedLink, "broken-reference", at: place)
        stack.removeLast()
        append(.link(destination: words, title: "", [.text(String(address))], place), &stack)
        append(.text(String(text[text.index(after: close)...])), &stack)
        index += 1
        return true
      }
      let isNamed = stack[level].content.contains { $0.plainText.contains(where: \.isLetter) }
      let isWords = isNamed && address.contains(" ") && !address.hasPrefix("see ")
      guard Leftover.isAddress(address) || isWords else { return false }
      let holdsLink = stack[level...].contains {
        $0.content.contains { if case .link = $0 { true } else { false } }
      }
      message = holdsLink ? ProseWords.nestedLink : ProseWords.brokenAddress
      // Words that may be no address are kept.
      let isKept = !Leftover.isAddress(address)
      rest = (isKept ? " (\(address))" : "") + text[text.index(after: close)...]
    default: return false
    }
    while stack.count - 1 > level { unfold(&stack) }
    let open = stack.removeLast()
    if case .text(let before)? = stack[stack.count - 1].content.last, before.hasSuffix("!") {
      stack[stack.count - 1].content[stack[stack.count - 1].content.count - 1] = .text(
        String(before.dropLast()))
    }
    forms.tell(message, "broken-reference", at: forms.signs.find("]").place)
    for inline in open.content { append(inline, &stack) }
    if let rest { append(.text(rest), &stack) }

    index = last
    return true
  }

  private static func label(_ pieces: [InlinePiece], from start: Int) -> (String, Int)? {
    var label = ""
    for index in start..<min(pieces.count, start + 12) {
      switch pieces[index] {
      case .sign(.close): return (label, index)
      case .text(let text), .literal(let text): label += text
      default: return nil
      }
    }
    return nil
  }

  private func append(_ inline: Inline, _ stack: inout [Open]) {
    let top = stack.count - 1
    guard case .text(let text) = inline, case .text(var known)? = stack[top].content.last else {
      stack[top].content.append(inline)
      return
    }
    stack[top].content.removeLast()
    known += text
    stack[top].content.append(.text(known))
  }

  /// An opening sign that nothing closed is text.
  private func unfold(_ stack: inout [Open]) {
    let open = stack.removeLast()
    append(.text(open.sign?.rawValue ?? ""), &stack)
    for inline in open.content { append(inline, &stack) }
  }

  private func opens(_ sign: InlinePiece.Sign, _ before: InlinePiece?, _ after: InlinePiece?) -> Bool {
    switch sign {
    case .open, .note: return true
    case .close: return false
    default:
      if sign == .mark || sign == .inserted, case .text(let text)? = before,
        text.last.map({ $0.isLetter || $0.isNumber }) == true
      {
        return false
      }
      switch after {
      case nil, .sign(.close): return false
      case .text(let text): return text.unicodeScalars.first?.isWhitespace == false
      case .inline(.softBreak), .inline(.lineBreak): return false
      default: return true
      }
    }
  }

  /// Closes what the sign ends, if it may; the signs within that are still open are text.
  private mutating func close(
    _ sign: InlinePiece.Sign, _ attributes: Attributes?, _ before: InlinePiece?, _ stack: inout [Open]
  ) -> Bool {
    if sign != .close, case .text(let text)? = before,
      text.unicodeScalars.last?.isWhitespace == true
    {
      return false
    }
    guard sign != .open, sign != .note,
      let level = stack.indices.dropFirst().last(where: {
        sign == .close ? stack[$0].sign == .open || stack[$0].sign == .note : stack[$0].sign == sign
      })
    else { return false }
    if sign == .superscript || sign == .subscript, stack[level...].contains(where: { hasSpace($0.content) }) {
      return false
    }
    while stack.count - 1 > level { unfold(&stack) }
    if sign != .close, stack[level].content.isEmpty { return false }
    let open = stack.removeLast()
    switch open.sign {
    case .strike: append(.strikethrough(open.content), &stack)
    case .superscript: append(.superscript(open.content), &stack)
    case .subscript: append(.subscript(open.content), &stack)
    case .mark, .inserted:
      let sign = sign.rawValue
      forms.tell(
        MendingWords.notObeyed("'\(sign)words\(sign)'", "write **words**; they are shown as text"),
        "foreign-form",
        at: forms.signs.find(sign).place)
      for inline in open.content { append(inline, &stack) }
    case .note: note(open.content, &stack)
    case .open where attributes != nil:
      if let attributes, attributes.classes.contains("deletion") {
        forms.tell(ProseWords.deletion, "foreign-form", at: attributes.place)
        return true
      }
      if let attributes { forms.tell(ProseWords.span, "foreign-form", at: attributes.place) }
      for inline in open.content { append(inline, &stack) }
    default:
      append(.text("["), &stack)
      for inline in open.content { append(inline, &stack) }
      append(.text("]"), &stack)
    }
    return true
  }

  private func hasSpace(_ content: [Inline]) -> Bool {
    content.contains { inline in
      switch inline {
      case .text(let text): text.unicodeScalars.contains { $0 == " " }
      case .softBreak, .lineBreak: true
      default: false
      }
    }
  }

  private mutating func note(_ content: [Inline], _ stack: inout [Open]) {
    let content = forms.lookedThrough(content)
    let place = forms.signs.find("^[").place
    let id = "note-\(place.line)-\(place.column)-\(forms.notes.count)"
    forms.notes.append((id, content, place))
    let top = stack.count - 1
    if case .text(var text)? = stack[top].content.last {
      while text.last == " " { text.removeLast() }
      stack[top].content[stack[top].content.count - 1] = .text(text)
    }
    append(.footnote(id: id, place), &stack)
  }

  /// What stands in braces belongs to the picture or the code before it.
  private mutating func attach(_ attributes: Attributes, _ stack: inout [Open]) {
    let top = stack.count - 1
    let filled = stack[top].content.lastIndex { !$0.isGap }
    if let filled, case .math = stack[top].content[filled] {
      stack[top].content.removeSubrange((filled + 1)...)
    }
    switch stack[top].content.last {
    case .image(let destination, let title, let alt, let place)?:
      let last = stack[top].content.count - 1
      var picture = Picture(destination: destination, alternative: alt, place: place)
      picture.read(attributes, title: title, &forms.problems)
      stack[top].content[last] = .picture(picture)
    case .code?:
      if let format = attributes.rawFormat {
        stack[top].content.removeLast()
        forms.tell(ProseWords.rawFormat(format), "foreign-form", at: attributes.place)
      }
    case .link?:
      let names = attributes.unknown(besides: [])
      if !names.isEmpty {
        forms.tell(ProseWords.unusedAttributes(names, on: "a link"), "unused-attribute", at: attributes.place)
      }
    case .math?: forms.tell(ProseWords.numberless, "stray-attributes", at: attributes.place)
    default: forms.tell(ProseWords.strayAttributes, "stray-attributes", at: attributes.place)
    }
  }
}

extension Inline {
  /// A line end, or spaces.
  fileprivate var isGap: Bool {
    switch self {
    case .softBreak: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    default: false
    }
  }
}
