internal import Exhibits
package import Requests

extension SharesRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    .drawn(published(shares)) { SharesExhibit.draw($0, title: title ?? DataWords.shareOfWhole) }
  }
}
