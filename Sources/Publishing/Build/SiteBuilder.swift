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
package struct SiteBuilder: Sendable {
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
    SiteBuilder(files, options: options, kinds: kinds, forms: forms, memory: BuildMemory()).site()
  }

  let files: ProjectFiles
  let options: BuildOptions
  let memory: BuildMemory
  let forms: [PageForm]
  private let kinds: Kinds

  /// A builder that uses again what `memory` kept of the last build and is still true.
  package init(
    _ files: ProjectFiles, options: BuildOptions, kinds: Kinds = Kinds(), forms: [PageForm] = [],
    memory: BuildMemory
  ) {
    self.files = files
    self.options = options
    self.kinds = kinds
    self.forms = forms
    self.memory = memory
  }

  /// The whole site.
  package func site() -> Outcome {
    var problems: [Diagnostic] = []
    return planned(&problems)?.whole() ?? Outcome(failed: problems)
  }

  /// All that is known before the first page is made; nil where the project itself cannot be read.
  package func planned(_ problems: inout [Diagnostic]) -> PlannedSite? {
    read(&problems).map { PlannedSite(builder: self, reading: $0, problems: problems) }
  }

  private func read(_ problems: inout [Diagnostic]) -> PlannedSite.Reading? {
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
        navigation: navigation, referencesPath: fields.referencesPath, hasFeed: fields.hasFeed,
        hasWordsApart: project.words.isApart))
    return PlannedSite.Reading(
      theme: theme, project: project, plan: plan, tree: tree, fields: fields,
      lists: Set(
        project.pages.filter { holds($0, [.references, .provenance, .evidence, .credits]) }.map(
          \.entry.source)),
      generation: generation)
  }

  /// The registries whose quality is to be told, in the order of their declarations.
  func checkedRegistries(of project: Project) -> [RegistryTable] {
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
}

extension SiteBuilder.Outcome {
  /// Of a project that cannot be read.
  package init(failed problems: [Diagnostic]) {
    self.init(files: [], diagnostics: problems.sorted(), pageCount: 0)
  }
}
