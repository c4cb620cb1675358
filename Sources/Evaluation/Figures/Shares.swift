internal import Exhibits
package import Requests

extension SharesRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let title = title ?? site.words.request(.shareOfWhole)
    return .drawn(published(shares)) { SharesExhibit.draw($0, title: title) }
  }
}
