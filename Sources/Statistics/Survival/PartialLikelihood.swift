internal import RealModule

/// Cox's log partial likelihood with Efron's ties, its score and information.
struct PartialLikelihood {
  struct Value {
    var value = 0.0
    var score: [Double]
    var information: [[Double]]
  }

  private let rows: [[Double]]
  /// By stratum, latest time first: patients of one time together.
  private let times: [[(members: [Int], events: [Int])]]

  init(patients: [FollowUp], rows: [[Double]], strata: [Int]?) {
    self.rows = rows
    let order = patients.indices.sorted {
      (strata?[$0] ?? 0, -patients[$0].time) < (strata?[$1] ?? 0, -patients[$1].time)
    }
    var times: [[(members: [Int], events: [Int])]] = []
    var last: Int?
    for patient in order {
      let joins = last.map { (strata?[$0] ?? 0) == (strata?[patient] ?? 0) } ?? false
      if !joins { times.append([]) }
      if joins, let last, patients[last].time == patients[patient].time {
        times[times.count - 1][times[times.count - 1].count - 1].members.append(patient)
      } else {
        times[times.count - 1].append(([patient], []))
      }
      if patients[patient].hasEvent {
        times[times.count - 1][times[times.count - 1].count - 1].events.append(patient)
      }
      last = patient
    }
    self.times = times
  }

  func evaluate(_ beta: [Double]) -> Value {
    let width = beta.count
    let zero = [Double](repeating: 0, count: width)
    var result = Value(score: zero, information: Array(repeating: zero, count: width))
    let linear = rows.map { row in compensatedSum(zip(row, beta).lazy.map { $0 * $1 }) }
    let top = linear.max() ?? 0
    for stratum in times {
      var all = Sums(width: width)
      for time in stratum {
        for patient in time.members { all.add(rows[patient], weight: Double.exp(linear[patient] - top)) }
        guard !time.events.isEmpty else { continue }
        var tied = Sums(width: width)
        for patient in time.events {
          tied.add(rows[patient], weight: Double.exp(linear[patient] - top))
          result.value += linear[patient]
          for j in 0..<width { result.score[j] += rows[patient][j] }
        }
        let d = Double(time.events.count)
        for place in 0..<time.events.count {
          let share = Double(place) / d
          let weight = all.weight - share * tied.weight
          result.value -= Double.log(weight) + top
          for j in 0..<width {
            let mean = (all.first[j] - share * tied.first[j]) / weight
            result.score[j] -= mean
            for k in 0...j {
              let other = (all.first[k] - share * tied.first[k]) / weight
              result.information[j][k] +=
                (all.second[j][k] - share * tied.second[j][k]) / weight - mean * other
            }
          }
        }
      }
    }
    for j in 0..<width { for k in 0..<j { result.information[k][j] = result.information[j][k] } }
    return result
  }

  /// Whether the likelihood never falls along a direction: at each event nobody at risk stands before those who have it.
  func isMonotone(along direction: [Double]) -> Bool {
    let place = rows.map { row in compensatedSum(zip(row, direction).lazy.map { $0 * $1 }) }
    let tolerance = 1e-6 * (place.map(abs).max() ?? 0)
    var rises = false
    for stratum in times {
      var furthest = -Double.infinity
      var nearest = Double.infinity
      for time in stratum {
        for patient in time.members {
          furthest = max(furthest, place[patient])
          nearest = min(nearest, place[patient])
        }
        for patient in time.events {
          if place[patient] < furthest - tolerance { return false }
          if place[patient] > nearest + tolerance { rises = true }
        }
      }
    }
    return rises
  }

  private struct Sums {
    var weight = 0.0
    var first: [Double]
    var second: [[Double]]

    init(width: Int) {
      first = Array(repeating: 0, count: width)
      second = Array(repeating: first, count: width)
    }

    mutating func add(_ row: [Double], weight: Double) {
      self.weight += weight
      for j in row.indices {
        first[j] += weight * row[j]
        for k in 0...j { second[j][k] += weight * row[j] * row[k] }
      }
    }
  }
}
