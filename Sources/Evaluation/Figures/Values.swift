internal import Analyses
internal import Exhibits
package import Requests
internal import Registry
internal import Wording

extension ValueGroups {
  fileprivate func groups(_ records: Evaluator.Records, _ words: Wording) -> NumberGroups? {
    of.column(in: records.table).flatMap {
      NumberGroups(
        records.table, of: $0, by: by?.column(in: records.table), where: records.filter, words: words)
    }
  }
}

extension NumberGroups {
  fileprivate var isOfNobody: Bool { !groups.contains { $0.summary != nil } }
}

extension StripRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let groups = groups.groups(records, site.words) else {
      return .failed
    }
    guard !groups.isOfNobody else { return .noPatients }
    let count = groups.groups.reduce(0) { $0 + $1.values.count }
    // Single values are shown to nobody from whom even their number is hidden.
    if count > 2000, !records.door.hidesSmallNumbers {
      return .refused(.reason(.tooManyValues(count)))
    }
    let words = site.words
    return .drawn(records.door.submitWhole(groups)) { NumberExhibits.strip($0, words: words) }
  }
}

extension BoxRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let groups = groups.groups(records, site.words) else {
      return .failed
    }
    guard !groups.isOfNobody else { return .noPatients }
    let words = site.words
    return .drawn(records.door.submitWhole(groups)) { NumberExhibits.box($0, words: words) }
  }
}
