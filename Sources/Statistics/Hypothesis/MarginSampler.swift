internal import RealModule

/// Draws tables with given margins as often as their probability says: small ones by shuffling the patients, large
/// ones cell by cell (Patefield 1981).
struct MarginSampler {
  private let rows: [Int]
  private let columns: [Int]
  private let observed: Double
  private let logFactorials: LogFactorials
  private var random: SplitMix64
  private var cells: [Int]

  init(_ table: ContingencyTable, seed: UInt64) {
    rows = table.rowTotals
    columns = table.columnTotals
    let logFactorials = LogFactorials(upTo: table.total)
    self.logFactorials = logFactorials
    observed = compensatedSum(table.counts.joined().map { -logFactorials[$0] })
    random = SplitMix64(seed: seed)
    cells = [Int](repeating: 0, count: rows.count * columns.count)
  }

  /// (extreme + 1) / (tables + 1), so that it is never 0 (Davison and Hinkley 1997).
  mutating func estimate(tables: Int) -> Double {
    let shuffles = columns.reduce(0, +) < 30 * cells.count
    var columnOfPatient =
      shuffles ? columns.enumerated().flatMap { Array(repeating: Int32($0), count: $1) } : []
    let limit = observed + Double.log(onePlus: 1e-7)
    var extreme = 0
    for _ in 0..<tables {
      if shuffles { shuffle(&columnOfPatient) } else { draw() }
      let length = cells.reduce(0.0) { $0 - logFactorials[$1] }
      if length <= limit { extreme += 1 }
    }
    return Double(extreme + 1) / Double(tables + 1)
  }

  private mutating func shuffle(_ columnOfPatient: inout [Int32]) {
    var random = random
    let width = columns.count
    cells.withUnsafeMutableBufferPointer { cells in
      cells.update(repeating: 0)
      columnOfPatient.withUnsafeMutableBufferPointer { patients in
        var patient = 0
        for (row, total) in rows.enumerated() {
          for _ in 0..<total {
            let other = patient + random.below(patients.count - patient)
            let column = patients[other]
            patients[other] = patients[patient]
            patients[patient] = column
            cells[row * width + Int(column)] += 1
            patient += 1
          }
        }
      }
    }
    self.random = random
  }

  /// Row by row, each cell hypergeometric given what is left of its row and of the columns.
  private mutating func draw() {
    var left = columns
    var leftInAll = columns.reduce(0, +)
    for (row, total) in rows.enumerated() {
      var (toPlace, room) = (total, leftInAll)
      for column in columns.indices {
        let taken = hypergeometric(marked: left[column], others: room - left[column], draws: toPlace)
        cells[row * columns.count + column] = taken
        room -= left[column]
        left[column] -= taken
        toPlace -= taken
      }
      leftInAll -= total
    }
  }

  /// Beyond it, walking out from the mode takes too many steps.
  private static let steppedVariance = 10_000.0

  /// How many of the draws are marked: inversion from the mode outwards.
  private mutating func hypergeometric(marked: Int, others: Int, draws: Int) -> Int {
    let (least, most) = (max(0, draws - others), min(marked, draws))
    if least == most { return least }
    let total = Double(marked + others)
    let variance =
      Double(draws) / total * (total - Double(draws)) / total * Double(marked)
      * (Double(others) / (total - 1))
    if variance > Self.steppedVariance {
      return byRejection(least...most, marked: marked, others: others, draws: draws, variance: variance)
    }
    let mode = min(most, max(least, (draws + 1) * (marked + 1) / (marked + others + 2)))
    let f = logFactorials
    let logMode =
      f[marked] - f[mode] - f[marked - mode] + f[others] - f[draws - mode] - f[others - draws + mode]
      - (f[marked + others] - f[draws] - f[marked + others - draws])
    let atMode = Double.exp(logMode)
    var u = random.unit() - atMode
    if u < 0 { return mode }
    var (low, high) = (mode, mode)
    var (below, above) = (atMode, atMode)
    while low > least || high < most {
      if high < most {
        above *=
          Double(marked - high) / Double(high + 1)
          * (Double(draws - high) / Double(others - draws + high + 1))
        high += 1
        u -= above
        if u < 0 { return high }
      }
      if low > least {
        below *=
          Double(low) / Double(marked - low + 1) * (Double(others - draws + low) / Double(draws - low + 1))
        low -= 1
        u -= below
        if u < 0 { return low }
      }
    }
    // The probabilities add up to 1 but for rounding.
    return mode
  }

  /// The same by the ratio of uniforms, which takes no longer for a wide distribution (Stadlober 1990).
  private mutating func byRejection(
    _ support: ClosedRange<Int>, marked: Int, others: Int, draws: Int, variance: Double
  ) -> Int {
    let mean = Double(draws) * Double(marked) / Double(marked + others)
    let width = 2 * Double.sqrt(2 / Double.exp(1) * (variance + 0.5)) + 3 - 2 * Double.sqrt(3 / Double.exp(1))
    let p = Double(draws) / Double(marked + others)
    /// But for a constant.
    func log(_ taken: Int) -> Double {
      logBinomialTerm(Double(taken), Double(marked), p, 1 - p)
        + logBinomialTerm(Double(draws - taken), Double(others), p, 1 - p)
    }
    let atMode = log(
      min(support.upperBound, max(support.lowerBound, (draws + 1) * (marked + 1) / (marked + others + 2))))
    while true {
      let u = 1 - random.unit()
      let place = mean + 0.5 + width * (random.unit() - 0.5) / u
      guard place >= Double(support.lowerBound), place < Double(support.upperBound) + 1 else { continue }
      let taken = Int(place.rounded(.down))
      if 2 * Double.log(u) <= log(taken) - atMode { return taken }
    }
  }
}
