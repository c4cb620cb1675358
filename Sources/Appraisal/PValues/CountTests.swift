internal import Methods
internal import Statistics

/// The P values of counts: exact figures, so that each span is a point, but for a sampled Freeman–Halton.
enum CountTests {
  /// Steps of the exact search before it samples: a table of the usual size needs far fewer.
  static let workLimit = 2_000_000
  /// Beyond, the exact tests would take too long, and the others are as good.
  static let mostExact = 1_000_000

  /// One row a group. Empty where fewer than two rows or columns have counts.
  static func readings(_ counts: [[Int]]) -> [PReading] {
    guard let table = try? ContingencyTable(counts), table.isTestable else { return [] }
    var readings: [PReading] = []
    func add(_ convention: Method, _ p: Double?) {
      if let p, p.isFinite { readings.append(PReading(convention: convention, span: Span(p))) }
    }
    add(.pearson, (try? PearsonChiSquare(table))?.pValue)
    if table.isTwoByTwo {
      add(.yates, (try? PearsonChiSquare(table, yates: true))?.pValue)
      guard table.total <= mostExact else { return readings }
      let fisher = try? FisherExact(table)
      add(.fisher, fisher?.pValue)
      add(.midP, fisher?.midP)
    } else if table.total <= mostExact, let exact = try? FreemanHalton(table, workLimit: workLimit) {
      if case .monteCarlo(_, let error, _) = exact.computation {
        readings.append(
          PReading(
            convention: .fisher,
            span: Span(max(0, exact.pValue - 4 * error), min(1, exact.pValue + 4 * error))))
      } else {
        add(.fisher, exact.pValue)
      }
    }
    return readings
  }
}
