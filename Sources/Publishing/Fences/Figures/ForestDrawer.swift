internal import Analyses
internal import Exhibits

/// `kind: forest`: an outcome in the subgroups of a registry.
enum ForestDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("outcome", "the condition of the patients counted as events"),
    .required("by", "the columns whose groups are compared, a heading each"),
    .optional("title", "words for the share"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let outcome = input.requiredCondition("outcome")
    let columns = input.requiredColumns("by")
    for column in columns ?? [] where column.groupCount > FenceInput.mostGroups {
      input.complain(
        "by",
        "columns of at most \(FenceInput.mostGroups) groups; '\(column.name)' makes \(column.groupCount)")
    }
    guard input.isSound, let outcome, let columns else { return .failed }
    let result = SubgroupProportions(input.table, outcome: outcome, by: columns, where: input.filter)
    guard result.overall.total > 0 else { return .noPatients }
    guard let disclosed = input.source.release(result) else { return .hidden }
    return .drawn(ForestExhibit.draw(disclosed, title: input.body.string("title") ?? "Share of patients"))
  }
}
