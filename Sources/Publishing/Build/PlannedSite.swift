internal import Diagnostics
internal import Evaluation
internal import Feeds
internal import HTMLPages
internal import Markup
internal import Pages
internal import Parallel
internal import Project
internal import Prose
internal import Site
internal import Wording

/// A site that is read and planned, of which each page can be made by itself, on any thread, or all of them.
package struct PlannedSite: Sendable {
  struct Reading: Sendable {
    var theme: Theme?
    var project: Project
    var plan: SitePlan
    var tree: ContentTree
    var fields: PageFields
    /// Pages that list what all the others hold: they come last and are always made anew.
    var lists: Set<String>
    var generation: [Int]
  }

  let builder: SiteBuilder
  let reading: Reading
  let problems: [Diagnostic]

  /// The page at a path of the site and what comes with it, or one of the theme's or the author's files.
  package func file(at path: String) -> [String: [UInt8]] {
    if let asset = assets(reading.project.configuration.theme, only: path).first {
      return [path: asset.file.bytes]
    }
    return pages { $0.path == path }
  }

  /// The pages of these sources.
  package func pages(of sources: Set<String>) -> [String: [UInt8]] { pages { sources.contains($0.source) } }

  /// None where it takes all other pages, and where something is wrong, which the whole build tells.
  private func pages(_ isAsked: (PageEntry) -> Bool) -> [String: [UInt8]] {
    guard !problems.hasErrors else { return [:] }
    let made = reading.plan.pages.filter { isAsked($0.page.entry) && !isList($0) }.map { make($0) }
    guard !made.contains(where: { $0.problems.hasErrors }) else { return [:] }
    return Dictionary(
      made.flatMap(\.output).map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  private var newestReport: PagePlan? {
    let source = reading.tree.pages.first { $0.kind == .report }?.source
    return reading.plan.pages.first { $0.page.entry.source == source }
  }

  private func isList(_ plan: PagePlan) -> Bool { reading.lists.contains(plan.page.entry.source) }

  private func make(
    _ plan: PagePlan, citations: [String: [PageEntry]] = [:], credited: [PageCredit] = []
  ) -> MadePage {
    let entry = plan.page.entry
    let (previous, next) = reading.tree.neighbours(of: entry)
    let report = entry.kind == .home ? newestReport : nil
    let headline = report.flatMap { PageResolver($0, of: reading.project, reading.plan).headline }
    let home =
      entry.kind == .home
      ? HomeContents(
        reading.tree, reading.project.words, day: reading.project.words.day, headline: headline) : nil
    let setting = MadePage.Setting(
      bytes: builder.files.files["content/" + entry.source] ?? [], generation: reading.generation,
      previous: previous, next: next, section: reading.tree.section(of: entry)?.title,
      chapter: reading.tree.chapterNumber(of: entry), home: home)
    if !isList(plan), let known = builder.memory.page(entry.source, setting, reading.plan.index) {
      return known
    }
    let resolver = PageResolver(
      plan, of: reading.project, reading.plan, citations: citations, credited: credited)
    if headline != nil, let report { resolver.use(headlineOf: report) }
    let page = resolver.resolve()
    var problems = resolver.problems
    var output = page.files.map(reading.fields.written)
    if let theme = reading.theme {
      let text = reading.fields.html(
        reading.fields.fields(page, home: home), with: theme, problems: &problems)
      output.insert(OutputFile(path: entry.path, text: text), at: 0)
    }
    let made = MadePage(
      setting: setting, lookups: resolver.lookups, output: output, resolved: page,
      searched: SearchedPage(page), problems: problems)
    builder.memory.remember(made)
    return made
  }

  /// Every page, and what only all of them together give: lists, search, feeds, links that hold, the manifest.
  package func whole() -> SiteBuilder.Outcome {
    var problems = problems
    let project = reading.project
    var output: [OutputFile] = []
    var citations: [String: [PageEntry]] = [:]
    var credited: [PageCredit] = []
    var resolved: [ResolvedPage] = []
    var searched: [String: SearchedPage] = [:]
    var clashes = Clashes()
    func add(_ made: MadePage) {
      output += made.output
      for file in made.output { clashes.note(file.path, from: "content/" + made.resolved.entry.source) }
      problems += made.problems
      resolved.append(made.resolved)
      searched[made.resolved.entry.source] = made.searched
      credited += made.resolved.credits
      for key in made.resolved.citedKeys { citations[key, default: []].append(made.resolved.entry) }
    }
    let pages = reading.plan.pages.filter { !isList($0) }
    mapInParallel(pages.count) { make(pages[$0]) }.forEach(add)
    for plan in reading.plan.pages.filter(isList) {
      add(make(plan, citations: citations, credited: credited))
    }
    let bySource = Dictionary(resolved.map { ($0.entry.source, $0) }, uniquingKeysWith: { first, _ in first })
    let inOrder = reading.tree.pages.compactMap { bySource[$0.source] }
    let search = SearchIndex(inOrder.compactMap { searched[$0.entry.source] }, project.words)
    output += search.files(project.glossary)
    for generated in reading.fields.generated(inOrder, search, citations: citations) {
      guard let theme = reading.theme else { continue }
      output.append(
        OutputFile(
          path: generated.path,
          text: reading.fields.html(generated.fields, with: theme, problems: &problems)))
    }
    // What could not be read or made may cite them.
    if !problems.hasErrors { problems += project.bibliography.unused(besides: Set(citations.keys)) }
    output += SiteFeeds.files(
      project, resolved, output: output, address: reading.fields.address, asOf: builder.options.asOf)
    for asset in assets(project.configuration.theme) {
      clashes.note(asset.file.path, from: asset.source)
      output.append(asset.file)
    }
    let forms = forms(resolved, output, &problems)
    let doubles = clashes.problems(in: output) + OutputNames(clashes).problems(in: output)
    problems += doubles
    if doubles.isEmpty {
      problems += OutputScan(project).problems(in: output + forms)
      let links = links(of: output, resolved)
      problems += links.problems
      if !problems.hasErrors { problems += links.unplaced }
    }
    var seen: Set<Diagnostic> = []
    let diagnostics = problems.map(\.plain).filter { seen.insert($0).inserted }.sorted()
    let checked = builder.checkedRegistries(of: project)
    let paths = project.pages.map(\.entry.path)
    let missing = builder.forms.filter { $0.path(among: paths) == nil }.map { $0.missing(project) }
    guard !diagnostics.hasErrors else {
      return SiteBuilder.Outcome(
        files: [], diagnostics: diagnostics, pageCount: project.pages.count, checkedRegistries: checked,
        missingForms: missing)
    }
    output.append(manifest(output))
    return SiteBuilder.Outcome(
      files: output.sorted { $0.path < $1.path }, diagnostics: diagnostics,
      pageCount: output.count { $0.path.hasSuffix(".html") && !$0.path.hasSuffix("-word.html") },
      baseURL: reading.fields.address?.base,
      linkPlaces: inOrder.reduce(into: project.bibliography.linkPlaces) { places, page in
        places.merge(page.links.compactMapValues { $0.min() }) { known, _ in known }
      }, checkedRegistries: checked, forms: forms, missingForms: missing)
  }

  /// The pages that are asked for in forms of their own.
  private func forms(
    _ resolved: [ResolvedPage], _ output: [OutputFile], _ problems: inout [Diagnostic]
  ) -> [OutputFile] {
    guard !builder.forms.isEmpty, let theme = reading.theme else { return [] }
    let site = MadeSite(
      project: reading.project,
      files: Dictionary(output.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }),
      theme: theme, fields: reading.fields)
    return builder.forms.compactMap { form in
      guard let path = form.path(among: resolved.map(\.entry.path)),
        let page = resolved.first(where: { $0.entry.path == path })
      else { return nil }
      return OutputFile(
        path: form.fileName(of: path), bytes: form.writer.bytes(of: page, in: site, problems: &problems))
    }
  }

  private func links(of output: [OutputFile], _ resolved: [ResolvedPage]) -> LinkCheck {
    let root = reading.fields.siteRoot
    let pages = output.filter { $0.path.hasSuffix(".html") }
    let scanned = mapInParallel(pages.count) { index in
      builder.memory.reading.recall("links " + pages[index].path, from: [pages[index].bytes]) {
        ScannedPage(pages[index], root: root)
      }
    }
    let written = Dictionary(
      resolved.map { ($0.entry.path, $0.links) }, uniquingKeysWith: { first, _ in first })
    return LinkCheck(
      scanned, paths: Set(output.map(\.path)),
      sources: LinkCheck.Sources(links: written, labels: reading.plan.index.labels))
  }

  /// The theme's assets and the author's pictures, sound and documents.
  private func assets(_ look: SiteTheme, only wanted: String? = nil) -> [(file: OutputFile, source: String)] {
    // What the author changes of the look stands behind the stylesheet's own rules.
    let changes = Array(look.css.utf8)
    let theme = builder.files.paths(under: "templates/assets").map {
      (String($0.dropFirst("templates/".count)), $0)
    }
    let own = StaticFiles.paths(in: builder.files).map { ($0, "content/" + $0) }
    return (theme + own).filter { wanted == nil || $0.0 == wanted }.map { path, source in
      let bytes = builder.files.files[source] ?? []
      let isOwnSVG = source.hasPrefix("content/") && path.lowercased().hasSuffix(".svg")
      let safe = isOwnSVG ? SVGSafety(bytes, file: source).bytes : bytes
      return (OutputFile(path: path, bytes: path == "assets/style.css" ? safe + changes : safe), source)
    }
  }

  private func manifest(_ output: [OutputFile]) -> OutputFile {
    @Sendable func entry(_ kind: String, _ path: String, _ bytes: [UInt8]) -> Manifest.Entry {
      builder.memory.reading.recall("\(kind) \(path)", from: [bytes]) {
        Manifest.Entry(path: path, content: bytes)
      }
    }
    let inputs = builder.files.paths
    let manifest = Manifest(
      files: mapInParallel(output.count) { entry("output", output[$0].path, output[$0].bytes) },
      inputs: mapInParallel(inputs.count) {
        entry("input", inputs[$0], builder.files.files[inputs[$0]] ?? [])
      })
    return OutputFile(path: Manifest.path, text: manifest.json.text(pretty: true))
  }
}

extension Diagnostic {
  /// Its message may hold words of a page.
  fileprivate var plain: Diagnostic {
    guard ApartLetters.areIn(message) else { return self }
    var plain = self
    plain.message = ApartLetters.plain(message)
    return plain
  }
}
