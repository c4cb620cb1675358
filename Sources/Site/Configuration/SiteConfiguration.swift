package import Diagnostics
package import PositionedYAML
package import References

/// `content/site.yaml`: what the project is called and what it publishes.
package struct SiteConfiguration: Sendable {
  package var title: String
  package var description: String
  package var language: String
  package var languagePlace: Place
  /// Where the site will stand, ended by a slash; needed only for feeds and metadata.
  package var baseURL: String?
  package var publisher: String?
  package var registries: [RegistryDeclaration]
  package var podcast: Podcast?
  /// The entries of the top navigation, in order; each leads to a page or to a folder's first page.
  package var navigation: [NavigationEntry]
  /// Text in the foot of every page, such as the note on educational use.
  package var notice: String?
  package var citationStyle: ReferenceStyle
  /// Files of references beside those that have their names by custom.
  package var bibliography: [NamedFile]

  /// A file of `content/`, where it is named.
  package struct NamedFile: Hashable, Sendable {
    package var path: String
    package var place: Place
  }
  /// Measures that are kept before the others where not everything can be told.
  package var keptFirst: [Located] = []
  package var theme: SiteTheme

  package struct Located: Hashable, Sendable {
    package var text: String
    package var place: Place
  }

  package struct NavigationEntry: Hashable, Sendable {
    package var title: String
    /// A page (`methods.md`) or a folder (`primer`) of `content/`.
    package var target: String
    package var place: Place
  }

  static let keys = [
    "title", "description", "language", "base-url", "publisher", "registries", "podcast", "navigation",
    "notice", "citation-style", "bibliography", "keep-first", "theme",
  ]

  /// Nil where the file cannot be used at all; every problem is reported.
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> SiteConfiguration? {
    guard let node = YAMLParser.parse(text, file: file, problems: &problems),
      let root = YAMLMapping(node, of: "site.yaml", keys: keys, problems: &problems)
    else { return nil }
    let title = root.required("title", &problems)
    let base = root.string("base-url", &problems).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    if let base, !base.hasPrefix("https://"), !base.hasPrefix("http://"), let node = root["base-url"] {
      problems.append(
        .error("base-url", "base-url is \"\(base)\", expected an address with https://", at: node.place))
    }
    let language = root.string("language", &problems) ?? "en"
    return SiteConfiguration(
      title: title ?? "",
      description: root.string("description", &problems) ?? "",
      language: language, languagePlace: root["language"]?.place ?? node.place, baseURL: base,
      publisher: root.string("publisher", &problems),
      registries: root["registries"].map { RegistryDeclaration.readAll($0, &problems) } ?? [],
      podcast: root["podcast"].flatMap { Podcast($0, language: language, &problems) },
      navigation: root["navigation"].map { readNavigation($0, &problems) } ?? [],
      notice: root.string("notice", &problems),
      citationStyle: root["citation-style"]?.word(named: "citation-style", &problems) ?? .vancouver,
      bibliography: readFiles(root["bibliography"], &problems),
      keptFirst: (root["keep-first"]?.list(named: "keep-first", &problems) ?? []).compactMap { item in
        item.string(named: "keep-first", &problems).map { Located(text: $0, place: item.place) }
      },
      theme: root["theme"].flatMap { SiteTheme($0, &problems) } ?? SiteTheme())
  }

  /// A file, or a list of them.
  private static func readFiles(_ node: YAMLNode?, _ problems: inout [Diagnostic]) -> [NamedFile] {
    guard let node else { return [] }
    let items: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
    return items.compactMap { item in
      item.string(named: "bibliography", &problems).map { NamedFile(path: $0, place: item.place) }
    }
  }

  private static func readNavigation(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> [NavigationEntry] {
    var entries: [NavigationEntry] = []
    for item in node.list(named: "navigation", &problems) ?? [] {
      guard
        let entry = YAMLMapping(item, of: "navigation entry", keys: ["title", "page"], problems: &problems),
        let title = entry.required("title", &problems), let page = entry.required("page", &problems)
      else { continue }
      entries.append(NavigationEntry(title: title, target: page, place: entry["page"]?.place ?? item.place))
    }
    return entries
  }
}

/// A registry of the project: where its data and its dictionary stand, and how it may be published.
package struct RegistryDeclaration: Sendable {
  package var name: String
  /// Relative to `content/`.
  package var data: String
  package var dictionary: String?
  /// The disclosure profile as written; `Disclosure` reads it. Nil where none is declared.
  package var disclosure: YAMLNode?
  /// The day on which the data were closed.
  package var dataLock: String?
  package var place: Place

  static func readAll(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> [RegistryDeclaration] {
    guard let mapping = YAMLMapping(node, of: "registries", problems: &problems) else { return [] }
    return mapping.members.compactMap { member in
      let subject = "registry '\(member.key)'"
      guard
        let entry = YAMLMapping(
          member.value, of: subject, keys: ["data", "dictionary", "disclosure", "data-lock"],
          problems: &problems),
        let data = entry.required("data", &problems)
      else { return nil }
      return RegistryDeclaration(
        name: member.key, data: data, dictionary: entry.string("dictionary", &problems),
        disclosure: entry["disclosure"], dataLock: entry.day("data-lock", &problems), place: member.place)
    }
  }
}

/// What the podcast feed says of the show as a whole.
package struct Podcast: Sendable {
  package var title: String
  package var description: String
  package var author: String
  package var email: String?
  package var image: String?
  package var category: String
  package var isExplicit: Bool
  package var language: String

  static let keys = ["title", "description", "author", "email", "image", "category", "explicit"]

  init?(_ node: YAMLNode, language: String, _ problems: inout [Diagnostic]) {
    guard let entry = YAMLMapping(node, of: "podcast", keys: Self.keys, problems: &problems) else {
      return nil
    }
    let title = entry.required("title", &problems)
    let description = entry.required("description", &problems)
    let author = entry.required("author", &problems)
    guard let title, let description, let author else { return nil }
    self.title = title
    self.description = description
    self.author = author
    email = entry.string("email", &problems)
    image = entry.string("image", &problems)
    category = entry.string("category", &problems) ?? "Health & Fitness"
    isExplicit = entry.bool("explicit", &problems) ?? false
    self.language = language
  }
}
