package import Appraisal
package import Diagnostics

/// `{appraisal}`: a paper's tables as printed, with marks at the cells that its own figures contradict.
package struct AppraisalRequest: Sendable {
  package var paper: PublishedPaper
  /// The tables shown; nil for all.
  package var tables: [String]?
  /// Where they are named.
  package var place: Place

  package static let keys: [FenceOption] = [
    .required("published", "a file of content/published/, without its ending"),
    .optional("tables", "which of its tables; all without it"),
    .optional("caption", "the finding in a sentence"), .optional("note", "words after the caption"),
  ]

  package init?(_ body: FenceBody) {
    let reader = body.reader
    guard let name = body.required("published") else { return nil }
    guard let paper = reader.project.papers[name] else {
      // A file that could not be read has told why.
      if reader.project.files.files["content/published/\(name).yaml"] == nil {
        reader.problems.append(
          .error(
            "unknown-published", "unknown published table '\(name)'", at: body.place("published"),
            suggestion: nearestWord(to: name, among: reader.project.papers.keys.sorted())))
      }
      return nil
    }
    self.paper = paper
    tables = body.strings("tables")
    place = body.place("tables")
  }
}
