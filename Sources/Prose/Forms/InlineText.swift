internal import CommonMark
package import Diagnostics
internal import Mending

/// A line of Markdown that stands outside a page's text: a caption, a title, a key point.
package enum InlineText {
  /// Its inlines, forms included; block syntax is taken as text.
  package static func parse(_ text: String, at place: Place, problems: inout [Diagnostic]) -> [Inline] {
    var masker = SourceMasker(
      text.split(separator: "\n").joined(separator: " "), file: place.file, lineOffset: place.line - 1,
      table: MaskTable())
    masker.maskLine()
    let line = masker.text
    guard let nodes = try? SyntaxNode.parseLine(line, smart: true) else {
      problems.append(.error("inline", "this text cannot be read as a line of Markdown", at: place))
      return [.text(text)]
    }
    // Places count from the place of the text, one quote or none before it.
    let scalars = Array(line.unicodeScalars)
    let source = SourceLines([scalars], first: 1, last: 1, file: place.file, lineOffset: place.line - 1)
    var forms = InlineForms(forms: true, masks: masker.table, source: source)
    let inlines = forms.convert(nodes)
    for note in forms.notes {
      forms.tell(ProseWords.noteInCaption, "note", at: note.place)
    }
    problems += (masker.problems + forms.problems).map { shifted($0, by: place.column - 1) }
    return inlines.filter { inline in
      if case .footnote(let id, _) = inline { !forms.notes.contains { $0.id == id } } else { true }
    }.map { shifted($0, by: place.column - 1) }
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
    case .crossReference(let destination, let place):
      return .crossReference(destination: destination, moved(place))
    case .footnote(let id, let place): return .footnote(id: id, moved(place))
    case .strikethrough(let content): return .strikethrough(content.map { shifted($0, by: columns) })
    case .superscript(let content): return .superscript(content.map { shifted($0, by: columns) })
    case .subscript(let content): return .subscript(content.map { shifted($0, by: columns) })
    case .emphasis(let content): return .emphasis(content.map { shifted($0, by: columns) })
    case .strong(let content): return .strong(content.map { shifted($0, by: columns) })
    case .link(let destination, let title, let content, let place):
      return .link(
        destination: destination, title: title, content.map { shifted($0, by: columns) }, moved(place))
    default: return inline
    }
  }
}
