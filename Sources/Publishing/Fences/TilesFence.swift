internal import Analyses
internal import Diagnostics
internal import Exhibits
internal import Markup
internal import PositionedYAML
internal import Prose

/// `{tiles}`: a few measures in large figures, each with its counts and interval.
struct TilesFence {
  let builder: PageBuilder
  let fence: Fence

  func node() -> Node {
    guard let body = FenceBody(fence, keys: ["measures", "where"], builder: builder), body.has("measures")
    else { return failedFence("These figures could not be shown.") }
    let names = body.strings("measures") ?? []
    let tiles = names.compactMap { name -> Node? in
      guard
        let measure = builder.project.measure(
          named: name, at: body.place("measures"), problems: &builder.problems)
      else { return nil }
      guard let printed = builder.printed(measure, body.string("where"), at: body.place("where")) else {
        return nil
      }
      let large: String?
      let small: String?
      if case .proportion = printed {
        large = ValueText.text(printed, .percent)
        small = ValueText.text(printed, .fraction).flatMap { fraction in
          ValueText.text(printed, .interval).map { "\(fraction) · 95% interval \($0)" }
        }
      } else {
        large = ValueText.text(printed, nil)
        small = ValueText.text(printed, .interval).map { "quartiles \($0)" }
      }
      return element(
        "div", [:], element("dt", [:], .text(measure.title)),
        element("dd", ["class": "large"], .text(large ?? "")),
        element("dd", [:], .text(small ?? "")))
    }
    return element("dl", ["class": "tiles"], tiles)
  }
}
