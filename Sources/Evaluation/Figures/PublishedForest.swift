internal import Exhibits
package import Requests

extension PublishedForestRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let title = title ?? site.words.request(data.measure.title)
    return .drawn(published(data)) {
      PublishedForestExhibit.draw(
        $0, title: title, interval: interval, sides: sides.map { ($0.left, $0.right) })
    }
  }
}
