package import Diagnostics
package import Registry
internal import Statistics

extension MeasureDefinition {
  /// What the measure comes to in a registry, among the records that meet `filter` too. Nil where one of its
  /// conditions or columns is not right, which is told with its place.
  package func evaluate(
    in registry: RegistryTable, where filter: Filter = .all, problems: inout [Diagnostic]
  ) -> MeasureResult? {
    var scope = filter
    if let condition {
      guard let own = parse(condition, "where", registry, &problems) else { return nil }
      scope = own.and(filter)
    }
    if let exclusion {
      guard let left = parse(exclusion, "exclude", registry, &problems) else { return nil }
      scope = scope.and(left.negated)
    }
    switch kind {
    case .proportion(let numerator, let denominator):
      guard let events = parse(numerator, "numerator", registry, &problems),
        let among = parse(denominator, "denominator", registry, &problems)
      else { return nil }
      return .proportion(Self.proportion(events, among.and(scope), registry))
    case .median(let column): return number(column, "median", scope, registry, &problems).map { .median($0) }
    case .mean(let column): return number(column, "mean", scope, registry, &problems).map { .mean($0) }
    case .total(let column): return number(column, "total", scope, registry, &problems).map { .total($0) }
    }
  }

  /// Of the records in the denominator, those in which the numerator is known.
  static func proportion(_ numerator: Filter, _ denominator: Filter, _ registry: RegistryTable)
    -> ProportionResult
  {
    let events = numerator.truth(in: registry).values
    let among = denominator.truth(in: registry).values
    var known: [Int] = []
    var unknown: [Int] = []
    for row in among.indices where among[row] != .no {
      if among[row] == .unknown || events[row] == .unknown { unknown.append(row) } else { known.append(row) }
    }
    return ProportionResult(
      ProportionPatients(
        events: PatientSet(known.filter { events[$0] == .yes }), known: PatientSet(known),
        unknown: PatientSet(unknown)))
  }

  private func number(
    _ name: String, _ key: String, _ scope: Filter, _ registry: RegistryTable, _ problems: inout [Diagnostic]
  ) -> NumberResult? {
    guard let column = registry[name], let values = column.quantities else {
      let isThere = registry[name] != nil
      problems.append(
        .error(
          "unknown-column", isThere ? "\(name) holds no numbers" : "unknown column '\(name)'",
          at: places[key] ?? place,
          suggestion: isThere
            ? nil : nearestWord(to: name, among: registry.columns.filter { $0.quantities != nil }.map(\.name))
        ))
      return nil
    }
    let rows = scope.rows(in: registry)
    let known = rows.map { values[$0] }.filter { !$0.isNaN }
    return NumberResult(
      summary: try? Summary(known), total: compensatedSum(known), missing: rows.count - known.count,
      unit: column.field.unit, decimals: column.field.decimals ?? column.decimalsInData,
      patients: PatientSet(rows.filter { !values[$0].isNaN }),
      without: PatientSet(rows.filter { values[$0].isNaN }), recorded: column.decimalsInData,
      values: FewValues.patients(rows, values))
  }

  private func parse(
    _ text: String, _ key: String, _ registry: RegistryTable, _ problems: inout [Diagnostic]
  ) -> Filter? {
    Filter.parse(text, at: places[key] ?? place, columns: registry, problems: &problems)
  }
}

extension Column {
  /// The decimals in which the data are recorded, at most 3, for columns whose dictionary gives none.
  package var decimalsInData: Int {
    guard let numbers else { return 0 }
    var most = 0
    for value in numbers.prefix(2000) where !value.isNaN && value != value.rounded() {
      let text = value.description
      guard let point = text.firstIndex(of: "."), !text.utf8.contains(UInt8(ascii: "e")) else { continue }
      let places = text.distance(from: point, to: text.endIndex) - 1
      if text.hasSuffix(".0") { continue }
      most = max(most, places)
    }
    return min(most, 3)
  }
}
