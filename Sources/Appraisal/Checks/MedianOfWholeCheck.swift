internal import Wording

/// The median of a whole lies between the least and the greatest of its parts' medians.
struct MedianOfWholeCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for variable in paper.variables {
      let medians = PooledCheck.single(
        paper.statements(of: variable).filter { $0.median != nil && $0.level == nil }, paper)
      for partition in paper.tree.partitions {
        let parts = partition.parts.map { part in medians.filter { $0.group == part } }
        guard parts.allSatisfy({ !$0.isEmpty }) else { continue }
        let all = parts.flatMap { $0 }
        let spans = all.compactMap { $0.median?.median.span }
        let reach = Span(spans.map(\.low).min() ?? 0, spans.map(\.high).max() ?? 0)
        for whole in medians
        where findings.count < Finding.most && whole.group == partition.whole
          && parts.reduce(0, { $0 + $1[0].count }) == whole.count
        {
          guard let median = whole.median?.median, !median.span.meets(reach) else { continue }
          let sentence = AppraisalMessage.medianOfWhole(
            parts: all.map { $0.part(in: paper) }, whole: paper.label(whole.group), at: whole.location,
            whole.text)
          let nearest = all.filter { $0.median != nil }.min {
            abs(($0.median?.median.value ?? 0) - median.value)
              < abs(($1.median?.median.value ?? 0) - median.value)
          }
          findings.append(
            whole.finding(
              .median, .error,
              expected: (nearest?.median?.median.value).map { value in
                Wording.english.appraisal([
                  value > median.value ? .atLeast(nearest?.text ?? "") : .atMost(nearest?.text ?? "")
                ])
              }, sentence))
          findings += all.map { $0.finding(.median, .error, sentence) }
        }
      }
    }
    return findings
  }
}
