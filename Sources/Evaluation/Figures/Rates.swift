internal import Analyses
internal import Disclosure
internal import Exhibits
package import Requests
internal import Registry

extension RatesRequest: FigureKind, TableKind {
  private func rates(_ site: Evaluator) -> Pending<PrintedRates>? {
    guard let records = site.records(scope), let exposure = exposure.column(in: records.table) else {
      return nil
    }
    let rates = site.recall("rates", scope, variables, self.exposure) {
      EventRates(
        records.table, variables: variables.compactMap { $0.column(in: records.table) }, exposure: exposure,
        where: records.filter)
    }
    return records.door.submit(rates)
  }

  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let rates = rates(site) else { return .failed }
    return .drawn(rates) { RatesExhibit.draw($0, title: title ?? "Patients with it") }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    rates(site).map { .pending($0.map { RatesExhibit.table($0) }) }
  }
}
