internal import Analyses
internal import Exhibits
internal import Registry
internal import Tables

/// `{table}` of the kinds `model` and `risk-adjusted`: a model of risk, and what came of it.
enum RiskFences {
  static let modelOptions = [.registry] + Risk.options + [.style, .condition]
  static let adjustedOptions =
    [.registry] + Risk.options + [
      .optional("by", "the column of groups, such as centres; this or risk-groups"),
      .optional("risk-groups", "so many groups of equal size by the predicted risk: calibration in numbers"),
      .optional("title", "words for the outcome"), .style, .condition,
    ]

  private static func refused(_ outcome: FigureOutcome, _ input: FenceInput) -> (Table, Bool)? {
    guard case .refused(let reason) = outcome else { return nil }
    return (
      Table(stub: "Not computed", columns: [], remarks: ["Not computed: \(reason)"]),
      input.source.isSynthetic
    )
  }

  static func model(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let input = FenceInput(body) else { return nil }
    switch Risk.read(input) {
    case .not(let outcome): return refused(outcome, input)
    case .predictions(let predictions):
      guard let model = predictions.model else {
        input.complain("risk", "predictors: a column of risks has no terms")
        return nil
      }
      return (
        input.source.release(model).map { ModelTable(style: body.style).table($0) } ?? TableFence.hidden,
        input.source.isSynthetic
      )
    }
  }

  static func adjusted(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let input = FenceInput(body) else { return nil }
    let by = input.grouping("by")
    let groups = body.integer("risk-groups")
    if let groups, !(2...50).contains(groups) { input.complain("risk-groups", "2 to 50") }
    let title = body.string("title") ?? "Outcome"
    switch Risk.read(input) {
    case .not(let outcome): return refused(outcome, input)
    case .predictions(let predictions):
      let adjusted =
        groups.map { RiskAdjusted(groupsOf: predictions, count: $0) } ?? RiskAdjusted(predictions, by: by)
      let table = input.source.release(adjusted).map {
        RiskAdjustedTable(style: body.style).table($0, outcome: title)
      }
      return (table ?? TableFence.hidden, input.source.isSynthetic)
    }
  }
}
