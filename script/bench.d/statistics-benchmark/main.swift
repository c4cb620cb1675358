import Statistics

// Seconds a call, as "name seconds" lines; script/bench.d/statistics sets them beside R's and SciPy's.

let clock = ContinuousClock()
var sink = 0.0

/// The least of several rounds, each long enough to be timed.
@MainActor func measure(_ name: String, _ work: () throws -> Double) throws {
  sink += try work()
  var best = Double.infinity
  for _ in 0..<5 {
    var calls = 0
    let start = clock.now
    while clock.now - start < .milliseconds(60) {
      sink += try work()
      calls += 1
    }
    let took = clock.now - start
    let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) * 1e-18
    best = min(best, seconds / Double(calls))
  }
  print(name, best)
}

var state: UInt64 = 20_150_812
/// The same numbers in each language: a multiplicative congruential generator (Lehmer, Park and Miller 1988).
@MainActor func uniform() -> Double {
  state = state * 16807 % 2_147_483_647
  return Double(state) / 2_147_483_647
}

let fisher = try ContingencyTable([[7, 1], [12, 4]])
let medium = try ContingencyTable([[1, 8, 3], [6, 2, 9], [4, 4, 4], [0, 7, 1]])
let wide = try ContingencyTable([[3, 6, 12, 3, 8, 11], [10, 4, 7, 9, 11, 5], [12, 15, 3, 9, 4, 8]])
let one = (0..<10_000).map { _ in uniform() }
let other = (0..<10_000).map { _ in uniform() + 0.01 }
let tiedOne = (0..<49).map { _ in (uniform() * 5).rounded(.down) }
let tiedOther = (0..<49).map { _ in (uniform() * 6).rounded(.down) }
let times = (0..<10_000).map { _ in (uniform() * 1000).rounded(.down) }
let events = (0..<10_000).map { _ in uniform() < 0.6 }
let patients = zip(times, events).map { FollowUp($0, event: $1) }
let rows = (0..<2_000).map { _ in [uniform(), uniform(), uniform()] }
let outcomes = rows.map { uniform() < 0.2 + 0.4 * $0[0] }
let cohort = Array(patients[..<2_000])

try measure("fisher-2x2") { try FisherExact(fisher).pValue }
try measure("freeman-halton-4x3") { try FreemanHalton(medium).pValue }
try measure("freeman-halton-3x6-n140") { try FreemanHalton(wide).pValue }
try measure("rank-sum-exact-49-49-ties") { try RankSumTest(tiedOne, tiedOther).exactPValue }
try measure("welch-10000") { try WelchTTest(Moments(one), Moments(other)).pValue }
try measure("shapiro-wilk-5000") { try ShapiroWilk(Array(one[..<5000])).pValue }
try measure("kolmogorov-smirnov-100-100") {
  try KolmogorovSmirnovTest(Array(one[..<100]), Array(other[..<100])).pValue
}
try measure("kaplan-meier-10000") { try KaplanMeier(patients).steps.last?.survival ?? 0 }
try measure("cox-2000x3") { try CoxRegression(cohort, rows: rows).coefficients[0] }
try measure("logistic-2000x3") { try LogisticRegression(rows: rows, outcomes: outcomes).coefficients[0] }
if sink.isNaN { print("# not a number") }
