internal import Analyses
internal import Disclosure
internal import Exhibits
internal import Registry
package import Requests
internal import Statistics
internal import Wording

extension LifeTableRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(scope), let column = time.column(in: records.table) else { return nil }
    let words = site.words
    do {
      let table = try FollowUpTable(
        records.table, time: column, event: event, at: times, where: records.filter)
      return .pending(
        records.door.submit(table).map { LifeTableTable.table($0, timeTitle: timeTitle, words: words) })
    } catch {
      return .notComputed(.method(error), site.words)
    }
  }
}

extension CompetingRequest: FigureKind, TableKind {
  private func risks(_ site: Evaluator) -> Result<(CompetingRisks, Door), StatisticsError>? {
    guard let records = site.records(scope) else { return nil }
    let causes = events.compactMap { event in
      event.time.column(in: records.table).map {
        CompetingRisks.Cause(
          label: event.label, condition: event.condition, time: $0, unitsPerDay: event.unitsPerDay)
      }
    }
    let end = until.flatMap { $0.column(in: records.table) }.map { (time: $0, unitsPerDay: untilPerDay) }
    let result = site.recall("competing", self) {
      Result { () throws(StatisticsError) in
        try CompetingRisks(records.table, causes: causes, until: end, days: days, where: records.filter)
      }
    }
    return result.map { ($0, records.door) }
  }

  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    let title = title ?? words.curves(.incidenceTitle)
    return switch risks(site) {
    case nil: .failed
    case .failure(let error): .refused(.reason(.method(error)))
    case .success(let (risks, door)):
      .drawn(door.submitWhole(risks)) { CompetingExhibit.draw($0, title: title, words: words) }
    }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    let words = site.words
    return switch risks(site) {
    case nil: nil
    case .failure(let error): .notComputed(.method(error), words)
    case .success(let (risks, door)):
      .pending(door.submit(risks).map { CompetingExhibit.table($0, words: words) })
    }
  }
}

extension FirstEventsRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(scope), let exposure = exposure.column(in: records.table) else {
      return nil
    }
    let events = zip(variables, times).compactMap { variable, time in
      variable.column(in: records.table).flatMap { variable in
        time.column(in: records.table).map { FirstEventRates.Event(variable: variable, time: $0) }
      }
    }
    let words = site.words
    do {
      let rates = try FirstEventRates(
        records.table, events: events, exposure: exposure, where: records.filter)
      return .pending(records.door.submit(rates).map { FirstEventsTable.table($0, words: words) })
    } catch {
      return .notComputed(.method(error), site.words)
    }
  }
}
