@testable import Plotting
import Testing

@testable import Figures

/// What must hold of every drawing, whatever the data.
func expectSoundGeometry(
  _ figure: any Figure, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  for layout in Layout.allCases {
    let drawing = figure.drawing(layout)
    let whole = Box(left: 0, top: 0, right: drawing.width, bottom: drawing.height)
    let place = "\(name), \(layout.rawValue)"
    #expect(drawing.width == layout.width, "\(place)", sourceLocation: sourceLocation)
    #expect(drawing.height.isFinite && drawing.height > 0, "\(place)", sourceLocation: sourceLocation)
    #expect(!drawing.marks.isEmpty, "\(place): an empty box", sourceLocation: sourceLocation)
    for mark in drawing.marks {
      let box = mark.box
      let isSound =
        [box.left, box.top, box.right, box.bottom].allSatisfy(\.isFinite) && whole.holds(box, within: 0.02)
      #expect(isSound, "\(place): \(mark) lies outside", sourceLocation: sourceLocation)
    }
    let labels = drawing.labels
    #expect(
      labels.allSatisfy { $0.size >= 12 && !$0.text.isEmpty }, "\(place)", sourceLocation: sourceLocation)
    for (index, label) in labels.enumerated() {
      for other in labels[(index + 1)...] where label.box.overlaps(other.box, by: 0.5) {
        Issue.record("\(place): '\(label.text)' and '\(other.text)' overlap", sourceLocation: sourceLocation)
      }
    }
    #expect(
      !figure.title.isEmpty && figure.description.hasSuffix("."), "\(place)", sourceLocation: sourceLocation)
  }
}

@Test(arguments: Examples.all.map(\.name)) func anExampleHasSoundGeometry(name: String) throws {
  expectSoundGeometry(try #require(Examples.all.first { $0.name == name }?.figure), name)
}
