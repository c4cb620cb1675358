import Foundation
import Testing

@testable import Evaluation
@testable import Publishing

private func galleryPages() -> [String] {
  sampleFiles().paths(under: "content/gallery", ending: ".md").compactMap { sampleFiles().text($0) }
}

@Test func theGalleryShowsEveryKindWithItsSource() {
  let pages = galleryPages().joined(separator: "\n")
  let fences = pages.components(separatedBy: "```{").dropFirst()
  for kind in FigureKinds.all.map({ $0.kind }) {
    #expect(
      fences.contains {
        $0.hasPrefix("figure}") && $0.contains("\nkind: \(kind)\n") && $0.contains("show-source: true")
      },
      "\(kind)")
  }
  for kind in TableKinds.all.map({ $0.kind }) {
    #expect(
      fences.contains {
        $0.hasPrefix("table}") && $0.contains("\nkind: \(kind)\n") && $0.contains("show-source: true")
      },
      "\(kind)")
  }
  for layout in ["boxes", "cascade"] { #expect(pages.contains("fig-\(layout)")) }
}

@Test func everyFigureOfTheGalleryIsDrawnAndSmall() {
  let outcome = SiteBuilder.build(sampleFiles())
  #expect(!outcome.hasErrors)
  var count = 0
  for file in outcome.files where file.path.hasPrefix("gallery/") && file.path.hasSuffix(".html") {
    let html = String(decoding: file.bytes, as: UTF8.self)
    #expect(!html.contains("could not be drawn") && !html.contains("could not be made"), "\(file.path)")
    for svg in html.components(separatedBy: "<svg class=\"fig fig-").dropFirst() {
      let size = (svg.components(separatedBy: "</svg>").first ?? "").utf8.count
      #expect(size < 60_000, "\(file.path): \(size) bytes")
      count += 1
    }
  }
  #expect(count == 2 * 41, "\(count / 2) figures")
  let list = outcome.files.first { $0.path == "gallery/index.html" }.map {
    String(decoding: $0.bytes, as: UTF8.self)
  }
  #expect(list?.components(separatedBy: "fig thumb").count == 42, "each is found by its picture")
}
