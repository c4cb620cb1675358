import Diagnostics
import HTMLPages
import Markup
import Pages
import Prose
import References
import Wording

/// Plain CommonMark: no forms, every address as it stands.
private struct PlainForms: PageForms {
  let words = Wording.english
  func fence(_ fence: Fence) -> PageBlock { .section([]) }
  func label(of figure: CaptionedPicture) -> PageLabel {
    PageLabel(id: figure.id ?? "figure", words: "Figure")
  }
  func label(of table: PipeTable) -> PageLabel { PageLabel(id: table.id ?? "table", words: "Table") }
  func value(_ reference: ValueReference) -> PageInline { .group([]) }
  func citation(_ group: CitationGroup) -> PageInline { .group([]) }
  func crossReference(_ destination: String, at place: Place) -> PageInline { .group([]) }
  func footnote(_ id: String, at place: Place) -> PageInline { .group([]) }
  func address(_ destination: String, at place: Place) -> String? { percentEncodedAddress(destination) }
  func text(_ text: String) -> PageInline { .text(text) }
}

/// Blocks as HTML, as a page would have them that asks for nothing.
func plainHTML(_ blocks: [Block], allowsHTML: Bool) -> String {
  var problems: [Diagnostic] = []
  var writer = BlockWriter(
    language: "en", words: .english, bibliography: Bibliography([], problems: &problems))
  writer.allowsHTML = allowsHTML
  writer.linksHeadings = false
  return Serializer.html(writer.blocks(TextResolver(PlainForms()).blocks(blocks)))
}
