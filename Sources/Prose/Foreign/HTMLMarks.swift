internal import CommonMark
internal import Diagnostics
internal import Foreign

extension HTMLMark {
  func inline(_ content: [Inline]) -> Inline {
    switch self {
    case .superscript: .superscript(content)
    case .subscript: .subscript(content)
    case .struck: .strikethrough(content)
    case .strong: .strong(content)
    case .emphasis: .emphasis(content)
    case .code: .code(content.map(\.plainText).joined())
    }
  }
}

extension SyntaxNode {
  /// The name of a tag, `/` before that of one which closes.
  var tagName: String? {
    guard case .inlineHTML = kind else { return nil }
    return literal.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }.lowercased()
  }
}

extension InlineForms {
  /// Nodes from an opening tag to the one that closes it, as one inline; nil where none closes it, or another opens.
  func marked(_ nodes: [SyntaxNode], at index: Int) -> (mark: HTMLMark, inner: ArraySlice<SyntaxNode>)? {
    guard let name = nodes[index].tagName, let mark = HTMLMark(name) else { return nil }
    let rest = nodes[(index + 1)...].prefix(200)
    guard let close = rest.firstIndex(where: { $0.tagName == "/" + name }), close > index + 1,
      !rest[..<close].contains(where: { $0.tagName == name })
    else { return nil }
    return (mark, nodes[(index + 1)..<close])
  }
}
