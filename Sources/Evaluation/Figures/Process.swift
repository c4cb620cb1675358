internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Statistics
internal import Wording

extension ProcessRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let period = period.column(in: records.table) else {
      return .failed
    }
    let words = site.words
    do {
      let series = try ProcessSeries(
        shares: records.table, outcome: outcome, title: title ?? words.titles(.shareOfPatients),
        period: period,
        baseline: baseline.map { .given($0) } ?? .periods(baselinePeriods ?? .max), where: records.filter)
      return .drawn(records.door.submit(series)) { ProcessExhibit.draw($0, showsLimits: true, words: words) }
    } catch { return .refused(.reason(.method(error))) }
  }
}

extension RunRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let period = period.column(in: records.table) else {
      return .failed
    }
    let series: ProcessSeries
    var places = 1
    let words = site.words
    switch content {
    case .median(let choice):
      guard let column = choice.column(in: records.table),
        let medians = ProcessSeries(
          medians: records.table, of: column, period: period, where: records.filter,
          words: words)
      else { return .failed }
      series = medians
      places = column.field.decimals ?? column.decimalsInData
    case .share(let outcome):
      do {
        series = try ProcessSeries(
          shares: records.table, outcome: outcome, title: title ?? words.titles(.shareOfPatients),
          period: period,
          baseline: .median, where: records.filter)
      } catch { return .refused(.reason(.method(error))) }
    }
    guard series.periods.contains(where: { $0.number != nil }) else { return .noPatients }
    let decimals = places
    return .drawn(records.door.submit(series)) {
      ProcessExhibit.draw($0, showsLimits: false, places: decimals, words: words)
    }
  }
}
