internal import Markup
internal import Pages

/// A recording on its page.
struct EpisodeMarkup {
  let episode: Episode

  /// The player, with a link for those whose browser has none, and the transcript as captions where it has times.
  var player: Node {
    let address = episode.audio.link(from: episode.page)
    let captions: Node =
      episode.transcript?.ending == "vtt"
      ? element(
        "track",
        [
          "kind": "captions", "src": episode.transcript?.link(from: episode.page), "label": "Transcript",
          "default": "",
        ])
      : .none
    return element(
      "div", ["class": "player"],
      element(
        "audio", ["controls": "", "preload": "none", "src": address, "aria-label": "The recording"], captions),
      element("p", [:], element("a", ["href": address], "The recording"), .text(length)))
  }

  private var length: String { episode.duration.map { " (\($0.clock))" } ?? "" }

  /// Guests, chapters and transcript, behind the text.
  func appendix(_ writer: BlockWriter) -> Node {
    var parts: [Node] = []
    func heading(_ id: String, _ text: String) -> Node { writer.heading(2, id: "episode-" + id, text) }
    if !episode.guests.isEmpty {
      parts += [
        heading("guests", "Guests"), element("ul", [:], episode.guests.map { element("li", [:], .text($0)) }),
      ]
    }
    if !episode.chapters.isEmpty {
      let address = episode.audio.link(from: episode.page)
      let items = episode.chapters.map { chapter in
        element(
          "li", [:],
          element("a", ["href": "\(address)#t=\(chapter.start.seconds)"], .text(chapter.start.clock)), " ",
          .text(chapter.title))
      }
      parts += [heading("chapters", "Chapters"), element("ul", ["class": "episode-chapters"], items)]
    }
    if let transcript = episode.transcript {
      parts.append(heading("transcript", "Transcript"))
      if !episode.spoken.isEmpty {
        parts.append(
          element(
            "details", [:], element("summary", [:], "What was said"),
            .group(episode.spoken.map { element("p", [:], .text($0)) })))
      }
      parts.append(
        element("p", [:], element("a", ["href": transcript.link(from: episode.page)], "Transcript as a file"))
      )
    }
    return .group(parts)
  }
}
