internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Markup
internal import Prose
internal import References
internal import Registry
internal import Site

/// Makes one page: answers what prose asks (values, citations, figures), and remembers what the page used.
final class PageBuilder: FormResolver {
  let project: Project
  let index: SiteIndex
  let page: Project.Page
  var problems: [Diagnostic] = []
  /// Files that the page brings with it: the data of its figures and tables.
  private(set) var downloads: [OutputFile] = []
  private(set) var usedRegistries: [String] = []
  /// The measures that the page printed.
  private(set) var results: [ReportResults.Entry] = []
  private(set) var register: CitationRegister
  /// For the list of the whole site: the pages that cite each reference, as far as they have been made.
  let citations: [String: [PageEntry]]
  /// Likewise the works whose tables or numbers their figures and tables show.
  let credited: [Credit]
  /// Those that this page shows.
  private(set) var credits: [Credit] = []
  /// What the page asked of the site's index, with the answers.
  private(set) var lookups: [String: SiteIndex.Target?] = [:]
  /// The addresses that its author wrote, as they stand in the HTML, with their places.
  private(set) var links: [String: Set<Place>] = [:]
  private var footnoteOrder: [String] = []
  private var footnoteNumbers: [String: Int] = [:]
  private lazy var footnotesById = Dictionary(
    page.document.footnotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  private var expandedTerms: Set<String> = []
  private var figureCount = 0
  private var tableCount = 0
  private var quizCount = 0

  init(
    _ page: Project.Page, of project: Project, _ index: SiteIndex, citations: [String: [PageEntry]] = [:],
    credited: [Credit] = []
  ) {
    self.page = page
    self.credited = credited
    self.citations = citations
    self.project = project
    self.index = index
    register = CitationRegister(project.bibliography)
  }

  var renderer: Renderer<PageBuilder> { Renderer(resolver: self, headingShift: 0, linksHeadings: true) }

  /// The recording, its chapters and its transcript, where the page has one.
  private(set) lazy var episode = Episode(page, project, resolver, &problems)

  private var resolver: LinkResolver { LinkResolver(project: project, page: page.entry) }

  // MARK: What prose asks

  func value(_ reference: ValueReference) -> Node {
    guard let text = valueText(reference) else { return element("code", [:], .text("=" + reference.measure)) }
    return element("span", ["class": "val"], .text(text))
  }

  private func valueText(_ reference: ValueReference) -> String? {
    guard
      let measure = project.measure(named: reference.measure, at: reference.place, problems: &problems)
    else { return nil }
    guard use(measure.registry, at: reference.place) != nil else { return nil }
    guard let printed = printed(measure, reference.condition, at: reference.conditionPlace) else {
      return nil
    }
    let format = reference.format.flatMap { ValueText.Format(rawValue: $0.rawValue) }
    guard let text = ValueText.text(printed, format) else {
      problems.append(
        .error(
          "format-mismatch",
          "the format '\(reference.format?.rawValue ?? "")' does not fit the measure '\(reference.measure)'",
          at: reference.place))
      return nil
    }
    return text
  }

  /// A measure of the records that meet a condition, as it may be printed; the page remembers that it printed it.
  func printed(_ measure: MeasureDefinition, _ condition: String?, at place: Place? = nil) -> PrintedMeasure?
  {
    guard let result = result(measure, condition, at: place),
      let printed = project.registries[measure.registry]?.release(result)
    else { return nil }
    results.append(ReportResults.Entry(measure.id, condition, printed))
    return printed
  }

  /// What a measure comes to; nil where something is wrong, which is told.
  func result(_ measure: MeasureDefinition, _ condition: String?, at place: Place? = nil) -> MeasureResult? {
    let place = place ?? measure.place
    guard let source = use(measure.registry, at: place) else { return nil }
    var filter = Filter.all
    if let condition {
      guard
        let own = Filter.parse(condition, at: place, columns: source.table, problems: &problems)
      else { return nil }
      filter = own
    }
    var ignored: [Diagnostic] = []
    return measure.evaluate(in: source.table, where: filter, problems: &ignored)
  }

  func citation(_ group: CitationGroup) -> Node {
    register.cite(group.items.map { ($0.key, $0.locator, $0.place) }, problems: &problems)
  }

  func crossReference(_ destination: String, at place: Place) -> Node {
    let target = index.target(destination, from: page.entry)
    lookups.updateValue(target, forKey: destination)
    guard let target else {
      complain(ofReference: destination, at: place)
      return .text("?")
    }
    let file = target.page == page.entry ? "" : relativePath(from: page.entry.path, to: target.page.path)
    return element("a", ["href": file + (target.anchor.map { "#" + $0 } ?? "")], .text(target.label))
  }

  private func complain(ofReference destination: String, at place: Place) {
    let isWithinPage = destination.hasPrefix("#")
    if !isWithinPage, LinkResolver.scheme(of: destination) == nil,
      resolver.sitePath(destination, at: place, problems: &problems) == nil
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
          suggestion: index.suggestion(for: destination, from: page.entry)))
    } else {
      problems.append(
        .error(
          "link-without-words",
          "the link has no words: only pages, headings, figures and tables give their own", at: place))
    }
  }

  func footnote(_ id: String, at place: Place) -> Node {
    guard footnotesById[id] != nil else {
      problems.append(
        .error(
          "undefined-footnote", "the footnote '\(id)' is not defined", at: place,
          suggestion: nearestWord(to: id, among: page.document.footnotes.map(\.id))))
      return .none
    }
    let isFirst = footnoteNumbers[id] == nil
    if isFirst { footnoteOrder.append(id) }
    let number = footnoteNumbers[id] ?? footnoteOrder.count
    footnoteNumbers[id] = number
    let slug = "fn-\(number)"
    return element(
      "sup", ["class": "footnote"],
      element(
        "a", ["href": "#\(slug)", "id": isFirst ? "\(slug)-back" : nil, "aria-label": "Footnote \(number)"],
        .text("\(number)")))
  }

  func address(_ destination: String, at place: Place) -> String? {
    let address = resolver.address(destination, at: place, problems: &problems)
    if let address { links[address, default: []].insert(place) }
    return address
  }

  func text(_ text: String) -> Node {
    let parts = project.glossary.split(text) { !expandedTerms.contains($0) }
    if parts.count == 1, parts[0].entry == nil { return .text(text) }
    return .group(
      parts.map { part in
        guard let entry = part.entry else { return .text(part.text) }
        expandedTerms.insert(entry.term)
        return element("abbr", ["title": entry.expansion], .text(part.text))
      })
  }

  // MARK: What fences need

  /// A registry for a figure or a value; the page remembers that it used it.
  func use(_ name: String, at place: Place) -> Project.Source? {
    guard let source = project.source(named: name, at: place, problems: &problems) else { return nil }
    if !usedRegistries.contains(name) { usedRegistries.append(name) }
    return source
  }

  func note(_ more: [Credit]) { credits += more }

  func fence(_ fence: Fence) -> Node {
    switch fence.name {
    case .figure, .flow:
      figureCount += 1
      return FigureFence(builder: self, fence: fence, number: figureCount).node()
    case .table:
      tableCount += 1
      return TableFence(builder: self, fence: fence, number: tableCount).node()
    case .appraisal:
      tableCount += 1
      return AppraisalFence(builder: self, fence: fence, number: tableCount).node()
    case .quiz:
      quizCount += 1
      return QuizFence(builder: self, fence: fence, number: quizCount).node()
    case .provenance: return ProvenanceFence(project: project).node()
    case .measures: return MeasuresFence(builder: self, fence: fence).node()
    case .tiles: return TilesFence(builder: self, fence: fence).node()
    case .report:
      let before = problems.count
      let node = renderer.blocks(fence.expansion)
      // What is wrong inside stands in no file: it is told at the section.
      for index in before..<problems.count {
        problems[index].place = fence.place
        problems[index].message += ", in the section '\(fence.id ?? "")'"
      }
      return node
    case .glossary: return GlossaryFence(project: project).node()
    case .references:
      return ReferencesFence(project: project, path: page.entry.path, citations: citations).node()
    case .evidence: return EvidenceFence(builder: self).node()
    case .credits: return CreditsFence(builder: self).node()
    case .validation: return ValidationFence(project: project).node()
    case .example: return ExampleFence(builder: self, fence: fence).node()
    }
  }

  /// Inline Markdown with computed values, as captions and titles have it.
  func inline(_ text: String, at place: Place) -> Node {
    renderer.inlines(InlineText.parse(text, at: place, problems: &problems))
  }

  func inline(_ text: FrontMatter.Text) -> Node { inline(text.text, at: text.place) }

  /// Where the page's downloads go: a folder of its own beside it.
  func addDownload(_ name: String, _ text: String) -> String {
    let path = folder + "/" + name
    downloads.append(OutputFile(path: path, text: text))
    return relativePath(from: page.entry.path, to: path)
  }

  private var folder: String { String(page.entry.path.dropLast(".html".count)) }

  /// The results of a report, for the next one.
  func reportResults() -> OutputFile? {
    guard let settings = page.document.frontMatter.report,
      let source = project.registries[settings.registry.text],
      // Results that stand in the content are those that were published.
      project.files.files["content/\(folder)/results.json"] == nil
    else { return nil }
    printYears(settings)
    var seen: Set<ReportResults.Entry> = []
    let own = results.filter {
      project.measures[$0.measure]?.registry == settings.registry.text && seen.insert($0).inserted
    }
    let definitions = project.measureOrder.filter { name in own.contains { $0.measure == name } }
      .compactMap { name in project.measures[name].map { (name, $0.text) } }
    let results = ReportResults(
      registry: settings.registry.text, year: settings.year, dataLock: source.dataLock,
      profile: source.release.profile.name, definitions: definitions, entries: own)
    return OutputFile(path: folder + "/results.json", text: results.json.text(pretty: true))
  }

  /// The yearly figure prints its measure year by year.
  private func printYears(_ settings: ReportSettings) {
    var ignored: [Diagnostic] = []
    guard page.document.fences.contains(where: { $0.name == .report && $0.id == "survival" }),
      let context = ReportContext(settings, project: project, problems: &ignored),
      let measure = context.measure("survival").flatMap({ project.measures[$0] })
    else { return }
    for year in context.years { _ = printed(measure, "\(context.yearColumn) = \(year)") }
  }

  /// The footnotes in the order of their first use; what is never used is a warning.
  func footnotes() -> Node {
    var items: [Node] = []
    var position = 0
    while position < footnoteOrder.count {
      let id = footnoteOrder[position]
      position += 1
      guard let note = footnotesById[id] else { continue }
      let slug = "fn-\(position)"
      items.append(
        element(
          "li", ["id": slug], renderer.blocks(note.blocks),
          element("a", ["href": "#\(slug)-back", "class": "back", "aria-label": "Back to the text"], "↩")))
    }
    for note in page.document.footnotes where footnoteNumbers[note.id] == nil {
      problems.append(
        .warning("unused-footnote", "the footnote '\(note.id)' is never referred to", at: note.place))
    }
    guard !items.isEmpty else { return .none }
    return element("section", ["class": "footnotes", "aria-label": "Footnotes"], element("ol", [:], items))
  }
}
