internal import Diagnostics
internal import Project
internal import Prose
internal import Reports
internal import Requests
internal import Wording

/// The sections of a report, planned as they stand on its page.
extension PagePlanner {
  func checkReport() {
    guard page.document.frontMatter.report != nil else { return }
    guard let report, !isPlan else { return }
    reader.problems += report.emptyMeasures().map {
      .warning(
        "empty-denominator",
        "the measure '\($0.id)' counts nobody in \(report.year): no record meets its denominator",
        at: $0.places["denominator"] ?? $0.place)
    }
  }

  func section(_ fence: Fence) -> PlannedItem {
    guard page.document.frontMatter.report != nil else {
      reader.problems.append(
        .error(
          "no-report",
          "a section of a report needs `report: {registry: …, year: …}` in the page's front matter",
          at: fence.place))
      return .section([])
    }
    guard let report,
      let section = ReportSections.named(fence, among: site.kinds.sections, problems: &reader.problems)
    else {
      return .section([])
    }
    if !sections.insert(section.name).inserted {
      reader.problems.append(
        .error("duplicate-section", OutputNameWords.repeatedSection(section.name), at: fence.place))
    }
    let (before, siteBefore) = (reader.problems.count, site.problems.count)
    let blocks = section.blocks(report.at(fence.place, reader)).compactMap(block)
    // The cause is a setting or a measure, whose place it keeps; the section that asked is named.
    let name = section.name
    for index in before..<reader.problems.count {
      reader.problems[index].name(section: name)
    }
    for index in siteBefore..<site.problems.count {
      site.problems[index].name(section: name)
    }
    return .section(blocks)
  }

  func block(_ block: SectionBlock) -> PlannedBlock? {
    switch block {
    case .prose(let block):
      blocks([block])
      return .prose(block)
    case .findings(let sentences):
      return .findings(
        sentences.map { clauses in
          clauses.map { clause in
            inlines(clause.content)
            return PlannedClause(content: clause.content, measures: clause.measures.compactMap(measure))
          }
        })
    case .tiles(let request): return .item(.tiles(tiles(request)))
    case .measures(let request): return .item(.measures(request))
    case .flow(let id, let request, let caption):
      return figure(id, caption) { request.evaluate(site) }
    case .figure(let id, let request, let caption, let finding):
      guard let kind = request as? any FigureKind else { return nil }
      return figure(id, caption, finding, credit: credit(of: request)) { kind.evaluate(site) }
    case .table(let id, let request, let caption):
      guard let kind = request as? any TableKind else { return nil }
      let label = label(.table, id: id, at: report?.place ?? Place(file: ""))
      guard let answer = kind.evaluate(site) else {
        return .item(.failed(site.words.refusals(.failedTable), id: nil))
      }
      inlines(caption)
      return .item(
        .table(
          PlannedTable(
            label: label, caption: Caption(finding: caption), answer: answer,
            isSynthetic: useReportRegistry(), credit: credit(of: request), listing: nil,
            measures: measures(of: request))))
    case .completeness(let request, let words, let others):
      guard let completeness = request.pending(site), let block = self.block(others) else { return nil }
      return .completeness(completeness, words: words, others: block)
    }
  }

  func figure(
    _ id: String, _ caption: [Inline], _ finding: ShareFindingRequest? = nil, credit: Credit? = nil,
    _ evaluate: () -> FigureAnswer
  ) -> PlannedBlock {
    let label = label(.figure, id: id, at: report?.place ?? Place(file: ""))
    let answer = evaluate()
    inlines(caption)
    let isSynthetic = useReportRegistry()
    if case .failed = answer { return .item(.failed(site.words.refusals(.failedFigure), id: nil)) }
    return .item(
      .figure(
        PlannedFigure(
          label: label, caption: Caption(finding: caption), answer: answer, isSynthetic: isSynthetic,
          credit: credit, listing: nil, finding: finding.flatMap { PlannedFinding($0, site.words, measure) },
          saysFinding: true))
    )
  }

  /// Whether its data are synthetic.
  private func useReportRegistry() -> Bool {
    guard let report else { return false }
    return reader.use(report.registry, at: report.place)?.isSynthetic ?? false
  }

  /// The yearly figure prints its measure year by year.
  func planYears() {
    guard page.document.fences.contains(where: { $0.name == .report && $0.id == "survival" }), let report
    else { return }
    result.years = report.yearlySurvival.compactMap(measure)
  }
}
