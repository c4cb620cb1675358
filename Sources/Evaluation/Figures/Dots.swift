internal import Exhibits
package import Requests

extension DotsRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let found = data.series.count
    guard found <= DotsExhibit.mostSeries else {
      return .refused(site.words.request(.tooManySeries(found, most: DotsExhibit.mostSeries)))
    }
    let title = title ?? site.words.request(.share)
    return .drawn(published(data)) { data in
      guard let position else {
        return DotsExhibit.draw(data, title: title, interval: interval, axis: axis)
      }
      return DotsExhibit.trend(data, title: title, position: position, interval: interval, axis: axis)
    }
  }
}
