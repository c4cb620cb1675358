internal import Analyses
internal import Diagnostics
internal import Exhibits
internal import Registry

/// `kind: bars`: what groups are made of, how often an outcome came in them, or how often each of several variables
/// holds.
enum BarsDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .optional("of", "the column of categories, a bar each, or a list of {label, where}; this or variables"),
    .optional("variables", "yes/no columns, a bar each with the share of yes"),
    .optional(
      "by", "the column of series, or a list of {label, where}; this, outcome, denominators or variables"),
    .optional(
      "denominators",
      "a list of {label, where}: the bars are each category's share of these patients, a series each"),
    .optional(
      "counted",
      "with denominators: the condition of those who should have a category; where it is missing, it is not known"
    ),
    .optional(
      "outcome", "a condition: the bars are the share of each category that meets it, with its interval"),
    .optional("title", "words for that share"),
    .optional("arrangement", "stacked (default) or grouped, of counts by two columns"),
    .optional("values", "count (default) or percent of the category, of counts by two columns"),
    .labels, .groupsTitle,
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let body = input.body
    let series = input.grouping("by")
    let outcome = input.condition("outcome")
    let title = body.string("title")
    let arrangement: BarsExhibit.Arrangement =
      body.node("arrangement") == nil ? .stacked : body.word("arrangement") ?? .stacked
    let values: BarsExhibit.Values = body.node("values") == nil ? .count : body.word("values") ?? .count
    input.checkLabels(of: [series, input.body.node("of") == nil ? nil : input.column("of")])
    let shares: ShareTable
    if body.node("variables") != nil {
      let variables = input.columns("variables") ?? []
      for column in variables where !ShareTable.isYesNo(column) {
        body.builder.problems.append(
          .error("wrong-column", "'\(column.name)' is not a yes/no column", at: body.place("variables")))
      }
      guard input.isSound else { return .failed }
      shares = ShareTable(
        input.table, title: title ?? "Patients with it", variables: variables, by: series, where: input.filter
      )
    } else {
      guard let column = input.requiredGrouping("of") else { return .failed }
      if input.body.node("denominators") != nil {
        let counted = input.condition("counted") ?? .all
        let denominators = input.conditions("denominators")
        guard input.isSound else { return .failed }
        shares = ShareTable(
          input.table, levelsOf: column, counted: counted,
          among: denominators.map { ($0.label, $0.condition.and(input.filter)) },
          title: title ?? "Share of patients")
      } else if let outcome {
        guard input.isSound else { return .failed }
        shares = ShareTable(
          input.table, outcome: outcome, title: title ?? "Share of patients", of: column, by: series,
          where: input.filter)
      } else {
        guard body.has("by"), input.isSound, let series else { return .failed }
        let cross = CrossTabulation(input.table, rows: column, columns: series, where: input.filter)
        guard cross.total > 0 else { return .noPatients }
        guard let disclosed = input.source.release(cross) else { return .hidden }
        return .drawn(BarsExhibit.draw(disclosed, arrangement: arrangement, values: values))
      }
    }
    guard shares.categories.contains(where: { $0.results.contains { $0.total > 0 } }) else {
      return .noPatients
    }
    guard let disclosed = input.source.release(shares) else { return .hidden }
    return .drawn(BarsExhibit.draw(disclosed))
  }
}

/// `kind: icons`: one hundred people by what becomes of them.
enum IconsDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("of", "the column whose levels the people are filled by"),
    .optional("population", "words for the people: 100 adults treated with ECPR"), .labels,
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let population = input.body.string("population") ?? "100 patients"
    guard let column = input.requiredGrouping("of") else { return .failed }
    input.checkLabels(of: [column])
    guard input.isSound else { return .failed }
    let cross = CrossTabulation(input.table, rows: column, columns: column, where: input.filter)
    guard cross.total > 0 else { return .noPatients }
    let parts = IconsExhibit.Parts(
      parts: zip(cross.rows, cross.rowTotals).map { IconsExhibit.Part(label: $0, count: $1) },
      total: cross.total)
    guard let disclosed = input.source.release.unsuppressed(parts) else { return .hidden }
    return .drawn(IconsExhibit.draw(disclosed, population: population))
  }
}
