internal import PublishedExhibits
internal import Exhibits
package import Requests
internal import Wording

extension SharesRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    return .drawn(published(shares)) {
      SharesExhibit.draw($0, title: title ?? words.request(.shareOfWhole), words: words)
    }
  }
}
