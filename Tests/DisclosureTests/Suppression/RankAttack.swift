import Analyses

/// An attacker who adds and subtracts, with whatever factors, all counts that are told as they are: over real numbers,
/// where `Reckoned` looks at odd and even. He shares no code with it.
///
/// Patients whom no count tells apart are one kind. A set follows from the told ones if every vector that is at right
/// angles to all of them is at right angles to it; random ones of these tell at once.
struct RankAttack {
  /// Of each patient.
  private var kinds: [Int] = []
  private var probes: [[Double]] = []

  /// - Parameter patients: numbered from nought.
  init(told: [PatientSet], patients: Int, seed: UInt64 = 1) {
    var kindOf: [[Bool]: Int] = [:]
    for patient in 0..<patients {
      let pattern = told.map { $0.contains(patient) }
      kinds.append(kindOf[pattern] ?? kindOf.count)
      kindOf[pattern] = kinds[patient]
    }
    let basis = Self.basis(of: told.map { vector($0, kindOf.count) })
    var generator = GeneratedTables(seed: seed)
    for _ in 0..<3 {
      var probe = (0..<kindOf.count).map { _ in Double(generator.next(below: 2001)) / 1000 - 1 }
      // Twice, for what the first time leaves by rounding.
      for _ in 0..<2 { Self.project(&probe, basis) }
      probes.append(probe)
    }
  }

  /// How many of a set are of each kind, as a share of the kind.
  private func vector(_ set: PatientSet, _ count: Int) -> [Double] {
    var vector = [Double](repeating: 0, count: count)
    for (patient, kind) in kinds.enumerated() where set.contains(patient) { vector[kind] = 1 }
    return vector
  }

  /// Gram and Schmidt's, modified.
  private static func basis(of vectors: [[Double]]) -> [[Double]] {
    var basis: [[Double]] = []
    for vector in vectors {
      var rest = vector
      for _ in 0..<2 { project(&rest, basis) }
      let length = rest.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length > 1e-7 { basis.append(rest.map { $0 / length }) }
    }
    return basis
  }

  private static func project(_ vector: inout [Double], _ basis: [[Double]]) {
    for one in basis {
      var along = 0.0
      for index in one.indices { along += one[index] * vector[index] }
      if along != 0 { for index in one.indices { vector[index] -= along * one[index] } }
    }
  }

  /// Whether the number of these patients is a sum of told counts.
  func tells(_ set: PatientSet) -> Bool {
    // Patients of one kind of whom the set holds some only: nobody can tell these from the others.
    var inside: [Int: Bool] = [:]
    for (patient, kind) in kinds.enumerated() {
      let isIn = set.contains(patient)
      if inside[kind, default: isIn] != isIn { return false }
      inside[kind] = isIn
    }
    return probes.allSatisfy { probe in
      var sum = 0.0
      for (kind, isIn) in inside where isIn { sum += probe[kind] }
      return abs(sum) < 1e-7
    }
  }

  /// The few among these sets, what any two have in common, and what one has beyond another, whose number is told.
  func few(among sets: [PatientSet], below threshold: Int) -> [PatientSet] {
    var seen: Set<PatientSet> = []
    var found: [PatientSet] = []
    func look(_ set: PatientSet) {
      if set.count > 0, set.count < threshold, seen.insert(set).inserted, tells(set) { found.append(set) }
    }
    for (index, one) in sets.enumerated() {
      look(one)
      for other in sets[..<index] {
        let both = one.intersectionCount(other)
        if both > 0, both < threshold { look(one.intersection(other)) }
        if one.count > both, one.count - both < threshold { look(one.subtracting(other)) }
        if other.count > both, other.count - both < threshold { look(other.subtracting(one)) }
      }
    }
    return found
  }
}
