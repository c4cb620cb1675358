/// Patients from step to step: all on ECMO, of these ECPR, of these weaned, of these discharged.
package struct CohortFlow: Sendable {
  package struct Step: Sendable {
    package var label: String
    package var count: Int
    /// Who says so, where the count does not come from the registry.
    package var source: String?
    package var patients: PatientSet?

    package init(label: String, count: Int, source: String? = nil, patients: PatientSet? = nil) {
      self.patients = patients
      self.label = label
      self.count = count
      self.source = source
    }
  }

  package var steps: [Step]

  package init(steps: [Step]) { self.steps = steps }

  /// Each step of the one before it.
  package func ofPrevious(_ index: Int) -> ProportionResult? {
    guard index > 0, steps[index].count <= steps[index - 1].count else { return nil }
    return ProportionResult(events: steps[index].count, total: steps[index - 1].count)
  }
}
