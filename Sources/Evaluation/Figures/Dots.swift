internal import PublishedExhibits
internal import Exhibits
package import Requests
internal import Wording

extension DotsRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let found = data.series.count
    guard found <= DotsExhibit.mostSeries else {
      return .refused(.reason(.tooManyPublished(most: DotsExhibit.mostSeries, found: found)))
    }
    let words = site.words
    return .drawn(published(data)) { data in
      let title = title ?? words.request(.share)
      guard let position else {
        return DotsExhibit.draw(data, title: title, interval: interval, axis: axis, words: words)
      }
      return DotsExhibit.trend(
        data, title: title, position: position, interval: interval, axis: axis, words: words)
    }
  }
}
