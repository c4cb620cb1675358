internal import Analyses
internal import Exhibits
internal import PositionedYAML
internal import Registry
internal import Tables

/// `kind: activity`: cases a year, and their share of all ECMO runs.
enum ActivityDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("year", "the column of years"),
    .optional("ecmo-runs", "all ECMO runs by year, of which the cases are a part: {2023: 612, 2024: 640}"),
    .optional(
      "partial", "years covered in part with words for it: {2012: to May}; they keep out of the trend"),
    .optional("share-title", "words for the share of all ECMO runs"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let body = input.body
    let partial = YearlyDrawer.partial(body)
    var all: [Int: Int] = [:]
    if let node = body.node("ecmo-runs"),
      let mapping = YAMLMapping(node, of: "ecmo-runs", problems: &body.builder.problems)
    {
      for member in mapping.members {
        if let year = Int(member.key) {
          all[year] = member.value.integer(named: "ecmo-runs", &body.builder.problems)
        } else {
          body.builder.problems.append(
            .error("not-a-year", "'\(member.key)' is not a year", at: member.place))
        }
      }
    }
    guard let year = body.required("year"), input.isSound,
      let activity = YearlyActivity(
        input.table, year: year, all: all, where: input.filter, partial: partial, at: body.place("year"),
        problems: &body.builder.problems)
    else { return .failed }
    guard !activity.years.isEmpty else { return .noPatients }
    guard let disclosed = input.source.release(activity) else { return .hidden }
    return .drawn(
      ActivityExhibit.draw(disclosed, share: body.string("share-title") ?? "ECPR of all ECMO runs"))
  }
}

/// `kind: rates`: complications, by patients and by time on ECMO.
enum RatesDrawer: FigureDrawer {
  private static let own: [FenceOption] = [
    .required("variables", "yes/no columns, a row each"),
    .required("exposure", "the column of the time at risk, such as hours on ECMO"),
  ]
  static let options = own + [.optional("title", "words for the share of patients")]
  static let tableOptions = [.registry] + own + [.condition]

  private static func rates(_ input: FenceInput) -> EventRates? {
    let variables = input.requiredColumns("variables") ?? []
    let exposure = input.requiredColumn("exposure", isNumeric: true)
    for column in variables where !ShareTable.isYesNo(column) {
      input.body.builder.problems.append(
        .error("wrong-column", "'\(column.name)' is not a yes/no column", at: input.body.place("variables")))
    }
    guard input.isSound, let exposure, !variables.isEmpty else { return nil }
    return EventRates(input.table, variables: variables, exposure: exposure, where: input.filter)
  }

  static func draw(_ input: FenceInput) -> FigureOutcome {
    guard let rates = rates(input) else { return .failed }
    guard let disclosed = input.source.release(rates) else { return .hidden }
    return .drawn(RatesExhibit.draw(disclosed, title: input.body.string("title") ?? "Patients with it"))
  }

  static func table(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let input = FenceInput(body), let rates = rates(input) else { return nil }
    return (
      input.source.release(rates).map(RatesExhibit.table) ?? TableFence.hidden, input.source.isSynthetic
    )
  }
}
