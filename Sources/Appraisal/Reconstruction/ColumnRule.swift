/// What a variable's values must be, whatever the paper prints.
package struct ColumnRule: Sendable {
  package var isInteger: Bool
  /// The decimals of measured values; more where a printed median or range needs them.
  package var decimals: Int?
  package var limits: Span

  package init(
    isInteger: Bool = false, decimals: Int? = nil, limits: Span = Span(-.infinity, .infinity)
  ) {
    self.isInteger = isInteger
    self.decimals = decimals
    self.limits = limits
  }
}
