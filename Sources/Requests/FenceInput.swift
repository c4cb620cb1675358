internal import Analyses
package import Diagnostics
package import PositionedYAML
package import Project
package import Registry

/// A fence read against its registry: columns and conditions by key. What is wrong is told, all of it, and leaves the
/// input unsound; what is absent is nil.
package struct FenceInput {
  package let body: FenceBody
  package let source: Project.Source
  package let filter: Filter
  private let start: Int

  /// Nil where the registry is absent or not known, which is told.
  package init?(_ body: FenceBody) {
    start = body.reader.problems.count
    guard let name = body.required("registry"),
      let source = body.reader.use(name, at: body.place("registry"))
    else { return nil }
    self.body = body
    self.source = source
    filter = Self.filter(body, "where", source.table) ?? .all
  }

  package var table: RegistryTable { source.table }

  /// True where nothing that was read so far is wrong.
  package var isSound: Bool { !body.reader.problems[start...].hasErrors }

  private static func filter(_ body: FenceBody, _ key: String, _ table: RegistryTable) -> Filter? {
    body.string(key).flatMap {
      Filter.parse($0, at: body.place(key), columns: table, problems: &body.reader.problems)
    }
  }

  package func condition(_ key: String) -> Filter? { Self.filter(body, key, table) }

  package var scope: Scope { Scope(source.table.name, filter) }

  /// A list of {label, where}.
  package func conditions(_ key: String) -> [ColumnChoice.Group] { body.conditions(key, in: table) }

  /// The condition under a key of an entry of a list; told where it is absent.
  package func condition(_ entry: YAMLMapping, _ key: String) -> Filter? {
    entry.required(key, &body.reader.problems).flatMap {
      Filter.parse(
        $0, at: entry[key]?.place ?? entry.place, columns: table, problems: &body.reader.problems)
    }
  }

  package func requiredCondition(_ key: String) -> Filter? {
    body.required(key) == nil ? nil : condition(key)
  }

  /// A column; `isNumeric`, of quantities; `isOrdered`, of dates too.
  package func column(_ key: String, isNumeric: Bool = false, isOrdered: Bool = false) -> ColumnChoice? {
    if !isNumeric, !isOrdered, let node = body.node(key), case .list = node.content {
      return body.groups(key, in: table)
    }
    guard let name = body.string(key) else { return nil }
    return column(named: name, at: body.place(key), isNumeric: isNumeric, isOrdered: isOrdered)
  }

  package func requiredColumn(_ key: String, isNumeric: Bool = false) -> ColumnChoice? {
    body.required(key) == nil ? nil : column(key, isNumeric: isNumeric)
  }

  /// More groups than this are no figure.
  package static let mostGroups = 120

  /// A column that makes groups; told where it makes too many.
  package func grouping(_ key: String) -> ColumnChoice? {
    guard let choice = column(key) else { return nil }
    if let column = choice.column(in: table), column.groupCount > Self.mostGroups {
      complain(key, "a column of at most \(Self.mostGroups) groups, and it makes \(column.groupCount)")
    }
    return choice
  }

  package func requiredGrouping(_ key: String) -> ColumnChoice? { body.has(key) ? grouping(key) : nil }

  /// A list of columns, or a single one.
  package func columns(_ key: String, isNumeric: Bool = false) -> [ColumnChoice]? {
    guard let node = body.node(key) else { return nil }
    let items: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
    return items.compactMap { item in
      item.string(named: key, &body.reader.problems).flatMap {
        column(named: $0, at: item.place, isNumeric: isNumeric)
      }
    }
  }

  package func requiredColumns(_ key: String, isNumeric: Bool = false) -> [ColumnChoice]? {
    body.has(key) ? columns(key, isNumeric: isNumeric) : nil
  }

  /// Yes/no columns; told where one is not.
  package func yesNoColumns(_ key: String) -> [ColumnChoice] {
    let choices = columns(key) ?? []
    for column in choices.compactMap({ $0.column(in: table) }) where !ShareTable.isYesNo(column) {
      body.reader.problems.append(
        .error("wrong-column", "'\(column.name)' is not a yes/no column", at: body.place(key)))
    }
    return choices
  }

  package func column(named name: String, at place: Place, isNumeric: Bool, isOrdered: Bool = false)
    -> ColumnChoice?
  {
    let known = table[name]
    func fits(_ column: Column) -> Bool {
      if isOrdered { return column.numbers != nil }
      return !isNumeric || column.quantities != nil
    }
    if let known, fits(known) {
      let words = known.levels == nil ? [] : labels ?? []
      return .column(name, labels: words.map { ColumnChoice.Label(level: $0.level, words: $0.words) })
    }
    body.reader.problems.append(
      .error(
        "unknown-column", known == nil ? "unknown column '\(name)'" : "'\(name)' holds no numbers", at: place,
        suggestion: nearestWord(to: name, among: table.columns.filter(fits).map(\.name))))
    return nil
  }

  /// The option `labels`, in the order in which it is written.
  package var labels: [(level: String, words: String)]? {
    guard let node = body.node("labels") else { return nil }
    var ignored: [Diagnostic] = []
    return YAMLMapping(node, of: "labels", problems: &ignored)?.members.compactMap { member in
      member.value.text.map { (member.key, $0) }
    }
  }

  /// Complains of a label for a level that none of the columns has.
  package func checkLabels(of choices: [ColumnChoice?]) {
    guard let node = body.node("labels"),
      let mapping = YAMLMapping(node, of: "labels", problems: &body.reader.problems)
    else { return }
    let levels = choices.flatMap { $0?.column(in: table)?.levels ?? [] }
    for member in mapping.members where !levels.isEmpty && !levels.contains(member.key) {
      body.reader.problems.append(
        .error(
          "unknown-level", "no column here is ever '\(member.key)'", at: member.place,
          suggestion: nearestWord(to: member.key, among: levels)))
    }
  }

  package func checkNames(_ key: String, among known: [String]) {
    for name in body.strings(key) ?? [] where !known.contains(name) {
      body.reader.problems.append(
        .error(
          "unknown-level", "there is no '\(name)'", at: body.place(key),
          suggestion: nearestWord(to: name, among: known)))
    }
  }

  /// A share between 0 and 1, both excluded.
  package func share(_ key: String) -> Double? {
    guard let value = body.number(key) else { return nil }
    if value > 0, value < 1 { return value }
    complain(key, "a share between 0 and 1")
    return nil
  }

  package func positive(_ key: String) -> Double? {
    guard let value = body.number(key) else { return nil }
    if value > 0 { return value }
    complain(key, "more than 0")
    return nil
  }

  package func warn(_ key: String, _ message: String) {
    body.reader.problems.append(.warning("wrong-value", message, at: body.place(key)))
  }

  package func complain(_ key: String, _ expected: String) {
    body.reader.problems.append(
      .error(
        "wrong-value", "\(key) is \(body.node(key)?.text ?? "not right"), expected \(expected)",
        at: body.place(key)))
  }
}
