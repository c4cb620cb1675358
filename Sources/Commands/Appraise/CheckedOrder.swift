internal import RegistryFiles
internal import Diagnostics
internal import Registry
internal import Statistics

/// Which record has whose value, so that a dictionary's checks hold: values change places only among records that
/// nothing printed tells apart.
struct CheckedOrder {
  /// By column, for each record the record whose value it has.
  private(set) var rows: [String: [Int]] = [:]

  private let table: RegistryTable
  private let checks: [Filter]
  private var random: SplitMix64

  static let mostMoves = 20_000

  init(_ table: RegistryTable, _ checks: [DataDictionary.Check], seed: UInt64) {
    self.table = table
    var told: [Diagnostic] = []
    self.checks = checks.compactMap {
      Filter.parse($0.condition, at: $0.place, columns: table, problems: &told)
    }
    random = SplitMix64(seed: seed)
  }

  /// Records that fail a check trade one of its values with another record, as long as no more checks fail for it.
  mutating func search(alike: (String) -> [[Int]]) {
    let names = Set(checks.flatMap(\.columns))
    var columns: [String: Column] = [:]
    var peers: [String: [Int: [Int]]] = [:]
    for name in names.sorted() {
      columns[name] = table[name]
      rows[name] = Array(0..<table.rowCount)
      for set in alike(name) where set.count > 1 {
        for row in set { peers[name, default: [:]][row] = set }
      }
    }
    var failing = failures(columns)
    for _ in 0..<Self.mostMoves where !failing.isEmpty {
      let (check, row) = failing[random.below(failing.count)]
      let name = checks[check].columns[random.below(checks[check].columns.count)]
      guard let others = peers[name]?[row], let old = columns[name], var order = rows[name] else { continue }
      let other = others[random.below(others.count)]
      guard other != row else { continue }
      columns[name] = old.swapping(row, other)
      let next = failures(columns)
      guard next.count <= failing.count else {
        columns[name] = old
        continue
      }
      order.swapAt(row, other)
      rows[name] = order
      failing = next
    }
  }

  private func failures(_ columns: [String: Column]) -> [(check: Int, row: Int)] {
    let trial = RegistryTable(
      name: table.name, file: table.file, dictionary: table.dictionary, rowCount: table.rowCount,
      columns: columns.keys.sorted().compactMap { columns[$0] })
    return checks.indices.flatMap { check in
      checks[check].truth(in: trial).indices(of: .no).map { (check, $0) }
    }
  }
}

extension Column {
  fileprivate func swapping(_ one: Int, _ other: Int) -> Column {
    switch values {
    case .numbers(var numbers):
      numbers.swapAt(one, other)
      return Column(field: field, values: .numbers(numbers))
    case .categories(var codes, let levels):
      codes.swapAt(one, other)
      return Column(field: field, values: .categories(codes: codes, levels: levels))
    }
  }
}
