internal import PublishedExhibits
internal import RegistryFiles
internal import Formats
internal import Appraisal
package import Diagnostics
internal import Exhibits
internal import Registry

/// `ecprimer reconstruct`: one possible set of patients that agrees with a published table, as a CSV with its data
/// dictionary, and an account of what could not be met.
package struct ReconstructionFiles {
  private let reconstruction: Reconstruction
  private let file: String
  private let given: (dictionary: DataDictionary, text: String)?
  private let shaped: ShapedPatients?

  /// Nil where a file cannot be read; every problem is told.
  ///
  /// - Parameter dictionary: the columns to make, each of which names its published variable; without it, all.
  package init?(
    _ text: String, file: String, seed: UInt64, dictionary: (text: String, file: String)? = nil,
    problems: inout [Diagnostic]
  ) {
    let before = problems.count
    let paper = PublishedPaper.read(text, file: file, problems: &problems)
    given = dictionary.flatMap { schema in
      DataDictionary.read(schema.text, file: schema.file, problems: &problems).map { ($0, schema.text) }
    }
    guard let paper, !problems[before...].hasErrors else { return nil }
    let largest = paper.groups.max { $0.count < $1.count }
    if let largest, largest.count > Self.mostPatients || largest.count * paper.cellCount > Self.mostWork {
      let most = min(Self.mostPatients, Self.mostWork / max(1, paper.cellCount))
      problems.append(.error("too-large", ReconstructionWords.tooMany(most), at: largest.place))
      return nil
    }
    problems += paper.impossibilities()
    guard !problems[before...].hasErrors else { return nil }
    reconstruction = Reconstruction(
      paper, seed: seed, rules: given?.dictionary.columnRules, problems: &problems)
    self.file = file
    problems += given?.dictionary.problems(with: reconstruction) ?? []
    if problems[before...].hasErrors { return nil }
    shaped = given.map { [reconstruction] in ShapedPatients(reconstruction, $0.dictionary) }
  }

  /// A larger group takes longer than anybody waits.
  package static let mostPatients = 20_000
  /// Patients times printed figures.
  package static let mostWork = 1_000_000

  /// The base of the files' names: that of the published table.
  package var name: String {
    let last = file.split(separator: "/").last.map(String.init) ?? "published"
    return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
  }

  /// The groups that a column of their own tells: all but the one that holds everybody.
  private var groups: [PublishedPaper.Group] {
    reconstruction.paper.groups.filter { group in
      guard let members = reconstruction.members[group.id] else { return false }
      return members.count < reconstruction.count
    }
  }

  // MARK: The data

  /// One line a patient: in the columns of the dictionary; without one `case`, `group` (the innermost), a yes or no
  /// for each group, then the variables.
  package var csv: String {
    if let shaped { return shaped.csv }
    var rows = [["case", "group"] + groups.map(\.id) + reconstruction.columns.map(\.variable)]
    for (patient, identifier) in reconstruction.identifiers.enumerated() {
      rows.append(
        [identifier, reconstruction.innermostGroup(of: patient) ?? ""]
          + groups.map { reconstruction.members[$0.id]?.contains(patient) == true ? "yes" : "no" }
          + reconstruction.columns.map { cell($0, patient) })
    }
    return CSVText.lines(rows)
  }

  private func cell(_ column: Reconstruction.Column, _ patient: Int) -> String {
    switch column.content {
    case .levels(let values, _): values[patient] ?? ""
    case .numbers(let values, let places, _):
      values[patient].map { MadeUpNumber.text($0, places: places) } ?? ""
    }
  }

  // MARK: The dictionary

  /// The dictionary given; without one a Frictionless Table Schema, marked synthetic.
  package var dictionary: String {
    if let given { return given.text }
    var text = """
      # The data dictionary of \(name).csv: a Frictionless Table Schema.
      title: \(scalar("Synthetic patients after \(name)"))
      description: \(scalar("Made up by ecprimer reconstruct from the published table \(name), seed \(reconstruction.seed). Nobody's data."))
      missingValues: [""]
      ecprimer:
        synthetic: true
        note: \(scalar("\(reconstruction.count) invented patients who agree with what \(reconstruction.paper.source ?? name) prints, where its figures agree with one another. No patient's data."))
      fields:
        - {name: case, title: Case, type: string, constraints: {required: true, unique: true}, ecprimer: {role: identifier}}
        - {name: group, title: Group, type: string, constraints: {enum: [\(innermost.map(scalar).joined(separator: ", "))]}}

      """
    for group in groups {
      text +=
        "  - {name: \(scalar(group.id)), title: \(scalar(group.label)), type: boolean, trueValues: [\"yes\"], falseValues: [\"no\"]}\n"
    }
    for column in reconstruction.columns { text += field(column) }
    return text
  }

  private var innermost: [String] {
    let used = Set((0..<reconstruction.count).compactMap { reconstruction.innermostGroup(of: $0) })
    return reconstruction.paper.groups.map(\.id).filter(used.contains)
  }

  private func field(_ column: Reconstruction.Column) -> String {
    var parts = ["name: \(scalar(column.variable))"]
    parts.append("title: \(scalar(column.label ?? AppraisalTables.words(column.variable)))")
    var own = ["published: \(scalar(column.variable))"]
    if let unit = column.unit { own.append("unit: \(scalar(unit))") }
    switch column.content {
    case .levels(_, let levels):
      if levels == ["yes", "no"] {
        parts += ["type: boolean", "trueValues: [\"yes\"]", "falseValues: [\"no\"]"]
      } else {
        parts += ["type: string", "constraints: {enum: [\(levels.map(scalar).joined(separator: ", "))]}"]
      }
    case .numbers(_, let places, let isInteger):
      parts.append(isInteger ? "type: integer" : "type: number")
      let isMean = reconstruction.paper.tables.flatMap(\.rows).contains {
        $0.variable == column.variable && $0.kind == .meanSD
      }
      own += ["summary: \(isMean ? "mean" : "median")", "decimals: \(places)"]
    }
    return "  - {\(parts.joined(separator: ", ")), ecprimer: {\(own.joined(separator: ", "))}}\n"
  }

  /// Always in quotes: `no`, `n` and `1.0` stay texts for every reader of YAML.
  private func scalar(_ text: String) -> String {
    "\""
      + String(
        String.UnicodeScalarView(
          text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            switch scalar {
            case "\"", "\\": ["\\", scalar]
            case "\n", "\r", "\t": [" "]
            default: [scalar]
            }
          })) + "\""
  }

  // MARK: The account

  package var report: String {
    let all = reconstruction.metCount + reconstruction.unmet.count
    var text =
      "\(reconstruction.count) synthetic patients, seed \(reconstruction.seed): \(reconstruction.metCount) of \(all) printed summaries\(given == nil ? "" : " of the dictionary's variables") are met.\n"
    for group in reconstruction.unfilled {
      text += "\nThe group \(group) could not be filled with as many patients as its n.\n"
    }
    if !reconstruction.unmet.isEmpty { text += "\nNot met:\n" }
    for unmet in reconstruction.unmet {
      text +=
        "  \(location(unmet.statement)): printed \(unmet.statement.text), made \(unmet.reached)\n    \(unmet.why)\n"
    }
    if !reconstruction.unused.isEmpty { text += "\nNot used:\n" }
    for unused in reconstruction.unused {
      text += "  \(location(unused.statement)): \(unused.statement.text): \(unused.why)\n"
    }
    let empty = given?.dictionary.fields.filter { $0.published == nil && !$0.isIdentifier } ?? []
    if !empty.isEmpty {
      text +=
        "\nLeft empty, since they name no published variable: "
        + empty.map(\.name).joined(separator: ", ") + "\n"
    }
    for problem in shaped?.broken ?? [] {
      text += "\nAgainst the dictionary: \(problem.message)\n"
    }
    return text
  }

  private func location(_ statement: Statement) -> String {
    [statement.table, statement.variable, statement.group, statement.level].compactMap { $0 }.joined(
      separator: ", ")
  }
}
