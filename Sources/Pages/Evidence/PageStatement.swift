internal import Diagnostics
internal import Prose

/// A sentence of a page, or a row of a table, with what it rests on.
struct PageStatement {
  var content: [Inline]
  /// The heading that it stands under.
  var heading: Heading?
  /// The paragraph, list entry or table that it is part of; sentences of one have one number.
  var paragraph: Int
  /// True in a section that says it is made up, and in one that shows the printed table that it speaks of.
  var isFree = false

  var citations: [CitationGroup.Item] {
    content.flatMap { part -> [CitationGroup.Item] in
      if case .citation(let group) = part { group.items } else { [] }
    }
  }

  /// A computed value, or a figure or table that it points to.
  var hasComputed: Bool {
    content.contains { part in
      switch part {
      case .value, .footnote: true
      case .crossReference(let destination, _): destination.hasPrefix("#")
      default: false
      }
    }
  }

  var plainText: String { content.map(\.plainText).joined() }
}

extension PageStatement {
  /// The statements of a page in the order of reading; headings, code and fences are none.
  static func all(in document: Document) -> [PageStatement] {
    var reader = StatementReader()
    reader.read(document.blocks)
    return reader.statements.map { statement in
      var statement = statement
      if reader.appraised.contains(statement.heading?.id) { statement.isFree = true }
      return statement
    }
  }
}

private struct StatementReader {
  var statements: [PageStatement] = []
  /// The headings of the sections that show a printed table.
  private(set) var appraised: Set<String?> = []
  private var heading: Heading?
  private var paragraph = 0
  private var invented: Heading?
  private var isFirstOfSection = false
  /// What the paragraph before a table cites holds for its rows, and so does what the one after it cites.
  private var lastCited: [Inline] = []
  private var rowsBefore: Range<Int>?

  mutating func read(_ blocks: [Block]) {
    for block in blocks {
      let rows = rowsBefore
      rowsBefore = nil
      switch block {
      case .heading(let next):
        if let outer = invented, next.level <= outer.level { invented = nil }
        heading = next
        if EvidenceWords.saysInvented(next.content.map(\.plainText).joined()) { invented = next }
        isFirstOfSection = true
      case .paragraph(let content):
        add(content)
        for row in rows ?? 0..<0 where statements[row].citations.isEmpty {
          statements[row].content += lastCited
        }
      case .blockQuote(let inner), .callout(_, let inner): read(inner)
      case .list(_, _, let items): for item in items { read(item) }
      case .table(let table): add(table)
      case .definitions(let definitions):
        for definition in definitions {
          add(definition.term)
          for meaning in definition.meanings { read(meaning) }
        }
      case .details(let summary, _, let inner):
        add(summary)
        read(inner)
      case .picture(let figure): add(figure.caption)
      case .math: break
      case .fence(let fence): if fence.name == .appraisal { appraised.insert(heading?.id) }
      case .code, .thematicBreak, .html: break
      }
    }
  }

  private mutating func add(_ content: [Inline]) {
    paragraph += 1
    if isFirstOfSection, let heading, invented == nil,
      EvidenceWords.saysInvented(content.map(\.plainText).joined())
    {
      invented = heading
    }
    isFirstOfSection = false
    for sentence in Sentences.split(content) { append(sentence) }
    lastCited = content.filter { if case .citation = $0 { true } else { false } }
  }

  /// Each row, with what its header cites, or the paragraph before the table.
  private mutating func add(_ table: PipeTable) {
    paragraph += 1
    let shared =
      lastCited
      + table.header.joined().filter { if case .citation = $0 { true } else { false } }
    rowsBefore = statements.count..<statements.count + table.rows.count
    for row in table.rows {
      append(Array(row.joined(separator: [.text(EvidenceWords.cells)])) + shared)
    }
    isFirstOfSection = false
  }

  private mutating func append(_ content: [Inline]) {
    statements.append(
      PageStatement(content: content, heading: heading, paragraph: paragraph, isFree: invented != nil))
  }
}

/// Text into sentences: at a full stop, question or exclamation mark before a space and a capital, a digit or an opening
/// sign. Emphasis and links stay whole; a citation after the stop belongs to the sentence before it.
enum Sentences {
  static func split(_ content: [Inline]) -> [[Inline]] {
    var sentences: [[Inline]] = [[]]
    for part in content {
      switch part {
      case .text(let text):
        if case .citation? = sentences[sentences.count - 1].last, isStopped(sentences[sentences.count - 1]),
          text.first(where: { !$0.isWhitespace }).map(opens) ?? false
        {
          sentences.append([])
        }
        for (index, piece) in pieces(text).enumerated() {
          if index > 0 { sentences.append([]) }
          if !piece.isEmpty { sentences[sentences.count - 1].append(.text(piece)) }
        }
      case .citation where isBlank(sentences[sentences.count - 1]) && sentences.count > 1:
        sentences[sentences.count - 2].append(part)
      default:
        if closes(sentences[sentences.count - 1]), !isBlank([part]), startsAnew(part) { sentences.append([]) }
        sentences[sentences.count - 1].append(part)
      }
    }
    return sentences.filter { !isBlank($0) }
  }

  private static func isBlank(_ sentence: [Inline]) -> Bool {
    sentence.allSatisfy { part in
      switch part {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .softBreak, .lineBreak: true
      default: false
      }
    }
  }

  /// Whether the text so far ends in a stop and a space.
  private static func closes(_ sentence: [Inline]) -> Bool {
    let last = sentence.suffix(mostParts).last { !$0.plainText.isEmpty }
    return last?.plainText.last?.isWhitespace == true && isStopped(sentence)
  }

  /// Whether its text ends in a stop, whatever is cited behind it.
  private static func isStopped(_ sentence: [Inline]) -> Bool {
    var end: [Character] = []
    for part in sentence.suffix(mostParts).reversed() {
      for character in part.plainText.reversed() where !(end.isEmpty && character.isWhitespace) {
        end.append(character)
        if end.count == longestEnd { return isStop(end.reversed()) }
      }
    }
    return isStop(end.reversed())
  }

  private static func startsAnew(_ part: Inline) -> Bool {
    switch part {
    case .emphasis, .strong, .link: part.plainText.first?.isUppercase == true
    case .value, .crossReference: true
    default: false
    }
  }

  /// What is looked at before a stop: an abbreviation and signs.
  private static let longestEnd = 16
  private static let mostParts = 64

  private static func isStop(_ text: [Character]) -> Bool {
    var text = text[...]
    while let last = text.last, "”’)\"'".contains(last) { text.removeLast() }
    guard let last = text.last, ".?!".contains(last) else { return false }
    let word = text.dropLast().reversed().prefix { !$0.isWhitespace && $0 != "(" }
    return last != "." || !EvidenceWords.abbreviations.contains(String(word.reversed()).lowercased())
  }

  private static func pieces(_ text: String) -> [String] {
    let all = Array(text)
    var result: [String] = []
    var start = 0
    var index = 0
    while index < all.count {
      defer { index += 1 }
      guard all[index].isWhitespace, index > start, index + 1 < all.count,
        isStop(Array(all[max(start, index - longestEnd)..<index])), opens(all[index + 1])
      else { continue }
      result.append(String(all[start..<index + 1]))
      start = index + 1
    }
    result.append(String(all[start...]))
    return result
  }

  private static func opens(_ character: Character) -> Bool {
    character.isUppercase || character.isNumber || "“‘([\"'".contains(character)
  }
}
