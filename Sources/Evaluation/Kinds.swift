package import Reports

/// What pages may ask for by name: kinds of figures and tables, and sections of reports. It is handed on as a value, so
/// that whoever has more of them builds sites with them.
package struct Kinds: Sendable {
  package var figures = FigureKinds.all
  /// Those of the same names that are drawn from a CSV of published numbers, where a fence has `data`.
  package var published = FigureKinds.published
  package var tables = TableKinds.all
  package var sections = ReportSections.all

  package init() {}

  /// The kinds of figures that a fence may name, with `data` or without.
  func figures(fromData: Bool) -> [any FigureKind.Type] {
    guard fromData else { return figures }
    return figures.map { kind in published.first { $0.kind == kind.kind } ?? kind }
  }
}
