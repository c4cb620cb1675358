internal import Analyses
internal import Diagnostics
internal import Exhibits
internal import Project
internal import Prose
internal import Reports
internal import Requests
internal import Tables
internal import Wording

/// Walks one page in reading order: reads what it asks for, has it evaluated, and numbers it.
final class PagePlanner {
  let site: Evaluator
  let reader: RequestReader
  var result: PagePlan
  private var figures = 0
  private var tables = 0
  private var questions = 0
  private var isInExample = false
  var sections: Set<String> = []
  /// Of a report, where its sections come from.
  lazy var report = page.document.frontMatter.report.flatMap {
    ReportContext($0, project: site.project, isPlan: isPlan, problems: &reader.problems)
  }

  var page: Project.Page { result.page }

  /// Whether a report's page holds its plan and nothing of its year.
  var isPlan: Bool {
    let sections = page.document.fences.filter { $0.name == .report }
    return !sections.isEmpty && sections.allSatisfy { $0.id == "analysis-plan" }
  }

  init(_ page: Project.Page, _ site: Evaluator) {
    self.site = site
    let reader = RequestReader(site.project, page: page)
    self.reader = reader
    let front = page.document.frontMatter
    result = PagePlan(
      page: page, title: front.title.map { reader.inline($0) },
      description: front.description.map { reader.inline($0) },
      keyPoints: front.keyPoints.map { reader.inline($0) },
      objectives: front.objectives.map { reader.inline($0) })
  }

  func plan() -> PagePlan {
    checkReport()
    blocks(page.document.blocks)
    for note in page.document.footnotes { blocks(note.blocks) }
    inlines(result.title ?? [])
    inlines(result.description ?? [])
    for text in result.keyPoints + result.objectives { inlines(text) }
    planYears()
    result.usedRegistries = reader.usedRegistries
    result.problems = reader.problems + site.problems
    site.problems = []
    return result
  }

  // MARK: Text

  func blocks(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let content): inlines(content)
      case .heading(let heading): inlines(heading.content)
      case .blockQuote(let inner): self.blocks(inner)
      case .callout(let callout, let inner):
        if let id = callout.id {
          let title = callout.heading.map(\.plainText).joined()
          let words = title.isEmpty ? site.words.page(.callout(callout.kind.name)) : title
          result.labels.append((id, words, anchor: id, callout.place, isNamed: true))
        }
        inlines(callout.heading)
        self.blocks(inner)
      case .details(let summary, _, let inner):
        inlines(summary)
        self.blocks(inner)
      case .definitions(let definitions):
        for definition in definitions {
          inlines(definition.term)
          for meaning in definition.meanings { self.blocks(meaning) }
        }
      case .picture(let figure):
        let label = label(.figure, id: figure.id, at: figure.place)
        result.exhibits[figure.place] = label
        if let group = figure.groupId {
          result.labels.append((group, label.words, anchor: label.id, figure.place, isNamed: true))
        }
        inlines(figure.caption + [.picture(figure.picture)])
      case .list(_, _, let items): for item in items { self.blocks(item) }
      case .table(let table):
        if !table.caption.isEmpty {
          result.exhibits[table.place] = label(.table, id: table.id, at: table.place)
        }
        inlines(table)
      case .fence(let fence): result.items[fence.place] = item(fence)
      case .code, .thematicBreak, .html, .math: break
      }
    }
  }

  func inlines(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .value(let reference): value(reference)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .superscript(let inner),
        .subscript(let inner), .link(_, _, let inner, _), .image(_, _, let inner, _):
        inlines(inner)
      case .picture(let picture): inlines(picture.alternative)
      default: break
      }
    }
  }

  func inlines(_ table: PipeTable) {
    inlines(table.caption)
    for cell in table.header + table.rows.joined() { inlines(cell) }
  }

  func inlines(_ caption: Caption) { inlines((caption.finding ?? []) + (caption.note ?? [])) }

  private func value(_ reference: ValueReference) {
    guard result.values[reference] == nil,
      var request = reader.measure(reference.measure, at: reference.place),
      let definition = site.project.measures[reference.measure]
    else { return }
    request.condition = reference.condition
    if reference.condition != nil { request.place = reference.conditionPlace }
    let format = reference.format.flatMap { ValueText.Format(rawValue: $0.rawValue) }
    guard ValueText.fits(format, definition.kind) else {
      reader.problems.append(
        .error(
          "format-mismatch",
          "the format '\(reference.format?.rawValue ?? "")' does not fit the measure '\(reference.measure)'",
          at: reference.place))
      return
    }
    guard let measure = measure(request) else { return }
    result.values[reference] = PlannedValue(
      measure: measure, text: measure.printed.flatMap { [words = site.words] in words.value($0, format) })
  }

  func measure(_ request: MeasureRequest) -> PlannedMeasure? {
    site.measure(request).map { PlannedMeasure(request: request, printed: $0) }
  }

  // MARK: Fences

  func item(_ fence: Fence) -> PlannedItem {
    switch fence.name {
    case .figure, .flow: return figure(fence)
    case .table: return table(fence)
    case .appraisal:
      let label = label(.table, fence)
      guard let body = FenceBody(fence, keys: AppraisalRequest.keys.map(\.name), reader: reader),
        let request = AppraisalRequest(body)
      else { return .failed(site.words.refusals(.failedAppraisal), id: label.id) }
      let caption = body.caption
      inlines(caption)
      return .appraisal(request, caption, label)
    case .quiz:
      questions += 1
      guard let body = FenceBody(fence, keys: QuizRequest.keys.map(\.name), reader: reader),
        let request = QuizRequest(body)
      else { return .failed(site.words.refusals(.failedQuestion), id: nil) }
      inlines(request.question)
      for option in request.options { inlines(option.text + option.reason) }
      return .quiz(request, number: questions, id: fence.id ?? "question-\(questions)")
    case .tiles:
      guard let body = FenceBody(fence, keys: TilesRequest.keys.map(\.name), reader: reader),
        let request = TilesRequest(body)
      else { return .failed(site.words.refusals(.failedTiles), id: nil) }
      return .tiles(tiles(request))
    case .measures:
      return FenceBody(fence, keys: MeasuresRequest.keys.map(\.name), reader: reader).map {
        .measures(MeasuresRequest($0))
      }
        ?? .section([])
    case .example:
      // Each would read again all that it holds.
      guard !isInExample else {
        reader.problems.append(
          .error("example", "an {example} holds no other: write one after the other", at: fence.place))
        return .section([])
      }
      isInExample = true
      defer { isInExample = false }
      let request = ExampleRequest(fence, reader)
      blocks(request.blocks)
      for note in request.notes { blocks(note.blocks) }
      return .example(request)
    case .report: return section(fence)
    case .provenance, .glossary, .references, .validation, .evidence, .credits:
      if fence.name == .glossary, fence.body.contains(where: { !$0.isWhitespace }) {
        reader.problems.append(
          .warning(
            "unused-body",
            "what stands in {glossary} is not shown: it lists the terms of content/glossary.yaml; put these there",
            at: fence.place))
      }
      return .listing(fence.name)
    }
  }

  func label(_ kind: PlannedLabel.Kind, _ fence: Fence) -> PlannedLabel {
    label(kind, id: fence.id, at: fence.place)
  }

  func label(_ kind: PlannedLabel.Kind, id: String?, at place: Place) -> PlannedLabel {
    if kind == .figure { figures += 1 } else { tables += 1 }
    let label = PlannedLabel(kind, kind == .figure ? figures : tables, id: id, site.words)
    result.labels.append((label.id, label.words, anchor: label.id, place, id != nil))
    return label
  }

  private func asksForSynthetic() -> Bool {
    reader.takeAsked().contains { site.project.registries[$0]?.isSynthetic == true }
  }

  func listing(_ body: FenceBody, _ fence: Fence, _ label: PlannedLabel, _ options: [FenceOption])
    -> FenceListing?
  {
    body.bool("show-source") == true ? FenceListing(fence: fence, id: label.id, options: options) : nil
  }

  func figure(_ fence: Fence) -> PlannedItem {
    let label = label(.figure, fence)
    let failed = PlannedItem.failed(site.words.refusals(.failedFigure), id: nil)
    _ = reader.takeAsked()
    let options: [FenceOption]
    let body: FenceBody
    let answer: FigureAnswer
    var credit: Credit?
    if fence.name == .flow {
      options = FlowRequest.options
      guard let flow = FenceBody(fence, keys: options.map(\.name), reader: reader),
        let request = FlowRequest(flow)
      else { return failed }
      body = flow
      answer = request.evaluate(site)
    } else {
      // The kind decides which keys are known, so it is looked at first.
      guard let figure = FenceBody(fence, reader: reader),
        let kind = figure.kind(
          among: site.kinds.figures(fromData: figure.node("data") != nil).map { ($0.kind, $0) })
      else { return failed }
      options = [.required("kind", kind.kind)] + kind.options + FenceOption.common
      figure.check(options.map(\.name))
      guard let request = kind.init(figure) else { return failed }
      body = figure
      answer = request.evaluate(site)
      credit = self.credit(of: request)
    }
    let isSynthetic = asksForSynthetic()
    let caption = body.caption
    inlines(caption)
    if case .failed = answer { return failed }
    return .figure(
      PlannedFigure(
        label: label, caption: caption, answer: answer, isSynthetic: isSynthetic, credit: credit,
        listing: listing(body, fence, label, options)))
  }

  func table(_ fence: Fence) -> PlannedItem {
    let label = label(.table, fence)
    let failed = PlannedItem.failed(site.words.refusals(.failedTable), id: nil)
    _ = reader.takeAsked()
    let kinds: [(name: String, kind: (any TableKind.Type)?)] =
      site.kinds.tables.map { ($0.kind, $0) } + [(CSVTableRequest.kind, nil)]
    guard let body = FenceBody(fence, reader: reader), let found = body.kind(among: kinds) else {
      return failed
    }
    guard let kind = found else { return grid(body, fence, label) ?? failed }
    let options = [.required("kind", kind.kind)] + kind.tableOptions + FenceOption.common
    body.check(options.map(\.name))
    guard let request = kind.init(body), let answer = request.evaluate(site) else { return failed }
    let isSynthetic = asksForSynthetic()
    let caption = body.caption
    inlines(caption)
    return .table(
      PlannedTable(
        label: label, caption: caption, answer: answer, isSynthetic: isSynthetic,
        credit: credit(of: request), listing: listing(body, fence, label, options),
        measures: measures(of: request)))
  }

  func credit(of request: any FenceRequest) -> Credit? {
    (request as? any CreditedRequest)?.credit(in: site.project)
  }

  /// A file as a table of text.
  private func grid(_ body: FenceBody, _ fence: Fence, _ label: PlannedLabel) -> PlannedItem? {
    let options = [.required("kind", CSVTableRequest.kind)] + CSVTableRequest.options + FenceOption.common
    body.check(options.map(\.name))
    guard let request = CSVTableRequest(body) else { return nil }
    let caption = body.caption
    inlines(caption)
    inlines(request.table)
    return .grid(
      PlannedGrid(
        label: label, caption: caption, table: request.table,
        listing: listing(body, fence, label, options)))
  }

  /// What a table prints of measures.
  func measures(of request: any TableRequest) -> [PlannedMeasure] {
    switch request {
    case let table as MeasuresTableRequest: table.printed(site.project).compactMap(measure)
    case let table as ChangesRequest: table.printed(site.project).compactMap(measure)
    default: []
    }
  }

  func tiles(_ request: TilesRequest) -> [PlannedTile] {
    request.tiles.compactMap { tile in
      guard let definition = site.project.measures[tile.measure.measure], let measure = measure(tile.measure)
      else { return nil }
      return PlannedTile(tile, definition, measure, site.words, self.measure)
    }
  }
}
