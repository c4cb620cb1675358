package import Diagnostics
package import HTMLPages
package import Pages
package import Project
package import Site

/// A form of a page beside its site: how its file ends, and its bytes.
package protocol PageWriter: Sendable {
  /// `docx`.
  var ending: String { get }
  func bytes(of page: ResolvedPage, in site: MadeSite, problems: inout [Diagnostic]) -> [UInt8]
}

/// The site that a page stands in, as far as its forms need it.
package struct MadeSite {
  package let project: Project
  /// All its files, by their paths.
  package let files: [String: [UInt8]]
  package let theme: Theme
  package let fields: PageFields

  /// Where it stands; nil where it does not know.
  package var address: SiteAddress? { fields.address }
}
