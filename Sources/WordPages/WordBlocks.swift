internal import Markup
internal import Pages
internal import Project
internal import Prose
internal import Wording

/// Blocks of a page as Word's.
extension WordWriter {
  /// Where a block stands.
  struct Flow {
    var style: String?
    var box: Box?
    /// How deep in lists; -1 outside.
    var level = -1
    var indent = 0
  }

  func blocks(_ blocks: [PageBlock], _ flow: Flow) -> [Node] { blocks.flatMap { block($0, flow) } }

  func format(_ flow: Flow, _ style: String? = nil) -> Format {
    Format(style ?? flow.style, box: flow.box, indent: flow.indent)
  }

  private func line(_ words: String, _ flow: Flow, _ style: String? = nil) -> Node {
    paragraph(text(words), format(flow, style))
  }

  private func block(_ block: PageBlock, _ flow: Flow) -> [Node] {
    switch block {
    case .paragraph(let content): return [paragraph(inlines(content), format(flow))]
    case .heading(let heading):
      let level = max(1, min(6, heading.level - 1))
      return [
        paragraph(bookmarked(heading.id, inlines(heading.content)), format(flow, "Heading\(level)"))
      ]
    case .quote(let inner):
      var flow = flow
      flow.style = "Quote"
      return blocks(inner, flow)
    case .callout(let callout, let inner):
      var flow = flow
      flow.box = [.warning, .caution].contains(callout.kind) ? .warning : .plain
      let title = inlines(callout.title)
      return [
        paragraph(callout.id.map { bookmarked($0, title) } ?? title, format(flow, "CalloutTitle"))
      ] + blocks(inner, flow)
    case .details(let summary, _, let inner):
      return [paragraph(inlines(summary, WordRuns.Style(isBold: true)), format(flow))] + blocks(inner, flow)
    case .definitions(let definitions):
      return definitions.flatMap { definition -> [Node] in
        var inner = flow
        inner.indent += WordLists.indent(0)
        return [paragraph(inlines(definition.term, WordRuns.Style(isBold: true)), format(flow))]
          + definition.meanings.flatMap { blocks($0, inner) }
      }
    case .list(let start, _, let items): return list(start, items, flow)
    case .code(_, let words): return [code(words, flow)]
    case .rule: return [paragraph([], Format(hasRuleBelow: true))]
    case .html(let words): return [code(words, flow)]
    case .math(let formula): return [paragraph([WordMath.paragraph(formula.markup)], format(flow))]
    case .picture(let figure):
      return caption(figure.caption, id: figure.id) + [paragraph(inlines([figure.picture]), Format("Figure"))]
    case .figure(let figure): return self.figure(figure)
    case .table(let table): return self.table(table)
    case .appraisal(let id, let tables):
      return tables.enumerated().flatMap { self.table($1, alsoNamed: $0 == 0 ? id : nil) }
    case .grid(let grid): return self.grid(grid)
    case .quiz(let quiz): return self.quiz(quiz, flow)
    case .tiles(let tiles): return self.tiles(tiles)
    case .measures(let measures): return measures.flatMap { measure($0, flow) }
    case .glossary(let entries):
      return entries.map { entry in
        let words = entry.expansion + (entry.definition.map { ". " + $0 } ?? "")
        return paragraph(
          text(entry.term, WordRuns.Style(isBold: true)) + text("  " + words), format(flow))
      }
    case .references(let references):
      return references.map { reference in
        let runs =
          setting.bibliography[reference.key].map { markup(setting.citationStyle.markup($0, setting.words)) }
          ?? []
        return paragraph(runs, format(flow, "Bibliography"))
      }
    case .credits(let works):
      return works.map { work in
        let runs =
          setting.bibliography[work.key].map { markup(setting.citationStyle.markup($0, setting.words)) } ?? []
        let places = work.places.map(\.words).joined(separator: "; ")
        let licences =
          work.licences.isEmpty
          ? setting.words.source(.notStated) : work.licences.map(\.name).joined(separator: "; ")
        let shown = setting.words.source(
          .shown(kinds: work.kinds, places: .value(places), licences: .value(licences)))
        return paragraph(
          runs + text(" " + shown),
          format(flow, "Bibliography"))
      }
    case .evidence(let pages): return pages.flatMap(evidence)
    case .inputs(let inputs):
      return [line(inputs.words, flow)]
        + inputs.files.map { file in
          paragraph(
            text("\(file.path) \(file.bytes) ")
              + text(file.digest, WordRuns.Style(isCode: true, isFine: true)),
            format(flow, "PageFacts"))
        }
    case .validation(let words, let tables):
      return [line(words, flow)]
        + tables.flatMap { plain in
          [paragraph(bookmarked(plain.id, text(plain.caption)), Format("Caption", keepsNext: true))]
            + clinical(plain.table)
        }
    case .example(let source, let inner): return [code(source, flow)] + blocks(inner, flow)
    case .section(let inner): return blocks(inner, flow)
    case .failed(let words, _): return words.isEmpty ? [] : [line(words, flow)]
    }
  }

  private func code(_ words: String, _ flow: Flow) -> Node {
    var words = words
    while words.hasSuffix("\n") { words.removeLast() }
    return paragraph(text(words), format(flow, "Code"))
  }

  private func list(_ start: Int?, _ items: [[PageBlock]], _ flow: Flow) -> [Node] {
    let form: WordLists.Form = start == nil ? .bullets : .numbers
    let own = lists.begin(form, at: start ?? 1)
    var inner = flow
    inner.level += 1
    inner.indent = WordLists.indent(inner.level)
    return items.flatMap { item(own, $0, inner) }
  }

  /// The number stands before its first paragraph; what follows is indented like it.
  private func item(_ list: Int, _ content: [PageBlock], _ flow: Flow) -> [Node] {
    var format = Format("ListParagraph", numbering: (list, min(flow.level, 8)), box: flow.box)
    if let style = flow.style, style != "Quote" { format.style = style }
    guard case .paragraph(let first)? = content.first else {
      return [paragraph([], format)] + blocks(content, flow)
    }
    return [paragraph(inlines(first), format)] + blocks(Array(content.dropFirst()), flow)
  }

  private func quiz(_ quiz: PageQuiz, _ flow: Flow) -> [Node] {
    func options(_ words: (PageQuiz.Option) -> [Node]) -> [Node] {
      let list = lists.begin(.letters)
      return quiz.options.map {
        paragraph(words($0), Format("ListParagraph", numbering: (list, 0), box: flow.box))
      }
    }
    let bold = WordRuns.Style(isBold: true)
    let question = text(setting.words.page(.question(quiz.number)) + " ", bold) + inlines(quiz.question)
    return [paragraph(bookmarked(quiz.id, question), Format(keepsNext: true))]
      + options { inlines($0.text) }
      + [paragraph(text(setting.words.page(.answer), bold), Format(keepsNext: true))]
      + options { option in
        text(option.verdict, bold) + inlines(option.text) + text(" ") + inlines(option.reason)
      }
  }

  private func measure(_ measure: MeasureText, _ flow: Flow) -> [Node] {
    var runs = text(measure.title, WordRuns.Style(isBold: true))
    if let description = measure.description { runs += text("\n" + description) }
    for (index, line) in measure.lines.enumerated() {
      runs += text(index == 0 ? "\n" : "; ") + text(line.name + " ")
      runs += text(line.text, WordRuns.Style(isCode: line.isCode))
    }
    return [paragraph(runs + text("."), format(flow))]
  }

  /// Under the heading of each page, its statements with their references.
  private func evidence(_ page: PageEvidence) -> [Node] {
    let heads = [SourceMessage.statement, .reference, .howRead].map(setting.words.source)
    let head = heads.map { WordTable.Cell(text($0, WordRuns.Style(isBold: true)), words: $0) }
    let rows = page.statements.flatMap { statement in
      statement.sources.enumerated().map { index, source in
        [
          WordTable.Cell(
            index == 0 ? inlines(statement.content) : [],
            words: index == 0 ? statement.content.plainText : "",
            merge: statement.sources.count == 1 ? .none : index == 0 ? .starts : .goesOn),
          WordTable.Cell(text(source.words), words: source.words),
          WordTable.Cell(text(source.reading), words: source.reading),
        ]
      }
    }
    return [
      paragraph(bookmarked(page.id, text(page.title)), Format("Heading1")), paragraph(text(page.count)),
    ]
      + table(
        WordTable(heads: [head], rows: rows, words: setting.words.source(.citedStatements(of: page.title))))
  }
}
