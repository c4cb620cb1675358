internal import RegistryFiles
internal import Formats
internal import Appraisal
internal import Diagnostics
internal import Registry

/// Made-up patients as a dictionary has them: its columns in its order, its words, constraints and checks; in the
/// order of time, where a column tells it.
struct ShapedPatients {
  let csv: String
  /// What the dictionary's own validation still finds.
  let broken: [Diagnostic]

  init(_ made: Reconstruction, _ dictionary: DataDictionary) {
    var columns = dictionary.fields.map { Self.cells($0, made) }
    var unchecked = dictionary
    unchecked.checks = []
    var told: [Diagnostic] = []
    Self.number(&columns, dictionary, made)
    if let table = Self.read(columns, unchecked, &told) {
      var order = CheckedOrder(table, dictionary.checks, seed: made.seed)
      order.search { field in
        made.columns.first { $0.variable == dictionary[field]?.published }?.alike ?? []
      }
      for (index, field) in dictionary.fields.enumerated() {
        if let rows = order.rows[field.name] { columns[index] = rows.map { columns[index][$0] } }
      }
    }
    if let time = dictionary.fields.firstIndex(where: { $0.role == .time }) {
      let moments = columns[time]
      let sorted = moments.indices.sorted {
        (Double(moments[$0]) ?? 0, moments[$0], $0) < (Double(moments[$1]) ?? 0, moments[$1], $1)
      }
      columns = columns.map { column in sorted.map { column[$0] } }
      Self.number(&columns, dictionary, made)
    }
    csv = Self.csv(columns, dictionary)
    var broken: [Diagnostic] = []
    _ = Self.read(columns, dictionary, &broken)
    self.broken = broken
  }

  private static func read(
    _ columns: [[String]], _ dictionary: DataDictionary, _ problems: inout [Diagnostic]
  ) -> RegistryTable? {
    RegistryTable.read(
      Array(csv(columns, dictionary).utf8), name: "made up", file: "made up", dictionary: dictionary,
      problems: &problems)
  }

  private static func csv(_ columns: [[String]], _ dictionary: DataDictionary) -> String {
    let rows = (columns.first?.indices).map(Array.init) ?? []
    return CSVText.lines([dictionary.fields.map(\.name)] + rows.map { row in columns.map { $0[row] } })
  }

  /// Identifiers in the order of the rows.
  private static func number(
    _ columns: inout [[String]], _ dictionary: DataDictionary, _ made: Reconstruction
  ) {
    for (index, field) in dictionary.fields.enumerated() where field.isIdentifier {
      columns[index] = made.identifiers
    }
  }

  private static func cells(_ field: Field, _ made: Reconstruction) -> [String] {
    let missing = field.missingValues.first ?? ""
    let none = Array(repeating: missing, count: made.count)
    guard let published = field.published else { return none }
    if let members = made.members[published], !made.columns.contains(where: { $0.variable == published }) {
      let words = field.words(for: ["yes", "no"])
      return none.indices.map { words[members.contains($0) ? 0 : 1] }
    }
    guard let column = made.columns.first(where: { $0.variable == published }) else { return none }
    switch column.content {
    case .numbers(let values, let places, _):
      return values.map {
        $0.map { MadeUpNumber.text($0, places: places, mark: field.decimalMark) } ?? missing
      }
    case .levels(let values, let levels):
      let words = field.words(for: levels)
      return values.map { $0.flatMap(levels.firstIndex(of:)).map { words[$0] } ?? missing }
    }
  }
}
