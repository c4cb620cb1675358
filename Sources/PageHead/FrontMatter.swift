package import Diagnostics
internal import Foreign
internal import PositionedYAML

/// What a page says of itself before its text, in YAML between `---` lines.
package struct FrontMatter: Sendable {
  /// A text that may hold inline Markdown and computed values.
  package struct Text: Hashable, Sendable {
    package var text: String
    package var place: Place

    package init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// A recording: a file of the project or an address, with its size and type where the file is elsewhere.
  package struct Audio: Hashable, Sendable {
    package var file: Text
    package var bytes: Int?
    package var type: String?
  }

  /// A part of a recording: `{start: "01:30", title: Who it is for}`.
  package struct Chapter: Hashable, Sendable {
    package var start: Text
    package var title: String
  }

  package var title: Text?
  package var description: Text?
  package var date: String?
  package var updated: String?
  package var reviewed: String?
  package var authors: [String] = []
  package var order: Int?
  package var isDraft = false
  package var objectives: [Text] = []
  package var keyPoints: [Text] = []
  package var tags: [String] = []
  package var audio: Audio?
  package var duration: Text?
  package var transcript: Text?
  package var chapters: [Chapter] = []
  package var guests: [String] = []
  package var report: ReportSettings?
  package var language: String?
  package var direction: String?
  package var place: Place

  package static let keys = [
    "title", "description", "date", "updated", "authors", "order", "draft", "objectives", "key-points",
    "tags", "reviewed",
    "audio", "duration", "transcript", "chapters", "guests", "report", "lang", "dir",
  ]

  /// Separates the front matter from the text; returns how many lines it took.
  package static func split(
    _ text: String, file: String, enabled: Bool, problems: inout [Diagnostic]
  ) -> (FrontMatter, body: String, lines: Int) {
    let none = FrontMatter(place: Place(file: file, line: 1, column: 1))
    guard enabled else { return (none, text, 0) }
    let lines = text.lines
    guard let first = lines.first, first.trimmingEnd == "---" else {
      return foreign(lines, none, file: file, problems: &problems) ?? (none, text, 0)
    }
    // YAML may end by three dots too.
    guard let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains($0.trimmingEnd) }) else {
      problems.append(
        .error(
          "front-matter", "the front matter is never closed by a line ---",
          at: Place(file: file, line: 1, column: 1, length: 3)))
      return (none, "", 0)
    }
    let yaml = lines[1..<end].joined(separator: "\n")
    let body = end + 1 < lines.count ? String(text[lines[end + 1].startIndex...]) : ""
    return (read(yaml, file: file, problems: &problems) ?? none, body, end + 1)
  }

  /// Hugo's front matter in TOML between `+++` lines, or in JSON; MultiMarkdown's, with no lines around it.
  private static func foreign(
    _ lines: [Substring], _ none: FrontMatter, file: String, problems: inout [Diagnostic]
  ) -> (FrontMatter, body: String, lines: Int)? {
    func place(_ line: Int) -> Place {
      Place(file: file, line: line + 1, column: 1, length: lines[line].count)
    }
    func told(_ problem: Diagnostic, _ end: Int) -> (FrontMatter, body: String, lines: Int) {
      problems.append(problem)
      return (none, lines[(end + 1)...].joined(separator: "\n"), end + 1)
    }
    let first = lines.first?.trimmingEnd
    if first == "+++", let end = lines.dropFirst().firstIndex(where: { $0.trimmingEnd == "+++" }) {
      return told(.error("front-matter", HeadWords.otherFrontMatter("TOML"), at: place(0)), end)
    }
    if first?.first == "{", let end = lines.firstIndex(where: { $0.trimmingEnd.last == "}" }),
      lines[...end].contains(where: { $0.contains("\":") })
    {
      return told(.error("front-matter", HeadWords.otherFrontMatter("JSON"), at: place(0)), end)
    }
    let end = lines.firstIndex { $0.trimmingEnd.isEmpty } ?? lines.count
    let names = lines[..<end].map { String($0.prefix { $0.isLetter || $0 == "-" || $0 == "_" }) }
    guard names.count > 1, names.first?.lowercased() == "title",
      zip(names, lines).allSatisfy({ $1.dropFirst($0.count).first == ":" }),
      names.filter({ keys.contains($0.lowercased()) || ForeignKeys.advice[$0.lowercased()] != nil }).count > 1
    else { return nil }
    return told(.error("front-matter", HeadWords.bareFrontMatter, at: place(0)), end - 1)
  }

  private static func read(_ yaml: String, file: String, problems: inout [Diagnostic])
    -> FrontMatter?
  {
    let yaml = withoutTemplates(yaml, file: file, problems: &problems)
    guard let node = YAMLParser.parse(yaml, file: file, lineOffset: 1, problems: &problems),
      let root = YAMLMapping(
        node, of: "the front matter", keys: keys + ForeignKeys.advice.keys.sorted(), problems: &problems)
    else { return nil }
    for member in root.members {
      guard let advice = ForeignKeys.advice[member.key] else { continue }
      problems.append(
        .warning("foreign-key", HeadWords.foreignKey(member.key, advice), at: member.place))
    }
    func text(_ node: YAMLNode, _ name: String, _ problems: inout [Diagnostic]) -> Text? {
      node.string(named: name, &problems).map { Text(text: $0, place: node.place) }
    }
    func texts(_ key: String, _ problems: inout [Diagnostic]) -> [Text] {
      guard let node = root[key] else { return [] }
      if node.text != nil { return text(node, key, &problems).map { [$0] } ?? [] }
      return (node.list(named: key, &problems) ?? []).compactMap { text($0, key, &problems) }
    }
    var result = FrontMatter(place: root.place)
    result.title = root["title"].flatMap { text($0, "title", &problems) }
    result.description = root["description"].flatMap { text($0, "description", &problems) }
    result.date = root.day("date", &problems)
    result.updated = root.day("updated", &problems)
    result.reviewed = root.day("reviewed", &problems)
    result.authors = root["authors"].map { names($0, &problems) } ?? []
    result.order = root.integer("order", &problems)
    result.isDraft = root.bool("draft", &problems) ?? false
    result.objectives = texts("objectives", &problems)
    result.keyPoints = texts("key-points", &problems)
    result.tags = root.strings("tags", &problems) ?? []
    result.audio = root["audio"].flatMap { audio($0, &problems) }
    result.duration = root["duration"].flatMap { text($0, "duration", &problems) }
    result.transcript = root["transcript"].flatMap { text($0, "transcript", &problems) }
    result.chapters = (root["chapters"]?.list(named: "chapters", &problems) ?? []).compactMap { item in
      guard
        let chapter = YAMLMapping(item, of: "a chapter", keys: ["start", "title"], problems: &problems),
        let title = chapter.required("title", &problems),
        let start = chapter.required("start", &problems)
      else { return nil }
      return Chapter(start: Text(text: start, place: chapter["start"]?.place ?? item.place), title: title)
    }
    result.guests = root.strings("guests", &problems) ?? []
    for key in ["authors", "guests", "tags"] {
      for item in root[key].map({ $0.text == nil ? $0.list(named: key, &problems) ?? [] : [$0] })
        ?? []
      {
        guard let text = item.text, ["[[", "](", "{{", "**"].contains(where: text.contains) else {
          continue
        }
        problems.append(.warning("plain-words", HeadWords.linkedName(text), at: item.place))
      }
    }
    result.report = root["report"].flatMap { ReportSettings.read($0, problems: &problems) }
    result.language = root.string("lang", &problems)
    result.direction = root.string("dir", &problems)
    if let direction = result.direction, !["ltr", "rtl", "auto"].contains(direction), let node = root["dir"] {
      problems.append(
        .error("bad-direction", "dir is \"\(direction)\", expected ltr, rtl or auto", at: node.place))
      result.direction = nil
    }
    return result
  }

  /// `date: {{date}}`, as Obsidian and others fill it in: YAML would take it for a mapping.
  private static func withoutTemplates(_ yaml: String, file: String, problems: inout [Diagnostic])
    -> String
  {
    guard yaml.contains("{{") || yaml.contains("<%") else { return yaml }
    var lines = yaml.lines.map(String.init)
    for (index, line) in lines.enumerated() {
      let key = line.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
      let value = line.dropFirst(key.count).drop { $0 == ":" || $0 == " " }
      guard !key.isEmpty, line.dropFirst(key.count).first == ":",
        value.hasPrefix("{{") || value.hasPrefix("<%")
      else { continue }
      problems.append(
        .warning(
          "front-matter", HeadWords.template(String(key)),
          at: Place(
            file: file, line: index + 2, column: line.count - value.count + 1,
            length: max(1, value.count))))
      lines[index] = ""
    }
    return lines.joined(separator: "\n")
  }

  /// A list of names; Quarto and MyST write each as `{name: A. Author}`, with more that a page does not show.
  private static func names(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> [String] {
    if node.text != nil { return node.string(named: "authors", &problems).map { [$0] } ?? [] }
    return (node.list(named: "authors", &problems) ?? []).compactMap { item in
      if item.text == nil, let author = YAMLMapping(item, of: "an author", problems: &problems),
        let name = author.string("name", &problems)
      {
        return name
      }
      return item.string(named: "an author", &problems)
    }
  }

  /// `audio: ecpr.mp3`, or `audio: {file: https://…, bytes: 12345678, type: audio/mpeg}`.
  private static func audio(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> Audio? {
    if let text = node.text { return Audio(file: Text(text: text, place: node.place)) }
    guard
      let mapping = YAMLMapping(node, of: "audio", keys: ["file", "bytes", "type"], problems: &problems),
      let file = mapping.required("file", &problems)
    else { return nil }
    return Audio(
      file: Text(text: file, place: mapping["file"]?.place ?? node.place),
      bytes: mapping.integer("bytes", &problems), type: mapping.string("type", &problems))
  }
}
