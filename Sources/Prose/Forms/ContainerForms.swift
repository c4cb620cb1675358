internal import CommonMark
internal import Diagnostics
internal import Foreign
internal import Mending

/// Blocks that hold others: callouts, details, definitions, tasks.
extension BlockParser {
  /// Blocks beside each other, which `:::` lines, terms and captions tie together.
  mutating func siblings(_ nodes: [SyntaxNode], _ prefixes: [ContainerPrefix]) -> [Block] {
    laidOut(nodes.flatMap(parted), prefixes)
  }

  private mutating func laidOut(_ nodes: [SyntaxNode], _ prefixes: [ContainerPrefix]) -> [Block] {
    var blocks: [Block] = []
    var caption: TableCaption?
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      index += 1
      switch mark(node) {
      case .open(let fence)?:
        let end = closing(nodes, from: index)
        if end == nil { warn("open-div", ProseWords.openDiv, at: fence.place) }
        let inner = Array(nodes[index..<(end ?? nodes.count)])
        index = min(nodes.count, (end ?? nodes.count) + 1)
        depth += 1
        if depth <= SyntaxNode.deepest {
          blocks += container(fence, inner, prefixes)
        } else {
          problems.append(
            .error("nested-too-deep", "nested deeper than \(SyntaxNode.deepest) levels", at: fence.place))
        }
        depth -= 1
        continue
      case .close(let place)?:
        warn("close-div", ProseWords.closeDiv, at: place)
        continue
      default: break
      }
      if definitionLines.contains(node.children.first?.startLine ?? 0), case .list = node.kind {
        define(node, prefixes, &blocks)
        continue
      }
      if let found = tableCaption(node) {
        if case .table(var table)? = blocks.last, table.caption.isEmpty {
          table.add(found)
          blocks[blocks.count - 1] = .table(table)
        } else {
          caption = found
        }
        continue
      }
      var made = convert(node, prefixes: prefixes)
      if let words = caption {
        caption = nil
        if case .table(var table)? = made.first, table.caption.isEmpty {
          table.add(words)
          made[0] = .table(table)
        } else {
          made.insert(loose(words), at: 0)
        }
      }
      blocks += made
    }
    if let caption { blocks.append(loose(caption)) }
    return blocks
  }

  private mutating func loose(_ caption: TableCaption) -> Block {
    if caption.isMarked { warn("loose-caption", ProseWords.looseCaption, at: caption.place) }
    return .paragraph(caption.isMarked ? caption.content : [.text("Table: ")] + caption.content)
  }

  /// HTML goes on to the next blank line, over lines of `:::` too: it is parted at them.
  private func parted(_ node: SyntaxNode) -> [SyntaxNode] {
    guard case .htmlBlock = node.kind, MaskTable.mayHold(node.literal) else { return [node] }
    var parts: [SyntaxNode] = []
    var isMark = true
    for (index, line) in node.literal.lines.enumerated() {
      var part = node
      part.startLine = node.startLine + index
      part.endLine = part.startLine
      part.literal = String(line.drop { $0 == " " })
      let wasMark = isMark
      isMark = mark(part)?.isOfBlock == true
      if !isMark, !wasMark, !parts.isEmpty {
        parts[parts.count - 1].literal += "\n" + line
        parts[parts.count - 1].endLine = part.endLine
      } else if isMark || !line.isEmpty {
        if !isMark { part.literal = String(line) }
        parts.append(part)
      } else {
        isMark = wasMark
      }
    }
    return parts
  }

  /// The mark that stands in the place of a `:::` line.
  private func mark(_ node: SyntaxNode) -> Mask? {
    guard case .htmlBlock = node.kind, node.literal.hasPrefix("<!--"),
      let scalar = node.literal.unicodeScalars.dropFirst(4).first
    else { return nil }
    return masks[scalar]
  }

  private func closing(_ nodes: [SyntaxNode], from start: Int) -> Int? {
    var level = 0
    for index in start..<nodes.count {
      switch mark(nodes[index]) {
      case .open?: level += 1
      case .close?:
        if level == 0 { return index }
        level -= 1
      default: break
      }
    }
    return nil
  }

  private mutating func container(
    _ fence: ColonFence, _ nodes: [SyntaxNode], _ prefixes: [ContainerPrefix]
  ) -> [Block] {
    container(fence, laidOut(nodes, prefixes))
  }

  mutating func container(_ fence: ColonFence, _ inner: [Block]) -> [Block] {
    var inner = inner
    let isKnown = fence.callout != nil || fence.isDetails
    guard isKnown else {
      if let blocks = labelled(fence, inner) { return blocks }
      let id = fence.name.isEmpty ? fence.attributes?.id : nil
      let advice =
        id.flatMap(ForeignAdvice.labelled) ?? ForeignAdvice.container(fence.name)
        ?? ForeignAdvice.directive(fence.name)
      let written = id.map { "'::: {#\($0)}'" } ?? (fence.name.isEmpty ? "" : fence.written)
      let message = advice.map { MendingWords.notObeyed(written, $0) } ?? ProseWords.unknownDiv(written)
      problems.append(
        .warning(
          "foreign-form", message, at: fence.place,
          suggestion: advice == nil
            ? nearestWord(
              to: fence.name, among: Callout.Kind.names + Callout.Kind.names.map { "callout-" + $0 }) : nil))
      guard ForeignAdvice.drawn(fence.name) == nil else { return [] }
      inner = id.map { grouped(inner, $0) } ?? inner
      // What tells the parts from each other.
      let isLabel = fence.isDirective && fence.name.hasPrefix("solution")
      guard fence.title.contains(where: \.isLetter), id == nil, !isLabel else { return inner }
      var place = fence.place
      place.column = fence.titleColumn
      return [.paragraph([.strong(line(fence.title, at: place))])] + inner
    }
    if !fence.unused.isEmpty {
      warn(
        "unused-attribute", ProseWords.unusedAttributes(fence.unused, on: fence.written),
        at: fence.place)
    }
    let id = fence.id
    if let id, fence.callout != nil, !slugs.reserve(id) {
      problems.append(.error("duplicate-label", ProseWords.idTwice(id), at: fence.place))
    }
    var place = fence.place
    place.column = fence.titleColumn
    var heading = fence.title.isEmpty ? [] : line(fence.title, at: place)
    if heading.isEmpty, case .heading(let own)? = inner.first {
      heading = own.content
      inner.removeFirst()
    }
    if let kind = fence.callout {
      return [
        .callout(Callout(kind, heading: heading, folding: fence.folding, id: id, at: fence.place), inner)
      ]
    }
    return [
      .details(
        summary: heading.isEmpty ? [.text("Details")] : heading, isOpen: fence.options["open"] != nil, inner)
    ]
  }

  /// A block quote whose first line is `[!NOTE]` or its like; a title may stand behind it.
  mutating func callout(_ node: SyntaxNode, _ prefixes: [ContainerPrefix]) -> Block? {
    guard let first = node.children.first, first.kind == .paragraph else { return nil }
    let leading = first.children.prefix { $0.kind == .text }
    let text = leading.map(\.literal).joined()
    guard text.hasPrefix("[!"), let close = text.firstIndex(of: "]") else { return nil }
    let word = String(text[..<close].dropFirst(2).prefix { $0 != "|" })
    guard !word.isEmpty, word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    var spot = place(first)
    spot.length = text.unicodeScalars.count
    var own: [Inline] = []
    let kind = Callout.Kind.named(word)
    if kind == nil {
      let words = Callout.Kind.allCases.map(\.rawValue)
      let near = nearestWord(to: word, among: words)
      if let near, !ForeignAdvice.callouts.contains(word.lowercased()) {
        problems.append(
          .error(
            "unknown-callout", "unknown callout '[!\(word)]', expected \(words.joined(separator: ", "))",
            at: spot, suggestion: near))
        return nil
      }
      warn("foreign-form", ProseWords.foreignCallout(word), at: spot)
      own = [.text(word.prefix(1).uppercased() + word.dropFirst())]
    }
    var rest = text[text.index(after: close)...]
    var folding: Callout.Folding?
    if let sign = rest.first, sign == "-" || sign == "+" {
      folding = sign == "-" ? .closed : .open
      rest = rest.dropFirst()
    }
    let behind = first.children.dropFirst(leading.count)
    let onLine = behind.prefix { $0.kind != .softBreak && $0.kind != .lineBreak }
    var title: [SyntaxNode] = Array(onLine)
    let words = String(rest.drop { $0 == " " })
    if !words.isEmpty, var node = leading.first {
      node.literal = words
      title.insert(node, at: 0)
    }
    if words.hasPrefix("[!"), title.count == 1 {
      warn("leftover", ProseWords.secondCallout, at: spot)
      title = []
    }
    let heading = title.isEmpty ? own : inlines(title, first.startLine, first.startLine)
    let body = Array(behind.dropFirst(onLine.count).drop { $0.kind == .softBreak || $0.kind == .lineBreak })
    var blocks: [Block] = []
    if !body.isEmpty { blocks.append(.paragraph(inlines(body, first.startLine, first.endLine))) }
    blocks += convert(Array(node.children.dropFirst()), prefixes: prefixes)
    return .callout(Callout(kind ?? .note, heading: heading, folding: folding, at: spot), blocks)
  }

  /// A list whose items were `: meaning`: the paragraph before it is their term.
  private mutating func define(_ node: SyntaxNode, _ prefixes: [ContainerPrefix], _ blocks: inout [Block]) {
    guard case .list(_, _, let isTight) = node.kind else { return }
    let meanings = node.children.map { item in
      convert(item.children, prefixes: prefixes + [.item(column: item.children.first?.startColumn ?? 1)])
    }
    guard case .paragraph(let term)? = blocks.last else {
      blocks.append(.list(start: nil, isTight: isTight, items: meanings))
      return
    }
    blocks.removeLast()
    let entry = Definition(term: term, meanings: meanings, isTight: isTight)
    // Taken out before it grows: a list that is held twice would be copied for each of its terms.
    guard case .definitions(var known)? = blocks.last else { return blocks.append(.definitions([entry])) }
    blocks.removeLast()
    known.append(entry)
    blocks.append(.definitions(known))
  }

  /// An item that begins with `[ ]` or `[x]`, with a box for it.
  mutating func task(_ item: SyntaxNode) -> SyntaxNode {
    guard forms, var first = item.children.first, first.kind == .paragraph else { return item }
    let leading = first.children.prefix { $0.kind == .text }
    let text = leading.map(\.literal).joined()
    guard var words = leading.first, text.hasPrefix("["), text.dropFirst(2).hasPrefix("] ") else {
      return item
    }
    let mark = String(text.dropFirst().prefix(1))
    guard [" ", "x", "X"].contains(mark) || "-/<>?!*+~•–—✓✔".contains(mark) else { return item }
    words.literal = String(text.dropFirst(4))
    var nodes = [words]
    if [" ", "x", "X"].contains(mark) {
      var box = words
      box.kind = .taskBox(isDone: mark != " ")
      nodes.insert(box, at: 0)
    } else {
      warn("foreign-form", ProseWords.taskMark(mark), at: place(first))
    }
    first.children = nodes + first.children.dropFirst(leading.count)
    var item = item
    item.children[0] = first
    return item
  }
}

extension Callout.Kind {
  static let names = allCases.map { $0.rawValue.lowercased() } + ["details"]
}
