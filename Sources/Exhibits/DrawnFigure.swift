internal import Figures
package import Markup
package import Tables

/// A figure made from disclosed results: its drawings and the table of its data.
package struct DrawnFigure: Sendable {
  private let figure: any Figure
  package let data: Table

  init(_ figure: any Figure, data: Table) {
    self.figure = figure
    self.data = data
  }

  /// Both layouts; ids are made from `id`, which is unique on the page.
  package func html(id: String) -> Node { figure.html(id: id) }
}
