internal import Markup
internal import Pages
internal import Project
internal import Prose
internal import References
internal import Site
internal import Wording

/// What a page says of itself to reference managers and search engines: `citation_*` and JSON-LD.
struct PageMetadata {
  let page: ResolvedPage
  let project: Project
  /// Nil where the site does not know its own.
  let address: SiteAddress?
  let section: ContentTree.Section?

  var node: Node {
    let json = structured.text()
    // No text may end the script that holds it.
    let safe = json.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003C")
    return .group(
      citation.flatMap { [$0, "\n"] } + [
        element("script", ["type": "application/ld+json"], .raw(safe)), "\n",
      ])
  }

  // MARK: citation_*

  /// The names that Google Scholar and Zotero read; none on pages that are only lists.
  private var citation: [Node] {
    let front = page.frontMatter
    guard ![.home, .listing].contains(page.entry.kind), !front.authors.isEmpty || front.date != nil else {
      return []
    }
    let configuration = project.configuration
    var tags: [(String, String)] = [("citation_title", page.titleText)]
    tags += front.authors.map { ("citation_author", $0) }
    if let date = front.date ?? front.reviewed ?? front.updated {
      tags.append(("citation_publication_date", date.split(separator: "-").joined(separator: "/")))
    }
    if let date = front.updated {
      tags.append(("citation_online_date", date.split(separator: "-").joined(separator: "/")))
    }
    switch page.entry.kind {
    case .report: tags.append(("citation_technical_report_institution", publisher))
    default: tags.append(("citation_inbook_title", configuration.title))
    }
    tags += [
      ("citation_publisher", publisher), ("citation_language", front.language ?? configuration.language),
    ]
    if let address { tags.append(("citation_public_url", address.of(page.entry.path))) }
    if !page.descriptionText.isEmpty { tags.append(("citation_abstract", page.descriptionText)) }
    tags += front.tags.map { ("citation_keywords", $0) }
    return tags.map { element("meta", ["name": $0, "content": $1]) }
  }

  private var publisher: String { project.configuration.publisher ?? project.configuration.title }

  // MARK: JSON-LD

  private var structured: JSON {
    var members: [JSON.Member] = [JSON.Member("@context", "https://schema.org")]
    func add(_ key: String, _ value: JSON?) {
      if let value, value != .string(""), value != .array([]) { members.append(JSON.Member(key, value)) }
    }
    let front = page.frontMatter
    add("@type", type)
    add("@id", url(page.entry.path))
    add("url", url(page.entry.path))
    add("name", .string(page.titleText))
    add("description", .string(page.descriptionText))
    add("inLanguage", .string(front.language ?? project.configuration.language))
    add("datePublished", front.date.map { .string($0) })
    add("dateModified", page.frontMatter.lastChange.map { .string($0) })
    add("author", .array(front.authors.map { ["@type": "Person", "name": .string($0)] }))
    add("publisher", ["@type": "Organization", "name": .string(publisher)])
    add("keywords", .array(front.tags.map { .string($0) }))
    if page.entry.kind != .home { add("isPartOf", isPartOf) }
    switch page.entry.kind {
    case .chapter:
      add("lastReviewed", front.reviewed.map { .string($0) })
      add("learningResourceType", "chapter")
      add("teaches", .array(page.objectives.map { .string($0.plainText) }))
      add("audience", ["@type": "MedicalAudience", "audienceType": "Clinician"])
    case .report, .page: add("lastReviewed", front.reviewed.map { .string($0) })
    case .episode: episode(add)
    default: break
    }
    add("citation", .array(page.citedKeys.compactMap(citation(of:))))
    add("mainEntity", .array(datasets))
    add("breadcrumb", breadcrumb)
    return .object(members)
  }

  private var type: JSON {
    switch page.entry.kind {
    case .home: "WebSite"
    case .chapter: ["MedicalWebPage", "LearningResource"]
    case .episode: "PodcastEpisode"
    case .report: ["Report", "MedicalWebPage"]
    case .page: "MedicalWebPage"
    case .guide, .listing: "WebPage"
    }
  }

  private func url(_ path: String) -> JSON? { address.map { .string($0.of(path)) } }

  private var isPartOf: JSON {
    var site: [JSON.Member] = [
      JSON.Member("@type", "WebSite"), JSON.Member("name", .string(project.configuration.title)),
    ]
    if let url = url("index.html") { site.append(JSON.Member("url", url)) }
    return .object(site)
  }

  private func episode(_ add: (String, JSON?) -> Void) {
    if let podcast = project.configuration.podcast {
      var series: [JSON.Member] = [
        JSON.Member("@type", "PodcastSeries"), JSON.Member("name", .string(podcast.title)),
      ]
      if let feed = url(SiteFiles.podcast) { series.append(JSON.Member("webFeed", feed)) }
      add("partOfSeries", .object(series))
    }
    add("episodeNumber", page.frontMatter.order.map { .integer($0) })
    add("actor", .array(page.frontMatter.guests.map { ["@type": "Person", "name": .string($0)] }))
    guard let episode = page.episode else { return }
    add("duration", episode.duration.map { .string($0.duration) })
    var media: [JSON.Member] = [
      JSON.Member("@type", "AudioObject"), JSON.Member("encodingFormat", .string(episode.type)),
    ]
    switch (episode.audio, address) {
    case (.address(let elsewhere), _): media.append(JSON.Member("contentUrl", .string(elsewhere)))
    case (.file, let address?):
      media.append(JSON.Member("contentUrl", .string(episode.audio.absolute(address))))
    default: break
    }
    if !episode.spoken.isEmpty {
      media.append(JSON.Member("transcript", .string(episode.spoken.joined(separator: "\n"))))
    }
    add("associatedMedia", .object(media))
  }

  private func citation(of key: String) -> JSON? {
    guard let reference = project.bibliography[key] else { return nil }
    var members = [
      JSON.Member("@type", reference.type == "book" ? "Book" : "ScholarlyArticle"),
      JSON.Member("name", .string(reference.plainTitle)),
    ]
    if let year = reference.year { members.append(JSON.Member("datePublished", .string(String(year)))) }
    if let link = reference.link { members.append(JSON.Member("sameAs", .string(link))) }
    return .object(members)
  }

  /// The registries that the page is computed from, with the tables that it offers.
  private var datasets: [JSON] {
    page.registries.map { source in
      var members: [JSON.Member] = [
        JSON.Member("@type", "Dataset"), JSON.Member("name", .string(source.title)),
        JSON.Member(
          "description",
          .string(
            (source.isSynthetic ? page.words.site(.syntheticData) + " " : "")
              + page.words.site(.dataset(title: source.title)))),
        JSON.Member("creator", ["@type": "Organization", "name": .string(publisher)]),
        JSON.Member("isAccessibleForFree", .bool(true)),
      ]
      if let address, !page.downloads.isEmpty {
        members.append(
          JSON.Member(
            "distribution",
            .array(
              page.downloads.map { path in
                [
                  "@type": "DataDownload", "encodingFormat": "text/csv",
                  "contentUrl": .string(address.of(path)),
                ]
              })))
      }
      return .object(members)
    }
  }

  private var breadcrumb: JSON? {
    guard let address, let section, !page.entry.isIndex else { return nil }
    let steps = [
      (project.configuration.title, "index.html"), (section.title, section.path),
      (page.titleText, page.entry.path),
    ]
    return [
      "@type": "BreadcrumbList",
      "itemListElement": .array(
        steps.enumerated().map { index, step in
          [
            "@type": "ListItem", "position": .integer(index + 1), "name": .string(step.0),
            "item": .string(address.of(step.1)),
          ]
        }),
    ]
  }
}
