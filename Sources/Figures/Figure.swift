package import Markup
package import Wording

/// A drawing of fixed size, put together from marks.
package struct Drawing: Sendable {
  package var width: Double
  package var height: Double
  package var marks: [Mark]

  package init(width: Double, height: Double, marks: [Mark] = []) {
    self.width = width
    self.height = height
    self.marks = marks
  }

  package var labels: [Label] { marks.compactMap { if case .text(let label) = $0 { label } else { nil } } }
}

/// The layouts that a figure is drawn in: for a page, and for a phone.
///
/// On a phone of 340 px the stylesheet gives a figure 324 px, so that a text of 12 units is 12 px there.
package enum Layout: String, CaseIterable, Sendable {
  case wide, narrow

  package var width: Double { self == .wide ? 700 : 324 }
  /// The size of words; numbers at axes are 12 in both.
  var textSize: Double { self == .wide ? 13 : 12 }
}

/// A kind of figure: values in, two drawings and their description out.
package protocol Figure: Sendable {
  /// A short name of what is drawn.
  func title(_ words: Wording) -> String
  /// The data in sentences, for those who do not see the drawing: kind, axes, extremes, trend, intervals.
  func description(_ words: Wording) -> String
  func drawing(_ layout: Layout, _ words: Wording) -> Drawing
}

extension Figure {
  /// Both layouts as inline SVG; the stylesheet shows one by the width of the page.
  ///
  /// - Parameter row: where a row of the figure's data stands in the table under it; nil where that leaves it out.
  package func html(id: String, _ words: Wording, row: (Int) -> Int? = { $0 }) -> Node {
    .group(Layout.allCases.map { svg(id: "\(id)-\($0.rawValue)", $0, words, row: row) })
  }

  package func svg(id: String, _ layout: Layout, _ words: Wording, row: (Int) -> Int? = { $0 }) -> Node {
    let drawing = drawing(layout, words)
    let marks = drawing.marks.compactMap { mark in
      guard case .spot(let index, let box) = mark else { return mark }
      return row(index).map { .spot(row: $0, box) }
    }
    return element(
      "svg",
      [
        "class": "fig fig-\(layout.rawValue)",
        "viewBox": "0 0 \(Coordinate.text(drawing.width)) \(Coordinate.text(drawing.height))",
        "role": "img", "aria-labelledby": "\(id)-title \(id)-desc", "xmlns": "http://www.w3.org/2000/svg",
      ],
      [
        element("title", ["id": "\(id)-title"], .text(title(words))),
        element("desc", ["id": "\(id)-desc"], .text(description(words))),
      ] + marks.map(\.node))
  }
}

/// A value in a figure's data: known, or hidden to protect patients, which leaves it without geometry.
package enum Plotted<Value: Sendable>: Sendable {
  case shown(Value)
  case hidden

  package var value: Value? { if case .shown(let value) = self { value } else { nil } }
}
