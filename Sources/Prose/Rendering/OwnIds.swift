/// The ids that a page's frame has: a heading or a figure of the same name gets, or needs, another.
package enum OwnIds {
  package static let all: Set<String> = [
    "main", "on-this-page", "key-points", "objectives", "references", "provenance", "ecprimer-errors",
  ]
}
