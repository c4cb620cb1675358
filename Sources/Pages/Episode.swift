internal import Diagnostics
internal import Formats
internal import Markup
internal import PageHead
package import Project
package import Site

/// A podcast episode's recording with what belongs to it, checked.
package struct Episode: Sendable {
  /// A file of the site or an address elsewhere.
  package enum Source: Hashable, Sendable {
    case file(String)
    case address(String)

    package func link(from page: PageEntry) -> String {
      switch self {
      case .file(let path): relativePath(from: page.path, to: path)
      case .address(let address): percentEncodedAddress(address)
      }
    }

    package func absolute(_ site: SiteAddress) -> String {
      switch self {
      case .file(let path): site.of(path)
      case .address(let address): percentEncodedAddress(address)
      }
    }

    package var ending: String {
      let text =
        switch self {
        case .file(let path): path
        case .address(let address): String(address.prefix { $0 != "?" && $0 != "#" })
        }
      return text.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }
  }

  package struct Chapter: Hashable, Sendable {
    package let start: RecordingTime
    package let title: String
  }

  package let page: PageEntry
  package let audio: Source
  package let type: String
  /// Of the recording; nil where it stands elsewhere and the front matter does not say.
  package let bytes: Int?
  package let duration: RecordingTime?
  package let chapters: [Chapter]
  package let transcript: Source?
  /// What was said, where the transcript is a file of the project.
  package let spoken: [String]
  package let guests: [String]

  /// Nil where the page has no recording; what belongs to one without it is told.
  init?(_ page: Project.Page, _ project: Project, _ links: LinkResolver, _ problems: inout [Diagnostic]) {
    let front = page.document.frontMatter
    func source(_ text: FrontMatter.Text) -> Source? {
      if let scheme = LinkResolver.scheme(of: text.text) {
        if scheme == "https" || scheme == "http" { return .address(text.text) }
        problems.append(
          .error(
            "refused-link", "'\(text.text)' is neither a file of the project nor an https: address",
            at: text.place))
        return nil
      }
      return links.sitePath(text.text, at: text.place, problems: &problems).map { .file($0) }
    }
    func time(_ text: FrontMatter.Text, _ name: String) -> RecordingTime? {
      if let time = RecordingTime(text.text) { return time }
      problems.append(
        .error(
          "bad-time", "\(name) is \"\(text.text)\", expected minutes and seconds such as 12:34",
          at: text.place))
      return nil
    }
    let duration = front.duration.flatMap { time($0, "duration") }
    let transcript = front.transcript.flatMap(source)
    let chapters = front.chapters.compactMap { chapter in
      time(chapter.start, "start").map { Chapter(start: $0, title: chapter.title) }
    }
    for (previous, next) in zip(chapters, chapters.dropFirst()) where next.start <= previous.start {
      problems.append(
        .error(
          "chapter-order", "the chapter '\(next.title)' does not start after '\(previous.title)'",
          at: front.chapters.first?.start.place ?? front.place))
    }
    guard let recording = front.audio, let audio = source(recording.file) else { return nil }
    self.page = page.entry
    self.audio = audio
    let types = [
      "mp3": "audio/mpeg", "m4a": "audio/x-m4a", "ogg": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav",
    ]
    type = recording.type ?? types[audio.ending] ?? "audio/mpeg"
    if case .file(let path) = audio {
      bytes = project.files.files["content/" + path]?.count
    } else {
      bytes = recording.bytes
    }
    if bytes == 0 {
      problems.append(.error("empty-recording", "the recording is empty", at: recording.file.place))
    } else if bytes == nil, project.configuration.podcast != nil {
      problems.append(
        .warning(
          "no-bytes",
          "the feed needs the recording's size: audio: {file: \(recording.file.text), bytes: 12345678}",
          at: recording.file.place))
    }
    self.duration = duration
    self.chapters = chapters
    self.transcript = transcript
    if case .file(let path)? = transcript, let ending = transcript?.ending, ["vtt", "srt"].contains(ending) {
      let text = project.files.text("content/" + path, &problems)
      spoken = text.map(Transcript.paragraphs) ?? []
      if let text, spoken.isEmpty || ending == "vtt" && !Transcript.isWebVTT(text) {
        problems.append(
          .error(
            "bad-transcript",
            "the transcript has no words to show: expected \(ending == "vtt" ? "WEBVTT in its first line, and times with --> before its words" : "times with -->")",
            at: front.transcript?.place ?? front.place))
      }
    } else {
      spoken = []
    }
    guests = front.guests
    if front.date == nil {
      problems.append(
        .warning("no-date", "an episode with a recording has no date, which the feed needs", at: front.place))
    }
  }

  // MARK: For players

  package static func chaptersPath(_ page: PageEntry) -> String {
    page.path.dropLast(".html".count) + "/chapters.json"
  }

  /// Podcasting 2.0's JSON chapters, version 1.2.0; nil where there are none.
  package var chaptersFile: OutputFile? {
    guard !chapters.isEmpty else { return nil }
    let list = chapters.map { chapter -> JSON in
      ["startTime": .integer(chapter.start.seconds), "title": .string(chapter.title)]
    }
    let json: JSON = ["version": "1.2.0", "chapters": .array(list)]
    return OutputFile(path: Self.chaptersPath(page), text: json.text(pretty: true))
  }
}
