internal import Prose
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

extension Callout.Kind {
  /// What it is called where its author gives it no title.
  var name: CalloutName {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    case .keyPoints: .keyPoints
    case .clinicalPearl: .clinicalPearl
    }
  }
}
