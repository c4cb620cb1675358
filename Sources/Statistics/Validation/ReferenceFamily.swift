/// What a reference case is about: the parts of the validation page, in their order.
package enum ReferenceFamily: String, CaseIterable, Sendable {
  case summaries, distributions, samples, tables, effects, survival, regression, prediction, imputation,
    centres, process

  var functions: [String: ReferenceCase.Compute] {
    switch self {
    case .summaries: ReferenceCase.summaryFunctions
    case .distributions: ReferenceCase.distributionFunctions
    case .samples: ReferenceCase.sampleFunctions
    case .tables: ReferenceCase.tableFunctions
    case .effects: ReferenceCase.effectFunctions
    case .survival: ReferenceCase.survivalFunctions
    case .regression: ReferenceCase.regressionFunctions
    case .prediction: ReferenceCase.modellingFunctions
    case .imputation: ReferenceCase.imputationFunctions
    case .centres: ReferenceCase.centreFunctions
    case .process: ReferenceCase.processFunctions
    }
  }
}

extension ReferenceCase {
  /// Nil where the statistic is not known.
  package var family: ReferenceFamily? { Self.families[function] }

  private static let families: [String: ReferenceFamily] = ReferenceFamily.allCases.reduce(into: [:]) {
    known, family in
    for name in family.functions.keys where known[name] == nil { known[name] = family }
  }
}
