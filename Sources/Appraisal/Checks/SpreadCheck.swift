internal import Notation
internal import Wording

/// SDs and interquartile ranges that cannot be: negative, of one patient, or with a mean too far from the median.
struct SpreadCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for statement in paper.statements {
      if case .mean(_, let sd?) = statement.summary {
        if sd.value < 0 {
          findings.append(statement.finding(.sd, .error, .negativeSD))
        } else if statement.count == 1 {
          findings.append(statement.finding(.sd, .error, .sdOfOne))
        }
      }
      if case .median(_, .width(let width)?) = statement.summary, width.value < 0 {
        findings.append(statement.finding(.quartiles, .error, .negativeWidth))
      }
    }
    return findings + distances(paper)
  }

  /// A mean and a median are at most one SD apart (Hotelling and Solomons 1932).
  private func distances(_ paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for variable in paper.variables {
      let all = paper.statements(of: variable)
      for mean in all {
        guard case .mean(let m, let sd?) = mean.summary, mean.count > 1, sd.value >= 0 else { continue }
        for median in all
        where median.group == mean.group && median.level == mean.level && median.count == mean.count
          && UnitCheck.disagreement(mean, median, paper) == nil
        {
          guard let figure = median.median?.median else { continue }
          let gap = m.span - figure.span
          let least = gap.low > 0 ? gap.low : gap.high < 0 ? -gap.high : 0
          let n = Double(mean.count)
          guard least > sd.span.high * ((n - 1) / n).squareRoot() + 1e-9 * max(1, abs(m.value)) else {
            continue
          }
          let sentence = AppraisalMessage.meanFarFromMedian(
            mean: mean.part(in: paper), median: median.part(in: paper))
          findings.append(mean.finding(.sd, .error, sentence))
          findings.append(median.finding(.sd, .error, sentence))
        }
      }
    }
    return findings
  }
}
