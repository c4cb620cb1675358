internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Statistics

extension FunnelRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let centre = centre.column(in: records.table) else {
      return .failed
    }
    do {
      let funnel = try CentreFunnel(
        records.table, outcome: outcome, centre: centre, target: target, where: records.filter)
      return .drawn(records.door.submit(funnel)) {
        FunnelExhibit.draw($0, title: title ?? "Share of patients", named: named)
      }
    } catch .tooFew(let needed, let found) {
      return .refused("a funnel plot needs at least \(needed) centres, and there are \(found).")
    } catch { return .refused("a funnel plot of centres: \(error.words).") }
  }
}
