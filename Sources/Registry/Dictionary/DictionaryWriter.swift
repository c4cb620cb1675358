/// A data dictionary on its way to a person: what is known, and remarks that stand beside it as comments.
package struct DictionaryDraft: Sendable {
  package var dictionary: DataDictionary
  /// Lines above the dictionary.
  package var preface: [String]
  /// Remarks on a field, by its name.
  package var remarks: [String: [String]]

  package init(dictionary: DataDictionary, preface: [String] = [], remarks: [String: [String]] = [:]) {
    self.dictionary = dictionary
    self.preface = preface
    self.remarks = remarks
  }

  /// YAML that ``DataDictionary/read(_:file:problems:)`` reads back as the same dictionary.
  package var yaml: String { DictionaryWriter(draft: self).text }
}

private struct DictionaryWriter {
  let draft: DictionaryDraft

  var text: String {
    let dictionary = draft.dictionary
    var lines = draft.preface.map { "# " + Self.oneLine($0) }
    if let title = dictionary.title { lines.append("title: " + YAMLText.scalar(title)) }
    if let description = dictionary.description {
      lines.append("description: " + YAMLText.scalar(description))
    }
    if dictionary.match != .equal { lines.append("fieldsMatch: " + dictionary.match.rawValue) }
    let missing = dictionary.fields.first?.missingValues ?? [""]
    lines.append("missingValues: " + YAMLText.list(missing))
    if let encoding = dictionary.encoding, encoding != .utf8 {
      lines.append("ecprimer: {encoding: \(encoding.rawValue)}")
    }
    lines.append("fields:")
    for field in dictionary.fields { lines += self.lines(field, missing: missing) }
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
    if field.missingValues != missing {
      lines.append("    missingValues: " + YAMLText.list(field.missingValues))
    }
    if field.kind == .boolean {
      lines.append("    trueValues: " + YAMLText.list(field.trueValues))
      lines.append("    falseValues: " + YAMLText.list(field.falseValues))
    }
    if field.decimalMark == UInt8(ascii: ",") { lines.append("    decimalChar: \",\"") }
    lines += constraints(field)
    if !field.labels.isEmpty, let values = field.constraints.values {
      lines.append("    categories:")
      for value in values {
        let label = field.labels[value].map { ", label: " + YAMLText.scalar($0) } ?? ""
        lines.append("      - {value: \(YAMLText.scalar(value))\(label)}")
      }
    }
    return lines + own(field)
  }

  private func constraints(_ field: Field) -> [String] {
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

  private func own(_ field: Field) -> [String] {
    var parts: [String] = []
    if let unit = field.unit { parts.append("unit: " + YAMLText.scalar(unit)) }
    if let unit = field.sourceUnit { parts.append("source-unit: " + YAMLText.scalar(unit)) }
    if let role = field.role { parts.append("role: " + role.rawValue) }
    if let summary = field.summary { parts.append("summary: " + summary.rawValue) }
    if let test = field.test { parts.append("test: " + test.rawValue) }
    if let decimals = field.decimals { parts.append("decimals: \(decimals)") }
    if let source = field.source { parts.append("source: " + YAMLText.scalar(source)) }
    if let published = field.published { parts.append("published: " + YAMLText.scalar(published)) }
    return parts.isEmpty ? [] : ["    ecprimer: {" + parts.joined(separator: ", ") + "}"]
  }

  static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}

/// Scalars of YAML: plain where no reader of YAML could take them for anything else, quoted otherwise.
enum YAMLText {
  private static let reserved: Set<String> = ["yes", "no", "true", "false", "on", "off", "null", "y", "n"]

  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
      && text.unicodeScalars.allSatisfy {
        $0.isASCII
          ? $0.properties.isAlphabetic || "0123456789 _-./()%".unicodeScalars.contains($0)
          : $0.properties.isAlphabetic
      } && !text.hasSuffix(" ") && !reserved.contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        let isSafe =
          scalar.properties.generalCategory != .control
          && ![0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        if isSafe {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
      }
    }
    return result + "\""
  }

  static func list(_ items: [String]) -> String { "[" + items.map(quoted).joined(separator: ", ") + "]" }

  /// A number as our reader reads it: whole ones without decimals.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }
}
