/// What a theme's templates say, each by its name: `{{words.skip}}`.
package enum FrameMessage: String, CaseIterable, Sendable {
  case skip, breadcrumb, references, provenance, cite, main, menu, search, previous, next
  case syntheticData = "synthetic-data"
  case keyPoints = "key-points"
  case objectives
  case onThisPage = "on-this-page"
  case toRead = "to-read"
  case mainMenu = "main-menu"
  case previousAndNext = "previous-and-next"
}
