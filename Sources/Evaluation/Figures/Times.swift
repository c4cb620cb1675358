internal import Exhibits
package import Requests

extension TimesRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    .drawn(published(times)) { TimesExhibit.draw($0, title: title ?? DataWords.minutes, target: target) }
  }
}
