package import Diagnostics

/// How rows become records where one patient has several: REDCap's events and repeating instruments.
package struct RecordShape: Sendable {
  /// The column whose value is the same in every row of a record.
  package var key: String
  package var event: String?
  package var instrument: String?
  package var instance: String?
  /// The repeating instrument that is the run itself: then each of its instances is a record.
  package var run: String?
  package var place: Place

  package init(key: String, place: Place) {
    self.key = key
    self.place = place
  }

  /// The rows of each record, and what event each row belongs to.
  package struct Rows: Sendable {
    package var records: [[Int]] = []
    /// The event of each row of the file.
    package var events: [String] = []

    package init(records: [[Int]] = [], events: [String] = []) {
      self.records = records
      self.events = events
    }
  }

  package func rows(of table: CSVTable) -> Rows {
    func texts(_ name: String?) -> [String]? {
      name.flatMap { table.headers.firstIndex(of: $0) }.map { table.texts(column: $0) }
    }
    let keys = texts(key) ?? []
    let instruments = texts(instrument)
    var result = Rows()
    result.events = texts(event) ?? []
    var plain: [String: [Int]] = [:]
    var order: [String] = []
    var runs: [(key: String, row: Int)] = []
    for row in 0..<table.rowCount {
      let key = keys[row]
      if plain[key] == nil {
        order.append(key)
        plain[key] = []
      }
      let instrument = instruments?[row] ?? ""
      if instrument.isEmpty {
        plain[key]?.append(row)
      } else if instrument == run {
        runs.append((key, row))
      }
    }
    result.records =
      run == nil ? order.map { plain[$0] ?? [] } : runs.map { [$0.row] + (plain[$0.key] ?? []) }
    return result
  }
}

extension CSVTable {
  /// Every cell of a column, in order.
  package func texts(column: Int) -> [String] {
    let plans = headers.indices.map { $0 == column ? CellReader.Plan.codes : .skip }
    guard case .codes(let codes, let levels) = CellReader(table: self).read(plans)[column] else { return [] }
    return codes.map { levels[Int($0)] }
  }
}
