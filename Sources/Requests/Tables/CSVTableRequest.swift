internal import RegistryFiles
internal import Diagnostics
internal import Project
package import Prose
internal import Registry

/// `kind: csv`: a file of `content/` as it stands, each cell inline Markdown.
package struct CSVTableRequest: Sendable {
  package static let kind = "csv"
  package static let options: [FenceOption] = [
    .required(
      "file",
      "a CSV in content/, but no registry: its first line is the head; ^^ joins a cell to the one above, << to the one before"
    ),
    .optional("align", "a list of left, center, right or none, a column each; else numbers stand right"),
  ]

  package let table: PipeTable

  /// Nil where it cannot be made, which is told.
  package init?(_ body: FenceBody) {
    guard body.required("file") != nil, let name = body.string("file"),
      let csv = Self.read(name, body)
    else { return nil }
    let header = csv.headers.enumerated().map { Self.cell($1, name, 1, $0, body) }
    let texts = (0..<csv.rowCount).map { row in
      (0..<csv.columnCount).map { csv.text(row: row, column: $0) }
    }
    let rows = texts.enumerated().map { row, fields in
      fields.enumerated().map { Self.cell($1, name, csv.line(ofRow: row), $0, body) }
    }
    table = PipeTable(
      alignments: Self.alignments(body, texts, csv.columnCount), header: header, rows: rows,
      place: body.place)
    for row in PipeTable.crookedRows(rows) {
      body.reader.problems.append(
        .warning(
          "crooked-span", PipeTable.crookedWords,
          at: Place(file: "content/" + name, line: csv.line(ofRow: row), column: 1, length: 0)))
    }
  }

  private static func cell(
    _ text: String, _ name: String, _ line: Int, _ column: Int, _ body: FenceBody
  ) -> [Inline] {
    InlineText.parse(
      text, at: Place(file: "content/" + name, line: line, column: column + 1, length: 0),
      problems: &body.reader.problems)
  }

  private static func read(_ name: String, _ body: FenceBody) -> CSVTable? {
    let project = body.reader.project
    if project.holdsPatients("content/" + name) {
      body.reader.problems.append(
        .error(
          "registry-as-table", "'\(name)' holds patients: a table of a registry is one of the other kinds",
          at: body.place("file")))
      return nil
    }
    guard let bytes = project.files.files["content/" + name] else {
      let known = project.files.paths(under: "content", ending: ".csv").map {
        String($0.dropFirst("content/".count))
      }
      .filter { !$0.hasPrefix("registry/") }
      body.reader.problems.append(
        .error(
          "missing-file", "there is no content/\(name)", at: body.place("file"),
          suggestion: nearestWord(to: name, among: known)))
      return nil
    }
    return CSVReader().read(bytes, file: "content/" + name, problems: &body.reader.problems)
  }

  private static func alignments(
    _ body: FenceBody, _ rows: [[String]], _ count: Int
  ) -> [PipeTable.Alignment] {
    let words = body.strings("align") ?? []
    if !words.isEmpty, words.count != count {
      body.reader.problems.append(
        .error(
          "wrong-value", "align has \(words.count) words, and the file \(count) columns",
          at: body.place("align")))
    }
    return (0..<count).map { column in
      if column < words.count {
        if let word = PipeTable.Alignment(rawValue: words[column]) { return word }
        body.reader.problems.append(
          .error(
            "unknown-word", "unknown align '\(words[column])', expected left, center, right, none",
            at: body.place("align"),
            suggestion: nearestWord(to: words[column], among: ["left", "center", "right", "none"])))
        return .none
      }
      let cells = rows.map { $0[column] }.filter { !$0.isEmpty && $0 != "^^" && $0 != "<<" }
      let isNumbers =
        !cells.isEmpty
        && cells.allSatisfy {
          $0.first.map { $0.isNumber || "-−<>".contains($0) } == true
            && Double($0.filter { $0.isNumber || $0 == "." }) != nil
        }
      return isNumbers ? .right : .none
    }
  }
}
