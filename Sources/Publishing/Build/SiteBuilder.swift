package import Diagnostics
internal import Markup
internal import Prose
package import Site

/// Makes a whole site in memory from a project's files. Nothing is written here, and nothing is left out: the same
/// files give the same bytes.
package struct SiteBuilder {
  package struct Outcome: Sendable {
    /// Every file of the site with its manifest; empty where there are errors.
    package var files: [OutputFile]
    package var diagnostics: [Diagnostic]
    package var pageCount: Int

    package var hasErrors: Bool { diagnostics.hasErrors }
  }

  package static func build(_ files: ProjectFiles, options: BuildOptions = BuildOptions()) -> Outcome {
    var problems: [Diagnostic] = []
    return build(files, options, &problems)
  }

  private static func build(_ files: ProjectFiles, _ options: BuildOptions, _ problems: inout [Diagnostic])
    -> Outcome
  {
    let theme = theme(files, &problems)
    guard let project = Project.read(files, includesDrafts: options.includesDrafts, problems: &problems)
    else {
      return Outcome(files: [], diagnostics: problems.sorted(), pageCount: 0)
    }
    let tree = ContentTree(project.pages.map(\.entry))
    let navigation = tree.navigation(project.configuration.navigation, problems: &problems)
    let index = SiteIndex(project.pages, problems: &problems)
    // A page that lists all references comes last, when every citation is known.
    let isList = { (page: Project.Page) in page.document.fences.contains { $0.name == .references } }
    let lists = project.pages.filter(isList)
    let fields = PageFields(
      project: project, tree: tree, navigation: navigation, options: options,
      referencesPath: lists.first?.entry.path
        ?? (project.bibliography.references.isEmpty ? nil : PageFields.references))

    var output: [OutputFile] = []
    var citations: [String: [PageEntry]] = [:]
    var rendered: [RenderedPage] = []
    for page in project.pages.filter({ !isList($0) }) + lists {
      let builder = PageBuilder(page, of: project, index, citations: citations)
      let body: Node = [
        builder.episode?.player ?? .none, builder.renderer.blocks(page.document.blocks),
        builder.episode?.appendix ?? .none, builder.footnotes(),
      ]
      let values = fields.fields(page, body: body, builder)
      rendered.append(fields.rendered(page, body: body, builder))
      if let theme {
        output.append(
          OutputFile(
            path: page.entry.path, text: theme.render(values, with: "page", problems: &builder.problems)))
      }
      output += builder.downloads
      for key in builder.register.order { citations[key, default: []].append(page.entry) }
      problems += builder.problems
    }
    let search = SearchIndex(tree.pages.compactMap { entry in rendered.first { $0.entry == entry } })
    output.append(search.script)
    for generated in fields.generated(rendered, search, citations: citations) {
      guard let theme else { continue }
      output.append(
        OutputFile(
          path: generated.path, text: theme.render(generated.fields, with: "page", problems: &problems)))
    }
    for reference in project.bibliography.references where citations[reference.key] == nil {
      problems.append(
        .warning("unused-reference", "the reference '\(reference.key)' is never cited", at: reference.place))
    }
    output += SiteFeeds.files(
      project, rendered, output: output, address: fields.address, asOf: options.asOf)
    output += assets(files)
    problems += LinkCheck(output).problems
    let duplicates = Dictionary(grouping: output, by: \.path).filter { $1.count > 1 }.keys.sorted()
    for path in duplicates {
      problems.append(
        .error("duplicate-output", "two sources make the same file of the site", at: Place(file: path)))
    }
    var seen: Set<Diagnostic> = []
    let diagnostics = problems.filter { seen.insert($0).inserted }.sorted()
    guard !diagnostics.hasErrors else {
      return Outcome(files: [], diagnostics: diagnostics, pageCount: project.pages.count)
    }
    output.append(manifest(output, files))
    return Outcome(
      files: output.sorted { $0.path < $1.path }, diagnostics: diagnostics,
      pageCount: output.count { $0.path.hasSuffix(".html") })
  }

  private static func theme(_ files: ProjectFiles, _ problems: inout [Diagnostic]) -> Theme? {
    let ending = ".mustache"
    let templates = files.paths(under: "templates", ending: ending).map { path in
      (
        name: String(path.dropFirst("templates/".count).dropLast(ending.count)), file: path,
        text: files.text(path) ?? ""
      )
    }
    return Theme(templates: templates, names: PageFields.names, problems: &problems)
  }

  /// The theme's assets and the author's pictures, sound and documents.
  private static func assets(_ files: ProjectFiles) -> [OutputFile] {
    let prefix = "templates/assets/"
    let theme = files.paths(under: "templates/assets").map { path in
      OutputFile(path: "assets/" + path.dropFirst(prefix.count), bytes: files.files[path] ?? [])
    }
    let own = StaticFiles.paths(in: files).map {
      OutputFile(path: $0, bytes: files.files["content/" + $0] ?? [])
    }
    return theme + own
  }

  private static func manifest(_ output: [OutputFile], _ files: ProjectFiles) -> OutputFile {
    let manifest = Manifest(
      files: output.map { Manifest.Entry(path: $0.path, content: $0.bytes) },
      inputs: files.paths.map { Manifest.Entry(path: $0, content: files.files[$0] ?? []) })
    return OutputFile(path: Manifest.path, text: manifest.json.text(pretty: true))
  }
}
