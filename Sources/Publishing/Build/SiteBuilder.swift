package import Diagnostics
internal import Markup
internal import Prose
internal import Registry
package import Site

/// Makes a whole site in memory from a project's files. Nothing is written here, and nothing is left out: the same
/// files give the same bytes, whatever was built before.
package struct SiteBuilder {
  package struct Outcome: Sendable {
    /// Every file of the site with its manifest; empty where there are errors.
    package var files: [OutputFile]
    package var diagnostics: [Diagnostic]
    package var pageCount: Int
    /// Where the site will stand; nil where it does not know.
    package var baseURL: String?
    /// Of each registry, where data quality is asked for.
    package var completeness: [CompletenessReport] = []

    package var hasErrors: Bool { diagnostics.hasErrors }
  }

  package static func build(_ files: ProjectFiles, options: BuildOptions = BuildOptions()) -> Outcome {
    SiteBuilder(files, options: options, memory: BuildMemory()).site()
  }

  private let files: ProjectFiles
  private let options: BuildOptions
  private let memory: BuildMemory

  /// A builder that uses again what `memory` kept of the last build and is still true.
  package init(_ files: ProjectFiles, options: BuildOptions, memory: BuildMemory) {
    self.files = files
    self.options = options
    self.memory = memory
  }

  // MARK: What is read

  private struct Reading {
    var theme: Theme?
    var project: Project
    var tree: ContentTree
    var index: SiteIndex
    var fields: PageFields
    /// Pages that list what all the others hold: they come last and are always made anew.
    var lists: Set<String>
  }

  private func read(_ problems: inout [Diagnostic]) -> Reading? {
    let theme = theme(&problems)
    guard
      var project = Project.read(
        files, includesDrafts: options.includesDrafts, memory: memory, problems: &problems)
    else { return nil }
    for table in checkedRegistries(of: project) { problems += DataQuality(table).notes(on: table) }
    let tree = ContentTree(project.pages.map(\.entry))
    let navigation = tree.navigation(project.configuration.navigation, problems: &problems)
    let index = SiteIndex(project.pages, problems: &problems)
    project.settleDisclosure(index, &problems)
    project.expandReportsAgain()
    let holds = { (page: Project.Page, names: Set<Fence.Name>) in
      page.document.fences.contains { names.contains($0.name) }
    }
    let listed = project.pages.first { holds($0, [.references]) }?.entry.path
    let fields = PageFields(
      project: project, tree: tree, navigation: navigation, options: options,
      referencesPath: listed ?? (project.bibliography.references.isEmpty ? nil : PageFields.references))
    memory.note(
      BuildMemory.Surroundings(
        files: files.files.filter { !$0.key.hasSuffix(".md") }, sources: project.pages.map(\.entry.source),
        navigation: navigation, referencesPath: fields.referencesPath))
    if project.registries.values.contains(where: { $0.release.hidesSmallNumbers }) { memory.forget() }
    return Reading(
      theme: theme, project: project, tree: tree, index: index, fields: fields,
      lists: Set(
        project.pages.filter { holds($0, [.references, .provenance]) }.map(\.entry.source)))
  }

  /// The registries whose quality is to be told, in the order of their declarations.
  private func checkedRegistries(of project: Project) -> [RegistryTable] {
    guard options.notesDataQuality else { return [] }
    return project.configuration.registries.compactMap { project.registries[$0.name]?.table }
  }

  private func theme(_ problems: inout [Diagnostic]) -> Theme? {
    let ending = ".mustache"
    let paths = files.paths(under: "templates", ending: ending)
    return memory.recall("theme \(paths)", from: paths.map { files.files[$0] }, &problems) { problems in
      let templates = paths.map { path in
        (
          name: String(path.dropFirst("templates/".count).dropLast(ending.count)), file: path,
          text: files.text(path) ?? ""
        )
      }
      return Theme(templates: templates, names: PageFields.names, problems: &problems)
    }
  }

  // MARK: What is made

  private func make(_ page: Project.Page, _ reading: Reading, citations: [String: [PageEntry]] = [:])
    -> MadePage
  {
    let (previous, next) = reading.tree.neighbours(of: page.entry)
    let setting = MadePage.Setting(
      bytes: files.files["content/" + page.entry.source] ?? [], generation: memory.generation,
      previous: previous, next: next, section: reading.tree.section(of: page.entry)?.title)
    let isList = reading.lists.contains(page.entry.source)
    if !isList, let known = memory.page(page.entry.source, setting, reading.index) { return known }
    let builder = PageBuilder(page, of: reading.project, reading.index, citations: citations)
    let body: Node = [
      builder.episode?.player ?? .none, builder.renderer.blocks(page.document.blocks),
      builder.episode?.appendix ?? .none, builder.footnotes(),
    ]
    let values = reading.fields.fields(page, body: body, builder)
    let rendered = reading.fields.rendered(page, body: body, builder)
    var output = builder.downloads + (builder.reportResults().map { [$0] } ?? [])
    if let theme = reading.theme {
      let text = theme.render(values, with: "page", problems: &builder.problems)
      output.insert(OutputFile(path: page.entry.path, text: text), at: 0)
    }
    let made = MadePage(
      setting: setting, lookups: builder.lookups, output: output, rendered: rendered,
      problems: builder.problems)
    memory.remember(made)
    return made
  }

  /// The pages of these sources alone, without the rest of the site; nil where something is wrong, which the whole
  /// build then tells. For a preview that shows an edit before all else is done.
  package func pages(_ sources: Set<String>) -> [OutputFile]? {
    var problems: [Diagnostic] = []
    guard let reading = read(&problems), !problems.hasErrors else { return nil }
    let made = reading.project.pages.filter {
      sources.contains($0.entry.source) && !reading.lists.contains($0.entry.source)
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
    var rendered: [RenderedPage] = []
    let isList = { (page: Project.Page) in reading.lists.contains(page.entry.source) }
    for page in project.pages.filter({ !isList($0) }) + project.pages.filter(isList) {
      let made = make(page, reading, citations: citations)
      output += made.output
      problems += made.problems
      rendered.append(made.rendered)
      for key in made.rendered.citedKeys { citations[key, default: []].append(page.entry) }
    }
    let bySource = Dictionary(rendered.map { ($0.entry.source, $0) }, uniquingKeysWith: { first, _ in first })
    let inOrder = reading.tree.pages.compactMap { bySource[$0.source] }
    let search = SearchIndex(inOrder)
    output.append(search.script)
    for generated in reading.fields.generated(inOrder, search, citations: citations) {
      guard let theme = reading.theme else { continue }
      output.append(
        OutputFile(
          path: generated.path, text: theme.render(generated.fields, with: "page", problems: &problems)))
    }
    for reference in project.bibliography.references where citations[reference.key] == nil {
      problems.append(
        .warning("unused-reference", "the reference '\(reference.key)' is never cited", at: reference.place))
    }
    output += SiteFeeds.files(
      project, rendered, output: output, address: reading.fields.address, asOf: options.asOf)
    output += assets
    problems += LinkCheck(scanned(output), paths: Set(output.map(\.path))).problems
    problems += OutputScan(project).problems(in: output)
    let duplicates = Dictionary(grouping: output, by: \.path).filter { $1.count > 1 }.keys.sorted()
    for path in duplicates {
      problems.append(
        .error("duplicate-output", "two sources make the same file of the site", at: Place(file: path)))
    }
    var seen: Set<Diagnostic> = []
    let diagnostics = problems.filter { seen.insert($0).inserted }.sorted()
    let completeness = checkedRegistries(of: project).map { CompletenessReport($0) }
    guard !diagnostics.hasErrors else {
      return Outcome(
        files: [], diagnostics: diagnostics, pageCount: project.pages.count, completeness: completeness)
    }
    output.append(manifest(output))
    return Outcome(
      files: output.sorted { $0.path < $1.path }, diagnostics: diagnostics,
      pageCount: output.count { $0.path.hasSuffix(".html") && !$0.path.hasSuffix("-word.html") },
      baseURL: reading.fields.address?.base, completeness: completeness)
  }

  private func scanned(_ output: [OutputFile]) -> [ScannedPage] {
    output.filter { $0.path.hasSuffix(".html") }.map { file in
      memory.recall("links " + file.path, from: [file.bytes]) { ScannedPage(file) }
    }
  }

  /// The theme's assets and the author's pictures, sound and documents.
  private var assets: [OutputFile] {
    let prefix = "templates/assets/"
    let theme = files.paths(under: "templates/assets").map { path in
      OutputFile(path: "assets/" + path.dropFirst(prefix.count), bytes: files.files[path] ?? [])
    }
    let own = StaticFiles.paths(in: files).map {
      OutputFile(path: $0, bytes: files.files["content/" + $0] ?? [])
    }
    return theme + own
  }

  private func manifest(_ output: [OutputFile]) -> OutputFile {
    func entry(_ kind: String, _ path: String, _ bytes: [UInt8]) -> Manifest.Entry {
      memory.recall("\(kind) \(path)", from: [bytes]) { Manifest.Entry(path: path, content: bytes) }
    }
    let manifest = Manifest(
      files: output.map { entry("output", $0.path, $0.bytes) },
      inputs: files.paths.map { entry("input", $0, files.files[$0] ?? []) })
    return OutputFile(path: Manifest.path, text: manifest.json.text(pretty: true))
  }
}
