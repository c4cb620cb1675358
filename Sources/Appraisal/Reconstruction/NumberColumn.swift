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

  /// - Parameter doubt: how much the appraisal has against a statement; the most doubtful are given up first.
  init(
    _ statements: [Statement], members: [Statement: [Int]], count: Int, isInteger: Bool,
    _ random: inout SplitMix64, doubt: (Statement) -> Double
  ) {
    self.statements = statements
    self.members = members
    self.isInteger = isInteger
    let numbers = statements.flatMap { $0.figures + ($0.range.map { [$0.low, $0.high] } ?? []) }
    places = isInteger ? 0 : min(4, numbers.map(\.places).max() ?? 0)
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
    let isNegative = numbers.contains { $0.value < 0 }
    let everyone = Set(members.values.joined()).sorted()
    guard !everyone.isEmpty else { return }

    var kept = statements
    while true {
      limits = Self.limits(kept, members, count, floor: isNegative ? -.infinity : 0)
      let targets = kept.flatMap { Target.all($0, members[$0] ?? [], isInteger: isInteger) }
      // Where the appraisal has found a contradiction, trying again is in vain.
      let starts = kept.contains { doubt($0) >= 3 } ? 1 : Self.mostStarts
      var (found, cost) = ([Double](), Double.infinity)
      for _ in 0..<starts where cost > 0 {
        var trial = start(kept, everyone, &random)
        var rest = repair(&trial, targets, [.type2, .type6, .type7], &random)
        if targets.contains(where: \.isQuartile) {
          for type in [QuantileType.type6, .type7] where rest > 0 {
            rest = repair(&trial, targets, [type], &random)
          }
        }
        if rest < cost { (found, cost) = (trial, rest) }
      }
      for patient in everyone { values[patient] = found[patient] }
      guard cost > 0, kept.count > 1, dropped.count < Self.mostDropped else { break }
      func score(_ statement: Statement) -> Double {
        let own = targets.filter { $0.statement == statement }
        let distance = own.reduce(0) { $0 + $1.distance(found, [.type6]) } / scale
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
  }

  /// The ranges that hold for each patient.
  private static func limits(
    _ statements: [Statement], _ members: [Statement: [Int]], _ count: Int, floor: Double
  ) -> [Span] {
    var limits = Array(repeating: Span(floor, .infinity), count: count)
    for statement in statements {
      guard let (low, high) = statement.range, low.value <= high.value else { continue }
      for patient in members[statement] ?? [] {
        limits[patient] = Span(max(limits[patient].low, low.value), min(limits[patient].high, high.value))
      }
    }
    return limits
  }

  private func onGrid(_ value: Double, _ patient: Int) -> Double {
    let limit = limits[patient]
    var value = value
    if limit.low == 0, value < 0 { value = -value }
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
        let known = all.filter { !found[$0].isNaN }
        drawn = normals(
          open.count, mean: mean.value, sd: sd?.value ?? scale, of: all.count, known: known.map { found[$0] },
          &random)
      case .median(let median, let spread):
        drawn = quartered(open.count, median, spread, limits[open[0]], &random)
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

  /// Values that bring the known ones to the mean and the SD.
  private func normals(
    _ n: Int, mean: Double, sd: Double, of total: Int, known: [Double], _ random: inout SplitMix64
  ) -> [Double] {
    let rest = (mean * Double(total) - known.reduce(0, +)) / Double(n)
    let within = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let squares = sd * sd * Double(max(1, total - 1)) - within - Double(n) * (rest - mean) * (rest - mean)
    let target = (max(0, squares) / Double(max(1, n - 1))).squareRoot()
    let raw = (0..<n).map { _ in (0..<12).reduce(-6.0) { sum, _ in sum + random.unit() } }
    let centre = raw.reduce(0, +) / Double(n)
    let spread = (raw.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(max(1, n - 1))).squareRoot()
    return raw.map { rest + (spread > 0 ? ($0 - centre) / spread * target : 0) }
  }

  /// Values whose quartiles are the same by every convention: two of them stand on each.
  private func quartered(
    _ n: Int, _ median: PrintedNumber, _ spread: PrintedSummary.Spread?, _ limit: Span,
    _ random: inout SplitMix64
  ) -> [Double] {
    let m = median.value
    let (first, third): (Double, Double)
    switch spread {
    case .quartiles(let low, let high)?: (first, third) = (low.value, high.value)
    case .width(let width)?:
      let most = min(width.value, max(0, m - limit.low))
      let least = max(0, m + width.value - limit.high)
      let below =
        limit.high.isFinite || limit.low.isFinite
        ? max(min(0.45 * width.value, most), min(least, most)) : 0.45 * width.value
      first = onWholeStep(m - below)
      third = first + width.value
    case nil: (first, third) = (m - scale, m + scale)
    }
    func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * random.unit() }
    var sorted = (0..<n).map { index -> Double in
      let position = (Double(index) + 0.5) / Double(n)
      if position < 0.25 { return between(first - 0.6 * (m - first), first) }
      if position < 0.5 { return between(first, m) }
      if position < 0.75 { return between(m, third) }
      return between(third, third + 0.6 * (third - m))
    }.sorted()
    func put(_ value: Double, at rank: Double) {
      for index in [Int(rank.rounded(.down)), Int(rank.rounded(.up))] where (1...n).contains(index) {
        sorted[index - 1] = value
      }
    }
    if n >= 4 {
      put(first, at: Double(n) / 4 + 0.5)
      put(third, at: Double(n) * 0.75 + 0.5)
    }
    put(m, at: Double(n + 1) / 2)
    sorted.shuffle(using: &random)
    return sorted
  }

  private func onWholeStep(_ value: Double) -> Double {
    let power = (1 / step).rounded()
    return (value * power).rounded() / power
  }

  // MARK: Repair

  /// Moves values until every figure is met, or the moves are used up; gives what is left, 0 where all are met.
  private func repair(
    _ found: inout [Double], _ targets: [Target], _ types: [QuantileType], _ random: inout SplitMix64
  ) -> Double {
    var distances = targets.map { $0.distance(found, types) / scale }
    var touching: [Int: [Int]] = [:]
    for (index, target) in targets.enumerated() {
      for patient in target.members { touching[patient, default: []].append(index) }
    }
    let moves = min(Self.mostMoves, 2_000_000 / max(1, found.count))
    for move in 0..<moves {
      // Threshold accepting (Dueck and Scheuer 1990): what is a little worse is taken, ever less so.
      let rest = 1 - Double(move) / Double(moves)
      let threshold = 0.2 * rest * rest * rest * random.unit()
      let open = distances.indices.filter { distances[$0] > 0 }
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
      case 3:
        // Onto, or past, the figure itself.
        changes = [(one, onGrid(target.span.middle + (random.below(2) == 0 ? 0 : shift(&random)), one))]
      default:
        let whole = targets[random.below(targets.count)].members
        let far = whole[random.below(whole.count)]
        guard far != one else { continue }
        changes = [(one, onGrid(found[far], one)), (far, onGrid(found[one], far))]
      }
      let touched = Set(changes.flatMap { touching[$0.0] ?? [] })
      let before = touched.reduce(0) { $0 + distances[$1] }
      let old = changes.map { ($0.0, found[$0.0]) }
      for (patient, value) in changes { found[patient] = value }
      let new = touched.map { ($0, targets[$0].distance(found, types) / scale) }
      let after = new.reduce(0) { $0 + $1.1 }
      if after <= before + threshold {
        for (index, distance) in new { distances[index] = distance }
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
}
