internal import Diagnostics
internal import Statistics

/// Made-up categories of one variable with its printed counts in all groups together.
struct LevelColumn {
  /// By patient, the index of the level; nil where nothing is known.
  private(set) var values: [Int?]
  private(set) var dropped: [Statement] = []
  let levels: [String]

  /// A printed count of one level among some patients.
  struct Target {
    let statement: Statement
    let level: Int
    let count: Int
    let members: [Int]

    func distance(_ values: [Int]) -> Int { abs(members.count { values[$0] == level } - count) }
  }

  static let mostMoves = 20_000

  init(
    _ statements: [Statement], members: [Statement: [Int]], count: Int, levels: [String],
    _ random: inout SplitMix64, doubt: (Statement) -> Double
  ) {
    self.levels = levels
    values = Array(repeating: nil, count: count)
    let everyone = Set(members.values.joined()).sorted()
    guard !everyone.isEmpty else { return }
    var kept = statements
    while true {
      let targets = kept.compactMap { statement -> Target? in
        guard let events = statement.events else { return nil }
        return Target(
          statement: statement, level: Self.level(of: statement, in: levels), count: events,
          members: members[statement] ?? [])
      }
      var found = Self.start(targets, count, levels.count, &random)
      let cost = Self.repair(&found, targets, everyone, levels.count, &random)
      for patient in everyone { values[patient] = found[patient] }
      guard cost > 0, kept.count > 1 else { break }
      func score(_ statement: Statement) -> Double {
        let distance = targets.filter { $0.statement == statement }.reduce(0) { $0 + $1.distance(found) }
        return doubt(statement) + min(0.9, Double(distance) / 10)
      }
      guard
        let worst = kept.enumerated().max(by: {
          (score($0.element), -$0.offset) < (score($1.element), -$1.offset)
        })
      else { break }
      dropped.append(worst.element)
      kept.remove(at: worst.offset)
    }
  }

  /// Of a variable made of several, each of these is a level; of one that is there or not, the first is "yes".
  static func level(of statement: Statement, in levels: [String]) -> Int {
    levels.firstIndex(of: statement.level ?? statement.variable) ?? 0
  }

  /// Smaller groups first; the last level, or "no", is what is left.
  private static func start(
    _ targets: [Target], _ count: Int, _ levels: Int, _ random: inout SplitMix64
  ) -> [Int] {
    var found = Array(repeating: -1, count: count)
    for target in targets.enumerated().sorted(by: {
      ($0.element.members.count, $0.offset) < ($1.element.members.count, $1.offset)
    }).map(\.element) {
      var open = target.members.filter { found[$0] < 0 }
      open.shuffle(using: &random)
      let have = target.members.count { found[$0] == target.level }
      for patient in open.prefix(max(0, target.count - have)) { found[patient] = target.level }
    }
    return found.map { $0 < 0 ? max(1, levels) - 1 : $0 }
  }

  private static func repair(
    _ found: inout [Int], _ targets: [Target], _ everyone: [Int], _ levels: Int, _ random: inout SplitMix64
  ) -> Int {
    var best = found
    var cost = targets.reduce(0) { $0 + $1.distance(found) }
    var least = cost
    let moves = min(mostMoves, 2_000_000 / max(1, found.count))
    for _ in 0..<moves where least > 0 {
      var trial = found
      let one = everyone[random.below(everyone.count)]
      if random.below(2) == 0 {
        trial[one] = random.below(max(1, levels))
      } else {
        trial.swapAt(one, everyone[random.below(everyone.count)])
      }
      let next = targets.reduce(0) { $0 + $1.distance(trial) }
      guard next <= cost || next == cost + 1 && random.below(20) == 0 else { continue }
      (found, cost) = (trial, next)
      if cost < least { (best, least) = (found, cost) }
    }
    found = best
    return least
  }
}
