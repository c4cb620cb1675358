/// The equations of all linked cells, ready to be pushed. Their basis is kept while cells are hidden and shown.
struct LinkedSystem {
  private var readers: Readers
  private let components: [[Int]]
  /// Where each cell stands: its component, and its column in that.
  private var place: [(component: Int, column: Int)]
  private var systems: [BoundedSimplex]
  /// With the first basis.
  private let first: [BoundedSimplex]

  init(_ readers: Readers, _ isHidden: [Bool]) {
    self.readers = readers
    components = readers.components()
    place = Array(repeating: (0, 0), count: readers.counts.cells.count)
    for (component, cells) in components.enumerated() {
      for (column, cell) in cells.enumerated() { place[cell] = (component, column) }
    }
    first = components.map { cells in
      BoundedSimplex(
        equations: readers.equations(of: cells),
        ranges: cells.map { Self.range($0, readers, isHidden) },
        start: cells.map { Double(readers.counts.cells[$0].count) })
    }
    systems = first
  }

  /// What is known of these cells has changed.
  mutating func update(_ cells: Set<Int>, _ isHidden: [Bool], _ readers: Readers) {
    self.readers.told = readers.told
    for cell in cells {
      systems[place[cell].component].ranges[place[cell].column] = Self.range(cell, readers, isHidden)
    }
  }

  /// A shown cell moves as far as it is printed the same, and further at the price of hiding it.
  private static func range(_ cell: Int, _ readers: Readers, _ isHidden: [Bool]) -> BoundedSimplex.Range {
    let known = readers.range(cell, isHidden)
    var range = BoundedSimplex.Range.free(Double(known.low), known.high.map(Double.init) ?? .infinity)
    let counted = readers.counts.cells[cell]
    guard !isHidden[cell], !counted.isOut, counted.count > 0 else { return range }
    range.least = 1
    range.most = .infinity
    range.price = price(cell, readers, isHidden)
    return range
  }

  /// What is lost: the root of its patients, so that totals are kept, by what is kept first. A row falls as a whole.
  private static func price(_ cell: Int, _ readers: Readers, _ isHidden: [Bool]) -> Double {
    func weight(_ cell: Int) -> Double {
      readers.counts.cells[cell].weight * Double(readers.counts.cells[cell].count).squareRoot()
    }
    let rows = readers.rowsThatFall(with: cell, isHidden)
    return rows.joined().reduce(readers.counts.cells[cell].places.isEmpty ? 0 : weight(cell)) {
      $0 + weight($1)
    }
  }

  /// Ways to push, to be tried in this order: a basis that has been used often leads to halves now and then.
  enum Attempt: CaseIterable {
    case exactly, beyond, exactlyAfresh, beyondAfresh, salted, saltedBeyond, saltedAgain, saltedThird

    var isBeyond: Bool { self == .beyond || self == .beyondAfresh || self == .saltedBeyond }
    /// Which of equally good moves is taken; nought for the greatest.
    var salt: UInt64 {
      switch self {
      case .exactly, .beyond, .exactlyAfresh, .beyondAfresh: 0
      case .salted: 1
      case .saltedBeyond: 2
      case .saltedAgain: 3
      case .saltedThird: 4
      }
    }
  }

  /// The cells of a component, with values where this one has the count, or is beyond it, and every sum holds; nil where
  /// there are none.
  mutating func push(
    _ cell: Int, to goal: Int, paying: Bool, _ attempt: Attempt
  ) -> (cells: [Int], values: [Double])? {
    let (component, column) = place[cell]
    if attempt != .exactly, attempt != .beyond {
      let ranges = systems[component].ranges
      systems[component] = first[component]
      systems[component].ranges = ranges
    }
    systems[component].salt = attempt.salt
    let isUp = goal > readers.counts.cells[cell].count
    _ = systems[component].push(
      column, up: isUp, until: Double(goal),
      beyond: attempt.isBeyond, paying: paying)
    let reached = systems[component].values[column]
    guard isUp ? reached > Double(goal) - 1e-6 : reached < Double(goal) + 1e-6 else { return nil }
    return (components[component], systems[component].values)
  }
}
