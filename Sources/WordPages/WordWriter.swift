internal import Markup
internal import Pages

/// Writes the blocks of a page as Word's paragraphs and tables, and remembers what they need: bookmarks, links,
/// pictures, notes and lists.
final class WordWriter {
  let setting: WordSetting
  /// The ids that links may lead to; nil where they are still being gathered.
  private let knownTargets: Set<String>?
  private(set) var bookmarks: [String: String] = [:]
  private(set) var footnotes: [Int: [Node]] = [:]
  private(set) var relationships: [WordPackage.Relationship] = []
  private(set) var footnoteRelationships: [WordPackage.Relationship] = []
  private(set) var media: [WordPackage.Media] = []
  var lists = WordLists()
  /// What each sequence of captions has counted.
  var sequences: [String: Int] = [:]
  private var bookmarkCount = 0
  private var drawingCount = 0
  private var isInFootnote = false
  private var pageFootnotes: [[PageBlock]] = []

  init(_ setting: WordSetting, knownTargets: Set<String>?) {
    self.setting = setting
    self.knownTargets = knownTargets
  }

  // MARK: The page

  func body(_ page: ResolvedPage) -> [Node] {
    pageFootnotes = page.footnotes
    var nodes: [Node] = []
    if setting.isInternal {
      let note = text(setting.words.site(.notForPublication), WordRuns.Style(isBold: true))
      nodes.append(paragraph(note, Format("PageFacts")))
    }
    nodes.append(paragraph(inlines(page.title), Format("Title")))
    if let description = page.description {
      nodes.append(paragraph(inlines(description), Format("Subtitle")))
    }
    let facts = setting.facts(page.frontMatter)
    if !facts.isEmpty { nodes.append(paragraph(text(facts.joined(separator: " · ")), Format("PageFacts"))) }
    if page.registries.contains(where: \.isSynthetic) {
      nodes.append(
        paragraph(text(setting.words.page(.syntheticData), WordRuns.Style(isBold: true)), Format("PageFacts"))
      )
    }
    nodes +=
      points(setting.words.frame(.keyPoints), page.keyPoints)
      + points(setting.words.frame(.objectives), page.objectives)
    nodes += blocks(page.blocks, Flow())
    if !page.citedKeys.isEmpty { nodes += references(page.citedKeys) }
    if let provenance = PageProvenance(page.registries, setting.words) {
      nodes += self.provenance(provenance)
    }
    if let notice = setting.notice { nodes.append(paragraph(text(notice), Format("PageFacts"))) }
    return nodes
  }

  private func points(_ title: String, _ points: [[PageInline]]) -> [Node] {
    guard !points.isEmpty else { return [] }
    return [paragraph(text(title), Format("CalloutTitle", box: .plain))]
      + points.map { point in
        paragraph(
          inlines(point), Format("ListParagraph", numbering: (WordLists.bullets, 0), box: .plain))
      }
  }

  private func references(_ keys: [String]) -> [Node] {
    let list = lists.begin(.references)
    return [paragraph(text(setting.words.frame(.references)), Format("Heading1"))]
      + keys.map { key in
        let runs =
          setting.bibliography[key].map { markup(setting.citationStyle.markup($0, setting.words)) } ?? []
        return paragraph(
          bookmarked("ref-" + key, runs), Format("Bibliography", numbering: (list, 0)))
      }
  }

  private func provenance(_ provenance: PageProvenance) -> [Node] {
    [paragraph(text(setting.words.frame(.provenance)), Format("Heading1"))]
      + provenance.lines.map { line in
        let runs = line.flatMap { part -> [Node] in
          switch part {
          case .text(let words): text(words)
          case .title(let words), .warning(let words): text(words, WordRuns.Style(isBold: true))
          case .digest(let words): text(words, WordRuns.Style(isCode: true, isFine: true))
          }
        }
        return paragraph(runs, Format("ListParagraph", numbering: (WordLists.bullets, 0)))
      } + [paragraph(text(provenance.closing), Format("PageFacts"))]
  }

  // MARK: Paragraphs

  /// A ground of its own, behind paragraphs that belong together.
  enum Box { case plain, warning }

  struct Format {
    var style: String?
    var keepsNext = false
    var numbering: (list: Int, level: Int)?
    var box: Box?
    /// In twentieths of a point.
    var indent = 0
    /// `right` or `center`, seen from where lines begin.
    var alignment: String?
    var hasRuleBelow = false

    init(
      _ style: String? = nil, keepsNext: Bool = false, numbering: (Int, Int)? = nil, box: Box? = nil,
      indent: Int = 0, alignment: String? = nil, hasRuleBelow: Bool = false
    ) {
      self.style = style
      self.keepsNext = keepsNext
      self.numbering = numbering
      self.box = box
      self.indent = indent
      self.alignment = alignment
      self.hasRuleBelow = hasRuleBelow
    }
  }

  /// In the order that the schema asks for.
  func paragraph(_ runs: [Node], _ format: Format = Format(), ending: Node? = nil) -> Node {
    var nodes: [Node] = []
    if let style = format.style { nodes.append(element("w:pStyle", ["w:val": style])) }
    if format.keepsNext { nodes.append(element("w:keepNext")) }
    if let numbering = format.numbering {
      nodes.append(
        element(
          "w:numPr", [:], element("w:ilvl", ["w:val": String(numbering.level)]),
          element("w:numId", ["w:val": String(numbering.list)])))
    }
    if let box = format.box {
      let colour = box == .warning ? "8F3A0A" : WordStyles.navy
      let side = setting.isRightToLeft ? "w:right" : "w:left"
      nodes += [
        element(
          "w:pBdr", [:],
          element(side, ["w:val": "single", "w:sz": "24", "w:space": "8", "w:color": colour])),
        element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "F1F4F8"]),
      ]
    } else if format.hasRuleBelow {
      nodes.append(
        element(
          "w:pBdr", [:],
          element(
            "w:bottom", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": WordStyles.rule])))
    }
    if format.indent > 0 { nodes.append(element("w:ind", ["w:left": String(format.indent)])) }
    if let alignment = format.alignment { nodes.append(element("w:jc", ["w:val": alignment])) }
    if let ending { nodes.append(ending) }
    return element("w:p", [:], (nodes.isEmpty ? [] : [element("w:pPr", [:], nodes)]) + runs)
  }

  func text(_ words: String, _ style: WordRuns.Style = WordRuns.Style()) -> [Node] {
    words.isEmpty ? [] : WordRuns.text(words, style)
  }

  // MARK: What is remembered

  /// Word's names of bookmarks have forty letters, digits and strokes at most.
  private func name(of id: String) -> String {
    let plain = id.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        ? Character(scalar) : "_"
    }
    return "_" + String(plain.prefix(30))
  }

  /// The runs with a place that links lead to. A second one of the same name is numbered.
  func bookmarked(_ id: String, _ runs: [Node]) -> [Node] {
    guard !id.isEmpty, bookmarks[id] == nil else { return runs }
    var name = name(of: id)
    if bookmarks.values.contains(name) { name += "_\(bookmarkCount)" }
    bookmarks[id] = name
    bookmarkCount += 1
    let number = String(bookmarkCount)
    return [element("w:bookmarkStart", ["w:id": number, "w:name": name])] + runs
      + [element("w:bookmarkEnd", ["w:id": number])]
  }

  /// The bookmark of an id that is in the document.
  func target(_ id: String) -> String? {
    guard let knownTargets else { return name(of: id) }
    return knownTargets.contains(id) ? bookmarks[id] ?? name(of: id) : nil
  }

  func externalLink(_ address: String) -> String {
    let own = isInFootnote ? footnoteRelationships : relationships
    if let known = own.first(where: { $0.target == address && $0.isExternal }) { return known.id }
    let link = WordPackage.Relationship(
      id: "rId\(100 + own.count)", kind: "hyperlink", target: address, isExternal: true)
    if isInFootnote { footnoteRelationships.append(link) } else { relationships.append(link) }
    return link.id
  }

  /// The relationship of a picture; the same picture is kept once.
  func picture(_ bytes: [UInt8], ending: String) -> String {
    let path: String
    if let known = media.first(where: { $0.bytes == bytes }) {
      path = known.path
    } else {
      path = "word/media/picture\(media.count + 1).\(ending)"
      media.append(WordPackage.Media(path: path, bytes: bytes))
    }
    let target = String(path.dropFirst("word/".count))
    let own = isInFootnote ? footnoteRelationships : relationships
    if let known = own.first(where: { $0.target == target }) { return known.id }
    let link = WordPackage.Relationship(id: "rId\(100 + own.count)", kind: "image", target: target)
    if isInFootnote { footnoteRelationships.append(link) } else { relationships.append(link) }
    return link.id
  }

  func nextDrawing() -> Int {
    drawingCount += 1
    return drawingCount
  }

  /// A note at its mark. Word numbers them; a second mark of the same note is a field that leads to the first. A note
  /// within a note is its number alone.
  func footnote(_ number: Int) -> [Node] {
    let raised = WordRuns.Style(raised: "superscript")
    guard !isInFootnote, number > 0, number <= pageFootnotes.count else {
      return text(String(number), raised)
    }
    if footnotes[number] != nil {
      guard let target = target("fn-mark-\(number)") else { return text(String(number), raised) }
      return WordRuns.field("NOTEREF \(target) \\h", String(number), raised)
    }
    footnotes[number] = []
    isInFootnote = true
    footnotes[number] = note(pageFootnotes[number - 1])
    isInFootnote = false
    let style = element("w:rPr", [:], element("w:rStyle", ["w:val": "FootnoteReference"]))
    return bookmarked(
      "fn-mark-\(number)",
      [element("w:r", [:], style, element("w:footnoteReference", ["w:id": String(number)]))])
  }

  private func note(_ content: [PageBlock]) -> [Node] {
    let mark = element(
      "w:r", [:], element("w:rPr", [:], element("w:rStyle", ["w:val": "FootnoteReference"])),
      element("w:footnoteRef"))
    var flow = Flow()
    flow.style = "FootnoteText"
    guard case .paragraph(let first)? = content.first else {
      return [paragraph([mark], Format("FootnoteText"))] + blocks(content, flow)
    }
    return [paragraph([mark] + text(" ") + inlines(first), Format("FootnoteText"))]
      + blocks(Array(content.dropFirst()), flow)
  }
}
