internal import Prose
internal import Site

/// A work of others that a figure or table shows something of.
struct Credit: Hashable {
  enum Kind: Hashable {
    /// Tables as the work prints them.
    case tables
    /// Its numbers, drawn anew.
    case numbers
  }

  /// The key of its reference.
  var key: String
  var kind: Kind
  var licences: [Licence]
  var page: PageEntry
  /// `Figure 3`, and its id on the page.
  var label: String
  var anchor: String
  /// What the figure or table says of itself.
  var caption: FrontMatter.Text?
}

/// Where a figure or table stands that shows the works of others.
struct CreditPlace {
  let label: String
  let anchor: String
  let caption: FrontMatter.Text?
}
