internal import Analyses
internal import Diagnostics
internal import Markup
internal import Notation
internal import PositionedYAML
internal import Prose
internal import Registry

/// The YAML of a fence, read by known keys; problems go to the page.
struct FenceBody {
  let mapping: YAMLMapping
  let builder: PageBuilder
  let place: Place

  private let root: YAMLNode
  /// As it is written.
  let text: String

  init?(_ fence: Fence, keys: [String]? = nil, builder: PageBuilder) {
    guard
      let node = YAMLParser.parse(
        fence.body, file: fence.place.file, lineOffset: fence.lineOffset, columnOffset: fence.columnOffset,
        problems: &builder.problems),
      let mapping = YAMLMapping(
        node, of: "the {\(fence.name.rawValue)}", keys: keys, problems: &builder.problems)
    else { return nil }
    root = node
    text = fence.body
    self.mapping = mapping
    self.builder = builder
    place = fence.place
  }

  /// Complains of every key that is not among these: which are right may depend on the kind, which is read first.
  func check(_ keys: [String]) {
    _ = YAMLMapping(root, of: mapping.subject, keys: keys, problems: &builder.problems)
  }

  /// The kind that a fence names; nil, with an error, where it names none or one that does not exist.
  func kind<Word: CaseIterable & RawRepresentable<String>>(as type: Word.Type = Word.self) -> Word? {
    required("kind") == nil ? nil : word("kind")
  }

  func string(_ key: String) -> String? { mapping.string(key, &builder.problems) }
  func strings(_ key: String) -> [String]? { mapping.strings(key, &builder.problems) }
  func bool(_ key: String) -> Bool? { mapping.bool(key, &builder.problems) }
  func integer(_ key: String) -> Int? { mapping.integer(key, &builder.problems) }
  func number(_ key: String) -> Double? { mapping.number(key, &builder.problems) }

  func required(_ key: String) -> String? {
    guard mapping[key] != nil else {
      builder.problems.append(.error("missing-key", "\(mapping.subject) has no '\(key)'", at: place))
      return nil
    }
    return string(key)
  }

  /// Whether a key is there; told where it is not.
  func has(_ key: String) -> Bool {
    if mapping[key] != nil { return true }
    builder.problems.append(.error("missing-key", "\(mapping.subject) has no '\(key)'", at: place))
    return false
  }

  func node(_ key: String) -> YAMLNode? { mapping[key] }
  func place(_ key: String) -> Place { mapping[key]?.place ?? place }

  func word<Word: CaseIterable & RawRepresentable<String>>(_ key: String, as type: Word.Type = Word.self)
    -> Word?
  {
    mapping[key]?.word(named: key, as: type, &builder.problems)
  }

  /// A list of {label, where} as a column of groups; what is wrong in it is told.
  func groups(_ key: String, in table: RegistryTable) -> Column? {
    let before = builder.problems.count
    let groups = conditions(key, in: table)
    guard !groups.isEmpty, !builder.problems[before...].hasErrors else { return nil }
    return Column(groups: groups, title: string("groups-title") ?? "Group", in: table)
  }

  /// A list of {label, where}.
  func conditions(_ key: String, in table: RegistryTable) -> [(label: String, condition: Filter)] {
    (node(key)?.list(named: key, &builder.problems) ?? []).compactMap { item in
      guard
        let entry = YAMLMapping(
          item, of: "an entry of \(key)", keys: ["label", "where"], problems: &builder.problems),
        let label = entry.required("label", &builder.problems),
        let text = entry.required("where", &builder.problems),
        let condition = Filter.parse(
          text, at: entry["where"]?.place ?? entry.place, columns: table, problems: &builder.problems)
      else { return nil }
      return (label, condition)
    }
  }

  var style: JournalStyle { node("style") == nil ? .nejm : word("style") ?? .nejm }

  /// A text of the fence before its Markdown is read.
  func written(_ key: String) -> FrontMatter.Text? {
    string(key).map { FrontMatter.Text(text: $0, place: place(key)) }
  }

  /// A text of the fence as inline Markdown.
  func inline(_ key: String) -> Node? { string(key).map { builder.inline($0, at: place(key)) } }

  /// `**Figure 1.** The finding. Measure, population, n and period. Synthetic data.`
  func caption(_ label: String, synthetic: String?) -> Node {
    var parts: [Node] = [element("b", [:], .text(label + "."))]
    if let caption = inline("caption") { parts += [" ", caption] }
    var notes: [Node] = []
    if let note = inline("note") { notes.append(note) }
    if let synthetic { notes.append(element("strong", ["class": "synthetic"], .text(synthetic))) }
    if !notes.isEmpty {
      parts += [
        " ", element("span", ["class": "sub"], notes.enumerated().flatMap { $0 == 0 ? [$1] : [" ", $1] }),
      ]
    }
    return .group(parts)
  }
}

/// What stands in the page where a fence could not be made; the problem has been told.
func failedFence(_ words: String) -> Node { element("p", ["class": "failed"], .text(words)) }
