internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Markup
internal import Notation
internal import PositionedYAML
internal import Prose
internal import Tables

/// `{table}`: a table of one of the kinds, with its CSV.
struct TableFence {
  enum Kind: String, CaseIterable {
    case comparison, cross, yearly, measures, series, completeness, rates, model, changes
    case riskAdjusted = "risk-adjusted"

    var options: [FenceOption] {
      let own: [FenceOption] =
        switch self {
        case .comparison: ComparisonFence.options
        case .cross:
          [
            .registry, .required("rows", "the column whose levels are the rows"),
            .required("columns", "the column whose levels are the columns"),
            .optional("percent", "row (default), column or none"), .labels, .style, .condition,
          ]
        case .yearly:
          [
            .registry, .required("year", "the column of years"),
            .required("outcomes", "a list of {title, when}: the outcomes with their conditions"),
            .optional("partial", "years covered in part, with words for it"), .style, .condition,
          ]
        case .measures: MeasuresTableFence.options
        case .rates: RatesDrawer.tableOptions
        case .model: RiskFences.modelOptions
        case .riskAdjusted: RiskFences.adjustedOptions
        case .changes: ChangesFence.options
        case .series: SeriesInput.options + [.style]
        case .completeness: CompletenessFence.options
        }
      return [.required("kind", rawValue)] + own + FenceOption.common
    }
  }

  let builder: PageBuilder
  let fence: Fence
  let number: Int

  private var label: String { "Table \(number)" }
  private var id: String { fence.id ?? SiteIndex.automaticId(label) }

  func node() -> Node {
    let failed = failedFence("This table could not be made.")
    // The kind decides which keys are known, so it is looked at first.
    guard let body = FenceBody(fence, builder: builder), let kind: Kind = body.kind() else { return failed }
    body.check(kind.options.map(\.name))
    let made: (table: Table, isSynthetic: Bool)? =
      switch kind {
      case .comparison: ComparisonFence(builder: builder, place: fence.place).table(body)
      case .cross: cross(body)
      case .yearly: yearly(body)
      case .measures: MeasuresTableFence(builder: builder).table(body)
      case .series: series(body)
      case .completeness: CompletenessFence(builder: builder).table(body)
      case .rates: RatesDrawer.table(body)
      case .model: RiskFences.model(body)
      case .riskAdjusted: RiskFences.adjusted(body)
      case .changes: ChangesFence(builder: builder).table(body)
      }
    guard let made else { return failed }
    let csv = builder.addDownload(id + ".csv", made.table.csv)
    let caption: Node = [
      body.caption(label, synthetic: made.isSynthetic ? "Synthetic data." : nil), rights(kind, body),
    ]
    let source =
      body.bool("show-source") == true
      ? FenceSource(fence: fence, id: id, options: kind.options).node() : .none
    let word = builder.addDownload(
      id + "-word.html",
      made.table.wordDocument(
        caption: caption.plainText, language: builder.project.configuration.language))
    return [made.table.html(id: id, caption: caption, csv: csv, word: word), source]
  }

  /// Whose numbers stand in the table, and what their licences are.
  private func rights(_ kind: Kind, _ body: FenceBody) -> Node {
    let spot = CreditPlace(label: label, anchor: id, caption: body.written("caption"))
    switch kind {
    case .series: return SeriesInput.credit(body)?.node(at: spot) ?? .none
    case .comparison:
      return body.string("published").flatMap { builder.project.papers[$0] }.map {
        PaperRights(builder: builder, paper: $0).node(at: spot)
      } ?? .none
    default: return .none
    }
  }

  private func cross(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let input = FenceInput(body) else { return nil }
    let rows = input.requiredGrouping("rows")
    let columns = input.requiredGrouping("columns")
    let composer = CrossTable(
      style: body.style, percent: body.node("percent") == nil ? .row : body.word("percent") ?? .row)
    input.checkLabels(of: [rows, columns])
    guard input.isSound, let rows, let columns else { return nil }
    let result = CrossTabulation(input.table, rows: rows, columns: columns, where: input.filter)
    guard result.total > 0 else { return (Self.noPatients, input.source.isSynthetic) }
    return released(input.source.release(result).map(composer.table), input)
  }

  private func yearly(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let input = FenceInput(body) else { return nil }
    let composer = YearlyTable(style: body.style)
    let partial = YearlyDrawer.partial(body)
    guard body.has("outcomes"), let year = body.required("year") else { return nil }
    var outcomes: [YearlyTable.Outcome] = []
    for item in body.node("outcomes")?.list(named: "outcomes", &builder.problems) ?? [] {
      guard
        let entry = YAMLMapping(
          item, of: "an outcome", keys: ["title", "when"], problems: &builder.problems),
        let title = entry.required("title", &builder.problems),
        let condition = input.condition(entry, "when"),
        let result = YearlyOutcomes(
          input.table, year: year, outcome: condition, where: input.filter, partial: partial,
          at: body.place("year"), problems: &builder.problems)
      else { continue }
      guard !result.years.isEmpty else { return (Self.noPatients, input.source.isSynthetic) }
      outcomes.append(YearlyTable.Outcome(title: title, disclosed: input.source.release(result)))
    }
    guard input.isSound, !outcomes.isEmpty else { return nil }
    return (composer.table(outcomes), input.source.isSynthetic)
  }

  static let hidden = Table(
    stub: "Hidden", columns: [],
    remarks: ["Hidden: it would show small numbers, which this registry’s disclosure profile hides."])

  /// What a table is of nobody.
  static let noPatients = Table(
    stub: "No patients", columns: [], remarks: ["Not made: there are no patients to count."])

  /// A table that the registry's profile hides is one row that says so.
  private func released(_ table: Table?, _ input: FenceInput) -> (table: Table, isSynthetic: Bool) {
    (
      table ?? Self.hidden, input.source.isSynthetic
    )
  }

  private func series(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    let measure: SeriesComparison.Measure =
      body.node("measure") == nil ? .proportion : body.word("measure") ?? .proportion
    let composer = SeriesTable(style: body.style)
    let title = body.string("title") ?? "Share, %"
    guard let read = SeriesInput(body: body, measure: measure).read() else { return nil }
    guard let disclosed = read.disclosed else {
      return (
        Table(
          stub: "Hidden", columns: [],
          remarks: ["Hidden: it would show small numbers, which a registry’s disclosure profile hides."]),
        read.isSynthetic
      )
    }
    return (composer.table(disclosed, title: title), read.isSynthetic)
  }
}
