internal import Formats
internal import Analyses
package import Diagnostics
internal import Disclosure
package import Evaluation
package import Project
package import Prose
internal import Requests
package import Site
package import Wording

/// Puts everything that a page asked for into its place: values, citations, cross references, footnotes, figures and
/// tables. It remembers what the page used.
package final class PageResolver: PageForms {
  let plan: PagePlan
  let project: Project
  let site: SitePlan
  /// For the list of the whole site: the pages that cite each reference, as far as they have been made.
  let citations: [String: [PageEntry]]
  /// Likewise the works whose tables or numbers their figures and tables show.
  let credited: [PageCredit]
  /// Those that this page shows.
  var credits: [PageCredit] = []
  /// Registries whose values stand on this page, and on others too.
  var listedRegistries: [String] = []
  package internal(set) var problems: [Diagnostic]
  /// What the page asked of the site's index, with the answers.
  package internal(set) var lookups: [String: SiteIndex.Target?] = [:]
  var files: [OutputFile] = []
  var printed: [ReportResults.Entry] = []
  var citationOrder: [String] = []
  var citationUses: [String: Int] = [:]
  var links: [String: Set<Place>] = [:]
  var footnoteOrder: [String] = []
  var footnoteNumbers: [String: Int] = [:]
  lazy var footnotesById = Dictionary(
    page.document.footnotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var expandedTerms: Set<String> = []

  package var words: Wording { project.words }
  var page: Project.Page { plan.page }
  var linkResolver: LinkResolver { LinkResolver(project: project, page: page.entry) }
  /// Where the page's downloads go: a folder of its own beside it.
  var folder: String { String(page.entry.path.dropLast(".html".count)) }

  package init(
    _ plan: PagePlan, of project: Project, _ site: SitePlan, citations: [String: [PageEntry]] = [:],
    credited: [PageCredit] = []
  ) {
    self.plan = plan
    self.project = project
    self.site = site
    self.citations = citations
    self.credited = credited
    problems = plan.problems
  }

  package func resolve() -> ResolvedPage {
    let front = page.document.frontMatter
    let episode = Episode(page, project, linkResolver, &problems)
    let body = blocks(page.document.blocks)
    let footnotes = footnotes()
    let title = plan.title.map { inlines($0) } ?? [.text(page.entry.title)]
    let description = plan.description.map { inlines($0) }
    let keyPoints = plan.keyPoints.map { inlines($0) }
    let objectives = plan.objectives.map { inlines($0) }
    let downloads = files.map(\.path)
    if let results = reportResults() { files.append(results) }
    return ResolvedPage(
      entry: page.entry, words: words, frontMatter: front, title: title, description: description,
      keyPoints: keyPoints,
      objectives: objectives, blocks: body, footnotes: footnotes, citedKeys: citationOrder,
      registries: usedRegistries.compactMap(source), credits: credits, episode: episode,
      headings: page.document.headings, readingMinutes: ReadingTime.minutes(page.document), links: links,
      files: files, downloads: downloads)
  }

  func source(_ name: String) -> PageSource? {
    guard let source = project.registries[name] else { return nil }
    func digest(_ path: String) -> String { project.files.files[path].map { SHA256.hex($0) } ?? "" }
    let dictionary = source.table.dictionary
    return PageSource(
      name: name, title: dictionary.title ?? name, records: site.recordCounts[name]?.released,
      isSynthetic: source.isSynthetic, syntheticNote: dictionary.syntheticNote,
      profileNote: words.note(source.profile)
        + (site.fallen[name].map { " " + words.site(.fallen(toHeadline: $0 == .headline)) } ?? ""),
      dataLock: source.dataLock, dataDigest: digest(source.dataPath),
      dictionaryDigest: source.dictionaryPath.map(digest))
  }

  // MARK: Blocks

  func blocks(_ blocks: [Block]) -> [PageBlock] { TextResolver(self).blocks(blocks) }
  func inlines(_ content: [Inline]) -> [PageInline] { TextResolver(self).inlines(content) }

  package func fence(_ fence: Fence) -> PageBlock { plan.items[fence.place].map(item) ?? .section([]) }

  package func label(of figure: CaptionedPicture) -> PageLabel { label(at: figure.place) }
  package func label(of table: PipeTable) -> PageLabel { label(at: table.place) }
  func label(at place: Place) -> PageLabel {
    PageLabel(id: plan.exhibits[place]?.id ?? "", words: plan.exhibits[place]?.words ?? "")
  }

  func item(_ item: PlannedItem) -> PageBlock {
    switch item {
    case .figure(let figure): return self.figure(figure)
    case .table(let table): return self.table(table)
    case .grid(let grid):
      return .grid(
        TextResolver(self).grid(
          grid.table, id: grid.label.id, caption: caption(grid.caption, grid.label),
          listing: grid.listing))
    case .appraisal(let request, let caption, let label): return appraisal(request, caption, label)
    case .quiz(let quiz, let number, let id):
      return .quiz(
        PageQuiz(
          number: number, id: id, question: inlines(quiz.question),
          options: quiz.options.map {
            PageQuiz.Option(
              text: inlines($0.text), reason: inlines($0.reason), isCorrect: $0.isCorrect,
              verdict: words.page($0.isCorrect ? .right : .wrong) + " ")
          }))
    case .tiles(let tiles): return .tiles(tiles.compactMap(tile))
    case .measures(let request):
      let measures = project.measureOrder.compactMap { project.measures[$0] }
        .filter { request.registry == nil || $0.registry == request.registry }
      return .measures(measures.map { MeasureText($0, words) })
    case .example(let example):
      for note in example.notes where footnotesById[note.id] == nil { footnotesById[note.id] = note }
      return .example(source: example.source, blocks(example.blocks))
    case .section(let inner): return .section(inner.flatMap(plannedBlock))
    case .listing(.evidence): return evidence()
    case .listing(.credits):
      let list = CreditList(bibliography: project.bibliography, credited: credited, words: words)
      return .credits(list.works(on: page.entry.path))
    case .listing(let name):
      return SiteLists(project: project, citations: citations).block(name, on: page.entry.path)
    case .failed(let words, let id): return .failed(words, id: id)
    }
  }

  private func plannedBlock(_ block: PlannedBlock) -> [PageBlock] {
    switch block {
    case .prose(let block): return blocks([block])
    case .item(.tiles(let tiles)):
      // A report speaks of no number that it may not tell.
      let shown = tiles.filter { isShown($0.measure) }
      return shown.isEmpty ? [] : [item(.tiles(shown))]
    case .item(let item): return [self.item(item)]
    case .findings(let sentences):
      let items = sentences.compactMap(sentence)
      return items.isEmpty ? [] : [.list(start: nil, isTight: true, items: items.map { [.paragraph($0)] })]
    case .completeness(let pending, let words, let others):
      guard let known = pending.released?.value else { return plannedBlock(others) }
      let paragraph = PageBlock.paragraph(inlines(words(known.completeCount, !known.hasHidden)))
      return known.incomplete.rows.isEmpty ? [paragraph] : [paragraph] + plannedBlock(others)
    }
  }

  /// The clauses that may be told, the first with a capital; nil of none.
  func sentence(_ clauses: [PlannedClause]) -> [PageInline]? {
    let shown = clauses.filter { $0.measures.allSatisfy(isShown) }
    guard !shown.isEmpty else { return nil }
    var content: [Inline] = []
    for (index, clause) in shown.enumerated() {
      if index > 0 { content.append(.text("; ")) }
      if index == 0, case .text(let text)? = clause.content.first {
        content += [.text(text.uppercasedFirst)] + clause.content.dropFirst()
      } else {
        content += clause.content
      }
    }
    return inlines(Self.merged(content + [.text(".")]))
  }

  /// Neighbouring texts as one.
  private static func merged(_ content: [Inline]) -> [Inline] {
    content.reduce(into: []) { result, inline in
      if case .text(let text) = inline, case .text(let last)? = result.last {
        result[result.count - 1] = .text(last + text)
      } else {
        result.append(inline)
      }
    }
  }

  private func isShown(_ measure: PlannedMeasure) -> Bool {
    measure.printed.released?.value.isHidden == false
  }

  // MARK: Results

  /// The page remembers that it printed a measure.
  func note(_ measure: PlannedMeasure) {
    if let printed = measure.printed.released {
      self.printed.append(
        ReportResults.Entry(measure.request.measure, measure.request.condition, printed.value))
    }
  }

  /// The results of a report, for the next one.
  private func reportResults() -> OutputFile? {
    guard let settings = page.document.frontMatter.report,
      let source = project.registries[settings.registry.text],
      // Results that stand in the content are those that were published.
      project.files.files["content/\(folder)/results.json"] == nil
    else { return nil }
    for measure in plan.years { note(measure) }
    var seen: Set<ReportResults.Entry> = []
    let own = printed.filter {
      project.measures[$0.measure]?.registry == settings.registry.text && seen.insert($0).inserted
    }
    let definitions = project.measureOrder.filter { name in own.contains { $0.measure == name } }
      .compactMap { name in project.measures[name].map { (name, $0.text) } }
    let results = ReportResults(
      registry: settings.registry.text, year: settings.year, dataLock: source.dataLock,
      profile: source.profile.name, definitions: definitions, entries: own)
    return OutputFile(path: folder + "/results.json", text: results.json.text(pretty: true))
  }
}

extension PageCaption {
  /// `Figure 1. The finding. Measure, population, n and period. Synthetic data.`
  package var plainText: String {
    [
      label + ".", finding?.plainText, note?.plainText, synthetic, findings,
      sources.isEmpty ? nil : sources.spokenText,
    ]
    .compactMap { $0 }.joined(separator: " ")
  }
}
