internal import Diagnostics
internal import Statistics

/// Which made-up patient belongs to which of a paper's groups.
struct Members {
  /// How many patients there are.
  private(set) var count = 0
  /// The patients of each group, ascending; a group that lies outside has none.
  private(set) var of: [String: [Int]] = [:]
  /// Groups that could not be filled as their n says.
  private(set) var unfilled: [String] = []

  /// The smallest group that holds every group with figures; where there is none, the groups side by side.
  init(_ paper: PaperStatements, _ random: inout SplitMix64) {
    let used = Set(paper.statements.map(\.group) + paper.paper.tables.flatMap(\.compare))
    let groups = paper.paper.groups
    let roots = groups.filter { group in
      used.allSatisfy { $0 == group.id || paper.tree.isPart($0, of: group.id) }
    }
    if let root = roots.min(by: { $0.count < $1.count }) {
      count = root.count
      var everybody = Array(0..<count)
      everybody.shuffle(using: &random)
      place(root.id, everybody, paper, &random)
    } else {
      for group in groups where used.contains(group.id) && of[group.id] == nil {
        let isInner = groups.contains { used.contains($0.id) && paper.tree.isPart(group.id, of: $0.id) }
        guard !isInner else { continue }
        let known = Set(group.parts.flatMap { of[$0] ?? [] })
        let new = Array(count..<(count + max(0, group.count - known.count)))
        count += new.count
        place(group.id, known.sorted() + new, paper, &random)
      }
    }
    for group in groups where of[group.id] == nil && !group.parts.isEmpty {
      let parts = group.parts.compactMap { of[$0] }
      if parts.count == group.parts.count { of[group.id] = Set(parts.joined()).sorted() }
    }
    unfilled = groups.filter { used.contains($0.id) && of[$0.id]?.count != $0.count }.map(\.id)
  }

  private mutating func place(
    _ id: String, _ patients: [Int], _ paper: PaperStatements, _ random: inout SplitMix64
  ) {
    guard of[id] == nil else { return }
    of[id] = patients.sorted()
    var rest = patients
    for partition in paper.tree.partitions where partition.whole == id {
      let placed = Set(partition.parts.flatMap { of[$0] ?? [] })
      rest = patients.filter { !placed.contains($0) }
      for part in partition.parts where of[part] == nil {
        let size = paper.paper.group(part)?.count ?? 0
        place(part, Array(rest.prefix(size)), paper, &random)
        rest = Array(rest.dropFirst(size))
      }
      // The next partition cuts across this one at random.
      rest = patients
      rest.shuffle(using: &random)
    }
    for child in paper.paper.groups where child.partOf == id && of[child.id] == nil {
      if rest.count < child.count {
        rest = patients
        rest.shuffle(using: &random)
      }
      place(child.id, Array(rest.prefix(child.count)), paper, &random)
      rest = Array(rest.dropFirst(child.count))
    }
  }
}
