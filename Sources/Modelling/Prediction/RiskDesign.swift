internal import Analyses

/// What a model's coefficients tell of the table behind it.
struct RiskDesign {
  /// Patients of each outcome by row of the design, where it has few rows; by value of each of its columns otherwise.
  let cells: [PatientSet]
  let isDiscrete: Bool

  init(_ patients: [Int], _ inputs: [[Double]], _ outcomes: [Bool]) {
    func sets(by key: (Int) -> [Double]) -> [[Double]: [Bool: [Int]]] {
      patients.indices.reduce(into: [:]) { $0[key($1), default: [:]][outcomes[$1], default: []].append($1) }
    }
    func cells(_ sets: [[Double]: [Bool: [Int]]]) -> [PatientSet] {
      sets.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { entry in
        [true, false].map { outcome in PatientSet((entry.value[outcome] ?? []).map { patients[$0] }) }
      }
    }
    let width = inputs.first?.count ?? 0
    let rows = sets { inputs[$0] }
    isDiscrete = rows.count <= 4 * (width + 1)
    if isDiscrete {
      self.cells = cells(rows)
    } else {
      self.cells = (0..<width).flatMap { column -> [PatientSet] in
        let values = sets { [inputs[$0][column]] }
        return values.count <= FewValues.most ? cells(values) : []
      }
    }
  }
}
