internal import Analyses
internal import Diagnostics
internal import PositionedYAML
internal import Registry

/// A fence read against its registry: columns and conditions by key. What is wrong is told, all of it, and leaves the
/// input unsound; what is absent is nil.
struct FenceInput {
  let body: FenceBody
  let source: Project.Source
  let filter: Filter
  private let start: Int

  /// Nil where the registry is absent or not known, which is told.
  init?(_ body: FenceBody) {
    start = body.builder.problems.count
    guard let name = body.required("registry"),
      let source = body.builder.use(name, at: body.place("registry"))
    else { return nil }
    self.body = body
    self.source = source
    filter = Self.filter(body, "where", source.table) ?? .all
  }

  var table: RegistryTable { source.table }

  /// True where nothing that was read so far is wrong.
  var isSound: Bool { !body.builder.problems[start...].hasErrors }

  private static func filter(_ body: FenceBody, _ key: String, _ table: RegistryTable) -> Filter? {
    body.string(key).flatMap {
      Filter.parse($0, at: body.place(key), columns: table, problems: &body.builder.problems)
    }
  }

  func condition(_ key: String) -> Filter? { Self.filter(body, key, table) }

  /// A list of {label, where}.
  func conditions(_ key: String) -> [(label: String, condition: Filter)] { body.conditions(key, in: table) }

  /// The condition under a key of an entry of a list; told where it is absent.
  func condition(_ entry: YAMLMapping, _ key: String) -> Filter? {
    entry.required(key, &body.builder.problems).flatMap {
      Filter.parse(
        $0, at: entry[key]?.place ?? entry.place, columns: table, problems: &body.builder.problems)
    }
  }

  func requiredCondition(_ key: String) -> Filter? { body.required(key) == nil ? nil : condition(key) }

  /// A column; `isNumeric`, of quantities; `isOrdered`, of dates too.
  func column(_ key: String, isNumeric: Bool = false, isOrdered: Bool = false) -> Column? {
    if !isNumeric, !isOrdered, let node = body.node(key), case .list = node.content {
      return body.groups(key, in: table)
    }
    guard let name = body.string(key) else { return nil }
    return column(named: name, at: body.place(key), isNumeric: isNumeric, isOrdered: isOrdered)
  }

  func requiredColumn(_ key: String, isNumeric: Bool = false) -> Column? {
    body.required(key) == nil ? nil : column(key, isNumeric: isNumeric)
  }

  /// More groups than this are no figure.
  static let mostGroups = 120

  /// A column that makes groups; told where it makes too many.
  func grouping(_ key: String) -> Column? {
    guard let column = column(key) else { return nil }
    if column.groupCount > Self.mostGroups {
      complain(key, "a column of at most \(Self.mostGroups) groups, and it makes \(column.groupCount)")
    }
    return column
  }

  func requiredGrouping(_ key: String) -> Column? { body.has(key) ? grouping(key) : nil }

  /// A list of columns, or a single one.
  func columns(_ key: String, isNumeric: Bool = false) -> [Column]? {
    guard let node = body.node(key) else { return nil }
    let items: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
    return items.compactMap { item in
      item.string(named: key, &body.builder.problems).flatMap {
        column(named: $0, at: item.place, isNumeric: isNumeric)
      }
    }
  }

  func requiredColumns(_ key: String, isNumeric: Bool = false) -> [Column]? {
    body.has(key) ? columns(key, isNumeric: isNumeric) : nil
  }

  func column(named name: String, at place: Place, isNumeric: Bool, isOrdered: Bool = false) -> Column? {
    let known = table[name]
    func fits(_ column: Column) -> Bool {
      if isOrdered { return column.numbers != nil }
      return !isNumeric || column.quantities != nil
    }
    if let known, fits(known) { return labelled(known) }
    body.builder.problems.append(
      .error(
        "unknown-column", known == nil ? "unknown column '\(name)'" : "'\(name)' holds no numbers", at: place,
        suggestion: nearestWord(to: name, among: table.columns.filter(fits).map(\.name))))
    return nil
  }

  /// Words for levels in place of the dictionary's.
  private func labelled(_ column: Column) -> Column {
    guard let levels = column.levels, let labels = labels else { return column }
    var field = column.field
    for (level, words) in labels where levels.contains(level) { field.labels[level] = words }
    return Column(field: field, values: column.values)
  }

  /// The option `labels`, in the order in which it is written.
  var labels: [(level: String, words: String)]? {
    guard let node = body.node("labels") else { return nil }
    var ignored: [Diagnostic] = []
    return YAMLMapping(node, of: "labels", problems: &ignored)?.members.compactMap { member in
      member.value.text.map { (member.key, $0) }
    }
  }

  /// Complains of a label for a level that none of the columns has.
  func checkLabels(of columns: [Column?]) {
    guard let node = body.node("labels"),
      let mapping = YAMLMapping(node, of: "labels", problems: &body.builder.problems)
    else { return }
    let levels = columns.flatMap { $0?.levels ?? [] }
    for member in mapping.members where !levels.isEmpty && !levels.contains(member.key) {
      body.builder.problems.append(
        .error(
          "unknown-level", "no column here is ever '\(member.key)'", at: member.place,
          suggestion: nearestWord(to: member.key, among: levels)))
    }
  }

  func checkNames(_ key: String, among known: [String]) {
    for name in body.strings(key) ?? [] where !known.contains(name) {
      body.builder.problems.append(
        .error(
          "unknown-level", "there is no '\(name)'", at: body.place(key),
          suggestion: nearestWord(to: name, among: known)))
    }
  }

  /// A share between 0 and 1, both excluded.
  func share(_ key: String) -> Double? {
    guard let value = body.number(key) else { return nil }
    if value > 0, value < 1 { return value }
    complain(key, "a share between 0 and 1")
    return nil
  }

  func positive(_ key: String) -> Double? {
    guard let value = body.number(key) else { return nil }
    if value > 0 { return value }
    complain(key, "more than 0")
    return nil
  }

  func warn(_ key: String, _ message: String) {
    body.builder.problems.append(.warning("wrong-value", message, at: body.place(key)))
  }

  func complain(_ key: String, _ expected: String) {
    body.builder.problems.append(
      .error(
        "wrong-value", "\(key) is \(body.node(key)?.text ?? "not right"), expected \(expected)",
        at: body.place(key)))
  }
}
