internal import Diagnostics
internal import PositionedYAML

/// What a dictionary says of its file's shape, under `ecprimer`.
extension DataDictionary {
  mutating func readShape(_ own: YAMLMapping, _ problems: inout [Diagnostic]) {
    if let entry = mapping(own["dialect"], "dialect", ["headerRows", "commentRows", "delimiter"], &problems) {
      if let rows = entry["headerRows"].flatMap({ Self.lines($0, "headerRows", &problems) }) {
        if rows.count == 1 {
          dialect.headerLine = rows[0]
        } else {
          problems.append(
            .error(
              "dialect", "headerRows has \(rows.count) rows, expected one",
              at: entry["headerRows"]?.place ?? entry.place))
        }
      }
      dialect.commentLines = entry["commentRows"].flatMap { Self.lines($0, "commentRows", &problems) } ?? []
      dialect.delimiter = Self.mark(entry, &problems)
    }
    switch own["join"]?.content {
    case .list(let items)?: for item in items { readJoin(item, &problems) }
    case .mapping?: if let node = own["join"] { readJoin(node, &problems) }
    case nil: break
    default:
      problems.append(
        .error("wrong-kind", "join is no mapping and no list of such", at: own["join"]?.place ?? own.place))
    }
    if let entry = mapping(
      own["records"], "records", ["key", "event", "instrument", "instance", "run"], &problems),
      let key = entry.required("key", &problems)
    {
      var shape = RecordShape(key: key, place: entry.place)
      shape.event = entry.string("event", &problems)
      shape.instrument = entry.string("instrument", &problems)
      shape.instance = entry.string("instance", &problems)
      shape.run = entry.string("run", &problems)
      records = shape
    }
    if let node = own["include"], let text = node.string(named: "include", &problems) {
      var place = node.place
      if case .scalar(_, isQuoted: true) = node.content { place.column += 1 }
      inclusion = Inclusion(condition: text, place: place)
    }
  }

  private mutating func readJoin(_ node: YAMLNode, _ problems: inout [Diagnostic]) {
    guard
      let entry = mapping(
        node, "join", ["file", "key", "other-key", "fields", "delimiter", "encoding"], &problems),
      let key = entry.required("key", &problems)
    else { return }
    var join = Join(
      file: entry.string("file", &problems), key: key, otherKey: entry.string("other-key", &problems) ?? key,
      place: entry.place)
    join.delimiter = Self.mark(entry, &problems)
    join.encoding = entry["encoding"].flatMap { $0.word(named: "encoding", as: CSVEncoding.self, &problems) }
    if case .mapping(let members)? = entry["fields"]?.content {
      for member in members {
        guard let text = member.value.string(named: member.key, &problems) else { continue }
        join.fields.append((member.key, text, member.value.place))
      }
    } else {
      problems.append(.error("missing-key", "join has no 'fields'", at: entry.place))
    }
    joins.append(join)
  }

  private func mapping(
    _ node: YAMLNode?, _ name: String, _ keys: [String], _ problems: inout [Diagnostic]
  ) -> YAMLMapping? {
    node.flatMap { YAMLMapping($0, of: name, keys: keys, problems: &problems) }
  }

  private static func lines(_ node: YAMLNode, _ name: String, _ problems: inout [Diagnostic]) -> [Int]? {
    node.strings(named: name, &problems)?.compactMap { text in
      if let line = Int(read: text), line > 0 { return line }
      problems.append(
        .error("dialect", "\(name) has \"\(text)\", expected numbers of lines from 1", at: node.place))
      return nil
    }
  }

  private static func mark(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) -> UInt8? {
    guard let text = entry.string("delimiter", &problems) else { return nil }
    if text == "\\t" { return UInt8(ascii: "\t") }
    guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80 else {
      problems.append(
        .error(
          "dialect", "delimiter is \"\(text)\", expected one character",
          at: entry["delimiter"]?.place ?? entry.place))
      return nil
    }
    return byte
  }

  /// Joined fields that are not described get the type that their aggregate gives.
  mutating func addJoinedFields() {
    for join in joins {
      for (name, aggregate, place) in join.fields where self[name] == nil {
        let isCount = aggregate.hasPrefix("count")
        var field = Field(
          name: name, kind: aggregate.hasPrefix("any") ? .boolean : isCount ? .integer : .string, place: place
        )
        let words = name.split(separator: "_").joined(separator: " ")
        field.title = words.prefix(1).uppercased() + words.dropFirst()
        fields.append(field)
      }
    }
  }

  /// The names of fields that another file tells.
  package var joinedNames: Set<String> { Set(joins.flatMap { $0.fields.map(\.name) }) }

  /// No two fields are one concept.
  func checkConcepts(_ problems: inout [Diagnostic]) {
    var known: [String: String] = [:]
    for field in fields {
      guard let concept = field.concept else { continue }
      if let other = known[concept]
        ?? fields.first(where: { $0.name == concept && $0.name != field.name })?.name
      {
        problems.append(.error("concept", RegistryWords.conceptTwice(concept, other), at: field.place))
      }
      known[concept] = field.name
    }
  }

  /// Whether records are more than the file's rows with its columns.
  package var isShaped: Bool {
    records != nil || !joins.isEmpty
      || fields.contains { field in
        if field.role == .source { return true }
        return if case .column = field.origin { false } else { true }
      }
  }
}

extension Field {
  /// The keys that say how a foreign column is read.
  mutating func readIntake(_ own: YAMLMapping, _ problems: inout [Diagnostic]) {
    concept = own.string("concept", &problems)
    isProposed = own.bool("proposed", &problems) ?? false
    splitMark = own.string("split", &problems)
    writing.hasBounds = own.bool("bounds", &problems) ?? false
    if let text = own.string("derive", &problems) {
      origin = .derived(text, own["derive"]?.place ?? place)
    } else if let source = own.string("from", &problems) {
      origin = .part(of: source)
    } else if let event = own.string("event", &problems) {
      origin = .event(column: own.string("column", &problems) ?? name, event: event)
    }
    if let outside = own["outside"], let text = outside.string(named: "outside", &problems) {
      leavesOutOutside = text == "missing"
      if text != "missing" {
        problems.append(.error("unknown-word", "outside is '\(text)', expected missing", at: outside.place))
      }
    }
    readLevels(own, &problems)
    if concept != nil, kind == .boolean { levelsAreByMeaning = true }
  }

  private mutating func readLevels(_ own: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard let node = own["levels"] else { return }
    guard case .mapping(let members) = node.content else {
      problems.append(
        .error("wrong-kind", "levels is \(node.kind), expected codes with what they mean", at: node.place))
      return
    }
    for member in members {
      guard let level = member.value.string(named: "a level", &problems) else { continue }
      if level == "missing" {
        missingValues.append(member.key)
      } else if kind.isNumeric || kind.readsMoments {
        problems.append(
          .error(
            "unused-levels", "levels of a \(kind.rawValue) can only say what is missing, found '\(level)'",
            at: member.value.place))
      } else if kind == .boolean {
        guard let meaning = YesNo.meaning(of: level) else {
          problems.append(
            .error("unknown-level", "'\(level)' is neither yes nor no", at: member.value.place))
          continue
        }
        if levelMap.isEmpty { (trueValues, falseValues) = ([], []) }
        if meaning { trueValues.append(member.key) } else { falseValues.append(member.key) }
        levelMap.append((member.key, meaning ? "yes" : "no"))
      } else {
        if splitMark == nil, let allowed = constraints.values, !allowed.contains(level) {
          problems.append(
            .error(
              "unknown-level", "'\(level)' is none of the field's values", at: member.value.place,
              suggestion: nearestWord(to: level, among: allowed)))
          continue
        }
        levelMap.append((member.key, level))
      }
    }
  }

  mutating func readFormats(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard let texts = entry.strings("format", &problems), texts != ["default"] else { return }
    for text in texts {
      guard let format = DateFormat(text), kind.readsMoments else {
        problems.append(
          .error("unknown-format", RegistryWords.unknownFormat(text), at: entry["format"]?.place ?? place))
        continue
      }
      formats.append(format)
    }
  }

  mutating func readWriting(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) {
    writing.isBare = entry.bool("bareNumber", &problems) ?? true
    guard let mark = entry.string("groupChar", &problems) else { return }
    if mark.count == 1, let first = mark.first, !first.isNumber, first.asciiValue != decimalMark {
      writing.groupMark = first
    } else {
      problems.append(
        .error(
          "group-mark", "groupChar is \"\(mark)\", expected one character other than the decimal mark",
          at: entry["groupChar"]?.place ?? place))
    }
  }
}
