package import Analyses
package import Appraisal
package import Diagnostics
package import Disclosure
package import Prose
package import References
package import Registry
package import Site
package import Wording

/// Everything a project says, read and checked, before any page is made.
package struct Project: Sendable {
  /// A registry with what it takes to publish from it.
  package struct Source: Sendable {
    package let table: RegistryTable
    package let profile: DisclosureProfile
    package let dataPath: String
    package let dictionaryPath: String?
    /// The day on which the data were closed, where it is declared.
    package let dataLock: String?

    package var isSynthetic: Bool { table.dictionary.isSynthetic }
  }

  package struct Page: Sendable {
    package let entry: PageEntry
    package let document: Document

    package init(entry: PageEntry, document: Document) {
      self.entry = entry
      self.document = document
    }
  }

  package var files: ProjectFiles
  /// What was computed from it.
  package let analyses = AnalysisMemory()
  package var configuration: SiteConfiguration
  /// The words that the program makes.
  package var words: Wording
  package var registries: [String: Source] = [:]
  package var measures: [String: MeasureDefinition] = [:]
  /// In the file's order.
  package var measureOrder: [String] = []
  package var bibliography: Bibliography
  package var glossary: Glossary
  package var papers: [String: PublishedPaper] = [:]
  /// How well each reference was read, by its key.
  package var evidence: [String: EvidenceEntry] = [:]
  package var pages: [Page] = [] {
    didSet {
      pagesBySource = Dictionary(
        pages.map { ($0.entry.source, $0.entry) }, uniquingKeysWith: { first, _ in first })
    }
  }
  package private(set) var pagesBySource: [String: PageEntry] = [:]
  /// The measures that `keep-first` names.
  package private(set) var keptFirst: Set<String> = []
  /// Whether this is the twin for the team, in which nothing is hidden.
  package var isInternal = false
  /// Registries that are declared, but could not be read: what depends on them is not complained of again.
  package var brokenRegistries: Set<String> = []
  /// Likewise measures.
  var brokenMeasures: Set<String> = []
  /// False where a file of measures cannot be read at all.
  var allMeasuresAreKnown = true

  package enum Absence: Sendable { case unreadable, draft }

  /// The pages of `content/` that this build does not have, by their source.
  package internal(set) var absentPages: [String: Absence] = [:]

  package static func read(
    _ files: ProjectFiles, includesDrafts: Bool, memory: ReadingMemory, languages: [Wording] = Wording.all,
    isInternal: Bool = false, problems: inout [Diagnostic]
  ) -> Project? {
    let paths = files.paths.filter { !$0.hasSuffix(".md") }
    let spoken = pageLanguages(files, memory)
    let known = memory.recall(
      "project \(paths) \(isInternal) \(spoken)", from: paths.map { files.files[$0] }, &problems
    ) {
      problems in
      readAllButPages(files, spoken, languages, isInternal, &problems)
    }
    guard var project = known else { return nil }
    project.files = files
    project.readPages(includesDrafts: includesDrafts, memory, &problems)
    return project
  }

  private static func readAllButPages(
    _ files: ProjectFiles, _ spoken: [String], _ languages: [Wording], _ isInternal: Bool,
    _ problems: inout [Diagnostic]
  ) -> Project? {
    guard files.files["content/site.yaml"] != nil else {
      problems.append(
        .error("missing-file", "there is no content/site.yaml", at: Place(file: "content/site.yaml")))
      return nil
    }
    guard let text = files.text("content/site.yaml", &problems),
      let configuration = SiteConfiguration.read(text, file: "content/site.yaml", problems: &problems)
    else { return nil }
    let glossary = files.text("content/glossary.yaml", &problems)
    var project = Project(
      files: files, configuration: configuration,
      words: words(of: configuration, spoken, among: languages, &problems),
      bibliography: readBibliography(files, configuration, &problems),
      glossary: Glossary.read(glossary, file: "content/glossary.yaml", problems: &problems))
    project.isInternal = isInternal
    problems += PictureCheck(files: files).problems()
    for declaration in configuration.registries { project.readRegistry(declaration, &problems) }
    project.readMeasures(&problems)
    for name in project.configuration.keptFirst {
      if project.measure(named: name.text, at: name.place, problems: &problems) != nil {
        project.keptFirst.insert(name.text)
      }
    }
    if let text = files.text(EvidenceEntry.file, &problems) {
      project.evidence = EvidenceEntry.readAll(text, project.bibliography, problems: &problems)
    }
    for path in files.paths(under: "content/published") where path.hasSuffix(".yaml") {
      project.readPaper(path, &problems)
    }
    return project
  }

  /// The program's words; apart where a page is in another language than they are.
  private static func words(
    of configuration: SiteConfiguration, _ spoken: [String], among languages: [Wording],
    _ problems: inout [Diagnostic]
  ) -> Wording {
    let words = words(of: configuration, among: languages, &problems)
    return ([configuration.language] + spoken).contains(where: words.isForeign) ? words.apart : words
  }

  private static func words(
    of configuration: SiteConfiguration, among languages: [Wording], _ problems: inout [Diagnostic]
  ) -> Wording {
    let language = configuration.language
    if let words = languages.of(language) { return words }
    problems.append(
      .warning(
        "unknown-language",
        "the program's own words are not there in the language '\(language)' and will be English; they are there in: \(languages.map(\.tag).joined(separator: ", "))",
        at: configuration.languagePlace))
    return .english
  }

  /// A published table whose cells can be read; its source should stand in the references.
  private mutating func readPaper(_ path: String, _ problems: inout [Diagnostic]) {
    let name = path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? path
    guard let text = files.text(path, &problems),
      let paper = PublishedPaper.read(text, file: path, problems: &problems)
    else { return }
    _ = PaperStatements(paper, problems: &problems)
    if let source = paper.source, bibliography[source] == nil {
      problems.append(
        .warning(
          "unknown-reference", "the source '\(source)' is not in the references",
          at: paper.sourcePlace ?? Place(file: path),
          suggestion: nearestWord(to: source, among: bibliography.keys)))
    }
    problems += Licence.problems(of: paper)
    papers[name] = paper
  }

  private static func readBibliography(
    _ files: ProjectFiles, _ configuration: SiteConfiguration, _ problems: inout [Diagnostic]
  ) -> Bibliography {
    let references = Bibliographies.references(files, configuration.bibliography, &problems)
    var bibliography = Bibliography(references, problems: &problems)
    let path = "content/retractions.txt"
    if let text = files.text(path, &problems) {
      let retractions = RetractionList.read(text, file: path, problems: &problems)
      bibliography.mark(retractions, problems: &problems)
    }
    return bibliography
  }

  /// A measure by its name; an unknown one is told with the nearest, one that could not be read has been.
  package func measure(named name: String, at place: Place, problems: inout [Diagnostic])
    -> MeasureDefinition?
  {
    if let measure = measures[name] { return measure }
    if !allMeasuresAreKnown || brokenMeasures.contains(name) { return nil }
    problems.append(
      .error(
        "unknown-measure", "unknown measure '\(name)'", at: place,
        suggestion: nearestWord(to: name, among: measureOrder)))
    return nil
  }

  /// A registry by its name; an unknown one is told, a broken one has been.
  package func source(named name: String, at place: Place, problems: inout [Diagnostic]) -> Source? {
    if let source = registries[name] { return source }
    if !brokenRegistries.contains(name) {
      problems.append(
        .error(
          "unknown-registry", "unknown registry '\(name)'", at: place,
          suggestion: nearestWord(to: name, among: configuration.registries.map(\.name))))
    }
    return nil
  }

  /// The entries of the navigation that lead to pages of this build, or nowhere at all. What leads to drafts alone is
  /// told here; a page that cannot be read has been.
  package func presentNavigation(_ problems: inout [Diagnostic]) -> [SiteConfiguration.NavigationEntry] {
    configuration.navigation.filter { entry in
      let leads = { (source: String) in source == entry.target || source.hasPrefix(entry.target + "/") }
      let absent = absentPages.filter { leads($0.key) }
      guard !absent.isEmpty, !pages.contains(where: { leads($0.entry.source) }) else { return true }
      if !absent.values.contains(.unreadable) {
        problems.append(
          .error(
            "unknown-page", "navigation names '\(entry.target)', a draft, which this build leaves out",
            at: entry.place))
      }
      return false
    }
  }
}
