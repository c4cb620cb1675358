internal import Exhibits
package import Requests

extension TimesRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let title = title ?? site.words.request(.minutes)
    return .drawn(published(times)) { TimesExhibit.draw($0, title: title, target: target) }
  }
}
