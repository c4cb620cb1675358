internal import Diagnostics
internal import Markup
internal import Prose

/// `{example}`: a piece of Markdown as it is written, and below what it gives. Both come from the same text.
struct ExampleFence {
  let builder: PageBuilder
  let fence: Fence

  func node() -> Node {
    let blocks = Document.blocks(
      fence.body, file: fence.place.file, lineOffset: fence.lineOffset, problems: &builder.problems)
    for block in blocks {
      switch block {
      case .heading(let heading):
        builder.problems.append(
          .error(
            "example", "an {example} has no headings: they would stand in the page's own", at: heading.place))
      case .fence(let inner) where ["figure", "table", "flow"].contains(inner.name.rawValue):
        builder.problems.append(
          .error(
            "example", "an {example} has no {\(inner.name.rawValue)}: give it 'show-source: true' instead",
            at: inner.place))
      default: break
      }
    }
    return element(
      "div", ["class": "example"], element("pre", [:], element("code", [:], .text(fence.body))),
      element("div", ["class": "example-result"], builder.renderer.blocks(blocks)))
  }
}
