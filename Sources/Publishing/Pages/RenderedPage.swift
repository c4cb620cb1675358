internal import Diagnostics
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
  let citedKeys: [String]
  let registries: [String]
  /// The data of its figures and tables.
  let downloads: [String]
  let episode: Episode?
  /// The addresses that its author wrote, with their places.
  let links: [String: Set<Place>]
  let objectives: [String]
  /// The works whose tables or numbers it shows.
  let credits: [Credit]
}

extension FrontMatter {
  /// The day of the last change that the page states.
  var lastChange: String? { [date, updated, reviewed].compactMap { $0 }.max() }
}
