package import Diagnostics
internal import Project

/// `kind: changes`: what an earlier report published, and what it is now.
package struct ChangesRequest: TableRequest {
  package static let kind = "changes"
  package static let options: [FenceOption] = [
    .optional(
      "results", "the earlier report's results.json in content/; that of the report's settings by default")
  ]

  /// The earlier report's results.
  package var path: String
  package var registry: String
  package var place: Place

  package init?(_ body: FenceBody) {
    let reader = body.reader
    let settings = reader.page.document.frontMatter.report
    guard
      let path = body.string("results").map({ "content/" + $0 })
        ?? settings.map({ ReportResults.path($0.previous) })
    else {
      _ = body.required("results")
      return nil
    }
    self.init(path, reader, at: body.place, pathPlace: body.place("results"))
  }

  package init?(_ path: String, _ reader: RequestReader, at place: Place, pathPlace: Place) {
    guard let text = reader.project.files.text(path) else {
      reader.problems.append(.error("missing-file", "there is no \(path)", at: pathPlace))
      return nil
    }
    guard let earlier = ReportResults.read(text, file: path, problems: &reader.problems),
      reader.use(earlier.registry, at: place) != nil
    else { return nil }
    self.path = path
    registry = earlier.registry
    self.place = place
  }
}
