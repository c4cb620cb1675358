package import Diagnostics
package import Evaluation
internal import Feeds
internal import HTMLPages
internal import Markup
internal import Pages
internal import Parallel
package import Project
internal import Prose
package import Registry
package import Site

/// Makes a whole site in memory from a project's files: read, plan, settle, resolve, write. Nothing is put on the disk
/// here, and nothing is left out: the same files give the same bytes, whatever was built before.
package struct SiteBuilder {
  package struct Outcome: Sendable {
    /// Every file of the site with its manifest; empty where there are errors.
    package var files: [OutputFile]
    package var diagnostics: [Diagnostic]
    package var pageCount: Int
    /// Where the site will stand; nil where it does not know.
    package var baseURL: String?
    /// Where the project's authors wrote the addresses of other sites.
    package var linkPlaces: [String: Place] = [:]
    /// The registries, where their quality is asked for.
    package var checkedRegistries: [RegistryTable] = []
    /// The pages that were asked for in forms of their own, a file each; none where there are errors.
    package var forms: [OutputFile] = []
    /// What is said of those that there are not.
    package var missingForms: [Diagnostic] = []

    package var hasErrors: Bool { diagnostics.hasErrors }
  }

  package static func build(
    _ files: ProjectFiles, options: BuildOptions = BuildOptions(), kinds: Kinds = Kinds(),
    forms: [PageForm] = []
  ) -> Outcome {
    var builder = SiteBuilder(files, options: options, memory: BuildMemory())
    builder.kinds = kinds
    builder.forms = forms
    return builder.site()
  }

  private let files: ProjectFiles
  private let options: BuildOptions
  private let memory: BuildMemory
  private var kinds = Kinds()
  private var forms: [PageForm] = []

  /// A builder that uses again what `memory` kept of the last build and is still true.
  package init(_ files: ProjectFiles, options: BuildOptions, memory: BuildMemory) {
    self.files = files
    self.options = options
    self.memory = memory
  }

  // MARK: What is read

  /// All that is known before the first page is resolved.
  private struct Reading {
    var theme: Theme?
    var project: Project
    var plan: SitePlan
    var tree: ContentTree
    var fields: PageFields
    /// Pages that list what all the others hold: they come last and are always made anew.
    var lists: Set<String>
    var generation: [Int]
  }

  private func read(_ problems: inout [Diagnostic]) -> Reading? {
    let theme = theme(&problems)
    guard
      var project = Project.read(
        files, includesDrafts: options.includesDrafts, memory: memory.reading, languages: options.languages,
        isInternal: options.isInternal, problems: &problems)
    else { return nil }
    project.configuration.theme.checkLogo(among: StaticFiles.paths(in: files), &problems)
    for table in checkedRegistries(of: project) { problems += DataQuality(table).notes(on: table) }
    if options.notesDataQuality { problems += project.bibliography.withoutIdentifiers }
    if options.notesDataQuality { problems += project.uncitedNumbers }
    let tree = ContentTree(project.pages.map(\.entry), project.words)
    let navigation = tree.navigation(project.presentNavigation(&problems), problems: &problems)
    let plan = SitePlanner(project, kinds: kinds, memory: memory.settlements).plan(&problems)
    let holds = { (page: Project.Page, names: Set<Fence.Name>) in
      page.document.fences.contains { names.contains($0.name) }
    }
    let listed = project.pages.first { holds($0, [.references]) }?.entry.path
    let fields = PageFields(
      project: project, tree: tree, navigation: navigation, options: options,
      referencesPath: listed ?? (project.bibliography.references.isEmpty ? nil : PageFields.references),
      hasFeed: project.pages.contains(where: AtomFeed.lists))
    let generation = memory.generation(
      BuildMemory.Surroundings(
        files: files.files.filter { !$0.key.hasSuffix(".md") }, sources: project.pages.map(\.entry.source),
        navigation: navigation, referencesPath: fields.referencesPath, hasFeed: fields.hasFeed))
    return Reading(
      theme: theme, project: project, plan: plan, tree: tree, fields: fields,
      lists: Set(
        project.pages.filter { holds($0, [.references, .provenance, .evidence, .credits]) }.map(
          \.entry.source)),
      generation: generation)
  }

  /// The registries whose quality is to be told, in the order of their declarations.
  private func checkedRegistries(of project: Project) -> [RegistryTable] {
    guard options.notesDataQuality else { return [] }
    return project.configuration.registries.compactMap { project.registries[$0.name]?.table }
  }

  private func theme(_ problems: inout [Diagnostic]) -> Theme? {
    let ending = ".mustache"
    let paths = files.paths(under: "templates", ending: ending)
    return memory.reading.recall("theme \(paths)", from: paths.map { files.files[$0] }, &problems) {
      problems in
      let templates = paths.map { path in
        (
          name: String(path.dropFirst("templates/".count).dropLast(ending.count)), file: path,
          text: files.text(path, &problems) ?? ""
        )
      }
      guard !problems.hasErrors else { return nil }
      return Theme(templates: templates, names: PageFields.names, problems: &problems)
    }
  }

  // MARK: What is made

  private func make(
    _ plan: PagePlan, _ reading: Reading, citations: [String: [PageEntry]] = [:], credited: [PageCredit] = []
  ) -> MadePage {
    let entry = plan.page.entry
    let (previous, next) = reading.tree.neighbours(of: entry)
    let setting = MadePage.Setting(
      bytes: files.files["content/" + entry.source] ?? [], generation: reading.generation,
      previous: previous, next: next, section: reading.tree.section(of: entry)?.title,
      chapter: reading.tree.chapterNumber(of: entry),
      home: entry.kind == .home
        ? HomeContents(reading.tree, reading.project.words, day: reading.project.words.day) : nil)
    let isList = reading.lists.contains(entry.source)
    if !isList, let known = memory.page(entry.source, setting, reading.plan.index) { return known }
    let resolver = PageResolver(
      plan, of: reading.project, reading.plan, citations: citations, credited: credited)
    let page = resolver.resolve()
    var problems = resolver.problems
    var output = page.files
    if let theme = reading.theme {
      let text = theme.render(reading.fields.fields(page), with: "page", problems: &problems)
      output.insert(OutputFile(path: entry.path, text: text), at: 0)
    }
    let made = MadePage(
      setting: setting, lookups: resolver.lookups, output: output, resolved: page,
      searched: SearchedPage(page), problems: problems)
    memory.remember(made)
    return made
  }

  /// The pages of these sources alone, without the rest of the site; nil where something is wrong, which the whole
  /// build then tells. For a preview that shows an edit before all else is done.
  package func pages(_ sources: Set<String>) -> [OutputFile]? {
    var problems: [Diagnostic] = []
    guard let reading = read(&problems), !problems.hasErrors else { return nil }
    let made = reading.plan.pages.filter {
      let source = $0.page.entry.source
      return sources.contains(source) && !reading.lists.contains(source)
    }.map { make($0, reading) }
    guard !made.isEmpty, !made.contains(where: { $0.problems.hasErrors }) else { return nil }
    return made.flatMap(\.output)
  }

  package func site() -> Outcome {
    var problems: [Diagnostic] = []
    guard let reading = read(&problems) else {
      return Outcome(files: [], diagnostics: problems.sorted(), pageCount: 0)
    }
    let project = reading.project
    var output: [OutputFile] = []
    var citations: [String: [PageEntry]] = [:]
    var credited: [PageCredit] = []
    var resolved: [ResolvedPage] = []
    var searched: [String: SearchedPage] = [:]
    let isList = { (plan: PagePlan) in reading.lists.contains(plan.page.entry.source) }
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
    mapInParallel(pages.count) { make(pages[$0], reading) }.forEach(add)
    for plan in reading.plan.pages.filter(isList) {
      add(make(plan, reading, citations: citations, credited: credited))
    }
    let bySource = Dictionary(resolved.map { ($0.entry.source, $0) }, uniquingKeysWith: { first, _ in first })
    let inOrder = reading.tree.pages.compactMap { bySource[$0.source] }
    let search = SearchIndex(inOrder.compactMap { searched[$0.entry.source] }, project.words)
    output += search.files(project.glossary)
    for generated in reading.fields.generated(inOrder, search, citations: citations) {
      guard let theme = reading.theme else { continue }
      output.append(
        OutputFile(
          path: generated.path, text: theme.render(generated.fields, with: "page", problems: &problems)))
    }
    // What could not be read or made may cite them.
    if !problems.hasErrors { problems += project.bibliography.unused(besides: Set(citations.keys)) }
    output += SiteFeeds.files(
      project, resolved, output: output, address: reading.fields.address, asOf: options.asOf)
    for asset in assets(project.configuration.theme) {
      clashes.note(asset.file.path, from: asset.source)
      output.append(asset.file)
    }
    let forms = forms(resolved, reading, output, &problems)
    let doubles = clashes.problems(in: output) + OutputNames(clashes).problems(in: output)
    problems += doubles
    if doubles.isEmpty {
      problems += OutputScan(project).problems(in: output + forms)
      let links = links(of: output, resolved, reading)
      problems += links.problems
      if !problems.hasErrors { problems += links.unplaced }
    }
    var seen: Set<Diagnostic> = []
    let diagnostics = problems.filter { seen.insert($0).inserted }.sorted()
    let checked = checkedRegistries(of: project)
    let paths = project.pages.map(\.entry.path)
    let missing = self.forms.filter { $0.path(among: paths) == nil }.map { $0.missing(project) }
    guard !diagnostics.hasErrors else {
      return Outcome(
        files: [], diagnostics: diagnostics, pageCount: project.pages.count, checkedRegistries: checked,
        missingForms: missing)
    }
    output.append(manifest(output))
    return Outcome(
      files: output.sorted { $0.path < $1.path }, diagnostics: diagnostics,
      pageCount: output.count { $0.path.hasSuffix(".html") && !$0.path.hasSuffix("-word.html") },
      baseURL: reading.fields.address?.base,
      linkPlaces: inOrder.reduce(into: project.bibliography.linkPlaces) { places, page in
        places.merge(page.links.compactMapValues { $0.min() }) { known, _ in known }
      }, checkedRegistries: checked, forms: forms, missingForms: missing)
  }

  /// The pages that are asked for in forms of their own.
  private func forms(
    _ resolved: [ResolvedPage], _ reading: Reading, _ output: [OutputFile], _ problems: inout [Diagnostic]
  ) -> [OutputFile] {
    guard !forms.isEmpty, let theme = reading.theme else { return [] }
    let site = MadeSite(
      project: reading.project,
      files: Dictionary(output.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }),
      theme: theme, fields: reading.fields)
    return forms.compactMap { form in
      guard let path = form.path(among: resolved.map(\.entry.path)),
        let page = resolved.first(where: { $0.entry.path == path })
      else { return nil }
      return OutputFile(
        path: form.fileName(of: path), bytes: form.writer.bytes(of: page, in: site, problems: &problems))
    }
  }

  private func links(of output: [OutputFile], _ resolved: [ResolvedPage], _ reading: Reading) -> LinkCheck {
    let root = reading.fields.siteRoot
    let pages = output.filter { $0.path.hasSuffix(".html") }
    let scanned = mapInParallel(pages.count) { index in
      memory.reading.recall("links " + pages[index].path, from: [pages[index].bytes]) {
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
  private func assets(_ look: SiteTheme) -> [(file: OutputFile, source: String)] {
    // What the author changes of the look stands behind the stylesheet's own rules.
    let changes = Array(look.css.utf8)
    let theme = files.paths(under: "templates/assets").map { (String($0.dropFirst("templates/".count)), $0) }
    let own = StaticFiles.paths(in: files).map { ($0, "content/" + $0) }
    return (theme + own).map { path, source in
      let bytes = files.files[source] ?? []
      let isOwnSVG = source.hasPrefix("content/") && path.lowercased().hasSuffix(".svg")
      let safe = isOwnSVG ? SVGSafety(bytes, file: source).bytes : bytes
      return (OutputFile(path: path, bytes: path == "assets/style.css" ? safe + changes : safe), source)
    }
  }

  private func manifest(_ output: [OutputFile]) -> OutputFile {
    @Sendable func entry(_ kind: String, _ path: String, _ bytes: [UInt8]) -> Manifest.Entry {
      memory.reading.recall("\(kind) \(path)", from: [bytes]) { Manifest.Entry(path: path, content: bytes) }
    }
    let inputs = files.paths
    let manifest = Manifest(
      files: mapInParallel(output.count) { entry("output", output[$0].path, output[$0].bytes) },
      inputs: mapInParallel(inputs.count) { entry("input", inputs[$0], files.files[inputs[$0]] ?? []) })
    return OutputFile(path: Manifest.path, text: manifest.json.text(pretty: true))
  }
}
