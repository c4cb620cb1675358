internal import Diagnostics
internal import PositionedYAML

/// `kind: measures`: measures with their targets, of these records and of others beside them.
package struct MeasuresTableRequest: TableRequest {
  package static let kind = "measures"
  package static let options: [FenceOption] = [
    .optional("measures", "the measures of measures.yaml to show; this or groups"),
    .optional("groups", "a list of {title, measures}: the measures under headings"),
    .optional("period", "words for the records shown, over their columns"),
    .optional("against", "a list of {title, where}: the same measures of other records, a column each"),
    .condition,
  ]

  /// A condition as it is written: it is read again for the registry of each measure.
  package struct Period: Hashable, Sendable {
    package var title: String
    package var condition: Located<String>?

    package init(title: String, condition: Located<String>?) {
      self.title = title
      self.condition = condition
    }
  }

  package struct Section: Hashable, Sendable {
    package var title: String?
    package var measures: [Located<String>]

    package init(title: String?, measures: [Located<String>]) {
      self.title = title
      self.measures = measures
    }
  }

  package var periods: [Period]
  package var sections: [Section]

  package init(periods: [Period], sections: [Section]) {
    self.periods = periods
    self.sections = sections
  }

  package init?(_ body: FenceBody) {
    let reader = body.reader
    let start = reader.problems.count
    periods = [
      Period(
        title: body.string("period") ?? "",
        condition: body.string("where").map { Located($0, at: body.place("where")) })
    ]
    for item in body.node("against")?.list(named: "against", &reader.problems) ?? [] {
      guard
        let entry = YAMLMapping(
          item, of: "an entry of against", keys: ["title", "where"], problems: &reader.problems),
        let title = entry.required("title", &reader.problems),
        let condition = entry.required("where", &reader.problems)
      else { continue }
      periods.append(
        Period(title: title, condition: Located(condition, at: entry["where"]?.place ?? entry.place)))
    }
    func names(_ node: YAMLNode?) -> [Located<String>] {
      guard let node else { return [] }
      let items: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
      return items.compactMap { item in
        guard let name = item.string(named: "measures", &reader.problems),
          reader.measure(name, at: item.place) != nil
        else { return nil }
        return Located(name, at: item.place)
      }
    }
    sections = []
    if let groups = body.node("groups") {
      for item in groups.list(named: "groups", &reader.problems) ?? [] {
        guard
          let entry = YAMLMapping(
            item, of: "a group", keys: ["title", "measures"], problems: &reader.problems)
        else { continue }
        sections.append(
          Section(title: entry.string("title", &reader.problems), measures: names(entry["measures"])))
      }
    } else if body.has("measures") {
      sections = [Section(title: nil, measures: names(body.node("measures")))]
    }
    guard !reader.problems[start...].hasErrors, !sections.isEmpty else { return nil }
  }
}
