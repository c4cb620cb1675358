internal import CommonMark
internal import Diagnostics
internal import Foreign
internal import Mending

/// Turns libcmark's inline nodes into ours, and finds the forms among them.
struct InlineForms {
  let forms: Bool
  let masks: MaskTable
  var source: SourceLines
  /// Looked through for signs, which are paired when all else has been read.
  var signs: SourceLines
  var problems: [Diagnostic] = []
  /// The notes that stand in the text as `^[…]`, by their ids.
  var notes: [(id: String, content: [Inline], place: Place)] = []
  /// The lines from their beginning, for signs that are left.
  let start: SourceLines
  /// In a table.
  let isCell: Bool
  /// Within the words of a link.
  var isLink = false
  /// What has been said of signs that are left: once a block each.
  var told: Set<String> = []
  /// What stands in braces at the end: of a heading or a caption.
  private(set) var trailing: Attributes?

  init(forms: Bool, masks: MaskTable, source: SourceLines, isCell: Bool = false) {
    self.forms = forms
    self.masks = masks
    self.source = source
    self.isCell = isCell
    signs = source
    start = source
  }

  /// `keepsTrailing`: attributes at the end are for the block.
  mutating func convert(_ nodes: [SyntaxNode], keepsTrailing: Bool = false) -> [Inline] {
    guard forms else { return plain(nodes) }
    var pieces: [InlinePiece] = []
    var pending = ""
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      index += 1
      if case .text = node.kind {
        pending += node.literal
        continue
      }
      pieces += split(pending)
      pending = ""
      pieces += convert(node).map { .inline($0) }
      if let (mark, inner) = marked(nodes, at: index - 1) {
        pieces.append(.inline(mark.inline(convert(Array(inner)))))
        index = inner.endIndex
      }
    }
    pieces += split(pending)
    if keepsTrailing, case .attributes(let attributes)? = pieces.last {
      trailing = attributes
      pieces.removeLast()
    }
    var pairing = InlinePairing(self)
    let paired = pairing.pair(pieces)
    self = pairing.forms
    let result = withDarkPictures(lookedThrough(paired))
    for inline in result { checkWords(of: inline) }
    return withoutDoubles(result)
  }

  /// GitHub's `#gh-light-mode-only` and `#gh-dark-mode-only`: two pictures beside each other are one.
  private mutating func withDarkPictures(_ inlines: [Inline]) -> [Inline] {
    let (light, dark) = ("#gh-light-mode-only", "#gh-dark-mode-only")
    func address(_ inline: Inline, _ mark: String) -> String? {
      guard case .image(let destination, _, _, _) = inline, destination.hasSuffix(mark) else { return nil }
      return String(destination.dropLast(mark.count))
    }
    guard inlines.contains(where: { address($0, light) != nil || address($0, dark) != nil }) else {
      return inlines
    }
    let dimmed = inlines.compactMap { address($0, dark) }
    for case .image(let destination, _, _, let place) in inlines where destination.hasSuffix(dark) {
      tell(MendingWords.notObeyed("'\(dark)'", ForeignAdvice.darkPicture), "foreign-form", at: place)
    }
    var result: [Inline] = []
    for inline in inlines {
      guard case .image(_, let title, let words, let place) = inline else {
        result.append(inline)
        continue
      }
      if let bright = address(inline, light) {
        var picture = Picture(destination: bright, alternative: words, place: place)
        picture.dark = dimmed.first
        picture.captionText = title.isEmpty ? nil : title
        result.append(.picture(picture))
      } else if let own = address(inline, dark) {
        let hasLight = inlines.contains { address($0, light) != nil }
        if !hasLight { result.append(.image(destination: own, title: title, alt: words, place)) }
      } else {
        result.append(inline)
      }
    }
    return result
  }

  /// `Figure @fig-flow`: the reference says the word itself.
  private mutating func withoutDoubles(_ inlines: [Inline]) -> [Inline] {
    let doubles: [(label: String, words: [String])] = [
      ("#fig", ["Figures", "Figure", "figure", "Figs.", "Fig.", "fig."]),
      ("#t", ["Tables", "Table", "table", "Tab."]),
    ]
    var result: [Inline] = []
    for inline in inlines {
      if case .crossReference(let destination, let place) = inline, case .text(let text)? = result.last,
        let double = doubles.first(where: { double in
          ["-", ":"].contains {
            destination.hasPrefix(double.label + $0) || destination.hasPrefix(double.label + "bl" + $0)
              || destination.hasPrefix(double.label + "ab" + $0)
          }
        }), text.last == " " || text.last == "\u{A0}",
        let word = double.words.first(where: { Self.withoutSpaces(text).hasSuffix($0) })
      {
        let before = Self.withoutSpaces(text).dropLast(word.count)
        if before.last.map({ !$0.isLetter }) ?? true {
          tell(ProseWords.saidTwice(word), "double-word", at: place)
          result[result.count - 1] = .text(String(before))
        }
      }
      result.append(inline)
    }
    return result
  }

  private static func withoutSpaces(_ text: String) -> Substring {
    var text = text[...]
    while text.last == " " || text.last == "\u{A0}" { text.removeLast() }
    return text
  }

  /// A picture has words, unless it says that it needs none.
  private mutating func checkWords(of inline: Inline) {
    switch inline {
    case .image(_, _, let alt, let place) where alt.map(\.plainText).joined().trimmed.isEmpty:
      tell(ProseWords.noAlternative, "no-alternative", at: place)
    case .picture(let picture)
    where !picture.isDecorative && picture.alternative.map(\.plainText).joined().trimmed.isEmpty:
      tell(ProseWords.noAlternative, "no-alternative", at: picture.place)
    default: break
    }
  }

  private mutating func plain(_ nodes: [SyntaxNode]) -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      if case .text = node.kind, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + node.literal)
      } else {
        result += convert(node)
      }
    }
    return result
  }

  private mutating func convert(_ node: SyntaxNode) -> [Inline] {
    switch node.kind {
    case .softBreak: return [.softBreak]
    case .lineBreak: return [.lineBreak]
    case .inlineHTML: return forms ? html(masks.source(node.literal)) : [.html(node.literal)]
    case .emphasis: return [.emphasis(convert(node.children))]
    case .strong: return [.strong(convert(node.children))]
    case .inlineCode: return code(masks.source(node.literal))
    case .link(let destination, let title):
      if isForeign(destination) { return convert(node.children) }
      let destination = masks.address(destination)
      if forms, node.children.allSatisfy(\.isBlank) {
        return [.crossReference(destination: destination, source.findDestination(destination, of: ""))]
      }
      let words = node.children.first.map { $0.kind == .text ? $0.literal : "" } ?? ""
      let wasLink = isLink
      isLink = true
      defer { isLink = wasLink }
      let content = forms ? convert(node.children).flatMap(\.withoutLinks) : convert(node.children)
      let place = forms ? source.findDestination(destination, of: words) : Place(file: source.file)
      return [.link(destination: destination, title: masks.address(title), content, place)]
    case .image(let destination, let title):
      if isForeign(destination) { return convert(node.children) }
      let destination = masks.address(destination)
      let alt = convert(node.children)
      let place = forms ? source.findDestination(destination, of: "") : Place(file: source.file)
      return [.image(destination: destination, title: masks.address(title), alt: alt, place)]
    case .taskBox(let isDone): return [.taskBox(isDone: isDone)]
    default: return [.text(node.literal)]
    }
  }

  /// An address that another program would make; it is told.
  private mutating func isForeign(_ destination: String) -> Bool {
    for scalar in destination.unicodeScalars {
      guard MaskTable.isPrivate(scalar), case .foreign(_, let problem)? = masks[scalar] else { continue }
      problems.append(problem)
      return true
    }
    return false
  }

  private mutating func html(_ tag: String) -> [Inline] {
    guard !tag.hasPrefix("<!--") else { return [] }
    let name = tag.dropFirst().prefix { $0.isLetter || $0.isNumber }
    if name.lowercased() == "br" { return [.lineBreak] }
    // What closes has been told where it opened.
    if !tag.hasPrefix("</") {
      problems.append(
        .warning(
          "html",
          name.isEmpty ? ProseWords.html : ProseWords.html(String(name), ForeignAdvice.tag(String(name))),
          at: source.find(tag).place))
    }
    return []
  }

  private mutating func code(_ text: String) -> [Inline] {
    guard forms else { return [.code(text)] }
    if let code = RunCode(text) {
      let place = source.find("`\(text)`").place
      switch code {
      case .run:
        tell(
          ProseWords.leftOut("code that another program runs", ForeignAdvice.code), "foreign-form", at: place)
        return []
      case .doubtful:
        tell(MendingWords.notObeyed("code that runs", ForeignAdvice.code), "foreign-form", at: place)
      }
    }
    guard text.hasPrefix("=") else { return [.code(text)] }
    if text == "=" { return [.code(text)] }
    if text.hasPrefix("==") { return [.code(String(text.dropFirst()))] }
    var place = source.find("`\(text)`").place
    if place.length == text.unicodeScalars.count + 2 { place.length -= 1 }
    switch ValueReference.parse(text, at: place) {
    case .success(let reference): return [.value(reference)]
    case .failure(let problem):
      problems.append(problem)
      return [.code(text)]
    }
  }

  /// A run of text at its masks, its footnotes and its signs.
  private mutating func split(_ text: String) -> [InlinePiece] {
    guard !text.isEmpty else { return [] }
    guard MaskTable.mayHold(text) else { return footnotes(text) }
    var pieces: [InlinePiece] = []
    var plain = String.UnicodeScalarView()
    func flush() {
      if !plain.isEmpty { pieces.append(.text(String(plain))) }
      plain = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      guard MaskTable.isPrivate(scalar) else {
        plain.append(scalar)
        continue
      }
      switch masks[scalar] {
      case nil: continue
      case .literal(let sign):
        flush()
        pieces.append(.literal(sign))
      case .inline(let inline):
        // A mark stands close to its word, whatever space the author left.
        if case .citation(let group) = inline, group.items.first?.isInText != true {
          while plain.last == " " { plain.removeLast() }
        }
        flush()
        pieces.append(.inline(inline))
      case .attributes(let attributes):
        if plain.last == " ", attributes.rawFormat == nil { while plain.last == " " { plain.removeLast() } }
        flush()
        pieces.append(.attributes(attributes))
      case .foreign(let shown, let problem):
        problems.append(problem)
        flush()
        if !shown.isEmpty { pieces.append(.literal(shown)) }
      case .open(let fence):
        plain.append(contentsOf: masks.source(String(scalar)).unicodeScalars)
        problems.append(.warning("open-div", ProseWords.unknownDiv(fence.written), at: fence.place))
      case .close: break
      }
    }
    flush()
    return pieces.flatMap { piece -> [InlinePiece] in
      if case .text(let text) = piece { footnotes(text) } else { [piece] }
    }
  }

  /// Finds `[^…]` in running text.
  private mutating func footnotes(_ text: String) -> [InlinePiece] {
    guard text.utf8.contains(UInt8(ascii: "^")) else { return InlinePiece.signs(text) }
    var pieces: [InlinePiece] = []
    var rest = text[...]
    while let open = rest.range(of: "[^") {
      guard let close = rest[open.upperBound...].firstIndex(of: "]") else { break }
      let id = rest[open.upperBound..<close]
      let after = rest.index(after: close)
      guard !id.isEmpty, !id.contains(where: { " \t^[".contains($0) }) else {
        pieces += InlinePiece.signs(String(rest[..<open.upperBound]))
        rest = rest[open.upperBound...]
        continue
      }
      var before = rest[..<open.lowerBound]
      while before.last == " " { before.removeLast() }
      pieces += InlinePiece.signs(String(before))
      pieces.append(.inline(.footnote(id: String(id), source.find("[^\(id)]").place)))
      rest = rest[after...]
    }
    return pieces + InlinePiece.signs(String(rest))
  }

  mutating func tell(_ message: String, _ code: String, at place: Place) {
    problems.append(.warning(code, message, at: place))
  }
}

extension Inline {
  /// A link within a link is its words.
  fileprivate var withoutLinks: [Inline] {
    if case .link(_, _, let content, _) = self { content } else { [self] }
  }
}

extension SyntaxNode {
  fileprivate var isBlank: Bool { kind == .text && literal.allSatisfy(\.isWhitespace) || kind == .softBreak }
}
