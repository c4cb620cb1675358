internal import Diagnostics
internal import Disclosure

extension Project {
  /// Lets every result of every page pass once, so that what is hidden is decided for the whole site together.
  mutating func settleDisclosure(_ index: SiteIndex, _ problems: inout [Diagnostic]) {
    guard registries.values.contains(where: { $0.release.hidesSmallNumbers }) else { return }
    for page in pages {
      // Nothing of this pass is kept: its numbers are all hidden, its problems are told by the next one.
      let builder = PageBuilder(page, of: self, index, citations: [:])
      _ = builder.renderer.blocks(page.document.blocks)
      _ = builder.footnotes()
      if let title = page.document.frontMatter.title { _ = builder.inline(title) }
      if let description = page.document.frontMatter.description { _ = builder.inline(description) }
      for text in page.document.frontMatter.objectives + page.document.frontMatter.keyPoints {
        _ = builder.inline(text)
      }
    }
    for (name, source) in registries.sorted(by: { $0.key < $1.key }) {
      let settled = source.release.settled
      registries[name]?.release = settled
      if settled.exposedCount > 0 {
        problems.append(
          .error(
            "disclosure-narrowed",
            "\(settled.exposedCount) small counts of the registry '\(name)' could be narrowed by a reader, whatever is hidden beside them: print fewer tables of it",
            at: Place(file: source.dataPath)))
      }
    }
  }
}
