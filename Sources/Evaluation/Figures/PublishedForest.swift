internal import PublishedExhibits
internal import Exhibits
package import Requests
internal import Wording

extension PublishedForestRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    return .drawn(published(data)) {
      PublishedForestExhibit.draw(
        $0, title: title ?? words.request(data.measure.title), interval: interval,
        sides: sides.map { ($0.left, $0.right) }, words: words)
    }
  }
}
