internal import RegistryFiles
internal import Appraisal
internal import Diagnostics
internal import Registry

extension DataDictionary {
  /// What each published variable's values must be to stand in the column of the field that names it.
  var columnRules: [String: ColumnRule] {
    Dictionary(
      fields.compactMap { field in
        field.published.map { published in
          let (low, high) = (field.constraints.minimum, field.constraints.maximum)
          return (
            published,
            ColumnRule(
              isInteger: field.kind == .integer, decimals: field.decimals,
              limits: Span(low ?? -.infinity, high ?? .infinity))
          )
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Fields that a reconstruction cannot fill.
  func problems(with made: Reconstruction) -> [Diagnostic] {
    fields.compactMap { field in
      guard let published = field.published else {
        guard field.constraints.isRequired, !field.isIdentifier else { return nil }
        return .error(
          "unpublished", "\(field.name) is required, but names no published variable", at: field.place)
      }
      guard made.names.contains(published) else {
        return .error(
          "unknown-variable", "\(field.name) names the unknown published variable '\(published)'",
          at: field.place, suggestion: nearestWord(to: published, among: made.names))
      }
      guard let levels = made.levels(of: published) else {
        guard !field.kind.isNumeric, field.kind != .any else { return nil }
        return .error(
          "wrong-kind", "\(field.name) is a \(field.kind.rawValue), but '\(published)' is measured",
          at: field.place)
      }
      if field.kind.isNumeric, levels.contains(where: { Double($0) == nil }) {
        return .error(
          "wrong-kind", "\(field.name) is a \(field.kind.rawValue), but '\(published)' is counted",
          at: field.place)
      }
      guard field.words(for: levels).count < levels.count else { return nil }
      return .error(
        "wrong-kind",
        "\(field.name) has fewer values than '\(published)': \(levels.joined(separator: ", "))",
        at: field.place)
    }
  }
}

extension Reconstruction {
  /// Nil for a measured variable; whoever belongs to a group or does not, does so by `yes` or `no`.
  fileprivate func levels(of name: String) -> [String]? {
    switch columns.first(where: { $0.variable == name })?.content {
    case .numbers: nil
    case .levels(_, let levels): levels
    case nil: ["yes", "no"]
    }
  }
}

extension Field {
  /// The field's words for a variable's levels: the same words where it has them, else its own in their order.
  func words(for levels: [String]) -> [String] {
    if kind == .boolean { return [trueValues.first ?? "true", falseValues.first ?? "false"] }
    guard let values = constraints.values else { return levels }
    return levels.allSatisfy(values.contains) ? levels : values
  }
}
