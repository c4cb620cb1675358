internal import Analyses
internal import Disclosure
internal import Exhibits
internal import Notation
package import Requests

extension SeriesRequest: FigureKind, TableKind {
  package static var tableOptions: [FenceOption] { options + [.style] }

  /// Each row by the door that it belongs to: what is published already passes as such.
  private func series(_ site: Evaluator) -> Pending<PrintedSeries>? {
    let published = Door(profile: .published)
    var parts: [Pending<PrintedSeries>] = []
    for row in rows {
      let content: SeriesComparison.Content
      var door = published
      switch row.content {
      case .published(let known): content = known
      case .own(let request):
        guard case .proportion(let result)? = site.result(request), let own = site.doors[request.registry]
        else { return nil }
        content = .own(result)
        door = own
      }
      let line = SeriesComparison.Row(label: row.label, detail: row.detail, content: content)
      parts.append(door.submit(SeriesComparison(measure: measure, rows: [line])))
    }
    let measure = measure
    return Pending.all(parts).map { .joined($0, measure: measure) }
  }

  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let series = series(site) else { return .failed }
    return .drawn(series) { ForestExhibit.draw($0, title: title ?? "Share of patients, %") }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    let numbers = site.words.numbers(style)
    return series(site).map {
      .pending($0.map { SeriesTable(style: numbers).table($0, title: title ?? "Share, %") })
    }
  }
}
