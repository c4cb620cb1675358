internal import Markup
internal import Pages
internal import Wording

/// The cited statements of chapters and episodes, a table for each, under the names of their sections.
struct EvidenceMarkup {
  let writer: BlockWriter
  private var words: Wording { writer.words }

  func node(_ pages: [PageEvidence]) -> Node {
    pages.isEmpty ? element("p", [:], .text(words.source(.nothingCited))) : .group(pages.map(section))
  }

  private func section(_ page: PageEvidence) -> Node {
    let id = writer.id(page.id)
    let heads = [SourceMessage.statement, .reference, .howRead].map {
      writer.worded("th", ["scope": "col"], words.source($0))
    }
    let head = element(
      "thead", [:],
      element("tr", [:], heads))
    let caption = words.source(.citedStatements(of: page.title))
    return element(
      "section", ["aria-labelledby": id],
      element("h2", ["id": id], element("a", ["href": page.address], .text(page.title))),
      element("p", [:], .text(page.count)),
      element(
        "div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": caption],
        element(
          "table", ["class": "evidence"], element("caption", ["class": "vh"], .text(caption)), head,
          element("tbody", [:], rows(page.statements)))))
  }

  private func rows(_ statements: [PageEvidence.Statement]) -> [Node] {
    var last: String?
    return statements.flatMap { statement -> [Node] in
      defer { last = statement.section?.address }
      guard let section = statement.section, section.address != last else { return rows(statement) }
      let head = element("a", ["href": section.address], .text(section.words))
      let group = element(
        "tr", ["class": "group"], element("th", ["scope": "rowgroup", "colspan": "3"], head))
      return [group] + rows(statement)
    }
  }

  /// A row for each of a statement's references.
  private func rows(_ statement: PageEvidence.Statement) -> [Node] {
    let several = statement.sources.count > 1
    let head = element(
      "th",
      [
        "scope": several ? "rowgroup" : "row", "rowspan": several ? String(statement.sources.count) : nil,
      ], writer.inlines(statement.content))
    return statement.sources.enumerated().map { index, source in
      element(
        "tr", [:], index == 0 ? head : .none,
        element("td", [:], element("a", ["href": source.address], .text(source.words))),
        element("td", [:], .text(source.reading)))
    }
  }
}
