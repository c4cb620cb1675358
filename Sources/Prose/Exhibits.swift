package import Diagnostics

/// What is numbered on a page.
package enum ExhibitKind: String, Sendable { case figure = "Figure", table = "Table" }

/// A figure or a table of a page: of a fence, a picture or a table of text.
package struct NumberedExhibit: Sendable {
  package var kind: ExhibitKind
  package var id: String?
  package var place: Place
}

extension Document {
  /// In the order of their numbers; those in footnotes come last.
  package var exhibits: [NumberedExhibit] {
    Self.collect(blocks + footnotes.flatMap(\.blocks)) { block in
      switch block {
      case .fence(let fence):
        switch fence.name {
        case .figure, .flow: NumberedExhibit(kind: .figure, id: fence.id, place: fence.place)
        case .table, .appraisal: NumberedExhibit(kind: .table, id: fence.id, place: fence.place)
        default: nil
        }
      case .picture(let figure): NumberedExhibit(kind: .figure, id: figure.id, place: figure.place)
      case .table(let table) where !table.caption.isEmpty:
        NumberedExhibit(kind: .table, id: table.id, place: table.place)
      default: nil
      }
    }
  }
}
