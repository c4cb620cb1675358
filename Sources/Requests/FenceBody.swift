internal import Analyses
package import Diagnostics
package import Notation
package import PositionedYAML
package import Prose
package import Registry

/// The YAML of a fence, read by known keys; problems go to the page.
package struct FenceBody {
  package let mapping: YAMLMapping
  package let reader: RequestReader
  package let place: Place

  private let root: YAMLNode
  /// As it is written.
  package let text: String

  package init?(_ fence: Fence, keys: [String]? = nil, reader: RequestReader) {
    guard
      let node = YAMLParser.parse(
        fence.body, file: fence.place.file, lineOffset: fence.lineOffset, columnOffset: fence.columnOffset,
        problems: &reader.problems),
      let mapping = YAMLMapping(
        node, of: "the {\(fence.name.rawValue)}", keys: keys, problems: &reader.problems)
    else { return nil }
    root = node
    text = fence.body
    self.mapping = mapping
    self.reader = reader
    place = fence.place
  }

  /// Complains of every key that is not among these: which are right may depend on the kind, which is read first.
  package func check(_ keys: [String]) {
    _ = YAMLMapping(root, of: mapping.subject, keys: keys, problems: &reader.problems)
  }

  /// The kind that a fence names, among those that are registered; nil, with an error, where it names none or another.
  package func kind<Kind>(among kinds: [(name: String, kind: Kind)]) -> Kind? {
    guard let name = required("kind") else { return nil }
    if let found = kinds.first(where: { $0.name == name }) { return found.kind }
    let names = kinds.map(\.name)
    reader.problems.append(
      .error(
        "unknown-word", "unknown kind '\(name)', expected \(names.joined(separator: ", "))",
        at: place("kind"),
        suggestion: nearestWord(to: name, among: names)))
    return nil
  }

  package func string(_ key: String) -> String? { mapping.string(key, &reader.problems) }
  package func strings(_ key: String) -> [String]? { mapping.strings(key, &reader.problems) }
  package func bool(_ key: String) -> Bool? { mapping.bool(key, &reader.problems) }
  package func integer(_ key: String) -> Int? { mapping.integer(key, &reader.problems) }
  /// What no patient and no figure has, a thousand millions and more, is told.
  package func number(_ key: String) -> Double? {
    guard let value = mapping.number(key, &reader.problems) else { return nil }
    if abs(value) < 1e9 { return value }
    reader.problems.append(
      .error(
        "wrong-value", "\(key) is \(node(key)?.text ?? ""), expected a number of nine digits at most",
        at: place(key)))
    return nil
  }

  package func required(_ key: String) -> String? {
    guard mapping[key] != nil else {
      reader.problems.append(.error("missing-key", "\(mapping.subject) has no '\(key)'", at: place))
      return nil
    }
    return string(key)
  }

  /// Whether a key is there; told where it is not.
  package func has(_ key: String) -> Bool {
    if mapping[key] != nil { return true }
    reader.problems.append(.error("missing-key", "\(mapping.subject) has no '\(key)'", at: place))
    return false
  }

  func located(_ key: String) -> Located<String>? { string(key).map { Located($0, at: place(key)) } }

  package func node(_ key: String) -> YAMLNode? { mapping[key] }
  package func place(_ key: String) -> Place { mapping[key]?.place ?? place }

  package func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, as type: Word.Type = Word.self
  )
    -> Word?
  {
    mapping[key]?.word(named: key, as: type, &reader.problems)
  }

  /// A list of {label, where} as a column of groups; what is wrong in it is told.
  package func groups(_ key: String, in table: RegistryTable) -> ColumnChoice? {
    let before = reader.problems.count
    let groups = conditions(key, in: table)
    guard !groups.isEmpty, !reader.problems[before...].hasErrors else { return nil }
    return .groups(groups, title: string("groups-title") ?? reader.project.words.request(.group))
  }

  /// A list of {label, where}.
  package func conditions(_ key: String, in table: RegistryTable) -> [ColumnChoice.Group] {
    (node(key)?.list(named: key, &reader.problems) ?? []).compactMap { item in
      guard
        let entry = YAMLMapping(
          item, of: "an entry of \(key)", keys: ["label", "where"], problems: &reader.problems),
        let label = entry.required("label", &reader.problems),
        let text = entry.required("where", &reader.problems),
        let condition = Filter.parse(
          text, at: entry["where"]?.place ?? entry.place, columns: table, problems: &reader.problems)
      else { return nil }
      return ColumnChoice.Group(label: label, condition: condition)
    }
  }

  package var style: JournalStyle { node("style") == nil ? .nejm : word("style") ?? .nejm }

  /// A text of the fence as inline Markdown.
  package func inline(_ key: String) -> [Inline]? { string(key).map { reader.inline($0, at: place(key)) } }

  package var caption: Caption { Caption(finding: inline("caption"), note: inline("note")) }
}

/// The words under a figure or over a table: the finding, then measure, population, n and period.
package struct Caption: Sendable {
  package var finding: [Inline]?
  package var note: [Inline]?

  package init(finding: [Inline]? = nil, note: [Inline]? = nil) {
    self.finding = finding
    self.note = note
  }
}
