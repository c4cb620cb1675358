/// `kind: calibration`: predicted risk against what came.
package struct CalibrationRequest: FigureRequest, RegistryRequest {
  package static let kind = "calibration"
  package static let ownOptions =
    Risk.options + [
      .optional("groups", "how many groups by predicted risk; 10 by default, 4 below 100 patients"),
      .optional("title", "words for the outcome"),
    ]

  package var risk: Risk
  package var groups: Int?
  package var title: String?

  package init(risk: Risk, groups: Int?, title: String?) {
    self.risk = risk
    self.groups = groups
    self.title = title
  }

  package init?(_ input: FenceInput) {
    groups = input.body.integer("groups")
    if let count = groups, !(2...50).contains(count) { input.complain("groups", "2 to 50") }
    guard let risk = Risk(input) else { return nil }
    self.risk = risk
    title = input.body.string("title")
  }
}
