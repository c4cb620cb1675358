internal import Exhibits
package import Requests

extension PublishedForestRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    .drawn(published(data)) {
      PublishedForestExhibit.draw(
        $0, title: title ?? DataWords.title(data.measure), interval: interval,
        sides: sides.map { ($0.left, $0.right) })
    }
  }
}
