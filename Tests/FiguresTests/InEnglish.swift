import Plotting
import Figures
import Markup
import Wording

/// Figures as an English page has them.
extension Figure {
  var title: String { title(.english) }
  var description: String { description(.english) }
  func drawing(_ layout: Layout) -> Drawing { drawing(layout, .english) }
  func html(id: String) -> Node { html(id: id, .english) }
  func svg(id: String, _ layout: Layout) -> Node { svg(id: id, layout, .english) }
}
