package import Diagnostics

extension DictionaryDraft {
  /// A REDCap data dictionary (the CSV that a project's Dictionary or Codebook page exports, or the API's metadata)
  /// as a Table Schema for REDCap's raw data export.
  ///
  /// Checkboxes become one yes/no field a choice, as the export has them; branching logic is noted in the
  /// description, and a field under it is not required. Every problem is told, with line and column.
  package static func fromREDCap(
    _ bytes: [UInt8], file: String, problems: inout [Diagnostic]
  ) -> DictionaryDraft? {
    let before = problems.count
    guard let table = CSVReader().read(bytes, file: file, problems: &problems),
      let columns = REDCapColumns(table, file: file, problems: &problems)
    else { return nil }
    var draft = DictionaryDraft(
      dictionary: DataDictionary(file: file, fields: [], match: .superset),
      preface: [
        "Converted from the REDCap data dictionary \(file), for the raw (coded) export of its data.",
        "Columns that an export leaves out may be missing: fieldsMatch is superset.",
      ])
    var forms: [String] = []
    for row in 0..<table.rowCount {
      let line = REDCapLine(columns: columns, row: row)
      if !line[.form].isEmpty, !forms.contains(line[.form]) { forms.append(line[.form]) }
      for (field, remarks) in line.fields(isFirst: row == 0, problems: &problems) {
        if draft.dictionary[field.name] != nil {
          problems.append(
            .error("duplicate-field", "the field '\(field.name)' stands twice", at: line.place(.name)))
        }
        draft.dictionary.fields.append(field)
        draft.remarks[field.name] = remarks
      }
    }
    for form in forms where draft.dictionary[form + "_complete"] == nil {
      var field = Field(name: form + "_complete", kind: .string, place: Place(file: file))
      field.title = "Form '\(form)' complete"
      field.constraints.values = ["0", "1", "2"]
      field.labels = ["0": "Incomplete", "1": "Unverified", "2": "Complete"]
      draft.dictionary.fields.append(field)
    }
    return problems[before...].hasErrors ? nil : draft
  }
}

/// Where a REDCap data dictionary has what.
struct REDCapColumns {
  /// The header of the exported CSV, and of the API's metadata.
  package enum Name: String, CaseIterable {
    case name = "Variable / Field Name"
    case form = "Form Name"
    case type = "Field Type"
    case label = "Field Label"
    case choices = "Choices, Calculations, OR Slider Labels"
    case note = "Field Note"
    case validation = "Text Validation Type OR Show Slider Number"
    case minimum = "Text Validation Min"
    case maximum = "Text Validation Max"
    case identifier = "Identifier?"
    case branching = "Branching Logic (Show field only if...)"
    case required = "Required Field?"

    var apiName: String {
      switch self {
      case .name: "field_name"
      case .form: "form_name"
      case .type: "field_type"
      case .label: "field_label"
      case .choices: "select_choices_or_calculations"
      case .note: "field_note"
      case .validation: "text_validation_type_or_show_slider_number"
      case .minimum: "text_validation_min"
      case .maximum: "text_validation_max"
      case .identifier: "identifier"
      case .branching: "branching_logic"
      case .required: "required_field"
      }
    }

    var isNeeded: Bool { self == .name || self == .type || self == .label || self == .choices }
  }

  package let table: CSVTable
  package let file: String
  package let index: [Name: Int]

  package init?(_ table: CSVTable, file: String, problems: inout [Diagnostic]) {
    self.table = table
    self.file = file
    var index: [Name: Int] = [:]
    for name in Name.allCases {
      let at = table.headers.firstIndex { header in
        let plain = header.lowercased()
        // Older exports leave out "(Show field only if...)" and word the slider differently.
        return plain == name.rawValue.lowercased() || plain == name.apiName
          || name == .branching && plain.hasPrefix("branching logic")
          || name == .validation && plain.hasPrefix("text validation type")
          || name == .choices && plain.hasPrefix("choices")
      }
      if let at { index[name] = at }
    }
    self.index = index
    let lacking = Name.allCases.filter { $0.isNeeded && index[$0] == nil }
    for name in lacking {
      problems.append(
        .error(
          "redcap-column", "no column '\(name.rawValue)': is it a REDCap data dictionary?",
          at: Place(file: file, line: 1, column: 1, length: 0),
          suggestion: nearestWord(to: name.rawValue, among: table.headers)))
    }
    if !lacking.isEmpty { return nil }
  }
}
