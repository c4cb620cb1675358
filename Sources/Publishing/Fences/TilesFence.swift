internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Markup
internal import PositionedYAML
internal import Prose

/// `{tiles}`: a few measures in large figures, each with its counts and interval.
struct TilesFence {
  let builder: PageBuilder
  let fence: Fence

  func node() -> Node {
    guard
      let body = FenceBody(
        fence, keys: ["measures", "where", "against", "period", "years", "last-year"], builder: builder),
      body.has("measures")
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
        element("dd", [:], .text(small ?? "")), beside(measure, printed, body))
    }
    return element("dl", ["class": "tiles"], tiles)
  }

  /// Every value is asked for before it is settled what may be printed, so that all count alike.
  private func beside(_ measure: MeasureDefinition, _ printed: PrintedMeasure, _ body: FenceBody) -> Node {
    func value(_ condition: String) -> PrintedMeasure? {
      builder.result(measure, condition, at: body.place).flatMap {
        builder.project.registries[measure.registry]?.release($0)
      }
    }
    let years = body.string("years").map { column in
      yearsOf(column, measure, upTo: body.integer("last-year")).map { value("\(column) = \($0)") }
    }
    let tile = TileBeside(
      now: printed, earlier: body.string("against").flatMap(value),
      period: body.string("period") ?? body.string("against") ?? "", years: years ?? [],
      target: measure.target, isHigherBetter: measure.direction != .lower)
    return .group(tile.nodes)
  }

  private func yearsOf(_ column: String, _ measure: MeasureDefinition, upTo last: Int?) -> [Int] {
    let numbers = builder.project.registries[measure.registry]?.table[column]?.numbers ?? []
    let years = Set(numbers.filter { !$0.isNaN }.map { Int($0) })
    return years.filter { $0 <= last ?? .max }.sorted()
  }
}
