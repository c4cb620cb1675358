internal import Modelling
internal import Analyses
internal import Disclosure
internal import Exhibits
internal import Registry
package import Requests
internal import Statistics
internal import Wording

/// The sums of a risk's patients in their order, and their door.
private func sums(
  _ risk: Risk, _ order: ColumnChoice?, _ site: Evaluator,
  _ draw: (Pending<Disclosed<CumulativeSum>>) -> FigureAnswer
) -> FigureAnswer {
  guard let records = site.records(risk.scope) else { return .failed }
  switch risk.predictions(site) {
  case .failed: return .failed
  case .refused(let reason): return .refused(.reason(reason))
  case .predictions(let predictions):
    return draw(records.door.submitWhole(CumulativeSum(predictions, order: order?.column(in: records.table))))
  }
}

extension VLADRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    return sums(risk, order, site) { pending in
      .attempted(pending) { sum throws(StatisticsError) in try CumulativeExhibit.vlad(sum, words: words) }
    }
  }
}

extension CUSUMRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let (ratio, limit, words) = (oddsRatio, limit, site.words)
    return sums(risk, order, site) { pending in
      .attempted(pending) { sum throws(StatisticsError) in
        try CumulativeExhibit.cusum(sum, ratio: ratio, limit: limit, words: words)
      }
    }
  }
}
