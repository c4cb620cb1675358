package import Diagnostics

/// A published paper checked against itself.
package struct Appraisal: Sendable {
  package let paper: PublishedPaper
  /// The graver first, then by check and place.
  package let findings: [Finding]
  /// The P values that some convention gives, in the order of the paper.
  package let reproduced: [ReproducedP]
  /// How many P values the paper prints, and how many of them could be recomputed.
  package let printedPCount: Int
  package let checkedPCount: Int

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Cells that cannot be read become problems; what can be read is appraised.
  package init(_ paper: PublishedPaper, problems: inout [Diagnostic]) {
    let statements = PaperStatements(paper, problems: &problems)
    let p = PValueCheck(statements)
    var findings = p.findings
    for check in Self.checks {
      let found = check.findings(in: statements)
      if found.count >= Finding.most, let first = found.first {
        problems.append(
          .warning(
            "many-findings",
            "one check found more than \(Finding.most) things (\(first.check.rawValue)): it stopped there",
            at: first.place))
      }
      findings += found
    }
    var seen: Set<Finding> = []
    self.paper = paper
    self.findings = findings.filter { seen.insert($0).inserted }.map { (order: $0.order, finding: $0) }
      .sorted { $0.order < $1.order }.map(\.finding)
    reproduced = p.reproduced
    printedPCount = p.printedCount
    checkedPCount = p.checkedCount
  }

  private static let checks: [any AppraisalCheck] = [
    GroupCheck(), CountCheck(), PercentCheck(), TotalCheck(), PartsCheck(), AgreementCheck(), StatedPCheck(),
    PooledCheck(),
    MedianOfWholeCheck(), GRIMCheck(), GRIMMERCheck(), SpreadCheck(), RangeCheck(), QuartileCheck(),
    SignificanceCheck(), CopyCheck(), RepeatedRowCheck(), UnitCheck(), MagnitudeCheck(), KindCheck(),
    PrecisionCheck(),
  ]
}

/// One question asked of a whole paper.
protocol AppraisalCheck: Sendable {
  func findings(in paper: PaperStatements) -> [Finding]
}
