@testable package import Plotting
package import Wording

// The marks of the chart of CONTRIBUTING.md, as they are written there.

/// For each value the share of patients that have it or less, as a stair.
package struct AtMostFigure: Figure {
  package var values: [Double]
  package var valueTitle: String

  package init(sorted values: [Double], valueTitle: String) {
    self.values = values
    self.valueTitle = valueTitle
  }

  package func title(_ words: Wording) -> String {
    words.figures(.by(value: words.request(.share), axis: valueTitle))
  }

  package func description(_ words: Wording) -> String {
    guard let low = values.first, let high = values.last else { return words.figures(.nothing(.values)) }
    let number = words.numbers.readable
    return words.distributions(
      .stripGroup(
        valueTitle, values: values.count, low: number(low), high: number(high), box: nil, missing: 0))
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard let low = values.first, let high = values.last, low < high else {
      return EmptyFigure.drawing(words.figures(.nothing(.values)), layout)
    }
    var plot = Cartesian(
      layout, words.numbers, x: .init(title: valueTitle, domain: low...high),
      y: .init(title: words.request(.share), domain: 0...100))
    func share(_ count: Int) -> Double { 100 * Double(count) / Double(values.count) }
    var corners = [plot.point(low, 0)]
    for (index, value) in values.enumerated() {
      corners += [plot.point(value, share(index)), plot.point(value, share(index + 1))]
    }
    plot.add(.path(points: corners, isClosed: false, style: "line s1"))
    return plot.drawing
  }
}
