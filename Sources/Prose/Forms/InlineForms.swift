internal import Diagnostics

/// Turns libcmark's inline nodes into ours, and finds the forms among them.
struct InlineForms {
  let forms: Bool
  var source: SourceLines
  var problems: [Diagnostic] = []

  init(forms: Bool, source: SourceLines) {
    self.forms = forms
    self.source = source
  }

  mutating func convert(_ nodes: [SyntaxNode]) -> [Inline] {
    var result: [Inline] = []
    var pending = ""
    for node in nodes {
      if case .text = node.kind {
        pending += node.literal
        continue
      }
      flush(&pending, into: &result)
      result.append(convert(node))
    }
    flush(&pending, into: &result)
    return result
  }

  private mutating func flush(_ text: inout String, into result: inout [Inline]) {
    guard !text.isEmpty else { return }
    if forms { result += splitBrackets(text) } else { result.append(.text(text)) }
    text = ""
  }

  private mutating func convert(_ node: SyntaxNode) -> Inline {
    switch node.kind {
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .inlineHTML: return .html(node.literal)
    case .emphasis: return .emphasis(convert(node.children))
    case .strong: return .strong(convert(node.children))
    case .inlineCode: return code(node.literal)
    case .link(let destination, let title):
      if forms, node.children.allSatisfy(\.isBlank) {
        return .crossReference(destination: destination, source.findDestination(destination))
      }
      let content = convert(node.children)
      let place = forms ? source.findDestination(destination) : Place(file: source.file)
      return .link(destination: destination, title: title, content, place)
    case .image(let destination, let title):
      let alt = convert(node.children)
      let place = forms ? source.findDestination(destination) : Place(file: source.file)
      return .image(destination: destination, title: title, alt: alt, place)
    default: return .text(node.literal)
    }
  }

  private mutating func code(_ text: String) -> Inline {
    guard forms, text.hasPrefix("=") else { return .code(text) }
    if text.hasPrefix("==") { return .code(String(text.dropFirst())) }
    var place = source.find("`\(text)`").place
    if place.length == text.unicodeScalars.count + 2 { place.length -= 1 }
    switch ValueReference.parse(text, at: place) {
    case .success(let reference): return .value(reference)
    case .failure(let problem):
      problems.append(problem)
      return .code(text)
    }
  }

  /// Finds `[@…]` and `[^…]` in running text, and warns of `[see @…]`, which other programs take for a citation.
  private mutating func splitBrackets(_ text: String) -> [Inline] {
    guard text.contains("[") else { return [.text(text)] }
    var result: [Inline] = []
    var rest = text[...]
    var plain = ""
    while let open = rest.firstIndex(of: "[") {
      let after = rest.index(after: open)
      let close = rest[after...].firstIndex(of: "]")
      guard after < rest.endIndex, rest[after] == "@" || rest[after] == "^", let close else {
        if let close { warn(of: rest[open...close]) }
        plain += rest[...open]
        rest = rest[after...]
        continue
      }
      let whole = String(rest[open...close])
      let content = String(rest[after..<close])
      let (place, isEscaped) = source.find(whole)
      plain += rest[..<open]
      rest = rest[rest.index(after: close)...]
      guard !isEscaped, let form = form(content, at: place) else {
        plain += whole
        continue
      }
      // A mark stands close to its word, whatever space the author left.
      while plain.last == " " { plain.removeLast() }
      if !plain.isEmpty { result.append(.text(plain)) }
      plain = ""
      result.append(form)
    }
    plain += rest
    if !plain.isEmpty { result.append(.text(plain)) }
    return result
  }

  private mutating func warn(of bracket: Substring) {
    let words = bracket.dropFirst().dropLast().split(separator: " ")
    guard let word = words.first(where: { $0.first == "@" && $0.dropFirst().first?.isLetter == true }) else {
      return
    }
    let (place, isEscaped) = source.find(String(bracket))
    guard !isEscaped else { return }
    let key = word.prefix { $0 != "," && $0 != ";" }
    problems.append(
      .warning(
        "citation", "'\(bracket)' stays text: a citation begins with its key, as [@key, p. 3]", at: place,
        suggestion: "[\(key)]"))
  }

  private mutating func form(_ content: String, at place: Place) -> Inline? {
    if content.hasPrefix("^") {
      let id = String(content.dropFirst())
      guard !id.isEmpty, !id.contains(where: { $0 == " " || $0 == "\t" }) else { return nil }
      return .footnote(id: id, place)
    }
    switch CitationGroup.parse(content, at: place) {
    case .success(let group): return .citation(group)
    case .failure(let problem):
      problems.append(problem)
      return nil
    }
  }
}

extension SyntaxNode {
  fileprivate var isBlank: Bool { kind == .text && literal.allSatisfy(\.isWhitespace) || kind == .softBreak }
}

extension CitationGroup {
  /// Reads `@a; @b, p. 3`.
  static func parse(_ text: String, at place: Place) -> Result<CitationGroup, Diagnostic> {
    var items: [Item] = []
    var offset = 1
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let lead = part.prefix { $0 == " " }.count
      let trimmed = part.dropFirst(lead)
      let key = trimmed.dropFirst().prefix { $0 != "," && $0 != " " }
      var spot = place
      spot.column += offset + lead
      spot.length = max(1, key.unicodeScalars.count + 1)
      guard trimmed.hasPrefix("@"), !key.isEmpty else {
        return .failure(.error("citation", "a citation is written [@key] or [@key; @other, p. 3]", at: place))
      }
      var locator = trimmed.dropFirst(1 + key.count)
      if locator.hasPrefix(",") { locator = locator.dropFirst() }
      let note = String(locator.drop { $0 == " " })
      items.append(Item(key: String(key), locator: note.isEmpty ? nil : note, place: spot))
      offset += part.unicodeScalars.count + 1
    }
    return .success(CitationGroup(items: items, place: place))
  }
}

extension ValueReference {
  /// Reads `=name where condition | format`.
  static func parse(_ text: String, at place: Place) -> Result<ValueReference, Diagnostic> {
    var body = text.dropFirst()
    var format: Format?
    if let bar = body.lastIndex(of: "|") {
      let word = body[body.index(after: bar)...].filter { $0 != " " }
      guard let known = Format(rawValue: word) else {
        let words = Format.allCases.map(\.rawValue)
        return .failure(
          .error(
            "unknown-format", "unknown format '\(word)', expected \(words.joined(separator: ", "))",
            at: place,
            suggestion: nearestWord(to: word, among: words)))
      }
      format = known
      body = body[..<bar]
    }
    let name = body.drop { $0 == " " }.prefix { $0 != " " }
    guard !name.isEmpty else {
      return .failure(
        .error(
          "value",
          "a computed value is written `=measure`, `=measure | percent` or `=measure where year = 2011`",
          at: place))
    }
    let rest = body[name.endIndex...].drop { $0 == " " }
    var condition: String?
    var conditionPlace = place
    if !rest.isEmpty {
      guard rest.hasPrefix("where ") else {
        return .failure(
          .error(
            "value", "after '\(name)' only 'where' and a condition, or | and a format, may stand", at: place))
      }
      var text = rest.dropFirst(6).drop { $0 == " " }
      while text.last == " " { text.removeLast() }
      condition = String(text)
      conditionPlace.column +=
        1 + body.unicodeScalars.distance(from: body.startIndex, to: text.startIndex) + 1
    }
    return .success(
      ValueReference(
        measure: String(name), condition: condition, format: format, place: place,
        conditionPlace: conditionPlace))
  }
}
