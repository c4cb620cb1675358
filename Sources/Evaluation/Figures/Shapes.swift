internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Notation
internal import Registry
package import Requests
internal import Wording

/// A column of numbers as the shape of its distribution.
private func shape(
  _ choice: ColumnChoice, binWidth: Double?, _ records: Evaluator.Records, words: Wording
) -> (shape: DistributionShape, title: String)?? {
  guard let column = choice.column(in: records.table),
    let groups = NumberGroups(records.table, of: column, by: nil, where: records.filter, words: words)
  else { return nil }
  return .some(groups.groups.first?.summary.map { (DistributionShape($0, binWidth: binWidth), groups.title) })
}

extension HistogramRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    guard let records = site.records(scope),
      let found = shape(of, binWidth: binWidth?.value, records, words: words)
    else { return .failed }
    guard let (shape, title) = found else { return .noPatients }
    if let binWidth, let drawn = shape.bins.first.map({ $0.high - $0.low }), drawn > binWidth.value * 1.01 {
      let style = Numbers.english
      site.problems.append(
        .warning(
          "wrong-value",
          "bin-width \(style.significant(binWidth.value)) makes too many bars; \(style.significant(drawn)) is drawn",
          at: binWidth.place))
    }
    return .drawn(records.door.submitWhole(shape)) {
      NumberExhibits.histogram($0, title: title, showsNormal: showsNormal, words: words)
    }
  }
}

extension QuantilesRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    guard let records = site.records(scope), let found = shape(of, binWidth: nil, records, words: words)
    else { return .failed }
    guard let (shape, title) = found else { return .noPatients }
    return .drawn(records.door.submitWhole(shape)) {
      NumberExhibits.quantiles($0, title: title, words: words)
    }
  }
}
