internal import Analyses
internal import Appraisal
internal import Diagnostics
internal import Exhibits
internal import Markup
internal import Notation
internal import PositionedYAML
internal import Prose
internal import Registry
internal import Tables

/// `{table}` of kind `comparison`: groups compared, with what a paper prints beside them where it is asked for.
struct ComparisonFence {
  let builder: PageBuilder
  let place: Place

  static let options: [FenceOption] = [
    .registry, .required("by", "the column of the groups compared, or a list of {label, where}"),
    .optional("variables", "the columns compared; this or groups"),
    .optional("groups", "a list of {title, variables}: the columns under headings"),
    .optional("group-labels", "words for the groups: {\"yes\": Survivors}"),
    .optional("methods", "default, or spss as the founding paper computed"),
    .style,
    .optional("smd", "true shows standardised mean differences"),
    .optional("published", "a published table, whose figures stand beside"),
    .optional("published-groups", "which of its groups, in the order of ours"), .groupsTitle,
    .condition,
  ]

  /// Nil where something is wrong, which is told.
  func table(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let name = body.required("registry"),
      let source = builder.use(name, at: body.place("registry")), body.has("by"),
      let column = by(body, source.table)
    else { return nil }
    let headings = headings(body, source.table)
    var filter = Filter.all
    if let text = body.string("where") {
      guard
        let own = Filter.parse(
          text, at: body.place("where"), columns: source.table, problems: &builder.problems)
      else { return nil }
      filter = own
    }
    let variables = headings.flatMap(\.variables).compactMap { source.table[$0] }
    guard !variables.isEmpty else { return nil }
    let methods: ComparisonMethods = body.node("methods") == nil ? .default : body.word("methods") ?? .default
    let comparison = builder.project.analyses.recall("comparison " + body.text) {
      Comparison(
        of: source.table, by: column, variables: variables, where: filter, methods: methods,
        alternatives: false)
    }
    guard !comparison.groups.isEmpty else { return (TableFence.noPatients, source.isSynthetic) }
    let composer = ComparisonTable(
      style: body.style, headings: headings,
      printed: printed(body, source.table, comparison), printedTitle: printedTitle(body),
      groupLabels: groupLabels(body, column),
      showsStandardisedDifference: body.bool("smd") ?? false)
    return (composer.table(source.release(comparison)), source.isSynthetic)
  }

  /// A column, or groups made of conditions.
  private func by(_ body: FenceBody, _ table: RegistryTable) -> Column? {
    if case .list? = body.node("by")?.content { return body.groups("by", in: table) }
    return body.string("by").flatMap { column($0, table, at: body.place("by")) }
  }

  private func column(_ name: String, _ table: RegistryTable, at place: Place) -> Column? {
    if let column = table[name] { return column }
    builder.problems.append(
      .error(
        "unknown-column", "unknown column '\(name)'", at: place,
        suggestion: nearestWord(to: name, among: table.columnNames)))
    return nil
  }

  private func headings(_ body: FenceBody, _ table: RegistryTable) -> [ComparisonTable.Heading] {
    func known(_ node: YAMLNode?) -> [String] {
      guard let node else { return [] }
      let items: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
      return items.compactMap { item in
        guard let name = item.string(named: "variables", &builder.problems) else { return nil }
        return column(name, table, at: item.place)?.name
      }
    }
    if let groups = body.node("groups") {
      return (groups.list(named: "groups", &builder.problems) ?? []).compactMap { item in
        guard
          let entry = YAMLMapping(
            item, of: "a group", keys: ["title", "variables"], problems: &builder.problems)
        else { return nil }
        return ComparisonTable.Heading(
          title: entry.string("title", &builder.problems), variables: known(entry["variables"]))
      }
    }
    guard let node = body.node("variables") else {
      builder.problems.append(
        .error("missing-key", "the {table} has neither 'variables' nor 'groups'", at: place))
      return []
    }
    return [ComparisonTable.Heading(title: nil, variables: known(node))]
  }

  private func groupLabels(_ body: FenceBody, _ column: Column) -> [String: String] {
    guard let node = body.node("group-labels"),
      let mapping = YAMLMapping(node, of: "group-labels", problems: &builder.problems)
    else { return [:] }
    var labels: [String: String] = [:]
    for member in mapping.members {
      let level = column.level(named: member.key)
      if let levels = column.levels, level == nil {
        builder.problems.append(
          .error(
            "unknown-level", "\(column.name) is never '\(member.key)'", at: member.place,
            suggestion: nearestWord(to: member.key, among: levels)))
      }
      labels[level ?? member.key] = member.value.string(named: member.key, &builder.problems)
    }
    return labels
  }

  private func paper(_ body: FenceBody) -> PublishedPaper? {
    guard let name = body.string("published") else { return nil }
    if let paper = builder.project.papers[name] { return paper }
    builder.problems.append(
      .error(
        "unknown-published", "unknown published table '\(name)'", at: body.place("published"),
        suggestion: nearestWord(to: name, among: builder.project.papers.keys.sorted())))
    return nil
  }

  private func printedTitle(_ body: FenceBody) -> String {
    guard let key = body.string("published").flatMap({ builder.project.papers[$0]?.source }),
      let reference = builder.project.bibliography[key]
    else { return "As printed" }
    let author = reference.authors.first?.family ?? ""
    return "As printed by \(author)" + (reference.authors.count > 1 ? " et al." : "")
      + (reference.year.map { " \($0)" } ?? "")
  }

  /// What the paper prints for each variable that the dictionary pairs with one of its rows.
  private func printed(
    _ body: FenceBody, _ table: RegistryTable, _ comparison: Comparison
  ) -> [String: ComparisonTable.Printed] {
    guard let paper = paper(body) else { return [:] }
    let groups = body.strings("published-groups")
    for name in groups ?? [] where paper.group(name) == nil {
      builder.problems.append(
        .error(
          "unknown-group", "unknown group '\(name)'", at: body.place("published-groups"),
          suggestion: nearestWord(to: name, among: paper.groups.map(\.id))))
    }
    var result: [String: ComparisonTable.Printed] = [:]
    for row in comparison.rows {
      guard let name = row.field.published,
        let printed = paper.tables.lazy.filter({
          $0.compare.count == comparison.groups.count && (groups == nil || $0.compare == groups)
        })
        .flatMap({ table in table.rows.map { (table.compare, $0) } }).first(where: { $0.1.variable == name })
      else { continue }
      let (order, line) = printed
      func cells(_ found: [String: PublishedPaper.Cell]) -> [String] { order.map { found[$0]?.text ?? "" } }
      var texts = ["": cells(line.cells)]
      if case .levels(let levels) = row.content, row.shownLevel == nil {
        // Levels are paired in order: the dictionary and the paper word them differently.
        for (level, printedLevel) in zip(levels, line.levels) {
          texts[level.label] = cells(printedLevel.cells)
        }
        if line.kind == .ratio, levels.count == 2 {
          let halves = cells(line.cells).map { $0.split(separator: "/").map(String.init) }
          for (index, level) in levels.enumerated() {
            texts[level.label] = halves.map { $0.indices.contains(index) ? $0[index] : "" }
          }
        }
      }
      result[row.field.name] = ComparisonTable.Printed(cells: texts, p: line.p?.text)
    }
    return result
  }
}
