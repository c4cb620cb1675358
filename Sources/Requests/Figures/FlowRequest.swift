internal import Diagnostics
internal import PositionedYAML

/// `{flow}`: a cohort's steps, with the share that went on, or as CONSORT draws it.
package struct FlowRequest: Hashable, Sendable {
  package enum Layout: String, CaseIterable, Sendable { case cascade, boxes }

  package static let options: [FenceOption] =
    [
      .required(
        "steps",
        "a list of {label, measure} computed from a registry, or {label, count, source} as a paper prints it, or {label, count, note} with words for where it is from; with left, a list of {label, measure}, who leaves after the step (boxes)"
      ),
      .optional("layout", "cascade (default): bars with the share that went on; boxes: as CONSORT draws it"),
      .optional("groups", "a list of {label, measure} that the last step divides into (boxes)"),
      .optional("where", "a condition on the records of every measure"),
    ] + FenceOption.common

  /// Patients with words, counted by a measure.
  package struct People: Hashable, Sendable {
    package var label: String
    package var measure: MeasureRequest

    package init(label: String, measure: MeasureRequest) {
      self.label = label
      self.measure = measure
    }
  }

  package enum Count: Hashable, Sendable {
    case measure(MeasureRequest)
    /// With words for where it is from.
    case printed(Int, source: String)
    /// All of whom a measure counts a part: not shown where the others are few.
    case all(Int, part: MeasureRequest, source: String)
  }

  package struct Step: Hashable, Sendable {
    package var label: String
    package var count: Count
    package var left: [People] = []

    package init(label: String, count: Count, left: [People] = []) {
      self.label = label
      self.count = count
      self.left = left
    }
  }

  package var steps: [Step]
  package var layout: Layout
  package var groups: [People]

  package init(steps: [Step]) {
    self.steps = steps
    layout = .cascade
    groups = []
  }

  package init?(_ body: FenceBody) {
    let reader = body.reader
    guard body.has("steps"), let items = body.node("steps")?.list(named: "steps", &reader.problems)
    else { return nil }
    let before = reader.problems.count
    layout = body.node("layout") == nil ? .cascade : body.word("layout") ?? .cascade
    let condition = body.string("where").map { Located($0, at: body.place("where")) }
    let counts = CountReader(reader: reader, condition: condition)
    steps = items.compactMap { item in
      guard
        let entry = YAMLMapping(
          item, of: "a step", keys: ["label", "measure", "count", "source", "note", "left"],
          problems: &reader.problems),
        let label = entry.required("label", &reader.problems)
      else { return nil }
      let left = counts.people(entry["left"], "left")
      return counts.count(entry, label).map { Step(label: label, count: $0, left: left) }
    }
    groups = counts.people(body.node("groups"), "groups")
    let isOfRegistry = steps.contains { if case .measure = $0.count { true } else { false } }
    guard isOfRegistry, steps.count == items.count, !reader.problems[before...].hasErrors else { return nil }
  }
}

/// Reads the counts of a flow.
private struct CountReader {
  let reader: RequestReader
  let condition: Located<String>?

  func people(_ node: YAMLNode?, _ key: String) -> [FlowRequest.People] {
    (node?.list(named: key, &reader.problems) ?? []).compactMap { item in
      guard
        let entry = YAMLMapping(item, of: key, keys: ["label", "measure"], problems: &reader.problems),
        let label = entry.required("label", &reader.problems),
        let name = entry.required("measure", &reader.problems),
        let measure = measure(name, at: entry["measure"]?.place ?? entry.place)
      else { return nil }
      return FlowRequest.People(label: label, measure: measure)
    }
  }

  func count(_ entry: YAMLMapping, _ label: String) -> FlowRequest.Count? {
    if let name = entry.string("measure", &reader.problems) {
      return measure(name, at: entry["measure"]?.place ?? entry.place).map { .measure($0) }
    }
    if let count = entry.integer("count", &reader.problems) {
      guard let source = entry.string("note", &reader.problems) ?? printedSource(entry) else { return nil }
      return .printed(count, source: source)
    }
    reader.problems.append(
      .error("missing-key", "the step '\(label)' has neither 'measure' nor 'count'", at: entry.place))
    return nil
  }

  private func measure(_ name: String, at place: Place) -> MeasureRequest? {
    guard var request = reader.measure(name, at: place) else { return nil }
    guard case .proportion? = reader.project.measures[name]?.kind else {
      reader.problems.append(
        .error("format-mismatch", "the measure '\(name)' counts no patients", at: place))
      return nil
    }
    if let condition {
      request.condition = condition.value
      request.place = condition.place
    }
    return request
  }

  /// A count that a paper prints must name the paper.
  private func printedSource(_ entry: YAMLMapping) -> String? {
    guard let key = entry.string("source", &reader.problems) else {
      reader.problems.append(
        .error(
          "missing-key",
          "a step with a 'count' needs a 'source', the key of the reference that prints it, or a 'note' that says where it is from",
          at: entry.place))
      return nil
    }
    guard let reference = reader.project.bibliography[key] else {
      reader.problems.append(
        .error(
          "unknown-reference", "unknown reference '\(key)'", at: entry["source"]?.place ?? entry.place,
          suggestion: nearestWord(to: key, among: reader.project.bibliography.keys)))
      return nil
    }
    let author = reference.authors.first?.family ?? reference.title
    return reader.project.words.request(.printedIn(author: author, year: reference.year))
  }
}
