internal import Analyses
package import Diagnostics
package import Disclosure
package import Project
internal import Registry
package import Requests
package import Wording

/// Answers requests: computes each analysis once, however many pages ask, and submits it to the door of its registry.
package final class Evaluator {
  package let project: Project
  package let doors: [String: Door]
  let kinds: Kinds
  package var problems: [Diagnostic] = []
  package var words: Wording { project.words }

  package init(_ project: Project, doors: [String: Door], kinds: Kinds = Kinds()) {
    self.project = project
    self.doors = doors
    self.kinds = kinds
  }

  /// The records that a request is about, and their door.
  struct Records {
    let table: RegistryTable
    let filter: Filter
    let door: Door

    /// A column whose levels are told: under a profile that hides, those are one that its dictionary joins. Conditions
    /// ask for them as the data have them.
    func column(_ choice: ColumnChoice) -> Column? {
      choice.column(in: table).map { door.hidesSmallNumbers ? $0.merged : $0 }
    }
  }

  /// Nil where the registry is not there, which reading has told.
  func records(_ scope: Scope) -> Records? {
    guard let table = project.registries[scope.registry]?.table, let door = doors[scope.registry] else {
      return nil
    }
    return Records(table: table, filter: scope.filter, door: door)
  }

  func recall<Value>(_ question: AnyHashable..., compute: () -> Value) -> Value {
    project.analyses.recall(AnyHashable(question), compute)
  }

  // MARK: Measures

  /// What a measure comes to; nil where something is wrong, which is told.
  func result(_ request: MeasureRequest) -> MeasureResult? {
    guard let measure = project.measures[request.measure],
      let table = project.registries[measure.registry]?.table
    else { return nil }
    var filter = Filter.all
    if let condition = request.condition {
      guard let own = Filter.parse(condition, at: request.place, columns: table, problems: &problems) else {
        return nil
      }
      filter = own
    }
    return recall("measure", request) {
      var ignored: [Diagnostic] = []
      return measure.evaluate(in: table, where: filter, problems: &ignored)
    }
  }

  /// Likewise, and what is wrong is not told.
  func quietResult(_ request: MeasureRequest) -> MeasureResult? {
    let known = problems
    defer { problems = known }
    return result(request)
  }

  /// A measure as it may be printed, once all is settled.
  package func measure(_ request: MeasureRequest) -> Pending<PrintedMeasure>? {
    guard let result = result(request), let door = doors[request.registry] else { return nil }
    return project.keptFirst.contains(request.measure)
      ? door.submit(result, weight: .headline) : door.submit(result)
  }

  /// The number of a registry's records.
  package func recordCount(_ registry: String) -> Pending<PrintedCount>? {
    guard let table = project.registries[registry]?.table, let door = doors[registry] else { return nil }
    return door.submit(RecordCount(PatientSet(0..<table.rowCount)))
  }
}
