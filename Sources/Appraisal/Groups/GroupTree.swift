internal import Diagnostics

/// How the groups of a paper contain one another.
struct GroupTree: Sendable {
  /// A whole and disjoint groups that exhaust it.
  struct Partition: Hashable, Sendable {
    let whole: String
    let parts: [String]
  }

  let partitions: [Partition]
  private let wholes: [String: Set<String>]

  init(_ paper: PublishedPaper) {
    var direct: [String: [String]] = [:]
    for group in paper.groups {
      if let whole = group.partOf { direct[group.id, default: []].append(whole) }
      for part in group.parts { direct[part, default: []].append(group.id) }
    }
    var wholes: [String: Set<String>] = [:]
    for group in paper.groups {
      var open = direct[group.id] ?? []
      while let next = open.popLast() {
        if wholes[group.id, default: []].insert(next).inserted { open += direct[next] ?? [] }
      }
    }
    self.wholes = wholes
    partitions = Self.partitions(of: paper)
  }

  /// True where every member of the first group is one of the second.
  func isPart(_ group: String, of whole: String) -> Bool { wholes[group]?.contains(whole) ?? false }

  /// Lists of parts, groups that one table compares, and children of one whole, where their n add up to the whole's.
  private static func partitions(of paper: PublishedPaper) -> [Partition] {
    var result: [Partition] = []
    func size(_ ids: [String]) -> Int { ids.reduce(0) { $0 + (paper.group($1)?.count ?? 0) } }
    func add(_ whole: PublishedPaper.Group, _ parts: [String]) {
      guard parts.count > 1, Set(parts).count == parts.count, size(parts) == whole.count else { return }
      let known = result.contains { $0.whole == whole.id && Set($0.parts) == Set(parts) }
      if !known { result.append(Partition(whole: whole.id, parts: parts)) }
    }
    for whole in paper.groups {
      add(whole, whole.parts)
      let children = paper.groups.filter { $0.partOf == whole.id }.map(\.id)
      guard children.count > 1 else { continue }
      var rest = children
      for table in paper.tables where table.compare.count > 1 && table.compare.allSatisfy(children.contains) {
        add(whole, table.compare)
        if size(table.compare) == whole.count { rest.removeAll { table.compare.contains($0) } }
      }
      if rest.count == children.count { add(whole, children) }
      if size(rest) == whole.count { add(whole, rest) } else { addRuns(of: rest, whole, size, add) }
    }
    return result
  }

  /// Neighbours in the file that add up; then, among what is left, sets that are the only ones to do so.
  private static func addRuns(
    of children: [String], _ whole: PublishedPaper.Group, _ size: @escaping ([String]) -> Int,
    _ add: (PublishedPaper.Group, [String]) -> Void
  ) {
    var left: [String] = []
    var run: [String] = []
    for child in children {
      run.append(child)
      if size(run) == whole.count {
        add(whole, run)
        run = []
      } else if size(run) > whole.count {
        left += run
        run = []
      }
    }
    left += run
    guard let first = left.first, left.count <= 16 else { return }
    let others = left.dropFirst()
    let sets = (1..<(1 << others.count)).lazy.map { mask in
      [first] + others.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
    }.filter { size($0) == whole.count }
    let found = Array(sets.prefix(2))
    if found.count == 1 { add(whole, found[0]) }
  }
}
