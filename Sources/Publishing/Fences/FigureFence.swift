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
  let builder: PageBuilder
  let fence: Fence
  let number: Int

  private var label: String { "Figure \(number)" }
  private var id: String { fence.id ?? SiteIndex.automaticId(label) }

  private func spot(_ body: FenceBody) -> CreditPlace {
    CreditPlace(label: label, anchor: id, caption: body.written("caption"))
  }

  func node() -> Node {
    if fence.name == .flow { return flow() }
    // The kind decides which keys are known, so it is looked at first.
    guard let body = FenceBody(fence, builder: builder), let kind: FigureKind = body.kind() else {
      return failedFence("This figure could not be drawn.")
    }
    let options = kind.options(fromData: body.node("data") != nil)
    body.check(options.map(\.name))
    if kind == .series { return series(body, kind) }
    if let drawer = kind.dataDrawer, kind.drawer == nil || body.node("data") != nil {
      guard let input = DataInput(body, for: drawer) else {
        return failedFence("This figure could not be drawn.")
      }
      return figure(
        drawer.draw(input), body, synthetic: false, options: options,
        credit: input.credit.node(at: spot(body)))
    }
    guard let input = FenceInput(body), let drawer = kind.drawer else {
      return failedFence("This figure could not be drawn.")
    }
    return figure(drawer.draw(input), body, synthetic: input.source.isSynthetic, options: options)
  }

  private func series(_ body: FenceBody, _ kind: FigureKind) -> Node {
    let measure: SeriesComparison.Measure =
      body.node("measure") == nil ? .proportion : body.word("measure") ?? .proportion
    let title = body.string("title") ?? "Share of patients, %"
    guard let read = SeriesInput(body: body, measure: measure).read() else {
      return failedFence("This figure could not be drawn.")
    }
    return figure(
      read.disclosed.map { .drawn(ForestExhibit.draw($0, title: title)) } ?? .hidden, body,
      synthetic: read.isSynthetic, options: kind.options, credit: read.credit?.node(at: spot(body)) ?? .none)
  }

  enum FlowLayout: String, CaseIterable { case cascade, boxes }

  private static let flowOptions: [FenceOption] =
    [
      .required(
        "steps",
        "a list of {label, measure} computed from a registry, or {label, count, source} as a paper prints it, or {label, count, note} with words for where it is from; with left, a list of {label, measure}, who leaves after the step (boxes)"
      ),
      .optional("layout", "cascade (default): bars with the share that went on; boxes: as CONSORT draws it"),
      .optional("groups", "a list of {label, measure} that the last step divides into (boxes)"),
      .optional("where", "a condition on the records of every measure"),
    ] + FenceOption.common

  private func flow() -> Node {
    guard let body = FenceBody(fence, keys: Self.flowOptions.map(\.name), builder: builder),
      body.has("steps"),
      let items = body.node("steps")?.list(named: "steps", &builder.problems)
    else { return failedFence("This figure could not be drawn.") }
    let before = builder.problems.count
    let layout: FlowLayout = body.node("layout") == nil ? .cascade : body.word("layout") ?? .cascade
    var steps: [CohortFlow.Step] = []
    var exits: [[ConsortExhibit.Exit]] = []
    var sources: [Project.Source] = []
    let condition = body.string("where").map { FrontMatter.Text(text: $0, place: body.place("where")) }
    func people(_ node: YAMLNode?, _ key: String) -> [ConsortExhibit.Exit] {
      (node?.list(named: key, &builder.problems) ?? []).compactMap { item in
        guard
          let entry = YAMLMapping(item, of: key, keys: ["label", "measure"], problems: &builder.problems),
          let label = entry.required("label", &builder.problems),
          let name = entry.required("measure", &builder.problems),
          let (found, source) = count(name, where: condition, at: entry["measure"]?.place ?? entry.place)
        else { return nil }
        sources.append(source)
        return ConsortExhibit.Exit(label: label, count: found.events)
      }
    }
    for item in items {
      guard
        let entry = YAMLMapping(
          item, of: "a step", keys: ["label", "measure", "count", "source", "note", "left"],
          problems: &builder.problems),
        let label = entry.required("label", &builder.problems)
      else { continue }
      exits.append(people(entry["left"], "left"))
      if let name = entry.string("measure", &builder.problems) {
        guard
          let (result, source) = count(name, where: condition, at: entry["measure"]?.place ?? entry.place)
        else { continue }
        steps.append(
          CohortFlow.Step(label: label, count: result.events, patients: result.patients?.events))
        sources.append(source)
      } else if let count = entry.integer("count", &builder.problems) {
        steps.append(
          CohortFlow.Step(
            label: label, count: count,
            source: entry.string("note", &builder.problems) ?? printedSource(entry)))
      } else {
        builder.problems.append(
          .error("missing-key", "the step '\(label)' has neither 'measure' nor 'count'", at: entry.place))
      }
    }
    let groups = people(body.node("groups"), "groups")
    guard let release = sources.first?.release, steps.count == items.count,
      !builder.problems[before...].hasErrors
    else { return failedFence("This figure could not be drawn.") }
    let flow = CohortFlow(steps: steps)
    let outcome: FigureOutcome =
      switch layout {
      case .cascade: .drawn(FlowExhibit.draw(release(flow)))
      case .boxes:
        release.unsuppressed(ConsortExhibit.Cohort(flow: flow, exits: exits, groups: groups)).map {
          .drawn(ConsortExhibit.draw($0))
        } ?? .hidden
      }
    return figure(
      outcome, body, synthetic: sources.contains { $0.isSynthetic }, options: Self.flowOptions)
  }

  /// A count that a paper prints must name the paper.
  private func printedSource(_ entry: YAMLMapping) -> String? {
    guard let key = entry.string("source", &builder.problems) else {
      builder.problems.append(
        .error(
          "missing-key",
          "a step with a 'count' needs a 'source', the key of the reference that prints it, or a 'note' that says where it is from",
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

  private func count(
    _ name: String, where condition: FrontMatter.Text?, at place: Place
  ) -> (ProportionResult, Project.Source)? {
    guard
      let measure = builder.project.measure(named: name, at: place, problems: &builder.problems)
    else { return nil }
    guard let source = builder.use(measure.registry, at: place) else { return nil }
    var filter = Filter.all
    if let condition {
      guard
        let own = Filter.parse(
          condition.text, at: condition.place, columns: source.table, problems: &builder.problems)
      else { return nil }
      filter = own
    }
    var ignored: [Diagnostic] = []
    guard
      case .proportion(let result)? = measure.evaluate(in: source.table, where: filter, problems: &ignored)
    else {
      builder.problems.append(
        .error("format-mismatch", "the measure '\(name)' counts no patients", at: place))
      return nil
    }
    return (result, source)
  }

  /// A source that contradicts itself is told where its numbers stand.
  private func findings(_ outcome: FigureOutcome) -> Node {
    guard case .drawn(_, let findings) = outcome, !findings.isEmpty else { return .none }
    return [
      " ",
      element(
        "span", ["class": "sub findings"], .text(DataWords.printedOtherwise + findings.joined(separator: " "))
      ),
    ]
  }

  private func figure(
    _ outcome: FigureOutcome, _ body: FenceBody, synthetic: Bool, options: [FenceOption],
    credit: Node = .none
  ) -> Node {
    let caption = element(
      "figcaption", [:], body.caption(label, synthetic: synthetic ? "Synthetic data." : nil),
      findings(outcome), credit)
    let source =
      body.bool("show-source") == true ? FenceSource(fence: fence, id: id, options: options).node() : .none
    switch outcome {
    case .failed: return failedFence("This figure could not be drawn.")
    case .refused(let reason):
      let words = element("p", ["class": "failed"], .text("Not drawn: \(reason)"))
      return [element("figure", ["id": id], caption, words), source]
    case .drawn(let drawn, _):
      let csv = builder.addDownload(id + ".csv", drawn.data.csv)
      let table = drawn.excerpt.html(
        id: id + "-data", caption: .text("Data of \(label.lowercased())"), csv: csv)
      let details = element(
        "details", ["class": "data"], element("summary", [:], "Data of this figure"), table)
      return [element("figure", ["id": id], caption, drawn.html(id: id), details), source]
    }
  }
}
