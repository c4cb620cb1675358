internal import Wording

extension [PhrasePart] {
  /// Words as content, with what stands in their gaps.
  func inlines(_ fills: [PageInline]...) -> [PageInline] {
    flatMap { part -> [PageInline] in
      switch part {
      case .text(let text): [.text(text)]
      case .code(let text): [.code(text)]
      case .emphasis(let text): [.emphasis([.text(text)])]
      case .gap(let number): fills[number]
      }
    }
  }
}
