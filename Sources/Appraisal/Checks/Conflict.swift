internal import Diagnostics
internal import Notation

/// One way to a figure of a group: printed there, or made from other groups' figures.
struct Path {
  /// The groups' statements that it is made of, with their signs; one with + is the printed figure itself.
  var terms: [(sign: Int, statement: Statement)]
  var count: Int
  var value: Span

  var support: Set<Statement> { Set(terms.map(\.statement)) }

  init(_ statement: Statement, _ value: Span) {
    terms = [(1, statement)]
    count = statement.count
    self.value = value
  }

  init(sum parts: [Path]) {
    terms = parts.flatMap(\.terms)
    count = parts.reduce(0) { $0 + $1.count }
    value = parts.dropFirst().reduce(parts[0].value) { $0 + $1.value }
  }

  init(_ whole: Path, without parts: [Path]) {
    terms = whole.terms + parts.flatMap(\.terms).map { (-$0.sign, $0.statement) }
    count = parts.reduce(whole.count) { $0 - $1.count }
    value = parts.reduce(whole.value) { $0 - $1.value }
  }
}

/// All paths to each group's figure, where the figures of parts add up to that of their whole.
struct PathFinder {
  static let mostPaths = 24
  /// Of more parts than this, none is made from the others.
  static let mostParts = 12
  /// Ways that are looked at for one variable.
  static let mostTries = 20_000

  let tree: GroupTree
  private(set) var paths: [String: [Path]] = [:]
  private var tries = 0

  init(_ tree: GroupTree, _ printed: [(Statement, Span)]) {
    self.tree = tree
    for (statement, value) in printed { paths[statement.group, default: []].append(Path(statement, value)) }
    for _ in 0..<3 {
      var grown = false
      for partition in tree.partitions { grown = grow(partition) || grown }
      if !grown { break }
    }
  }

  private mutating func grow(_ partition: GroupTree.Partition) -> Bool {
    var grown = false
    for choice in choices(partition.parts) {
      grown = add(Path(sum: choice), to: partition.whole) || grown
    }
    guard partition.parts.count <= Self.mostParts else { return grown }
    for part in partition.parts {
      guard paths[part, default: []].count < Self.mostPaths else { continue }
      for others in choices(partition.parts.filter { $0 != part }) {
        for whole in paths[partition.whole] ?? [] {
          grown = add(Path(whole, without: others), to: part) || grown
        }
      }
    }
    return grown
  }

  /// One path for each of the groups, in every combination.
  private func choices(_ groups: [String]) -> [[Path]] {
    var result: [[Path]] = [[]]
    for group in groups {
      result = result.flatMap { chosen in (paths[group] ?? []).map { chosen + [$0] } }
      if result.count > 64 { result = Array(result.prefix(64)) }
    }
    return result
  }

  /// Nothing is used twice in one path.
  private mutating func add(_ path: Path, to group: String) -> Bool {
    guard tries < Self.mostTries, paths[group, default: []].count < Self.mostPaths, path.count > 0 else {
      return false
    }
    tries += 1
    let support = path.support
    guard support.count == path.terms.count,
      !(paths[group] ?? []).contains(where: { $0.support.isSubset(of: support) })
    else { return false }
    paths[group, default: []].append(path)
    return true
  }
}

/// Figures that cannot all be as printed.
struct Conflict {
  let group: String
  let one: Path
  let other: Path

  var statements: Set<Statement> { one.support.union(other.support) }
  private var size: Int { one.terms.count + other.terms.count }

  /// Contradictions of one variable that are told.
  static let most = 200

  /// Every contradiction between independent ways to one figure, without those that follow from smaller ones; the
  /// first where there are too many.
  static func all(_ finder: PathFinder, in paper: PublishedPaper) -> [Conflict] {
    var conflicts: [Conflict] = []
    for group in paper.groups {
      let paths = finder.paths[group.id] ?? []
      for (index, one) in paths.enumerated() {
        for other in paths[(index + 1)...]
        where one.count == other.count && !one.value.meets(other.value)
          && one.support.isDisjoint(with: other.support)
        {
          conflicts.append(Conflict(group: group.id, one: one, other: other))
        }
      }
    }
    var kept: [Conflict] = []
    var supports: [Set<Statement>] = []
    // Two ways that share nothing: their sizes add up.
    conflicts.sort { $0.size < $1.size }
    for conflict in conflicts.prefix(10 * most) where kept.count < most {
      let support = conflict.statements
      guard !supports.contains(where: { $0.isSubset(of: support) }) else { continue }
      supports.append(support)
      kept.append(conflict)
    }
    return kept
  }

  /// Conflicts that share statements, with those statements that are in every one of a bundle of two or more, or
  /// that all other figures contradict.
  static func bundles(_ conflicts: [Conflict]) -> [[Conflict]] {
    var bundles: [[Conflict]] = []
    for conflict in conflicts {
      let touching = bundles.indices.filter { index in
        bundles[index].contains { !$0.statements.isDisjoint(with: conflict.statements) }
      }
      let merged = touching.flatMap { bundles[$0] } + [conflict]
      for index in touching.reversed() { bundles.remove(at: index) }
      bundles.append(merged)
    }
    return bundles
  }

  /// The one statement without which no contradiction is left; nil where there is none, or more than one.
  static func odd(_ bundle: [Conflict]) -> Statement? {
    guard let first = bundle.first else { return nil }
    let common = bundle.dropFirst().reduce(first.statements) { $0.intersection($1.statements) }
    return common.count == 1 ? common.first : nil
  }
}
