internal import Diagnostics
internal import Disclosure
internal import Registry

extension Project {
  /// Lets every result of every page pass once, so that what is hidden is decided for the whole site together.
  mutating func settleDisclosure(_ index: SiteIndex, _ problems: inout [Diagnostic]) {
    let hiding = Set(registries.filter { $0.value.release.hidesSmallNumbers }.keys)
    guard !hiding.isEmpty else { return }
    // Only a page that names such a registry, or a measure of one, can print a count of it.
    let names = hiding.union(measures.values.filter { hiding.contains($0.registry) }.map(\.id))
    for page in pages {
      let text = files.text("content/" + page.entry.source) ?? ""
      guard names.contains(where: { text.contains($0) }) else { continue }
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
    for page in pages { noteEarlierResults(of: page) }
    for (name, source) in registries.sorted(by: { $0.key < $1.key }) {
      let settled = source.release.settled
      registries[name]?.release = settled
      if settled.exposedCount > 0 {
        problems.append(
          .error(
            "disclosure-narrowed",
            "\(settled.exposedCount) small counts of the registry '\(name)' could be narrowed by a reader, whatever is hidden beside them: print fewer tables of it",
            at: configuration.registries.first { $0.name == name }?.place ?? Place(file: source.dataPath)))
      }
    }
  }

  /// Every number that an earlier report printed binds this one, whether or not a table of changes shows it.
  private func noteEarlierResults(of page: Page) {
    var ignored: [Diagnostic] = []
    guard let settings = page.document.frontMatter.report else { return }
    let path = ReportResults.path(settings.previous)
    guard let text = files.text(path),
      let earlier = ReportResults.read(text, file: path, problems: &ignored),
      let source = registries[earlier.registry]
    else { return }
    for entry in earlier.entries {
      guard case .share(let events, let total, let unknown) = entry.value,
        let measure = measures[entry.measure], measure.registry == earlier.registry,
        let filter = entry.condition.map({
          Filter.parse($0, at: measure.place, columns: source.table, problems: &ignored)
        }) ?? .all,
        case .proportion(let result)? = measure.evaluate(in: source.table, where: filter, problems: &ignored)
      else { continue }
      source.release.published(result, earlier: (events, total, unknown))
    }
  }
}
