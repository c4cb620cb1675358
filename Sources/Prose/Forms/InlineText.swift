package import Diagnostics

/// A line of Markdown that stands outside a page's text: a caption, a title, a key point.
package enum InlineText {
  /// Its inlines, forms included; block syntax is taken as text.
  package static func parse(_ text: String, at place: Place, problems: inout [Diagnostic]) -> [Inline] {
    let line = text.split(separator: "\n").joined(separator: " ")
    let isLine = { (root: SyntaxNode) in root.children.count == 1 && root.children[0].kind == .paragraph }
    // Where the line would begin a list or a heading, a joiner in front keeps it text.
    let plain = try? SyntaxNode.parse(line, smart: true)
    let guarded = plain.map(isLine) == true ? line : "\u{2060}" + line
    guard let root = guarded == line ? plain : try? SyntaxNode.parse(guarded, smart: true), isLine(root)
    else {
      if line.isEmpty { return [] }
      problems.append(.error("inline", "this text cannot be read as a line of Markdown", at: place))
      return [.text(text)]
    }
    let paragraph = root.children[0]
    // Places count from the place of the text, one quote or none before it.
    let scalars = Array(guarded.unicodeScalars)
    let source = SourceLines([scalars], first: 1, last: 1, file: place.file, lineOffset: place.line - 1)
    var forms = InlineForms(forms: true, source: source)
    let inlines = forms.convert(paragraph.children)
    problems += forms.problems.map { shifted($0, by: place.column - 1 - (guarded == line ? 0 : 1)) }
    return withoutGuard(inlines).map { shifted($0, by: place.column - 1 - (guarded == line ? 0 : 1)) }
  }

  private static func withoutGuard(_ inlines: [Inline]) -> [Inline] {
    guard case .text(let first)? = inlines.first,
      first.hasPrefix("\u{2060}") || first.unicodeScalars.first == "\u{2060}"
    else {
      return inlines
    }
    let rest = String(String.UnicodeScalarView(first.unicodeScalars.dropFirst()))
    return (rest.isEmpty ? [] : [.text(rest)]) + inlines.dropFirst()
  }

  private static func shifted(_ diagnostic: Diagnostic, by columns: Int) -> Diagnostic {
    var result = diagnostic
    result.place.column = max(1, result.place.column + columns)
    return result
  }

  private static func shifted(_ inline: Inline, by columns: Int) -> Inline {
    func moved(_ place: Place) -> Place {
      var place = place
      place.column = max(1, place.column + columns)
      return place
    }
    switch inline {
    case .value(var reference):
      reference.place = moved(reference.place)
      reference.conditionPlace = moved(reference.conditionPlace)
      return .value(reference)
    case .citation(var group):
      group.place = moved(group.place)
      for index in group.items.indices { group.items[index].place = moved(group.items[index].place) }
      return .citation(group)
    case .crossReference(let id, let place): return .crossReference(id: id, moved(place))
    case .footnote(let id, let place): return .footnote(id: id, moved(place))
    case .emphasis(let content): return .emphasis(content.map { shifted($0, by: columns) })
    case .strong(let content): return .strong(content.map { shifted($0, by: columns) })
    case .link(let destination, let title, let content, let place):
      return .link(
        destination: destination, title: title, content.map { shifted($0, by: columns) }, moved(place))
    default: return inline
    }
  }
}
