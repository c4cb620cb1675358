package import Diagnostics
import Exhibits
import Foundation
import Math
package import Pages
import Tables
import Testing

@testable import Evaluation
@testable import Project
@testable package import Publishing

// The form of CONTRIBUTING.md, as it is written there.

/// A page as text without any marks, as a message holds it.
package struct PlainText: PageWriter {
  package var ending: String { "txt" }

  package init() {}

  package func bytes(of page: ResolvedPage, in site: MadeSite, problems: inout [Diagnostic]) -> [UInt8] {
    Array((page.titleText + "\n\n" + text(page.blocks) + "\n").utf8)
  }

  private func text(_ blocks: [PageBlock]) -> String {
    blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func text(_ block: PageBlock) -> String {
    switch block {
    case .paragraph(let content): content.plainText
    case .heading(let heading): heading.content.plainText
    case .quote(let inner), .section(let inner), .example(_, let inner): text(inner)
    case .callout(let callout, let inner): callout.title.plainText + "\n\n" + text(inner)
    case .details(let summary, _, let inner): summary.plainText + "\n\n" + text(inner)
    case .list(_, _, let items): items.map { "- " + text($0) }.joined(separator: "\n")
    case .code(_, let text), .html(let text), .failed(let text, _): text
    case .math(let formula): formula.spoken
    case .figure(let figure):
      switch figure.content {
      case .drawn(let drawn, _): text(figure.caption) + "\n\n" + drawn.value.data.text()
      case .refused(let reason): text(figure.caption) + "\n\n" + reason
      }
    case .table(let table):
      (table.caption.map(text) ?? "") + "\n\n" + table.content.value.text()
    case .tiles(let tiles):
      tiles.map { $0.title + ": " + $0.large.value + " " + $0.small.value }.joined(separator: "\n")
    case .measures(let measures): measures.map(\.title).joined(separator: "\n")
    // What only a screen can show, and what other pages list.
    case .rule, .grid, .definitions, .picture, .appraisal, .quiz, .glossary, .references, .evidence, .credits,
      .inputs, .validation:
      ""
    }
  }

  private func text(_ caption: PageCaption) -> String {
    ([caption.label + "."] + [caption.finding, caption.note].compactMap { $0?.plainText }).joined(
      separator: " ")
  }
}

@Suite struct NewFormTests {
  @Test func theCodeIsThatOfTheText() throws {
    try expectCode(of: "A new form of a page", blocks: 1)
  }

  @Test func aPageIsWrittenInIt() throws {
    let page =
      "---\ntitle: Sheet\n---\n\n## Of *all*\n\nNow.\n\n- One\n- Two\n\n```{figure} fig-a\nkind: bars\nregistry: r\nof: centre\noutcome: alive = yes\ncaption: By centre.\n```\n"
    let files = testProject(
      [
        "sheet.md": page,
        "r.csv": "centre,alive\nA,yes\nA,no\nB,yes\nB,yes\n",
      ], site: "title: S\nregistries:\n  r: {data: r.csv, disclosure: published}\n")
    let outcome = SiteBuilder.build(files, forms: [PageForm(PlainText(), "sheet")])
    #expect(outcome.diagnostics == [])
    let form = try #require(outcome.forms.first)
    #expect(form.path == "sheet.txt")
    let text = String(decoding: form.bytes, as: UTF8.self)
    #expect(text.hasPrefix("Sheet\n\nOf all\n\nNow.\n\n- One\n- Two\n\nFigure 1. By centre.\n\n"))
    let rows = text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows.contains { $0.starts(with: ["A", "1/2", "(50.0%)"]) })
    #expect(rows.contains { $0.starts(with: ["B", "2/2", "(100.0%)"]) })
  }
}
