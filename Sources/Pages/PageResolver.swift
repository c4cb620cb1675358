internal import Formats
internal import Analyses
package import Diagnostics
internal import Disclosure
package import Evaluation
internal import Appraisal
internal import Exhibits
package import Project
package import Prose
internal import Requests
package import Site
internal import Tables
package import Wording

/// Puts everything that a page asked for into its place: values, citations, cross references, footnotes, figures and
/// tables. It remembers what the page used.
package final class PageResolver: PageForms {
  private let plan: PagePlan
  private let project: Project
  private let site: SitePlan
  /// For the list of the whole site: the pages that cite each reference, as far as they have been made.
  private let citations: [String: [PageEntry]]
  /// Likewise the works whose tables or numbers their figures and tables show.
  private let credited: [PageCredit]
  /// Those that this page shows.
  private var credits: [PageCredit] = []
  /// Registries whose values stand on this page, and on others too.
  private var listedRegistries: [String] = []
  package private(set) var problems: [Diagnostic]
  /// What the page asked of the site's index, with the answers.
  package private(set) var lookups: [String: SiteIndex.Target?] = [:]
  private var files: [OutputFile] = []
  private var printed: [ReportResults.Entry] = []
  private var citationOrder: [String] = []
  private var citationUses: [String: Int] = [:]
  private var links: [String: Set<Place>] = [:]
  private var footnoteOrder: [String] = []
  private var footnoteNumbers: [String: Int] = [:]
  private lazy var footnotesById = Dictionary(
    page.document.footnotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  private var expandedTerms: Set<String> = []

  package var words: Wording { project.words }
  private var page: Project.Page { plan.page }
  private var linkResolver: LinkResolver { LinkResolver(project: project, page: page.entry) }
  /// Where the page's downloads go: a folder of its own beside it.
  private var folder: String { String(page.entry.path.dropLast(".html".count)) }

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

  private func source(_ name: String) -> PageSource? {
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

  private func blocks(_ blocks: [Block]) -> [PageBlock] { TextResolver(self).blocks(blocks) }
  private func inlines(_ content: [Inline]) -> [PageInline] { TextResolver(self).inlines(content) }

  package func fence(_ fence: Fence) -> PageBlock { plan.items[fence.place].map(item) ?? .section([]) }

  package func label(of figure: CaptionedPicture) -> PageLabel { label(at: figure.place) }
  package func label(of table: PipeTable) -> PageLabel { label(at: table.place) }
  private func label(at place: Place) -> PageLabel {
    PageLabel(id: plan.exhibits[place]?.id ?? "", words: plan.exhibits[place]?.words ?? "")
  }

  private func item(_ item: PlannedItem) -> PageBlock {
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
  private func sentence(_ clauses: [PlannedClause]) -> [PageInline]? {
    let shown = clauses.filter { $0.measures.allSatisfy(isShown) }
    guard !shown.isEmpty else { return nil }
    var content: [Inline] = []
    for (index, clause) in shown.enumerated() {
      if index > 0 { content.append(.text("; ")) }
      if index == 0, case .text(let text)? = clause.content.first {
        content += [.text(text.prefix(1).uppercased() + text.dropFirst())] + clause.content.dropFirst()
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

  // MARK: Figures and tables

  private func caption(
    _ caption: Caption, _ label: PlannedLabel, isSynthetic: Bool = false, findings: [String] = [],
    credit: Credit? = nil
  ) -> PageCaption {
    if let credit { credits += credit.shown(on: page.entry, in: label, caption) }
    let finding = caption.finding.map { inlines($0) }
    let note = caption.note.map { inlines($0) }
    return PageCaption(
      label: label.words, finding: finding, note: note,
      synthetic: isSynthetic ? words.page(.syntheticData) : nil,
      findings: findings.isEmpty
        ? nil : ([words.source(.printedOtherwise)] + findings).joined(separator: " "),
      sources: credit.map { sources($0) } ?? [])
  }

  private func sources(_ credit: Credit) -> [PageInline] {
    CreditText(bibliography: project.bibliography, words: words, cite: { self.citation($0) }).inlines(credit)
  }

  private func evidence() -> PageBlock {
    let list = EvidenceList(
      project: project, site: site, credited: credited, path: page.entry.path, text: { self.text($0) })
    let (pages, registries) = list.pages()
    listedRegistries += registries
    return .evidence(pages)
  }

  /// Those that the page asks, then those whose values it lists.
  private var usedRegistries: [String] {
    listedRegistries.reduce(into: plan.usedRegistries) { if !$0.contains($1) { $0.append($1) } }
  }

  private func figure(_ figure: PlannedFigure) -> PageBlock {
    var said = figure.caption
    if let finding = figure.finding, let sentence = finding.sentence.released {
      for measure in finding.measures { note(measure) }
      said.finding = [.text(sentence.value + " ")] + (said.finding ?? [])
    }
    let content: PageFigure.Content
    var findings: [String] = []
    switch figure.answer {
    case .failed: return .failed(words.page(.couldNotBeDrawn), id: nil)
    case .refused(let reason): content = .refused(words.refusals(reason))
    case .pending(let pending):
      switch pending.released?.value {
      case nil: content = .refused(words.refusals(.hiddenFigure))
      case .refused(let reason): content = .refused(words.refusals(reason))
      case .drawn:
        guard let drawn = pending.flatMap({ $0.figure }).released else { return .failed("", id: nil) }
        findings = drawn.value.findings
        if figure.saysFinding, figure.finding?.sentence.released == nil, let sentence = drawn.value.finding {
          said.finding = [.text(sentence + " ")] + (said.finding ?? [])
        }
        content = .drawn(drawn, csv: addFile(figure.label.id + ".csv", drawn.value.data.csv))
      }
    }
    let caption = caption(
      said, figure.label, isSynthetic: figure.isSynthetic, findings: findings,
      credit: figure.credit)
    return .figure(
      PageFigure(label: figure.label, caption: caption, content: content, listing: figure.listing))
  }

  private func table(_ table: PlannedTable) -> PageBlock {
    let content: Disclosed<Table>
    switch table.answer {
    case .refused(let words): content = .said(words)
    case .pending(let pending): content = pending.released ?? .said(TableAnswer.hidden(words))
    }
    for measure in table.measures { note(measure) }
    let id = table.label.id
    let csv = addFile(id + ".csv", content.value.csv)
    let caption = caption(
      table.caption, table.label, isSynthetic: table.isSynthetic, credit: table.credit)
    let front = page.document.frontMatter
    let language = front.language ?? project.configuration.language
    let word = addFile(
      id + "-word.html",
      content.value.wordDocument(
        caption: caption.plainText, language: language,
        isRightToLeft: front.direction.map { $0 == "rtl" } ?? WritingDirection.isRightToLeft(language)))
    return .table(
      PageTable(
        id: id, caption: caption, title: nil, content: content, csv: csv, word: word, listing: table.listing))
  }

  private func appraisal(_ request: AppraisalRequest, _ caption: Caption, _ label: PlannedLabel) -> PageBlock
  {
    let appraisal = Appraisal(request.paper, problems: &problems)
    let tables = AppraisalTables(appraisal: appraisal, words: words)
    let shown = request.tables ?? tables.ids
    for table in shown where !tables.ids.contains(table) {
      problems.append(
        .error(
          "unknown-table", "the paper has no table '\(table)'", at: request.place,
          suggestion: nearestWord(to: table, among: tables.ids)))
    }
    for table in Set(shown).sorted() where shown.count(where: { $0 == table }) > 1 {
      problems.append(
        .error("duplicate-label", OutputNameWords.repeatedTable(table), at: request.place))
    }
    let caption = self.caption(
      caption, label, credit: Credit(request.paper, in: project))
    let parts = shown.enumerated().compactMap { index, key -> PageTable? in
      guard let table = tables.table(key) else { return nil }
      let own = "\(label.id)-\(key)"
      return PageTable(
        id: own, caption: index == 0 ? caption : nil,
        title: tables.title(key) + ".", content: .said(table), csv: addFile(own + ".csv", table.csv),
        word: nil, listing: nil)
    }
    return .appraisal(id: label.id, parts)
  }

  private func tile(_ tile: PlannedTile) -> PageTile? {
    note(tile.measure)
    let words = words
    guard
      let large = tile.measure.printed.map({ words.large($0) }).released,
      let small = tile.measure.printed.map({ words.small($0) }).released
    else { return nil }
    let beside = tile.beside.released
    if beside != nil { for other in tile.others { note(other) } }
    return PageTile(title: tile.title, large: large, small: small, beside: beside)
  }

  private func addFile(_ name: String, _ text: String) -> String {
    let path = folder + "/" + name
    files.append(OutputFile(path: path, text: text))
    return relativePath(from: page.entry.path, to: path)
  }

  // MARK: Text

  package func value(_ reference: ValueReference) -> PageInline {
    guard let planned = plan.values[reference], let text = planned.text.released else {
      return .code("=" + reference.measure)
    }
    note(planned.measure)
    return .value(text)
  }

  package func citation(_ group: CitationGroup) -> PageInline {
    let named = group.items.first.flatMap { $0.isInText ? $0 : nil }
    if let named, project.bibliography[named.key] == nil {
      problems.append(
        .warning(
          "unknown-reference", CitationWords.noReference(named.key), at: named.place,
          suggestion: nearestWord(to: named.key, among: project.bibliography.keys)))
      return .text("@" + named.key)
    }
    let marks = PageInline.citations(group.items.compactMap(citation))
    guard let name = named.flatMap({ project.bibliography[$0.key]?.authorNames(words) }) else { return marks }
    return .group([.text(name), marks])
  }

  private func citation(_ item: CitationGroup.Item) -> PageCitation? {
    guard project.bibliography[item.key] != nil else {
      problems.append(
        .error(
          "unknown-reference", CitationWords.unknown(item.key), at: item.place,
          suggestion: nearestWord(to: item.key, among: project.bibliography.keys)))
      return nil
    }
    if citationUses[item.key] == nil { citationOrder.append(item.key) }
    let use = citationUses[item.key, default: 0] + 1
    citationUses[item.key] = use
    let number = (citationOrder.firstIndex(of: item.key) ?? 0) + 1
    return PageCitation(
      key: item.key, number: number, locator: item.locator, prefix: item.prefix, isFirst: use == 1)
  }

  package func crossReference(_ destination: String, at place: Place) -> PageInline {
    let target = site.index.target(destination, from: page.entry)
    lookups.updateValue(target, forKey: destination)
    guard let target else {
      complain(ofReference: destination, at: place)
      return .text("?")
    }
    let file = target.page == page.entry ? "" : relativePath(from: page.entry.path, to: target.page.path)
    return .link(
      address: file + (target.anchor.map { "#" + $0 } ?? ""), title: "", [.text(target.label)])
  }

  private func complain(ofReference destination: String, at place: Place) {
    let isWithinPage = destination.hasPrefix("#")
    if !isWithinPage, LinkResolver.scheme(of: destination) == nil,
      linkResolver.sitePath(destination, at: place, problems: &problems) == nil
    {
      return
    }
    if isWithinPage || destination.contains(".md#") {
      // A page that cannot be read may have the label.
      guard !project.absentPages.values.contains(.unreadable) else { return }
      problems.append(
        .error(
          "unknown-label", "unknown label '\(isWithinPage ? String(destination.dropFirst()) : destination)'",
          at: place,
          suggestion: site.index.suggestion(for: destination, from: page.entry)))
    } else {
      problems.append(
        .error(
          "link-without-words",
          "the link has no words: only pages, headings, figures and tables give their own", at: place))
    }
  }

  package func footnote(_ id: String, at place: Place) -> PageInline {
    guard footnotesById[id] != nil else {
      problems.append(
        .error(
          "undefined-footnote", CitationWords.noFootnote(id), at: place,
          suggestion: nearestWord(to: id, among: page.document.footnotes.map(\.id))))
      return .group([])
    }
    let isFirst = footnoteNumbers[id] == nil
    if isFirst { footnoteOrder.append(id) }
    let number = footnoteNumbers[id] ?? footnoteOrder.count
    footnoteNumbers[id] = number
    return .footnote(number: number, isFirst: isFirst)
  }

  /// The footnotes in the order of their first use; what is never used is a warning.
  private func footnotes() -> [[PageBlock]] {
    var notes: [[PageBlock]] = []
    while notes.count < footnoteOrder.count {
      notes.append(footnotesById[footnoteOrder[notes.count]].map { blocks($0.blocks) } ?? [])
    }
    for note in page.document.footnotes where footnoteNumbers[note.id] == nil {
      problems.append(
        .warning("unused-footnote", "the footnote '\(note.id)' is never referred to", at: note.place))
    }
    return notes
  }

  package func address(_ destination: String, at place: Place) -> String? {
    let address = linkResolver.address(destination, at: place, problems: &problems)
    if let address { links[address, default: []].insert(place) }
    return address
  }

  /// Text of the page with glossary terms expanded where they appear first.
  package func text(_ text: String) -> PageInline {
    let parts = project.glossary.split(text) { !expandedTerms.contains($0) }
    if parts.count == 1, parts[0].entry == nil { return .text(text) }
    return .group(
      parts.map { part in
        guard let entry = part.entry else { return .text(part.text) }
        expandedTerms.insert(entry.term)
        return .abbreviation(part.text, expansion: entry.expansion)
      })
  }

  // MARK: Results

  /// The page remembers that it printed a measure.
  private func note(_ measure: PlannedMeasure) {
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

extension Drawing {
  fileprivate var figure: DrawnFigure? { if case .drawn(let figure) = self { figure } else { nil } }
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
