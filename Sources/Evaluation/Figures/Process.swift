internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Statistics

extension ProcessRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let period = period.column(in: records.table) else {
      return .failed
    }
    do {
      let series = try ProcessSeries(
        shares: records.table, outcome: outcome, title: title ?? "Share of patients", period: period,
        baseline: baseline.map { .given($0) } ?? .periods(baselinePeriods ?? .max), where: records.filter)
      return .drawn(records.door.submit(series)) { ProcessExhibit.draw($0, showsLimits: true) }
    } catch { return .refused(error.words + ".") }
  }
}

extension RunRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let period = period.column(in: records.table) else {
      return .failed
    }
    let series: ProcessSeries
    var places = 1
    switch content {
    case .median(let choice):
      guard let column = choice.column(in: records.table),
        let medians = ProcessSeries(
          medians: records.table, of: column, period: period, where: records.filter)
      else { return .failed }
      series = medians
      places = column.field.decimals ?? column.decimalsInData
    case .share(let outcome):
      do {
        series = try ProcessSeries(
          shares: records.table, outcome: outcome, title: title ?? "Share of patients", period: period,
          baseline: .median, where: records.filter)
      } catch { return .refused(error.words + ".") }
    }
    guard series.periods.contains(where: { $0.number != nil }) else { return .noPatients }
    let decimals = places
    return .drawn(records.door.submit(series)) {
      ProcessExhibit.draw($0, showsLimits: false, places: decimals)
    }
  }
}
