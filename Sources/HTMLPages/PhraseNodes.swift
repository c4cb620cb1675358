internal import Markup
internal import Wording

extension [PhrasePart] {
  /// Words as HTML, with what stands in their gaps.
  func nodes(_ fills: Node...) -> Node {
    .group(
      map { part in
        switch part {
        case .text(let text): .text(text)
        case .code(let text): element("code", [:], .text(text))
        case .emphasis(let text): element("em", [:], .text(text))
        case .gap(let number): fills[number]
        }
      })
  }
}
