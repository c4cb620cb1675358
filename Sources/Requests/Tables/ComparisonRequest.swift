package import Analyses
internal import Diagnostics
package import Notation
internal import PositionedYAML
internal import Registry

/// `kind: comparison`: groups compared, with what a paper prints beside them where it is asked for.
package struct ComparisonRequest: TableRequest {
  package static let kind = "comparison"
  package static let options: [FenceOption] = [
    .registry, .required("by", "the column of the groups compared, or a list of {label, where}"),
    .optional("variables", "the columns compared; this or groups"),
    .optional("groups", "a list of {title, variables}: the columns under headings"),
    .optional("group-labels", "words for the groups: {\"yes\": Survivors}"),
    .optional("methods", "default, or spss as the founding paper computed"),
    .style,
    .optional("smd", "true shows standardised mean differences"),
    .optional("tests", "false leaves P out, as for what follows from the outcome"),
    .optional("published", "a published table, whose figures stand beside"),
    .optional("published-groups", "which of its groups, in the order of ours"), .groupsTitle,
    .condition,
  ]

  package struct Heading: Hashable, Sendable {
    package var title: String?
    package var variables: [String]

    package init(title: String?, variables: [String]) {
      self.title = title
      self.variables = variables
    }
  }

  /// A published table beside the computed one.
  package struct Published: Hashable, Sendable {
    package var paper: String
    /// Which of its groups, in the order of ours.
    package var groups: [String]?
  }

  package var scope: Scope
  package var by: ColumnChoice
  package var headings: [Heading]
  package var groupLabels: [String: String]
  package var methods: ComparisonMethods = .default
  package var style: JournalStyle = .nejm
  package var showsStandardisedDifference: Bool
  package var showsTests = true
  package var published: Published?

  package init(
    scope: Scope, by: ColumnChoice, headings: [Heading], groupLabels: [String: String] = [:],
    showsStandardisedDifference: Bool = false
  ) {
    self.scope = scope
    self.by = by
    self.headings = headings
    self.groupLabels = groupLabels
    self.showsStandardisedDifference = showsStandardisedDifference
  }

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body), body.has("by"), let by = Self.by(input) else { return nil }
    self.by = by
    scope = input.scope
    headings = Self.headings(input)
    guard !headings.allSatisfy(\.variables.isEmpty) else { return nil }
    methods = body.node("methods") == nil ? .default : body.word("methods") ?? .default
    style = body.style
    showsStandardisedDifference = body.bool("smd") ?? false
    showsTests = body.bool("tests") ?? true
    published = Self.published(body)
    groupLabels = Self.groupLabels(input, by)
    // What is wrong beside the columns leaves a table to look at.
    guard body.node("where") == nil || input.isSound || scope.filter != .all else { return nil }
  }

  /// A column, or groups made of conditions.
  private static func by(_ input: FenceInput) -> ColumnChoice? {
    if case .list? = input.body.node("by")?.content { return input.body.groups("by", in: input.table) }
    return input.body.string("by").flatMap { column($0, input, at: input.body.place("by")) }
  }

  private static func column(_ name: String, _ input: FenceInput, at place: Place) -> ColumnChoice? {
    if input.table[name] != nil { return .column(name) }
    input.body.reader.problems.append(
      .error(
        "unknown-column", "unknown column '\(name)'", at: place,
        suggestion: nearestWord(to: name, among: input.table.columnNames)))
    return nil
  }

  private static func headings(_ input: FenceInput) -> [Heading] {
    let body = input.body
    func known(_ node: YAMLNode?) -> [String] {
      guard let node else { return [] }
      let items: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
      return items.compactMap { item in
        guard let name = item.string(named: "variables", &body.reader.problems) else { return nil }
        return column(name, input, at: item.place) == nil ? nil : name
      }
    }
    if let groups = body.node("groups") {
      return (groups.list(named: "groups", &body.reader.problems) ?? []).compactMap { item in
        guard
          let entry = YAMLMapping(
            item, of: "a group", keys: ["title", "variables"], problems: &body.reader.problems)
        else { return nil }
        return Heading(
          title: entry.string("title", &body.reader.problems), variables: known(entry["variables"]))
      }
    }
    guard let node = body.node("variables") else {
      body.reader.problems.append(
        .error("missing-key", "the {table} has neither 'variables' nor 'groups'", at: body.place))
      return []
    }
    return [Heading(title: nil, variables: known(node))]
  }

  private static func groupLabels(_ input: FenceInput, _ by: ColumnChoice) -> [String: String] {
    let body = input.body
    guard let node = body.node("group-labels"),
      let mapping = YAMLMapping(node, of: "group-labels", problems: &body.reader.problems),
      let column = by.column(in: input.table)
    else { return [:] }
    var labels: [String: String] = [:]
    for member in mapping.members {
      let level = column.level(named: member.key)
      if let levels = column.levels, level == nil {
        body.reader.problems.append(
          .error(
            "unknown-level", "\(column.name) is never '\(member.key)'", at: member.place,
            suggestion: nearestWord(to: member.key, among: levels)))
      }
      labels[level ?? member.key] = member.value.string(named: member.key, &body.reader.problems)
    }
    return labels
  }

  private static func published(_ body: FenceBody) -> Published? {
    guard let name = body.string("published") else { return nil }
    let papers = body.reader.project.papers
    guard let paper = papers[name] else {
      body.reader.problems.append(
        .error(
          "unknown-published", "unknown published table '\(name)'", at: body.place("published"),
          suggestion: nearestWord(to: name, among: papers.keys.sorted())))
      return nil
    }
    let groups = body.strings("published-groups")
    for name in groups ?? [] where paper.group(name) == nil {
      body.reader.problems.append(
        .error(
          "unknown-group", "unknown group '\(name)'", at: body.place("published-groups"),
          suggestion: nearestWord(to: name, among: paper.groups.map(\.id))))
    }
    return Published(paper: name, groups: groups)
  }
}
