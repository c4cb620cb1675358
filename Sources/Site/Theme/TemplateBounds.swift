internal import Diagnostics

/// How deep and how often templates may use one another: without bounds, a few lines make a page without end.
struct TemplateBounds {
  static let mostDeep = 32
  static let mostPieces = 10_000

  private let tags: [String: [TemplateTag]]
  private var problems: [Diagnostic] = []
  /// Of each template: how many pieces it makes and how deep it goes; nil while it is looked at.
  private var known: [String: (pieces: Int, depth: Int)?] = [:]
  private var way: [String] = []

  /// - Parameter tags: of each template by its name.
  static func problems(_ tags: [String: [TemplateTag]]) -> [Diagnostic] {
    var bounds = TemplateBounds(tags: tags)
    for name in tags.keys.sorted() { _ = bounds.size(of: name) }
    bounds.checkSections()
    return bounds.problems
  }

  private init(tags: [String: [TemplateTag]]) { self.tags = tags }

  private mutating func size(of name: String) -> (pieces: Int, depth: Int) {
    if let found = known[name] { return found ?? (1, 1) }
    known.updateValue(nil, forKey: name)
    way.append(name)
    var (pieces, depth) = (1, 1)
    for tag in tags[name] ?? [] where tag.kind == .partial {
      if let start = way.firstIndex(of: tag.name) {
        tell("template-loop", TemplateWords.loop(way[start...] + [tag.name]), tag)
        continue
      }
      // Deeper than what is told already nothing is looked at: files can be as many as a disk holds.
      guard way.count <= Self.mostDeep + 1 else { continue }
      let inner = size(of: tag.name)
      let before = (pieces, depth)
      pieces = min(pieces + inner.pieces, Self.mostPieces + 1)
      depth = max(depth, inner.depth + 1)
      if before.0 <= Self.mostPieces, inner.pieces <= Self.mostPieces, pieces > Self.mostPieces {
        tell("template-size", TemplateWords.many(Self.mostPieces), tag)
      }
      if before.1 <= Self.mostDeep, inner.depth <= Self.mostDeep, depth > Self.mostDeep {
        tell("template-depth", TemplateWords.deepIncludes(Self.mostDeep), tag)
      }
    }
    way.removeLast()
    known.updateValue((pieces, depth), forKey: name)
    return (pieces, depth)
  }

  private mutating func checkSections() {
    for name in tags.keys.sorted() {
      var depth = 0
      for tag in tags[name] ?? [] {
        if tag.changesDelimiters { tell("template-delimiters", TemplateWords.delimiters, tag) }
        if tag.opens { depth += 1 } else if tag.closes { depth -= 1 }
        if tag.opens, depth == Self.mostDeep + 1 {
          tell("template-depth", TemplateWords.deepSections(Self.mostDeep), tag)
        }
      }
    }
  }

  private mutating func tell(_ code: String, _ words: String, _ tag: TemplateTag) {
    problems.append(.error(code, words, at: tag.place))
  }
}
