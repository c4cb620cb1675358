internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Statistics
internal import Wording

extension FunnelRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let centre = centre.column(in: records.table) else {
      return .failed
    }
    do {
      let funnel = try CentreFunnel(
        records.table, outcome: outcome, centre: centre, target: target, where: records.filter)
      let words = site.words
      return .drawn(records.door.submit(funnel)) {
        FunnelExhibit.draw($0, title: title ?? words.titles(.shareOfPatients), named: named, words: words)
      }
    } catch .tooFew(let needed, let found) {
      return .refused(.reason(.tooFewCentres(needed: needed, found: found)))
    } catch { return .refused(.reason(.funnel(error))) }
  }
}
