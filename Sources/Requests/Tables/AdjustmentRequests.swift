package import Notation

/// `kind: risk-adjustment`: a risk adjustment as tables and figures, one part at a time.
package struct AdjustmentRequest: FigureRequest, TableRequest {
  package static let kind = "risk-adjustment"
  package static let options =
    [.registry] + Adjustment.options + [
      .optional(
        "show",
        "as a figure calibration (default), or curve with of; as a table model (default), coefficients, left-out or performance"
      ),
      .optional("of", "the predictor, a number, whose curve is drawn"),
      .optional("title", "words for the outcome"), .style, .condition,
    ]

  package enum Part: String, CaseIterable, Sendable {
    case calibration, curve, model, coefficients, performance
    case leftOut = "left-out"

    package var isFigure: Bool { self == .calibration || self == .curve }
  }

  package var adjustment: Adjustment
  /// Nil for what a fence shows by default.
  package var part: Part?
  package var predictor: ColumnChoice? = nil
  package var title: String? = nil
  package var style: JournalStyle = .nejm

  package init(
    _ adjustment: Adjustment, _ part: Part, of predictor: ColumnChoice? = nil, title: String? = nil
  ) {
    self.adjustment = adjustment
    self.part = part
    self.predictor = predictor
    self.title = title
  }

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body) else { return nil }
    let word = body.string("show")
    let part = word.flatMap { Part(rawValue: $0) }
    if word != nil, part == nil {
      input.complain("show", Part.allCases.map(\.rawValue).joined(separator: ", "))
    }
    predictor = input.column("of", isNumeric: true)
    if part == .curve, predictor == nil, input.isSound { _ = body.has("of") }
    guard let adjustment = Adjustment(input), input.isSound else { return nil }
    self.adjustment = adjustment
    self.part = part
    title = body.string("title")
    style = body.style
  }
}

/// `kind: centres`: centres against what their patients' risks let expect, as a table, and as a funnel.
package struct CentresRequest: FigureRequest, TableRequest {
  package static let kind = "centres"
  package static let options =
    [.registry] + Adjustment.options + [
      .required("centre", "the column of centres; two are the fewest"),
      .optional("named", "centres to be named, beside those outside the limits"),
      .optional("title", "words for the outcome"), .style, .condition,
    ]

  package var adjustment: Adjustment
  package var centre: ColumnChoice
  package var named: [String] = []
  package var title: String? = nil
  package var style: JournalStyle = .nejm

  package init(_ adjustment: Adjustment, by centre: ColumnChoice, named: [String] = [], title: String? = nil)
  {
    self.adjustment = adjustment
    self.centre = centre
    self.named = named
    self.title = title
  }

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body) else { return nil }
    let centre = input.requiredColumn("centre")
    named = body.strings("named") ?? []
    if let column = centre?.column(in: input.table) { input.checkNames("named", among: column.groupLabels) }
    guard let adjustment = Adjustment(input), input.isSound, let centre else { return nil }
    self.adjustment = adjustment
    self.adjustment.isValidated = false
    self.centre = centre
    title = body.string("title")
    style = body.style
  }
}
