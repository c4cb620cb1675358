/// `kind: vlad`: the variable life-adjusted display.
package struct VLADRequest: FigureRequest, RegistryRequest {
  package static let kind = "vlad"
  package static let ownOptions =
    Risk.options + [
      .optional("order", "the column by which patients stand in order; that of the file by default")
    ]

  package var risk: Risk
  package var order: ColumnChoice? = nil

  package init(risk: Risk) { self.risk = risk }

  package init?(_ input: FenceInput) {
    order = input.column("order", isOrdered: true)
    guard let risk = Risk(input) else { return nil }
    self.risk = risk
  }
}

/// `kind: cusum`: the risk-adjusted cumulative sum.
package struct CUSUMRequest: FigureRequest, RegistryRequest {
  package static let kind = "cusum"
  package static let ownOptions =
    VLADRequest.ownOptions + [
      .optional("odds-ratio", "the change looked for; 2 by default, and its half on the other side"),
      .optional("limit", "the sum at which it signals; 2.5 by default, to be set by simulation"),
    ]

  package var risk: Risk
  package var order: ColumnChoice? = nil
  package var oddsRatio = 2.0
  package var limit = 2.5

  package init(risk: Risk) { self.risk = risk }

  package init?(_ input: FenceInput) {
    order = input.column("order", isOrdered: true)
    oddsRatio = input.positive("odds-ratio") ?? 2
    limit = input.positive("limit") ?? 2.5
    if oddsRatio <= 1 { input.complain("odds-ratio", "more than 1") }
    guard let risk = Risk(input) else { return nil }
    self.risk = risk
  }
}
