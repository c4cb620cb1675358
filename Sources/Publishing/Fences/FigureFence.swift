internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Markup
internal import PositionedYAML
internal import Prose
internal import Registry

/// `{figure}` and `{flow}`: a chart from a registry, with its data beside it.
struct FigureFence {
  enum Kind: String, CaseIterable { case yearly }

  let builder: PageBuilder
  let fence: Fence
  let number: Int

  private var label: String { "Figure \(number)" }
  private var id: String { fence.id ?? SiteIndex.automaticId(label) }

  func node() -> Node {
    if fence.name == .flow { return flow() }
    // The kind decides which keys are known, so it is looked at first.
    guard let body = FenceBody(fence, keys: ["kind"] + Self.yearlyKeys, builder: builder),
      body.required("kind") != nil,
      let kind: Kind = body.word("kind")
    else { return failedFence("This figure could not be drawn.") }
    switch kind {
    case .yearly: return yearly(body)
    }
  }

  private static let yearlyKeys = [
    "registry", "year", "outcome", "where", "partial", "event-label", "other-label", "rate-title", "caption",
    "note",
  ]

  private func yearly(_ body: FenceBody) -> Node {
    guard let name = body.required("registry"), let source = builder.use(name, at: body.place("registry")),
      let year = body.required("year"), let outcomeText = body.required("outcome"),
      let outcome = Filter.parse(
        outcomeText, at: body.place("outcome"), columns: source.table, problems: &builder.problems)
    else { return failedFence("This figure could not be drawn.") }
    var filter = Filter.all
    if let text = body.string("where") {
      guard
        let own = Filter.parse(
          text, at: body.place("where"), columns: source.table, problems: &builder.problems)
      else { return failedFence("This figure could not be drawn.") }
      filter = own
    }
    guard
      let outcomes = YearlyOutcomes(
        source.table, year: year, outcome: outcome, where: filter, partial: partial(body),
        at: body.place("year"),
        problems: &builder.problems)
    else { return failedFence("This figure could not be drawn.") }
    let drawn = YearlyExhibit.draw(
      source.release(outcomes), eventLabel: body.string("event-label") ?? "Survived to discharge",
      otherLabel: body.string("other-label") ?? "Died in hospital",
      rateTitle: body.string("rate-title") ?? "Survival to discharge")
    return figure(drawn, body, synthetic: source.isSynthetic)
  }

  private func partial(_ body: FenceBody) -> [Int: String] {
    guard let node = body.node("partial"),
      let mapping = YAMLMapping(node, of: "partial", problems: &builder.problems)
    else { return [:] }
    var result: [Int: String] = [:]
    for member in mapping.members {
      guard let year = Int(member.key) else {
        builder.problems.append(.error("not-a-year", "'\(member.key)' is not a year", at: member.place))
        continue
      }
      result[year] = member.value.string(named: member.key, &builder.problems)
    }
    return result
  }

  private func flow() -> Node {
    guard let body = FenceBody(fence, keys: ["steps", "caption", "note"], builder: builder),
      let items = body.node("steps")?.list(named: "steps", &builder.problems)
    else { return failedFence("This figure could not be drawn.") }
    var steps: [CohortFlow.Step] = []
    var release: Release?
    var isSynthetic = false
    for item in items {
      guard
        let entry = YAMLMapping(
          item, of: "a step", keys: ["label", "measure", "count", "source"], problems: &builder.problems),
        let label = entry.required("label", &builder.problems)
      else { continue }
      if let name = entry.string("measure", &builder.problems) {
        guard let (count, source) = count(name, at: entry["measure"]?.place ?? entry.place) else { continue }
        steps.append(CohortFlow.Step(label: label, count: count))
        release = source.release
        isSynthetic = isSynthetic || source.isSynthetic
      } else if let count = entry.integer("count", &builder.problems) {
        steps.append(CohortFlow.Step(label: label, count: count, source: printedSource(entry)))
      } else {
        builder.problems.append(
          .error("missing-key", "the step '\(label)' has neither 'measure' nor 'count'", at: entry.place))
      }
    }
    guard let release, steps.count == items.count else {
      return failedFence("This figure could not be drawn.")
    }
    return figure(FlowExhibit.draw(release(CohortFlow(steps: steps))), body, synthetic: isSynthetic)
  }

  /// A count that a paper prints must name the paper.
  private func printedSource(_ entry: YAMLMapping) -> String? {
    guard let key = entry.string("source", &builder.problems) else {
      builder.problems.append(
        .error(
          "missing-key", "a step with a 'count' needs a 'source': the key of the reference that prints it",
          at: entry.place))
      return nil
    }
    guard let reference = builder.project.bibliography[key] else {
      builder.problems.append(
        .error(
          "unknown-reference", "unknown reference '\(key)'", at: entry["source"]?.place ?? entry.place,
          suggestion: nearestWord(to: key, among: builder.project.bibliography.keys)))
      return nil
    }
    let author = reference.authors.first?.family ?? reference.title
    return "printed in \(author)" + (reference.year.map { " \($0)" } ?? "")
  }

  private func count(_ name: String, at place: Place) -> (Int, Project.Source)? {
    guard let measure = builder.project.measures[name] else {
      builder.problems.append(
        .error(
          "unknown-measure", "unknown measure '\(name)'", at: place,
          suggestion: nearestWord(to: name, among: builder.project.measureOrder)))
      return nil
    }
    guard let source = builder.use(measure.registry, at: place) else { return nil }
    var ignored: [Diagnostic] = []
    guard case .proportion(let result)? = measure.evaluate(in: source.table, problems: &ignored) else {
      builder.problems.append(
        .error("format-mismatch", "the measure '\(name)' counts no patients", at: place))
      return nil
    }
    return (result.events, source)
  }

  private func figure(_ drawn: DrawnFigure, _ body: FenceBody, synthetic: Bool) -> Node {
    let caption = element(
      "figcaption", [:], body.caption(label, synthetic: synthetic ? "Synthetic data." : nil))
    let csv = builder.addDownload(id + ".csv", drawn.data.csv)
    let table = drawn.data.html(id: id + "-data", caption: .text("Data of \(label.lowercased())"), csv: csv)
    let details = element("details", ["class": "data"], element("summary", [:], "Data of this figure"), table)
    return element("figure", ["id": id], caption, drawn.html(id: id), details)
  }
}
