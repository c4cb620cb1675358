internal import Formats

/// A data dictionary on its way to a person: what is known, and remarks that stand beside it as comments.
package struct DictionaryDraft: Sendable {
  package var dictionary: DataDictionary
  /// Lines above the dictionary.
  package var preface: [String]
  /// Remarks on a field, by its name.
  package var remarks: [String: [String]]
  /// Fields that a person may choose, as comments where they can be uncommented.
  package var choices: [Choice] = []

  /// What stands above the lines, and the lines.
  package struct Choice: Sendable {
    package var remarks: [String]
    package var lines: [String]

    package init(remarks: [String], lines: [String]) {
      self.remarks = remarks
      self.lines = lines
    }
  }

  /// Remarks on checks that are left out stand under this name.
  package static let checksKey = "\u{1}checks"
  /// Those on which records count, and lines to choose from.
  package static let inclusionKey = "\u{1}include"
  /// Those on the fields that a file is joined for.
  package static func joinKey(_ file: String?) -> String { "\u{1}join " + (file ?? "") }

  package init(dictionary: DataDictionary, preface: [String] = [], remarks: [String: [String]] = [:]) {
    self.dictionary = dictionary
    self.preface = preface
    self.remarks = remarks
  }

  /// One field in one line, to paste.
  package static func line(of field: Field) -> String { DictionaryWriter.line(field) }

  /// YAML that ``DataDictionary/read(_:file:problems:)`` reads back as the same dictionary.
  package var yaml: String { DictionaryWriter(draft: self).text }
}

private struct DictionaryWriter {
  package let draft: DictionaryDraft

  package var text: String {
    let dictionary = draft.dictionary
    var lines = draft.preface.map { "# " + Self.oneLine($0) }
    if let title = dictionary.title { lines.append("title: " + YAMLText.scalar(title)) }
    if let description = dictionary.description {
      lines.append("description: " + YAMLText.scalar(description))
    }
    if dictionary.match != .equal { lines.append("fieldsMatch: " + dictionary.match.rawValue) }
    let missing = dictionary.fields.first?.missingValues ?? [""]
    lines.append("missingValues: " + YAMLText.list(missing))
    let shape = shapeLines(dictionary)
    let inclusion = inclusionLines(dictionary)
    if shape.isEmpty, dictionary.inclusion == nil {
      if !inclusion.isEmpty { lines += (["ecprimer:"] + inclusion).map { "# " + $0 } }
    } else {
      lines += ["ecprimer:"] + shape
      lines +=
        dictionary.inclusion == nil ? inclusion.map { "  # " + $0.trimmedStart } : inclusion
    }
    lines.append("fields:")
    for field in dictionary.fields { lines += self.lines(field, missing: missing) }
    for choice in draft.choices {
      lines += choice.remarks.map { "  # " + Self.oneLine($0) }
      lines += choice.lines.map { "  # " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ field: Field, missing: [String]) -> [String] {
    var lines = (draft.remarks[field.name] ?? []).map { "  # " + Self.oneLine($0) }
    lines.append("  - name: " + YAMLText.scalar(field.name))
    if field.title != field.name { lines.append("    title: " + YAMLText.scalar(field.title)) }
    if let description = field.description {
      lines.append("    description: " + YAMLText.scalar(description))
    }
    lines.append("    type: " + field.kind.rawValue)
    if field.formats.count == 1 { lines.append("    format: " + YAMLText.quoted(field.formats[0].text)) }
    if field.formats.count > 1 { lines.append("    format: " + YAMLText.list(field.formats.map(\.text))) }
    if field.missingValues != missing {
      lines.append("    missingValues: " + YAMLText.list(field.missingValues))
    }
    if field.kind == .boolean, field.hasOwnCells {
      lines.append("    trueValues: " + YAMLText.list(field.trueValues))
      lines.append("    falseValues: " + YAMLText.list(field.falseValues))
    }
    if field.decimalMark == UInt8(ascii: ",") { lines.append("    decimalChar: \",\"") }
    if let mark = field.writing.groupMark { lines.append("    groupChar: " + YAMLText.quoted(String(mark))) }
    if !field.writing.isBare { lines.append("    bareNumber: false") }
    lines += Self.constraints(field)
    if !field.labels.isEmpty, let values = field.constraints.values {
      lines.append("    categories:")
      for value in values {
        let label = field.labels[value].map { ", label: " + YAMLText.scalar($0) } ?? ""
        lines.append("      - {value: \(YAMLText.scalar(value))\(label)}")
      }
    }
    let own = Self.own(field)
    return own.isEmpty ? lines : lines + ["    ecprimer: {" + own.joined(separator: ", ") + "}"]
  }

  /// The condition of `include`, or those that a person may choose from.
  private func inclusionLines(_ dictionary: DataDictionary) -> [String] {
    if let inclusion = dictionary.inclusion {
      return ["  include: " + YAMLText.quoted(inclusion.condition)]
    }
    return (draft.remarks[DictionaryDraft.inclusionKey] ?? []).map { "  " + Self.oneLine($0) }
  }

  /// Everything that a field says, in one line.
  package static func line(_ field: Field) -> String {
    var parts = ["name: " + YAMLText.scalar(field.name)]
    if field.title != field.name { parts.append("title: " + YAMLText.scalar(field.title)) }
    parts.append("type: " + field.kind.rawValue)
    if field.formats.count == 1 { parts.append("format: " + YAMLText.quoted(field.formats[0].text)) }
    if field.formats.count > 1 { parts.append("format: " + YAMLText.list(field.formats.map(\.text))) }
    if field.missingValues != [""] { parts.append("missingValues: " + YAMLText.list(field.missingValues)) }
    if field.kind == .boolean, field.hasOwnCells {
      parts.append("trueValues: " + YAMLText.list(field.trueValues))
      parts.append("falseValues: " + YAMLText.list(field.falseValues))
    }
    if field.decimalMark == UInt8(ascii: ",") { parts.append("decimalChar: \",\"") }
    if let mark = field.writing.groupMark { parts.append("groupChar: " + YAMLText.quoted(String(mark))) }
    if !field.writing.isBare { parts.append("bareNumber: false") }
    parts += constraints(field).map { $0.trimmedStart }
    if !field.labels.isEmpty, let values = field.constraints.values {
      let categories = values.map { value in
        "{value: \(YAMLText.scalar(value))\(field.labels[value].map { ", label: " + YAMLText.scalar($0) } ?? "")}"
      }
      parts.append("categories: [" + categories.joined(separator: ", ") + "]")
    }
    let own = own(field)
    if !own.isEmpty { parts.append("ecprimer: {" + own.joined(separator: ", ") + "}") }
    return "- {" + parts.joined(separator: ", ") + "}"
  }

  private func shapeLines(_ dictionary: DataDictionary) -> [String] {
    var lines: [String] = []
    if let encoding = dictionary.encoding, encoding != .utf8 {
      lines.append("  encoding: " + encoding.rawValue)
    }
    let dialect = dictionary.dialect
    var parts: [String] = []
    if dialect.headerLine != 1 { parts.append("headerRows: [\(dialect.headerLine)]") }
    if !dialect.commentLines.isEmpty {
      parts.append("commentRows: [" + dialect.commentLines.map(String.init).joined(separator: ", ") + "]")
    }
    if let mark = dialect.delimiter {
      parts.append("delimiter: " + YAMLText.quoted(String(Unicode.Scalar(mark))))
    }
    if !parts.isEmpty { lines.append("  dialect: {" + parts.joined(separator: ", ") + "}") }
    if let shape = dictionary.records {
      let keys = [
        ("key", shape.key), ("event", shape.event), ("instrument", shape.instrument),
        ("instance", shape.instance), ("run", shape.run),
      ]
      lines.append(
        "  records: {"
          + keys.compactMap { name, value in value.map { name + ": " + YAMLText.scalar($0) } }.joined(
            separator: ", ") + "}")
    }
    if !dictionary.joins.isEmpty { lines.append("  join:") }
    for join in dictionary.joins {
      lines.append("    - key: " + YAMLText.scalar(join.key))
      if let file = join.file { lines.append("      file: " + YAMLText.scalar(file)) }
      if join.otherKey != join.key { lines.append("      other-key: " + YAMLText.scalar(join.otherKey)) }
      if let mark = join.delimiter {
        lines.append("      delimiter: " + YAMLText.quoted(String(Unicode.Scalar(mark))))
      }
      if let encoding = join.encoding, encoding != .utf8 {
        lines.append("      encoding: " + encoding.rawValue)
      }
      lines.append("      fields:" + (join.fields.isEmpty ? " {}" : ""))
      for field in join.fields {
        lines.append("        " + YAMLText.scalar(field.name) + ": " + YAMLText.quoted(field.aggregate))
      }
      lines += (draft.remarks[DictionaryDraft.joinKey(join.file)] ?? []).map {
        "        # " + Self.oneLine($0)
      }
    }
    let remarks = draft.remarks[DictionaryDraft.checksKey] ?? []
    if !dictionary.checks.isEmpty || !remarks.isEmpty { lines.append("  checks:") }
    for check in dictionary.checks { lines.append("    - " + YAMLText.quoted(check.condition)) }
    lines += remarks.map { "    # " + Self.oneLine($0) }
    return lines
  }

  private static func constraints(_ field: Field) -> [String] {
    let rules = field.constraints
    var parts: [String] = []
    if rules.isRequired { parts.append("required: true") }
    if rules.isUnique { parts.append("unique: true") }
    func limit(_ value: Double) -> String {
      field.kind.momentText(value).map(YAMLText.quoted) ?? YAMLText.number(value)
    }
    if let low = rules.minimum { parts.append("minimum: " + limit(low)) }
    if let high = rules.maximum { parts.append("maximum: " + limit(high)) }
    if let pattern = rules.pattern { parts.append("pattern: " + YAMLText.quoted(pattern)) }
    // Categories with labels say the values already.
    if let values = rules.values, field.labels.isEmpty { parts.append("enum: " + YAMLText.list(values)) }
    return parts.isEmpty ? [] : ["    constraints: {" + parts.joined(separator: ", ") + "}"]
  }

  private static func own(_ field: Field) -> [String] {
    var parts: [String] = []
    if let concept = field.concept { parts.append("concept: " + concept) }
    switch field.origin {
    case .column: break
    case .derived(let how, _): parts.append("derive: " + YAMLText.quoted(how))
    case .part(let source): parts.append("from: " + YAMLText.scalar(source))
    case .event(let column, let event):
      if column != field.name { parts.append("column: " + YAMLText.scalar(column)) }
      parts.append("event: " + YAMLText.scalar(event))
    }
    let map = field.levelMap.filter { field.kind != .boolean || $0.level == "missing" }
    if !map.isEmpty {
      let pairs = map.map { YAMLText.quoted($0.code) + ": " + YAMLText.scalar($0.level) }
      parts.append("levels: {" + pairs.joined(separator: ", ") + "}")
    }
    if !field.merges.isEmpty {
      parts.append("merge: [" + field.merges.map(YAMLText.list).joined(separator: ", ") + "]")
    }
    if let mark = field.splitMark { parts.append("split: " + YAMLText.quoted(mark)) }
    if field.writing.hasBounds { parts.append("bounds: true") }
    if field.leavesOutOutside { parts.append("outside: missing") }
    if let unit = field.unit { parts.append("unit: " + YAMLText.scalar(unit)) }
    if let unit = field.sourceUnit { parts.append("source-unit: " + YAMLText.scalar(unit)) }
    if let role = field.role { parts.append("role: " + role.rawValue) }
    if let summary = field.summary { parts.append("summary: " + summary.rawValue) }
    if let test = field.test { parts.append("test: " + test.rawValue) }
    if let decimals = field.decimals { parts.append("decimals: \(decimals)") }
    if let source = field.source { parts.append("source: " + YAMLText.scalar(source)) }
    if let published = field.published { parts.append("published: " + YAMLText.scalar(published)) }
    if field.isProposed { parts.append("proposed: true") }
    return parts
  }

  static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}

extension Field {
  /// Whether its values stand in a column of its own.
  var hasOwnCells: Bool {
    switch origin {
    case .column, .event: true
    case .derived, .part: false
    }
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
