package import Diagnostics
internal import Formats
internal import Foundation
internal import Intake
internal import Markup
internal import Prose
internal import Registry
internal import RegistryFiles
internal import Site

/// What `ecprimer new` writes: offline, from what the binary carries.
package struct Scaffold {
  package enum Kind: String, CaseIterable, Sendable { case project, chapter, episode, report, registry }

  /// Files by their path below the folder it was made for, in order.
  package private(set) var files: [(path: String, text: String)] = []
  /// What is left to do by hand.
  package private(set) var advice: [String] = []

  /// The name becomes the title, and the file's name by its letters and digits. Nil, with the problem told, where
  /// there are none, or where a file stands in its place.
  package init?(
    _ kind: Kind, name: String, registry: String? = nil, in folder: String, problems: inout [Diagnostic]
  ) {
    let title = name.onOneLine
    guard Self.isName(name) else {
      problems.append(.error("bad-name", Self.advice(onName: name), at: Place(file: "NAME")))
      return nil
    }
    let slug = Self.slug(title)
    switch kind {
    case .project: addProject(title, slug, in: folder)
    case .chapter:
      let order = Self.nextOrder(in: folder)
      add(
        "chapter.md", as: "content/primer/\(slug).md",
        ["title": YAMLText.quoted(title), "order": String(order)])
    case .episode: add("episode.md", as: "content/episodes/\(slug).md", ["title": YAMLText.quoted(title)])
    case .report: addReport(title, slug, registry, in: folder, &problems)
    case .registry: addRegistry(title, slug, &problems)
    }
    if kind != .project, !FileManager.default.fileExists(atPath: folder + "/content/site.yaml") {
      problems.append(
        .error(
          "no-project",
          "there is no content/site.yaml here: make a project first, by 'ecprimer new project NAME'",
          at: Place(file: folder)))
    }
    for file in files where FileManager.default.fileExists(atPath: folder + "/" + file.path) {
      problems.append(
        .error("file-exists", "the file exists, and is not written over", at: Place(file: file.path)))
    }
    if problems.hasErrors { return nil }
    if kind == .chapter || kind == .episode || kind == .report {
      advice.append(
        "It is a draft: 'ecprimer build --drafts' shows it; take 'draft: true' away to publish it.")
    }
  }

  /// A name as a file may have it.
  static func slug(_ name: String) -> String {
    let title = name.onOneLine
    var slugs = SlugMaker()
    // é as e: file names travel through systems that spell it differently.
    return slugs.slug(
      String(
        String.UnicodeScalarView(
          title.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
          })))
  }

  /// Whether a name has letters or digits to make a file's name from, and no slash.
  package static func isName(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0.isLetter || $0.isNumber }
      && !name.contains("/") && !name.contains("\\")
  }

  package static func advice(onName name: String) -> String {
    "'\(name)' makes no file name: expected letters or digits, and no slash"
  }

  private mutating func addProject(_ title: String, _ slug: String, in folder: String) {
    for (path, text) in EmbeddedTemplates.files {
      if path.hasPrefix("scaffold/project/") {
        let target = slug + "/" + path.dropFirst("scaffold/project/".count)
        files.append((target, Self.filled(text, ["title": YAMLText.quoted(title)])))
      } else if !path.hasPrefix("scaffold/") {
        files.append((slug + "/templates/" + path, text))
      }
    }
    files += EmbeddedTemplates.schemas.map { ("\(slug)/.vscode/schemas/\($0.path)", $0.text + "\n") }
    let path = folder == "." ? slug : (folder as NSString).appendingPathComponent(slug)
    let shown =
      path.utf8.allSatisfy { $0 > 0x2A && $0 < 0x7B && $0 != 0x5C && $0 != 0x60 } ? path : "'\(path)'"
    advice.append("Now: ecprimer serve --project \(shown) --open")
  }

  private mutating func addRegistry(_ title: String, _ slug: String, _ problems: inout [Diagnostic]) {
    guard let text = Self.template("registry/dictionary.yaml"),
      let dictionary = DataDictionary.read(text, file: "dictionary.yaml", problems: &problems)
    else { return }
    files.append(("content/registry/\(slug).yaml", text))
    files.append(
      ("content/registry/\(slug).csv", CSVText.lines([dictionary.fields.map(\.name)])))
    advice.append(
      "Put one line a patient under the header of content/registry/\(slug).csv, then declare it in content/site.yaml:"
    )
    advice.append(
      "  registries:\n    \(slug): {data: registry/\(slug).csv, dictionary: registry/\(slug).yaml, disclosure: internal}"
    )
  }

  private mutating func add(_ template: String, as path: String, _ values: [String: String]) {
    files.append((path, Self.filled(Self.template(template) ?? "", values)))
  }

  private static func template(_ name: String) -> String? {
    EmbeddedTemplates.files.first { $0.path == "scaffold/" + name }?.text
  }

  /// `{{name}}` by its value.
  private static func filled(_ text: String, _ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.reduce(text) {
      $0.replacingOccurrences(of: "{{\($1.key)}}", with: $1.value)
    }
  }

  /// One past the largest `order:` of the chapters.
  private static func nextOrder(in folder: String) -> Int {
    let chapters = folder + "/content/primer"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: chapters)) ?? []
    let orders = names.filter { $0.hasSuffix(".md") }.compactMap { name -> Int? in
      var ignored: [Diagnostic] = []
      let text = (try? String(contentsOfFile: chapters + "/" + name, encoding: .utf8)) ?? ""
      return Document.read(text, file: name, problems: &ignored).frontMatter.order
    }
    return min(orders.max() ?? 0, 999_999_999) + 1
  }

  /// A report of the first registry that the project declares, of the year in the title, and the measures that its
  /// sections look for, unless the project has them.
  private mutating func addReport(
    _ title: String, _ slug: String, _ wanted: String?, in folder: String, _ problems: inout [Diagnostic]
  ) {
    let file = "content/site.yaml"
    guard let text = try? String(contentsOfFile: folder + "/" + file, encoding: .utf8),
      let site = SiteConfiguration.read(text, file: file, problems: &problems)
    else { return }
    if let wanted, !site.registries.contains(where: { $0.name == wanted }) {
      problems.append(
        .error(
          "unknown-registry", PublishedIntakeWords.noRegistry(wanted), at: Place(file: file),
          suggestion: nearestWord(to: wanted, among: site.registries.map(\.name))))
      return
    }
    guard let registry = site.registries.first(where: { wanted == nil || $0.name == wanted }) else {
      problems.append(
        .error(
          "no-registry", "a report needs a registry: make one by 'ecprimer new registry NAME'",
          at: Place(file: file)))
      return
    }
    guard
      let year = title.split(whereSeparator: { !$0.isNumber }).compactMap({ Int(read: $0) }).first(where: {
        (1900...2200).contains($0)
      })
    else {
      problems.append(
        .error(
          "no-year", "the report's name '\(title)' holds no year, expected one such as 'new report 2024'",
          at: Place(file: "NAME")))
      return
    }
    let values = [
      "title": YAMLText.quoted(title), "registry": registry.name, "year": String(year),
    ]
    let columns = Self.columns(of: registry, in: folder, &problems)
    guard columns?.contains("year") ?? true else {
      problems.append(
        .error("no-year", PublishedIntakeWords.noYear(registry.name), at: Place(file: "NAME")))
      return
    }
    add("report/report.md", as: "content/reports/\(slug).md", values)
    let measures = "content/measures/\(registry.name).yaml"
    guard !FileManager.default.fileExists(atPath: folder + "/" + measures) else { return }
    let (kept, left) = MeasureTemplate.measures(columns ?? []) { Self.filled($0, values) }
    files.append((measures, kept))
    if !left.isEmpty {
      advice.append(
        "Measures that the registry has no fields for are left out: \(left.joined(separator: ", ")).")
    }
  }

  /// The fields of a registry and the concepts that they are, with `year` for one whose role is time; nil without a
  /// dictionary.
  private static func columns(
    of registry: RegistryDeclaration, in folder: String, _ problems: inout [Diagnostic]
  ) -> Set<String>? {
    guard let dictionary = registry.dictionary else { return nil }
    let path = "content/" + dictionary
    let schema = (try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)) ?? ""
    let fields = DataDictionary.read(schema, file: path, problems: &problems)?.fields ?? []
    return Set(fields.flatMap { [$0.name, $0.role == .time ? "year" : $0.concept ?? $0.name] })
  }

  /// Writes the files below the folder; all of them can be written, since none was there.
  package func write(to folder: String) throws {
    for file in files {
      let url = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url, options: .withoutOverwriting)
    }
  }
}
