internal import Markup
internal import Pages
internal import Wording

/// A recording on its page.
struct EpisodeMarkup {
  let episode: Episode
  let writer: BlockWriter
  private var words: Wording { writer.words }

  /// The player, with a link for those whose browser has none, and the transcript as captions where it has times.
  var player: Node {
    let address = episode.audio.link(from: episode.page)
    let captions: Node =
      episode.transcript?.ending == "vtt"
      ? element(
        "track",
        [
          "kind": "captions", "src": episode.transcript?.link(from: episode.page),
          "label": words.page(.transcript),
          "default": "",
        ])
      : .none
    return element(
      "div", ["class": "player"],
      element(
        "audio",
        ["controls": "", "preload": "none", "src": address, "aria-label": words.page(.recording)], captions),
      element("p", [:], writer.worded("a", ["href": address], .recording), .text(length)))
  }

  private var length: String { episode.duration.map { " (\($0.clock))" } ?? "" }

  /// Guests, chapters and transcript, behind the text.
  var appendix: Node {
    var parts: [Node] = []
    func heading(_ id: String, _ title: PageMessage) -> Node {
      writer.heading(2, id: "episode-" + id, words.page(title))
    }
    if !episode.guests.isEmpty {
      parts += [
        heading("guests", .guests), element("ul", [:], episode.guests.map { element("li", [:], .text($0)) }),
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
      parts += [heading("chapters", .chapters), element("ul", ["class": "episode-chapters"], items)]
    }
    if let transcript = episode.transcript {
      parts.append(heading("transcript", .transcript))
      if !episode.spoken.isEmpty {
        parts.append(
          element(
            "details", [:], writer.worded("summary", .whatWasSaid),
            .group(episode.spoken.map { element("p", [:], .text($0)) })))
      }
      parts.append(
        element(
          "p", [:], writer.worded("a", ["href": transcript.link(from: episode.page)], .transcriptFile))
      )
    }
    return .group(parts)
  }
}
