package import Evaluation
package import Project
package import Prose
package import Requests
package import Site

/// A work of others that a figure or table of a page shows something of.
package struct PageCredit: Sendable {
  /// The key of its reference.
  package let key: String
  package let kind: Credit.Kind
  package let licences: [Licence]
  package let page: PageEntry
  package let label: PlannedLabel
  /// What the figure or table says of itself.
  package let caption: [Inline]?
}

extension Credit {
  /// Those of its works that are references, where they are shown.
  func shown(on page: PageEntry, in label: PlannedLabel, _ caption: Caption) -> [PageCredit] {
    sources.compactMap { source in
      guard case .reference(let item) = source.origin else { return nil }
      return PageCredit(
        key: item.key, kind: kind, licences: source.licences, page: page, label: label,
        caption: caption.finding)
    }
  }
}
