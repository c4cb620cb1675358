internal import Methods

extension Method {
  /// The tests that a printed P value is held against.
  static let conventions: [Method] = [.studentT, .welchT, .anova, .pearson, .yates, .fisher, .midP]
  /// Those that a paper may name beside them: printed summaries do not determine them.
  static let undetermined: [Method] = [.rankSum, .kruskalWallis]
}

/// All P values that a convention can give for the values within the printed summaries' rounding.
struct PReading: Hashable {
  let convention: Method
  let span: Span
}
