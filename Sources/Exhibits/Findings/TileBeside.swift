internal import Analyses
package import Disclosure
internal import Figures
package import Markup
internal import Notation
package import Wording

/// What stands under a tile's number: the change against an earlier period, the target, and the years as a small
/// line. All of what may be printed, and nothing else.
package struct TileBeside: Sendable {
  package let lines: [String]
  private let years: Sparkline

  /// The years as a small line; nil with fewer than three.
  package var drawing: Node? { years.node }

  /// Nothing for what is no share, or is hidden.
  ///
  /// - Parameters:
  ///   - period: what the earlier records are called.
  ///   - years: in order of time; nil where one is hidden.
  ///   - target: a proportion, 0 to 1.
  package init(
    now: PrintedMeasure?, earlier: PrintedMeasure?, period: String, years: [PrintedMeasure?], target: Double?,
    isHigherBetter: Bool, words: Wording
  ) {
    guard let printed = now?.proportion, let now = printed.withMostUnknown else {
      lines = []
      self.years = Sparkline([])
      return
    }
    let before = earlier?.proportion?.withMostUnknown
    let finding = ShareFinding(
      now, earlier: before, target: target, isHigherBetter: isHigherBetter,
      hidesUnknown: printed.hidesUnknown || earlier?.proportion?.hidesUnknown == true)
    var lines: [String] = []
    if let change = finding.change, let before {
      let percent = words.numbers.withPercent(words.numbers.percent(before.events, of: before.total))
      lines.append(words.findings(.change(change, from: percent, of: period)))
    }
    if let standing = finding.standing, let target {
      // `30%`, `62.5%`.
      let value = target * 100
      let goal = words.numbers.decimal(value, places: value == value.rounded() ? 0 : 1)
      lines.append(
        words.findings(
          .standing(standing, target: words.numbers.withPercent(goal), isHigherBetter: isHigherBetter)))
    }
    self.lines = lines
    self.years = Sparkline(
      years.map { year in
        year?.share.flatMap { $0.total > 0 ? Double($0.events) / Double($0.total) : nil }
      })
  }
}

extension PrintedMeasure {
  var proportion: PrintedProportion? {
    guard case .proportion(let printed) = self else { return nil }
    return printed
  }

  /// Nil where it is no share, or is hidden.
  var share: ProportionResult? { proportion?.result }
}
