package import Disclosure
package import Requests
package import Tables

/// A kind of table: from what is asked to its rows.
package protocol TableKind: TableRequest {
  /// Nil where something is wrong, which is told.
  func evaluate(_ site: Evaluator) -> TableAnswer?
  /// The keys that it has as a table, where a figure of the same name has others.
  static var tableOptions: [FenceOption] { get }
}

extension TableKind {
  package static var tableOptions: [FenceOption] { options }
}

package enum TableAnswer: Sendable {
  case pending(Pending<Table>)
  /// A table of nobody, or one that cannot be computed: its one row says why.
  case refused(Table)

  package static let hidden = Table(
    stub: "Hidden", columns: [],
    remarks: ["Hidden: it would show small numbers, which this registry’s disclosure profile hides."])

  static let noPatients = TableAnswer.refused(
    Table(stub: "No patients", columns: [], remarks: ["Not made: there are no patients to count."]))
}

/// Every kind of table: the one place that registers them.
package enum TableKinds {
  package static let all: [any TableKind.Type] = [
    ComparisonRequest.self, CrossRequest.self, YearlyTableRequest.self, MeasuresTableRequest.self,
    SeriesRequest.self, CompletenessRequest.self, RatesRequest.self, ModelRequest.self, ChangesRequest.self,
    RiskAdjustedRequest.self, LifeTableRequest.self, CompetingRequest.self, FirstEventsRequest.self,
    AdjustmentRequest.self, CentresRequest.self, RunsRequest.self,
  ]
}
