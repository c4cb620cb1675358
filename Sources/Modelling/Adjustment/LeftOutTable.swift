package import Analyses
internal import Diagnostics
internal import Registry
internal import Statistics

/// Patients without a predictor or the outcome beside the complete cases: whether leaving them out would mislead.
package struct LeftOutTable: Sendable {
  package struct Row: Sendable {
    package var title: String
    /// The predictor is not known in these of the learning patients, and in these of the judged.
    package var missing: PatientSet
    package var missingJudged: PatientSet
    package var complete: Cell
    package var leftOut: Cell
  }

  package enum Cell: Sendable {
    case number(NumberResult)
    /// Of each level: its label and its patients among those in whom the column is known.
    case levels([(label: String, result: ProportionResult)])
  }

  package var complete: PatientSet
  package var leftOut: PatientSet
  /// The outcome among either.
  package var outcome: (complete: ProportionResult, leftOut: ProportionResult)
  package var rows: [Row]

  init(_ predictors: [Column], rows: [Int], judged: [Int], truth: [Truth.Value]) {
    let isComplete = { (row: Int) in
      truth[row] != .unknown && !predictors.contains { $0.isMissing(row) }
    }
    let (kept, lost) = (rows.filter(isComplete), rows.filter { !isComplete($0) })
    complete = PatientSet(kept)
    leftOut = PatientSet(lost)
    outcome = (ProportionResult(of: kept, truth), ProportionResult(of: lost, truth))
    self.rows = predictors.map { column in
      Row(
        title: column.heading, missing: PatientSet(rows.filter(column.isMissing)),
        missingJudged: PatientSet(judged.filter(column.isMissing)),
        complete: Self.cell(column, kept), leftOut: Self.cell(column, lost))
    }
  }

  private static func cell(_ column: Column, _ rows: [Int]) -> Cell {
    switch column.values {
    case .numbers(let numbers):
      let known = rows.filter { !numbers[$0].isNaN }
      return .number(
        NumberResult(
          summary: try? Summary(known.map { numbers[$0] }), total: compensatedSum(known.map { numbers[$0] }),
          missing: rows.count - known.count, unit: column.field.unit,
          decimals: column.field.decimals ?? column.decimalsInData, patients: PatientSet(known)))
    case .categories(let codes, let levels):
      return .levels(
        levels.indices.map { level in
          let truth = codes.map { $0 < 0 ? Truth.Value.unknown : Int($0) == level ? .yes : .no }
          return (column.label(of: levels[level]), ProportionResult(of: rows, truth))
        })
    }
  }
}
