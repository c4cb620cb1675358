@testable import Plotting
import Foundation
import Markup
import TestSupport
import Testing

@testable import Figures

@Test(arguments: Examples.all.map(\.name)) func aFigureIsDrawnAsCommitted(name: String) throws {
  let figure = try #require(Examples.all.first { $0.name == name }?.figure)
  for layout in Layout.allCases {
    expectSnapshot(
      Serializer.xml(figure.svg(id: name + "-" + layout.rawValue, layout)) + "\n",
      named: "\(name)-\(layout.rawValue).svg")
  }
}

/// With `FIGURES_GALLERY=FILE` in the environment, writes a page that shows every example.
@Test(.enabled(if: ProcessInfo.processInfo.environment["FIGURES_GALLERY"] != nil)) func theGalleryIsWritten()
  throws
{
  let path = try #require(ProcessInfo.processInfo.environment["FIGURES_GALLERY"])
  let parts = Examples.all.map {
    "<figure><figcaption>\($0.name)</figcaption>\(Serializer.html($0.figure.html(id: $0.name)))</figure>"
  }
  try Data(parts.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
}
