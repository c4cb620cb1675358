internal import Markup
internal import Prose
internal import Site

/// A page's parts after its forms are resolved: what search, print view and feeds are made from.
struct RenderedPage {
  let entry: PageEntry
  let frontMatter: FrontMatter
  let title: String
  let description: String
  let body: Node
  let references: Node?
}
