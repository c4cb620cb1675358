internal import Markup
internal import Pages
internal import Project
internal import Site

/// The podcast: RSS 2.0 with Apple's and Podcasting 2.0's elements. Episodes without a recording are pages only.
struct PodcastFeed {
  static let path = SiteFiles.podcast

  let project: Project
  let podcast: Podcast
  let pages: [ResolvedPage]
  let address: SiteAddress

  var file: OutputFile {
    let root = element(
      "rss",
      [
        "version": "2.0", "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
      ], "\n", element("channel", [:], (channel + items).flatMap { ["\n", $0] } + ["\n"]), "\n")
    return OutputFile(path: Self.path, text: XMLText.document(root))
  }

  private func text(_ name: String, _ text: String) -> Node { element(name, [:], .text(text)) }

  private var channel: [Node] {
    var nodes: [Node] = [
      text("title", podcast.title), text("link", address.of("episodes/index.html")),
      text("description", podcast.description), text("language", podcast.language),
      text("generator", Version.generator),
      element(
        "atom:link", ["rel": "self", "type": "application/rss+xml", "href": address.of(Self.path)]),
      text("itunes:author", podcast.author), text("itunes:type", "episodic"),
      text("itunes:explicit", podcast.isExplicit ? "true" : "false"), category,
    ]
    if let image = podcast.image { nodes.append(element("itunes:image", ["href": address.resolved(image)])) }
    if let email = podcast.email {
      nodes.append(
        element("itunes:owner", [:], text("itunes:name", podcast.author), text("itunes:email", email)))
      nodes.append(element("podcast:locked", ["owner": email], "yes"))
    }
    nodes += [
      text("podcast:guid", PodcastGUID.of(address.of(Self.path))), text("podcast:medium", "podcast"),
      element("podcast:person", ["role": "host"], .text(podcast.author)),
    ]
    if let date = episodes.compactMap({ FeedDate($0.page.frontMatter.date) }).first {
      nodes.append(text("lastBuildDate", date.mail))
    }
    return nodes
  }

  /// `Health & Fitness > Medicine` is a category within another.
  private var category: Node {
    let parts = podcast.category.split(separator: ">").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    let inner: Node = parts.count > 1 ? element("itunes:category", ["text": parts[1]]) : .none
    return element("itunes:category", ["text": parts.first ?? podcast.category], inner)
  }

  /// Newest first.
  private var episodes: [(page: ResolvedPage, episode: Episode)] {
    pages.compactMap { page in page.episode.map { (page, $0) } }
      .sorted {
        ($1.page.frontMatter.date ?? "", $0.page.entry.path) < (
          $0.page.frontMatter.date ?? "", $1.page.entry.path
        )
      }
  }

  private var items: [Node] {
    episodes.map { page, episode in
      let front = page.frontMatter
      let link = address.of(page.entry.path)
      var nodes: [Node] = [
        text("title", page.titleText), text("link", link),
        element("guid", ["isPermaLink": "false"], .text(link)),
        text("description", page.descriptionText.isEmpty ? page.titleText : page.descriptionText),
        element(
          "enclosure",
          [
            "url": episode.audio.absolute(address), "length": String(episode.bytes ?? 0),
            "type": episode.type,
          ]),
      ]
      if let date = FeedDate(front.date) { nodes.append(text("pubDate", date.mail)) }
      nodes += [
        text("itunes:title", page.titleText), text("itunes:episodeType", "full"),
        text("itunes:explicit", podcast.isExplicit ? "true" : "false"),
      ]
      if !front.authors.isEmpty { nodes.append(text("itunes:author", front.authors.joined(separator: ", "))) }
      if let order = front.order, order > 0 { nodes.append(text("itunes:episode", String(order))) }
      if let duration = episode.duration { nodes.append(text("itunes:duration", String(duration.seconds))) }
      nodes += front.authors.map { element("podcast:person", ["role": "host"], .text($0)) }
      nodes += front.guests.map { element("podcast:person", ["role": "guest"], .text($0)) }
      if let transcript = episode.transcript {
        let types = [
          "vtt": "text/vtt", "srt": "application/x-subrip", "html": "text/html", "md": "text/html",
        ]
        nodes.append(
          element(
            "podcast:transcript",
            [
              "url": transcript.absolute(address), "type": types[transcript.ending, default: "text/plain"],
              "language": front.language ?? podcast.language,
            ]))
      }
      if episode.chaptersFile != nil {
        nodes.append(
          element(
            "podcast:chapters",
            [
              "url": address.of(Episode.chaptersPath(page.entry)), "type": "application/json+chapters",
            ]))
      }
      return element("item", [:], nodes.flatMap { ["\n", $0] } + ["\n"])
    }
  }
}
