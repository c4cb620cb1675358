internal import Diagnostics
internal import Formats

/// One line of a REDCap data dictionary, and the fields that it makes in an export.
struct REDCapLine {
  package enum Kind: String, CaseIterable {
    case text, notes, calc, dropdown, radio, checkbox, yesno, truefalse, slider, file, descriptive, sql,
      signature
  }

  package let columns: REDCapColumns
  package let row: Int

  package init(columns: REDCapColumns, row: Int) {
    self.columns = columns
    self.row = row
  }

  package subscript(name: REDCapColumns.Name) -> String {
    guard let index = columns.index[name] else { return "" }
    let text = columns.table.text(row: row, column: index)
    return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  package func place(_ name: REDCapColumns.Name) -> Place {
    Place(
      file: columns.file, line: columns.table.line(ofRow: row), column: (columns.index[name] ?? 0) + 1,
      length: 0)
  }

  /// The fields of this line with remarks on each; none for text that is only shown.
  package func fields(isFirst: Bool, problems: inout [Diagnostic]) -> [(Field, [String])] {
    guard !self[.name].isEmpty else {
      problems.append(.error("redcap-name", "the field has no name", at: place(.name)))
      return []
    }
    guard let kind = Kind(rawValue: self[.type].lowercased()) else {
      let words = Kind.allCases.map(\.rawValue)
      problems.append(
        .error(
          "redcap-type", "unknown field type '\(self[.type])', expected \(words.joined(separator: ", "))",
          at: place(.type), suggestion: nearestWord(to: self[.type], among: words)))
      return []
    }
    var field = Field(name: self[.name], kind: .string, place: place(.name))
    field.title = Self.plain(self[.label]).isEmpty ? field.name : Self.plain(self[.label])
    var notes = [Self.plain(self[.note])].filter { !$0.isEmpty }
    let branching = self[.branching]
    if !branching.isEmpty { notes.append("Asked only if \(Self.plain(branching, keepsTags: true)).") }
    var remarks: [String] = []
    field.constraints.isRequired = isFirst || (Self.isYes(self[.required]) && branching.isEmpty)
    if isFirst { field.role = .identifier }
    if Self.isYes(self[.identifier]) {
      field.role = .identifier
      remarks.append("marked as an identifier in REDCap")
    }
    switch kind {
    case .descriptive, .signature: return []
    case .text: readValidation(&field, &remarks, &notes, &problems)
    case .notes, .file, .sql:
      if kind == .notes { remarks.append("free text can identify a patient") }
    case .calc:
      field.kind = .number
      if !self[.choices].isEmpty {
        notes.append("Calculated: \(Self.plain(self[.choices], keepsTags: true)).")
      }
    case .slider:
      field.kind = .integer
      field.constraints.minimum = Double(self[.minimum]) ?? 0
      field.constraints.maximum = Double(self[.maximum]) ?? 100
    case .yesno, .truefalse:
      field.kind = .boolean
      (field.trueValues, field.falseValues) = (["1"], ["0"])
    case .dropdown, .radio:
      guard let choices = choices(&problems) else { return [] }
      field.constraints.values = choices.map(\.code)
      for choice in choices { field.labels[choice.code] = choice.label }
    case .checkbox:
      guard let choices = choices(&problems) else { return [] }
      field.description = notes.isEmpty ? nil : notes.joined(separator: " ")
      return choices.map { choice in
        var one = field
        one.name = field.name + "___" + Self.exportName(choice.code)
        one.title = field.title + ": " + choice.label
        one.kind = .boolean
        one.constraints.isRequired = false
        (one.trueValues, one.falseValues) = (["1"], ["0"])
        return (one, remarks)
      }
    }
    field.description = notes.isEmpty ? nil : notes.joined(separator: " ")
    return [(field, remarks)]
  }

  /// REDCap's text validation types, as its raw export writes them.
  private func readValidation(
    _ field: inout Field, _ remarks: inout [String], _ notes: inout [String], _ problems: inout [Diagnostic]
  ) {
    let type = self[.validation].lowercased()
    switch type {
    case "", "alpha_only", "time_hh_mm_ss", "vmrn", "mrn_10d", "mrn_generic", "ssn", "email", "phone",
      "phone_australia", "zipcode", "postalcode_australia", "postalcode_canada", "postalcode_french",
      "postalcode_germany", "postalcode_uk", "autocomplete":
      if type == "time_hh_mm_ss" { field.kind = .time }
      if !["", "alpha_only", "time_hh_mm_ss", "autocomplete"].contains(type) {
        field.role = .identifier
        remarks.append("likely an identifier: validated as \(type)")
      }
    case "integer": field.kind = .integer
    case "time", "time_hhmm": field.kind = .time
    case "time_mm_ss": break
    case let text where text.hasPrefix("number"):
      field.kind = .number
      if text.hasSuffix("comma_decimal") { field.decimalMark = UInt8(ascii: ",") }
    case let text where text.hasPrefix("datetime"):
      field.kind = .datetime
      remarks.append("a date: finer than a year it can identify a patient")
    case let text where text.hasPrefix("date"):
      field.kind = .date
      remarks.append("a date: finer than a year it can identify a patient")
    default:
      problems.append(
        .warning(
          "redcap-validation", "unknown text validation '\(type)': \(field.name) is read as text",
          at: place(.validation)))
    }
    for (column, isLow) in [(REDCapColumns.Name.minimum, true), (.maximum, false)] where !self[column].isEmpty
    {
      guard field.kind == .integer || field.kind == .number else {
        notes.append("\(isLow ? "From" : "Up to") \(self[column]).")
        continue
      }
      let text = Array(self[column].utf8)
      guard
        let value = text.withUnsafeBufferPointer({
          NumberParser(decimalMark: field.decimalMark).parse($0, 0, $0.count)
        })
      else {
        // Limits may be other fields or "today".
        notes.append("\(isLow ? "From" : "Up to") \(self[column]).")
        continue
      }
      if isLow { field.constraints.minimum = value } else { field.constraints.maximum = value }
    }
    if let low = field.constraints.minimum, let high = field.constraints.maximum, low > high {
      problems.append(
        .error("bad-range", "the minimum of \(field.name) is above its maximum", at: place(.minimum)))
    }
  }

  /// `1, Male | 2, Female`.
  private func choices(_ problems: inout [Diagnostic]) -> [(code: String, label: String)]? {
    var found: [(code: String, label: String)] = []
    for item in self[.choices].split(separator: "|", omittingEmptySubsequences: false) {
      let parts = item.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
      let code = Self.plain(String(parts[0]))
      if code.isEmpty {
        problems.append(
          .error(
            "redcap-choices", "\(self[.name]) has a choice without a code, expected `1, Male | 2, Female`",
            at: place(.choices)))
        return nil
      }
      if found.contains(where: { $0.code == code }) {
        problems.append(
          .error("redcap-choices", "\(self[.name]) has the code '\(code)' twice", at: place(.choices)))
        return nil
      }
      found.append((code, parts.count == 2 ? Self.plain(String(parts[1])) : code))
    }
    return found
  }

  private static func isYes(_ text: String) -> Bool { ["y", "yes", "1", "true"].contains(text.lowercased()) }

  /// How REDCap writes a checkbox's code in a column's name.
  private static func exportName(_ code: String) -> String {
    String(code.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// A label without HTML tags, in one line.
  private static func plain(_ text: String, keepsTags: Bool = false) -> String {
    var result = ""
    var isTag = false
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if !keepsTags, scalar == "<", index + 1 < scalars.count,
        scalars[index + 1] == "/" || scalars[index + 1].isLetter,
        scalars[index...].contains(">")
      {
        isTag = true
      }
      if !isTag { result.unicodeScalars.append(scalar) }
      if scalar == ">" { isTag = false }
    }
    return result.onOneLine
  }
}
