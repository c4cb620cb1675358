internal import Patterns
package import Diagnostics
package import PositionedYAML

extension DataDictionary {
  package static let keys = [
    "$schema", "name", "title", "description", "fields", "missingValues", "primaryKey", "uniqueKeys",
    "fieldsMatch",
    "ecprimer",
  ]
  static let ownKeys = [
    "synthetic", "note", "checks", "encoding", "dialect", "join", "records", "include",
  ]

  /// Reads a dictionary in YAML or JSON; every problem in one run; nil where there is nothing to go by.
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> DataDictionary? {
    guard let node = YAMLParser.parse(spaced(text), file: file, problems: &problems),
      let root = YAMLMapping(node, of: "the data dictionary", keys: keys, problems: &problems)
    else { return nil }
    guard let fieldsNode = root["fields"] else {
      problems.append(.error("missing-key", "the data dictionary has no 'fields'", at: root.place))
      return nil
    }
    let missing =
      root.strings("missingValues", &problems)
      ?? root.members.first { $0.key == "missingValues" }.map { _ in [""] }
    var fields: [Field] = []
    var lines: [String: Int] = [:]
    for item in fieldsNode.list(named: "fields", &problems) ?? [] {
      guard let field = Field(item, missingValues: missing ?? [""], problems: &problems) else { continue }
      if let line = lines.updateValue(field.place.line, forKey: field.name) {
        problems.append(
          .error(
            "duplicate-field", "the field '\(field.name)' stands at line \(line) already",
            at: field.place))
      }
      fields.append(field)
    }
    var dictionary = DataDictionary(
      file: file, title: root.string("title", &problems), description: root.string("description", &problems),
      fields: fields)
    dictionary.match = root["fieldsMatch"].flatMap { $0.word(named: "fieldsMatch", &problems) } ?? .equal
    dictionary.readKeys(root, &problems)
    if let own = root["ecprimer"].flatMap({
      YAMLMapping($0, of: "ecprimer", keys: ownKeys, problems: &problems)
    }) {
      dictionary.isSynthetic = own.bool("synthetic", &problems) ?? false
      dictionary.syntheticNote = own.string("note", &problems)
      for item in own["checks"]?.list(named: "checks", &problems) ?? [] {
        guard let condition = item.string(named: "a check", &problems) else { continue }
        var place = item.place
        // A quoted text begins after its quote.
        if case .scalar(_, isQuoted: true) = item.content { place.column += 1 }
        dictionary.checks.append(Check(condition: condition, place: place))
      }
      dictionary.encoding = own["encoding"].flatMap {
        $0.word(named: "encoding", as: CSVEncoding.self, &problems)
      }
      dictionary.readShape(own, &problems)
    }
    dictionary.addJoinedFields()
    dictionary.checkConcepts(&problems)
    return dictionary
  }

  /// JSON may be indented by tabs, which YAML does not allow; inside a JSON text a tab is written `\\t`.
  private static func spaced(_ text: String) -> String {
    guard text.unicodeScalars.first(where: { !$0.isWhitespace }) == "{" else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : $0 }))
  }

  /// `primaryKey` is a name or a list of names, `uniqueKeys` a list of such lists.
  private mutating func readKeys(_ root: YAMLMapping, _ problems: inout [Diagnostic]) {
    var found: [Key] = []
    if let node = root["primaryKey"], let names = node.strings(named: "primaryKey", &problems) {
      found.append(Key(columns: names, isPrimary: true, place: node.place))
    }
    for node in root["uniqueKeys"]?.list(named: "uniqueKeys", &problems) ?? [] {
      guard let names = node.strings(named: "a unique key", &problems) else { continue }
      found.append(Key(columns: names, isPrimary: false, place: node.place))
    }
    for key in found {
      let unknown = key.columns.filter { self[$0] == nil }
      for name in unknown {
        problems.append(
          .error(
            "unknown-column", "the key names an unknown field '\(name)'", at: key.place,
            suggestion: nearestWord(to: name, among: fields.map(\.name))))
      }
      if unknown.isEmpty, !key.columns.isEmpty { keys.append(key) }
    }
  }
}

extension Field {
  package static let keys = [
    "name", "title", "description", "type", "format", "constraints", "missingValues", "trueValues",
    "falseValues",
    "decimalChar", "groupChar", "bareNumber", "categories", "categoriesOrdered", "example", "rdfType",
    "ecprimer",
  ]
  private static let constraintKeys = [
    "required", "unique", "enum", "minimum", "maximum", "pattern",
  ]
  static let ownKeys = [
    "unit", "source-unit", "role", "summary", "test", "decimals", "merge", "source", "published", "concept",
    "levels",
    "derive", "from", "event", "column", "split", "bounds", "outside", "proposed",
  ]

  package init?(_ node: YAMLNode, missingValues: [String], problems: inout [Diagnostic]) {
    guard let entry = YAMLMapping(node, of: "a field", keys: Self.keys, problems: &problems),
      let name = entry.required("name", &problems)
    else { return nil }
    let kind = entry["type"].map { $0.word(named: "type", as: Kind.self, &problems) ?? .any } ?? .string
    self.init(name: name, kind: kind, place: entry["name"]?.place ?? node.place)
    title = entry.string("title", &problems) ?? name
    description = entry.string("description", &problems)
    self.missingValues = entry.strings("missingValues", &problems) ?? missingValues
    trueValues = entry.strings("trueValues", &problems) ?? trueValues
    falseValues = entry.strings("falseValues", &problems) ?? falseValues
    readFormats(entry, &problems)
    readDecimalMark(entry, &problems)
    readWriting(entry, &problems)
    readConstraints(entry, &problems)
    readCategories(entry, &problems)
    readOwn(entry, &problems)
  }

  private mutating func readDecimalMark(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard let mark = entry.string("decimalChar", &problems) else { return }
    guard mark == "." || mark == ",", let byte = mark.utf8.first else {
      problems.append(
        .error(
          "decimal-mark", "decimalChar is \"\(mark)\", expected \".\" or \",\"",
          at: entry["decimalChar"]?.place ?? place))
      return
    }
    decimalMark = byte
  }

  private mutating func readConstraints(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard
      let mapping = entry["constraints"].flatMap({
        YAMLMapping($0, of: "constraints", keys: Self.constraintKeys, problems: &problems)
      })
    else { return }
    constraints.isRequired = mapping.bool("required", &problems) ?? false
    constraints.isUnique = mapping.bool("unique", &problems) ?? false
    constraints.values = mapping.strings("enum", &problems)
    constraints.minimum = limit("minimum", mapping, &problems)
    constraints.maximum = limit("maximum", mapping, &problems)
    constraints.pattern = mapping.string("pattern", &problems)
    if kind.isNumeric {
      for value in constraints.values ?? [] where Self.number(value) == nil {
        problems.append(
          .error(
            "bad-enum", "enum has \"\(value)\", which is no \(kind.rawValue)",
            at: mapping["enum"]?.place ?? place))
      }
    }
    if constraints.pattern != nil, kind != .string, kind != .any {
      problems.append(
        .error(
          "unused-constraint", "a pattern is for strings, not for a \(kind.rawValue)",
          at: mapping["pattern"]?.place ?? place))
    }
    if let pattern = constraints.pattern {
      do throws(BoundedPattern.Fault) { _ = try BoundedPattern(pattern) } catch {
        problems.append(
          .error("bad-pattern", PatternWords.words(pattern, error), at: mapping["pattern"]?.place ?? place))
        constraints.pattern = nil
      }
    }
    if let low = constraints.minimum, let high = constraints.maximum, low > high {
      problems.append(.error("bad-range", "minimum \(low) is above maximum \(high)", at: mapping.place))
    }
  }

  private static func number(_ text: String) -> Double? {
    NumberParser().parse(text)
  }

  /// A limit as the kind writes its values: a number, a date, a time.
  private func limit(_ key: String, _ mapping: YAMLMapping, _ problems: inout [Diagnostic]) -> Double? {
    guard let node = mapping[key] else { return nil }
    if kind.isNumeric { return mapping.number(key, &problems) }
    let text = mapping.string(key, &problems) ?? ""
    let value = kind.moment(text[...])
    if value == nil {
      let isTime = kind.readsMoments
      problems.append(
        .error(
          isTime ? "wrong-kind" : "unused-constraint",
          isTime
            ? "\(key) is \"\(text)\", which is no \(kind.rawValue)"
            : "\(key) is for numbers and dates, not for a \(kind.rawValue)",
          at: node.place))
    }
    return value
  }

  private mutating func readCategories(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard let items = entry["categories"]?.list(named: "categories", &problems) else { return }
    var values: [String] = []
    for item in items {
      if let text = item.text {
        values.append(text)
      } else if let category = YAMLMapping(
        item, of: "a category", keys: ["value", "label"], problems: &problems),
        let value = category.required("value", &problems)
      {
        values.append(value)
        labels[value] = category.string("label", &problems)
      }
    }
    constraints.values = constraints.values ?? values
  }

  private mutating func readOwn(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard
      let own = entry["ecprimer"].flatMap({
        YAMLMapping($0, of: "ecprimer", keys: Self.ownKeys, problems: &problems)
      })
    else { return }
    unit = own.string("unit", &problems)
    sourceUnit = own.string("source-unit", &problems)
    role = own["role"].flatMap { $0.word(named: "role", as: Role.self, &problems) }
    summary = own["summary"].flatMap { $0.word(named: "summary", as: Summary.self, &problems) }
    test = own["test"].flatMap { $0.word(named: "test", of: Self.declarableTests, &problems) }
    decimals = own.integer("decimals", &problems)
    if let count = decimals, !(0...6).contains(count) {
      problems.append(
        .error("bad-decimals", "decimals is \(count), expected 0 to 6", at: own["decimals"]?.place ?? place))
      decimals = nil
    }
    source = own.string("source", &problems)
    published = own.string("published", &problems)
    merges = own["merge"].map { readMerges($0, &problems) } ?? []
    readIntake(own, &problems)
    if let sourceUnit, let unit, UnitConversion(from: sourceUnit, to: unit, of: name + " " + title) == nil {
      problems.append(
        .error(
          "unknown-conversion", "no conversion of \(name) from \(sourceUnit) to \(unit) is known",
          at: own["source-unit"]?.place ?? place))
    }
  }
}
