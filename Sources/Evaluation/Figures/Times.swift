internal import PublishedExhibits
internal import Exhibits
package import Requests
internal import Wording

extension TimesRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    return .drawn(published(times)) {
      TimesExhibit.draw($0, title: title ?? words.request(.minutes), target: target, words: words)
    }
  }
}
