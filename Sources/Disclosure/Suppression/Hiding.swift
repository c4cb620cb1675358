/// The search for what must be hidden beside the small counts.
struct Hiding {
  private(set) var readers: Readers
  /// Small cells that must not be narrowed; what an earlier report printed is no secret.
  let sensitive: [Int]
  private let isSensitive: Set<Int>
  private(set) var isHidden: [Bool]
  private(set) var witnesses: Witnesses
  private var linked: LinkedSystem?

  init(_ readers: Readers) {
    self.readers = readers
    let counts = readers.counts
    let small = counts.cells.indices.filter {
      !counts.cells[$0].isOut && readers.rule.isSmall(counts.cells[$0].count)
    }
    sensitive = small.filter { !counts.cells[$0].isReckoned }
    isSensitive = Set(sensitive)
    witnesses = Witnesses(readers.rule, cells: counts.cells.count)
    isHidden = counts.cells.map { !$0.isOut && !$0.isPrinted }
    hide(small)
    linked = LinkedSystem(readers, isHidden)
  }

  // MARK: Hiding

  /// Hides cells and what falls with them.
  private mutating func hide(_ cells: [Int]) {
    var all: [Int] = []
    var queue = cells
    while let cell = queue.popLast() {
      guard !isHidden[cell], !readers.counts.cells[cell].isOut else { continue }
      isHidden[cell] = true
      all.append(cell)
      queue += readers.near([cell]).sorted().filter { !isHidden[$0] && readers.falls($0, isHidden) }
    }
    linked?.update(readers.near(all), isHidden, readers)
  }

  // MARK: Protection

  mutating func protectAll() {
    for cell in sensitive {
      for end in Witnesses.End.allCases where !witnesses.hasEnd(end, of: cell, in: readers.counts) {
        _ = protect(cell, end, paying: true)
      }
    }
  }

  /// The small cells of which nothing proves that readers cannot narrow them.
  var exposed: [Int] { sensitive.filter { !witnesses.prove($0, readers, isHidden) } }

  /// Hides whatever is linked to the exposed cells, sum by sum outwards, until all are proved or nothing is left to
  /// hide: rather more is hidden than that a report is not made.
  mutating func widen() {
    var around = exposed
    while !around.isEmpty {
      let wider = Array(
        Set(around).union(
          around.flatMap { readers.sumsOfCell[$0] }.flatMap { readers.counts.sums[$0].members }))
      let open = wider.filter { !isHidden[$0] && !readers.counts.cells[$0].isOut }
      if open.isEmpty, wider.count == around.count { return }
      hide(open.sorted())
      protectAll()
      if exposed.isEmpty { return }
      around = wider.sorted()
    }
  }

  /// Looks for a witness, hiding what it takes where that may be; false where none is found.
  private mutating func protect(_ cell: Int, _ end: Witnesses.End, paying: Bool) -> Bool {
    for attempt in LinkedSystem.Attempt.allCases {
      guard let (cells, values) = linked?.push(cell, to: witnesses.goal(end, cell), paying: paying, attempt)
      else {
        if paying, end == .one { witnesses.floor(cell) }
        return witnesses.hasEnd(end, of: cell, in: readers.counts)
      }
      if paying { hide(zip(cells, values).filter { !readers.allows($0, $1, isHidden) }.map(\.0)) }
      if let witness = Witness(values, of: cells, in: readers.counts), witness.holds(for: readers, isHidden) {
        witnesses.keep(witness, for: isSensitive)
        return true
      }
    }
    return false
  }

  // MARK: Showing again

  /// Shows what no witness needs, or what other witnesses can do without, what is kept first before the rest.
  mutating func showAgain() {
    let cells = readers.counts.cells
    let units =
      cells.indices.filter { !cells[$0].places.isEmpty && isHidden[$0] }.map { [$0] } + readers.counts.rows
    func size(_ unit: [Int]) -> Double { unit.reduce(0) { $0 + cells[$1].weight * Double(cells[$1].count) } }
    for unit in units.enumerated().sorted(by: {
      (-size($0.element), $0.offset) < (-size($1.element), $1.offset)
    }) {
      let hidden = unit.element.filter { isHidden[$0] }
      if !hidden.isEmpty, !hidden.contains(where: { readers.rule.isSmall(cells[$0].count) }) { show(hidden) }
    }
  }

  private mutating func show(_ cells: [Int]) {
    let before = (isHidden, witnesses)
    var shown = cells
    var next = cells
    while !next.isEmpty {
      for cell in next { isHidden[cell] = false }
      next = readers.near(shown).filter { isHidden[$0] && readers.mustShowNought($0, isHidden) }.sorted()
      shown += next
    }
    let near = readers.near(shown)
    linked?.update(near, isHidden, readers)
    if !near.contains(where: { !isHidden[$0] && readers.falls($0, isHidden) }),
      areShownAgain(without: witnesses.broken(near, readers, isHidden))
    {
      return
    }
    (isHidden, witnesses) = before
    linked?.update(near, isHidden, readers)
  }

  // MARK: Telling

  /// Tells of small cells that they are small, where the witnesses can do with that: all at once, or in halves.
  mutating func tellSmall() {
    let small = sensitive.filter {
      !readers.counts.cells[$0].places.isEmpty && !witnesses.floored.contains($0)
    }
    tell(small.map { ($0, band($0, upTo: readers.rule.threshold - 1)) })
  }

  /// Tells of the other hidden cells in which band they lie, as narrow a one as the witnesses can do with, what is kept
  /// first before the rest. The bands are the same for every registry: with 11 as the least that is not small, 11 to 20
  /// or 21 to 30; 11 to 30; 11 to 60; fewer than 21, 31 or 61; 11 to 110; 11 or more; fewer than 111.
  mutating func tellBands() {
    let counts = readers.counts.cells
    let least = readers.rule.threshold
    let known = PublicBounds(readers, isHidden).ranges
    let open = counts.indices.filter { cell in
      isHidden[cell] && counts[cell].count > 0 && !counts[cell].places.isEmpty
        && !counts[cell].isReckoned && !Self.isNarrow(known[cell], least)
    }.sorted { (-counts[$0].weight, $0) < (-counts[$1].weight, $1) }
    let step = max(1, least - 1)
    func above(_ width: Int, _ count: Int) -> Band {
      let start = least + (count - least) / width * width
      return Band(low: start, high: start + width - 1)
    }
    for rung in Rung.allCases {
      let bands = open.filter { readers.told[$0] == nil }.compactMap { cell -> (cell: Int, band: Band)? in
        let count = counts[cell].count
        switch rung {
        case .above(let width): return count >= least ? (cell, above(width * step, count)) : nil
        case .orMore: return count >= least ? (cell, Band(low: least, high: nil)) : nil
        case .below(let ends): return count <= ends * step ? (cell, band(cell, upTo: ends * step)) : nil
        }
      }
      tell(bands)
    }
  }

  private enum Rung {
    case above(Int), below(Int), orMore

    static let allCases: [Rung] = [
      .above(1), .above(2), .above(5), .below(2), .below(3), .below(6), .above(10), .orMore, .below(11),
    ]
  }

  private func band(_ cell: Int, upTo end: Int) -> Band {
    Band(low: readers.hidesNought(cell, isHidden) ? 0 : 1, high: max(1, end))
  }

  /// Whether the ends of a count that is not small are worth printing.
  static func isNarrow(_ range: (low: Int, high: Int?), _ least: Int) -> Bool {
    guard let high = range.high, range.low >= least else { return false }
    return high - range.low <= max(20, range.low / 2)
  }

  private mutating func tell(_ bands: [(cell: Int, band: Band)]) {
    guard !bands.isEmpty else { return }
    let before = (readers.told, witnesses)
    let cells = Set(bands.map(\.cell))
    for (cell, band) in bands { readers.told[cell] = band }
    linked?.update(cells, isHidden, readers)
    if areShownAgain(without: witnesses.broken(cells, readers, isHidden)) { return }
    (readers.told, witnesses) = before
    linked?.update(cells, isHidden, readers)
    guard bands.count > 1 else { return }
    tell(Array(bands[..<(bands.count / 2)]))
    tell(Array(bands[(bands.count / 2)...]))
  }

  /// True where other witnesses are found for those that hold no longer.
  private mutating func areShownAgain(without broken: [(end: Witnesses.End, cell: Int)]) -> Bool {
    for (end, cell) in broken { witnesses.drop(end, cell) }
    return broken.allSatisfy { end, cell in
      witnesses.has(end, cell) || protect(cell, end, paying: false)
    }
  }
}
