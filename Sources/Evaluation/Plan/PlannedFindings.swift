internal import Analyses
package import Disclosure
internal import Exhibits
internal import Requests
internal import Wording

extension PlannedTile {
  /// Every value that stands beside the number is asked for before it is settled what may be printed.
  init(
    _ tile: TilesRequest.Tile, _ definition: MeasureDefinition, _ measure: PlannedMeasure,
    _ words: Wording,
    _ plan: (MeasureRequest) -> PlannedMeasure?
  ) {
    let earlier = tile.earlier.flatMap(plan)
    let years = tile.years.compactMap(plan)
    let (title, target, isHigherBetter) = (
      definition.title, definition.target, definition.direction != .lower
    )
    let period = tile.period
    let before: [PlannedMeasure] = earlier.map { [$0] } ?? []
    self.init(
      title: title, measure: measure, others: before + years,
      beside: Pending.all(([measure] + before + years).map(\.orHidden)).map { values in
        TileBeside(
          now: values[0], earlier: before.isEmpty ? nil : values[1], period: period,
          years: Array(values.dropFirst(1 + before.count)), target: target, isHigherBetter: isHigherBetter,
          words: words)
      })
  }
}

extension PlannedMeasure {
  /// Nil where it may not be printed.
  fileprivate var orHidden: Pending<PrintedMeasure?> {
    printed.map { Optional($0) }.orElse(PrintedMeasure?.none)
  }
}

/// A sentence by rule, with the measures that it prints.
package struct PlannedFinding: Sendable {
  package let sentence: Pending<String>
  package let measures: [PlannedMeasure]

  init?(_ request: ShareFindingRequest, _ words: Wording, _ plan: (MeasureRequest) -> PlannedMeasure?) {
    guard let now = plan(request.now) else { return nil }
    let earlier = request.earlier.flatMap(plan)
    measures = [now] + (earlier.map { [$0] } ?? [])
    sentence = Pending.all(measures.map(\.orHidden)).flatMap { values in
      values[0].flatMap {
        ShareFinding.sentence(
          request.what, in: request.year, now: $0, earlier: values.count > 1 ? values[1] : nil,
          period: request.period, words: words)
      }
    }
  }
}
