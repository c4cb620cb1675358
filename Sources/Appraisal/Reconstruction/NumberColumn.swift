internal import Diagnostics
internal import Statistics

/// Made-up numbers of one variable that give its printed figures in all groups together.
struct NumberColumn {
  /// By patient; nil where nothing is known.
  private(set) var values: [Double?]
  /// The statements that were given up, so that the others could be met.
  private(set) var dropped: [Statement] = []
  let places: Int

  private let isInteger: Bool
  private let statements: [Statement]
  private var members: [Statement: [Int]] = [:]
  private var limits: [Span] = []
  private let step: Double
  /// The typical distance between values.
  private let scale: Double

  static let mostMoves = 12_000
  static let mostStarts = 5
  static let mostDropped = 6
  static let mostSets = 12

  /// - Parameter doubt: how much the appraisal has against a statement; the most doubtful are given up first.
  init(
    _ statements: [Statement], members: [Statement: [Int]], count: Int, _ rule: ColumnRule,
    stated: [StatedRankSum], _ random: inout SplitMix64, doubt: (Statement) -> Double
  ) {
    self.statements = statements
    self.members = members
    isInteger = rule.isInteger
    let numbers = statements.flatMap(\.measured)
    places = isInteger ? 0 : Self.places(statements, members, rule.decimals)
    step = (0..<places).reduce(1.0) { step, _ in step / 10 }
    let spreads = statements.compactMap { statement -> Double? in
      switch statement.summary {
      case .mean(let mean, let sd): sd?.value ?? abs(mean.value) / 3
      case .median(let median, .width(let width)?): width.value > 0 ? width.value : abs(median.value) / 3
      case .median(_, .quartiles(let low, let high)?): high.value - low.value
      case .median(let median, nil): abs(median.value) / 3
      case .range(let low, let high): (high.value - low.value) / 4
      case .count, .ratio: nil
      }
    }
    scale = max(step, spreads.filter { $0 > 0 }.min() ?? 1)
    values = Array(repeating: nil, count: count)
    let natural = numbers.contains { $0.value < 0 } ? -Double.infinity : 0
    let allowed = Span(max(natural, rule.limits.low), rule.limits.high)
    let everyone = Set(members.values.joined()).sorted()
    guard !everyone.isEmpty else { return }

    // Where the appraisal has found a contradiction, trying again is in vain.
    func starts(_ kept: [Statement]) -> Int { kept.contains { doubt($0) >= 3 } ? 1 : Self.mostStarts }
    func targets(_ statement: Statement) -> [Target] {
      Target.all(statement, members[statement] ?? [], isInteger: isInteger)
    }
    var kept = statements
    var (found, cost) = ([Double](), Double.infinity)
    while true {
      let wanted = kept.flatMap(targets)
      limits = Self.limits(wanted, count, allowed)
      (found, cost) = solve(wanted, kept, everyone, starts: starts(kept), &random)
      guard cost > 0, kept.count > 1, dropped.count < Self.mostDropped else { break }
      func score(_ statement: Statement) -> Double {
        let distance = targets(statement).reduce(0) { $0 + $1.distance(found, [.type6]) } / scale
        return doubt(statement) + min(0.9, distance)
      }
      guard
        let worst = kept.enumerated().max(by: {
          (score($0.element), -$0.offset) < (score($1.element), -$1.offset)
        })
      else { break }
      dropped.append(worst.element)
      kept.remove(at: worst.offset)
    }
    if cost == 0 {
      var wanted = kept.flatMap(targets)
      // Of what was given up, the mean or the median may hold without its spread, or the spread alone.
      for statement in dropped {
        for figure in Self.apart(targets(statement)) {
          let before = limits
          let guide = kept.contains(statement) ? kept : kept + [statement]
          limits = Self.limits(wanted + figure, count, allowed)
          let (trial, rest) = solve(wanted + figure, guide, everyone, starts: 1, &random)
          if rest == 0 {
            (found, kept) = (trial, guide)
            wanted += figure
          } else {
            limits = before
          }
        }
      }
      if let near = plausible(wanted, kept, everyone, stated, &random) { found = near }
    }
    if !dropped.isEmpty, !statements.contains(where: { doubt($0) >= 3 }),
      let all = atTheEdges(everyone, allowed)
    {
      found = all
      dropped = []
    }
    for patient in everyone { values[patient] = found[patient] }
  }

  /// All figures at once, with the edges of their rounding and more patience; nil where nothing is found. The random
  /// numbers are its own, so that what else is drawn stays the same.
  private mutating func atTheEdges(_ everyone: [Int], _ allowed: Span) -> [Double]? {
    let wanted = statements.flatMap {
      Target.all($0, members[$0] ?? [], isInteger: isInteger, edges: true)
    }
    let before = limits
    limits = Self.limits(wanted, values.count, allowed)
    var random = SplitMix64(seed: UInt64(everyone.count))
    let (found, rest) = solve(
      wanted, statements, everyone, starts: everyone.count > 100 ? 2 : 3 * Self.mostStarts,
      moves: Self.mostMoves, &random)
    limits = before
    return rest == 0 ? found : nil
  }

  /// The decimals asked for, and more where the printed medians and ranges have more, or no sum of so coarse values
  /// gives a printed mean.
  private static func places(
    _ statements: [Statement], _ members: [Statement: [Int]], _ asked: Int?
  ) -> Int {
    let printed = { (some: [Statement]) in some.flatMap(\.measured).map(\.places).max() ?? 0 }
    let most = min(4, printed(statements))
    guard let asked else { return most }
    let means = statements.compactMap { statement in
      statement.mean.map { ($0.mean, Double(members[statement]?.count ?? 0)) }
    }
    let coarsest = max(asked, min(4, printed(statements.filter { $0.mean == nil })))
    return (coarsest..<max(coarsest, most)).first { places in
      let step = (0..<places).reduce(1.0) { step, _ in step / 10 }
      return means.allSatisfy { mean, count in
        let sum = (mean.value * count / step).rounded()
        return abs(sum * step / count - mean.value) < 0.48 * mean.unit
      }
    } ?? max(coarsest, most)
  }

  /// The mean, median or range of a statement, and what it says of the spread.
  private static func apart(_ targets: [Target]) -> [[Target]] {
    [targets.filter { !$0.isSpread }, targets.filter(\.isSpread)].filter { !$0.isEmpty }
  }

  /// The best of some starts, and how far it is from what is wanted.
  private func solve(
    _ wanted: [Target], _ kept: [Statement], _ everyone: [Int], starts: Int, moves: Int? = nil,
    _ random: inout SplitMix64
  ) -> (found: [Double], cost: Double) {
    var (found, cost) = ([Double](), Double.infinity)
    for _ in 0..<starts where cost > 0 {
      var trial = start(kept, everyone, &random)
      let moves = moves ?? min(Self.mostMoves, 2_000_000 / max(1, trial.count))
      var rest = repair(&trial, wanted, [.type2, .type6, .type7], moves, &random)
      if wanted.contains(where: \.isQuartile) {
        for type in [QuantileType.type6, .type7] where rest > 0 {
          rest = repair(&trial, wanted, [type], moves, &random)
        }
      }
      if rest < cost { (found, cost) = (trial, rest) }
    }
    return (found, cost)
  }

  /// The same figures with no value far from its group's, where there are such values; the smaller group decides. Of
  /// several sets of values, the one that comes nearest to the printed P values.
  private mutating func plausible(
    _ wanted: [Target], _ kept: [Statement], _ everyone: [Int], _ stated: [StatedRankSum],
    _ random: inout SplitMix64
  ) -> [Double]? {
    let wide = limits
    let ordered = kept.enumerated().sorted {
      ((members[$0.element] ?? []).count, $0.offset) > ((members[$1.element] ?? []).count, $1.offset)
    }.map(\.element)
    for statement in ordered {
      for patient in members[statement] ?? [] {
        guard let fence = fence(statement, wide[patient]) else { continue }
        limits[patient] = Span(max(fence.low, wide[patient].low), min(fence.high, wide[patient].high))
      }
    }
    var best: (values: [Double], distance: Double)?
    var failures = 0
    for _ in 0..<Self.mostSets where failures < Self.mostStarts {
      let (found, cost) = solve(wanted, kept, everyone, starts: 1, &random)
      guard cost == 0 else {
        failures += 1
        continue
      }
      let distance = stated.reduce(0) { $0 + $1.distance(found) }
      if distance < best?.distance ?? .infinity { best = (found, distance) }
      if stated.isEmpty { break }
    }
    return best?.values
  }

  /// Three SDs from the mean, but no less than a fifth of it where no value is negative; the quarters' own fence.
  private func fence(_ statement: Statement, _ limit: Span) -> Span? {
    switch statement.summary {
    case .mean(let mean, let sd?):
      let low = mean.value - 3 * sd.value
      return Span(limit.low >= 0 ? max(low, mean.value / 5) : low, mean.value + 3 * sd.value)
    case .median(let median, let spread?):
      return Quarters(median.value, spread, within: limit, step: step, scale: scale).fence
    default: return nil
    }
  }

  /// The ranges that hold for each patient.
  private static func limits(_ wanted: [Target], _ count: Int, _ allowed: Span) -> [Span] {
    var limits = Array(repeating: allowed, count: count)
    for target in wanted where target.figure == .least {
      guard let (low, high) = target.statement.range, low.value <= high.value else { continue }
      for patient in target.members {
        limits[patient] = Span(max(limits[patient].low, low.value), min(limits[patient].high, high.value))
      }
    }
    return limits
  }

  private func onGrid(_ value: Double, _ patient: Int) -> Double {
    let limit = limits[patient]
    var value = value
    if value < limit.low, limit.low.isFinite { value = 2 * limit.low - value }
    if value > limit.high, limit.high.isFinite { value = 2 * limit.high - value }
    value = max(limit.low, min(limit.high, value))
    let power = (1 / step).rounded()
    return (value * power).rounded() / power
  }

  // MARK: A first guess

  /// Smaller groups first: what is left of a larger one then makes up for them.
  private func start(_ kept: [Statement], _ everyone: [Int], _ random: inout SplitMix64) -> [Double] {
    var found = Array(repeating: Double.nan, count: values.count)
    let ordered = kept.filter { !$0.figures.isEmpty }.enumerated().sorted {
      ((members[$0.element] ?? []).count, $0.offset) < ((members[$1.element] ?? []).count, $1.offset)
    }.map(\.element)
    for statement in ordered {
      let all = members[statement] ?? []
      let open = all.filter { found[$0].isNaN }
      guard !open.isEmpty else { continue }
      let drawn: [Double]
      switch statement.summary {
      case .mean(let mean, let sd):
        let known = all.filter { !found[$0].isNaN }.map { found[$0] }
        drawn = SkewedSample(
          open.count, mean: mean.value, sd: sd?.value ?? scale, known: known, within: limits[open[0]]
        ).values(open.count, &random)
      case .median(let median, let spread):
        drawn = Quarters(
          median.value, spread, within: limits[open[0]], step: step, scale: scale, lean: 0.5 + random.unit()
        ).values(open.count, step: step, &random)
      case .range, .count, .ratio: continue
      }
      for (patient, value) in zip(open, drawn) { found[patient] = onGrid(value, patient) }
    }
    for patient in everyone where found[patient].isNaN {
      let limit = limits[patient]
      let low = limit.low.isFinite ? limit.low : 0
      found[patient] = onGrid(
        low + random.unit() * ((limit.high.isFinite ? limit.high : low + 4 * scale) - low), patient)
    }
    return found
  }

  // MARK: Repair

  /// Moves values until every figure is met, or the moves are used up; gives what is left, 0 where all are met.
  private func repair(
    _ found: inout [Double], _ targets: [Target], _ types: [QuantileType], _ moves: Int,
    _ random: inout SplitMix64
  ) -> Double {
    var distances = targets.map { $0.distance(found, types) / scale }
    var touching: [[Int]] = Array(repeating: [], count: found.count)
    for (index, target) in targets.enumerated() {
      for patient in target.members { touching[patient].append(index) }
    }
    var open = distances.indices.filter { distances[$0] > 0 }
    for move in 0..<moves {
      // Threshold accepting (Dueck and Scheuer 1990): what is a little worse is taken, ever less so.
      let rest = 1 - Double(move) / Double(moves)
      let threshold = 0.2 * rest * rest * rest * random.unit()
      guard !open.isEmpty else { return 0 }
      let target = targets[open[random.below(open.count)]]
      let one = target.members[random.below(target.members.count)]
      let other = target.members[random.below(target.members.count)]
      var changes: [(Int, Double)] = []
      switch random.below(5) {
      case 0, 1:
        changes = [(one, onGrid(found[one] + shift(&random), one))]
      case 2:
        guard one != other else { continue }
        let d = shift(&random)
        changes = [(one, onGrid(found[one] + d, one)), (other, onGrid(found[other] - d, other))]
      case 3 where !target.isWidth:
        // Onto, or past, the figure itself.
        changes = [(one, onGrid(target.span.middle + (random.below(2) == 0 ? 0 : shift(&random)), one))]
      case 3: continue
      default:
        let whole = targets[random.below(targets.count)].members
        let far = whole[random.below(whole.count)]
        guard far != one else { continue }
        changes = [(one, onGrid(found[far], one)), (far, onGrid(found[one], far))]
      }
      var touched = touching[changes[0].0]
      if changes.count == 2 { touched += touching[changes[1].0].filter { !touched.contains($0) } }
      let before = touched.reduce(0) { $0 + distances[$1] }
      let old = changes.map { ($0.0, found[$0.0]) }
      for (patient, value) in changes { found[patient] = value }
      let new = touched.map { ($0, targets[$0].distance(found, types) / scale) }
      let after = new.reduce(0) { $0 + $1.1 }
      if after <= before + threshold {
        for (index, distance) in new { distances[index] = distance }
        open = distances.indices.filter { distances[$0] > 0 }
      } else {
        for (patient, value) in old { found[patient] = value }
      }
    }
    return distances.reduce(0, +)
  }

  /// From one step of the last place up to the spread, every size as likely.
  private func shift(_ random: inout SplitMix64) -> Double {
    var size = step
    let doublings = random.below(16)
    for _ in 0..<doublings where size < scale { size *= 2 }
    return random.below(2) == 0 ? size : -size
  }
}

extension Target {
  var isQuartile: Bool {
    switch figure {
    case .width, .first, .third: true
    default: false
    }
  }

  /// A figure that is not itself on the scale of the values.
  var isWidth: Bool { figure == .sd || figure == .width }

  var isSpread: Bool { isQuartile || figure == .sd }
}
