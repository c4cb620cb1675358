internal import Analyses
package import Disclosure
internal import Figures
package import Markup
internal import Notation

/// What stands under a tile's number: the change against an earlier period, the target, and the years as a small
/// line. All of what may be printed, and nothing else.
package struct TileBeside {
  var now: PrintedMeasure
  var earlier: PrintedMeasure?
  /// What the earlier period is called.
  var period: String
  /// In order of time.
  var years: [PrintedMeasure?]
  var target: Double?
  var isHigherBetter: Bool

  package init(
    now: PrintedMeasure, earlier: PrintedMeasure?, period: String, years: [PrintedMeasure?], target: Double?,
    isHigherBetter: Bool
  ) {
    self.now = now
    self.earlier = earlier
    self.period = period
    self.years = years
    self.target = target
    self.isHigherBetter = isHigherBetter
  }

  /// Description list entries; nothing for what is no share, or is hidden.
  package var nodes: [Node] {
    guard let now = Self.share(now) else { return [] }
    let before = earlier.flatMap(Self.share)
    let finding = ShareFinding(now, earlier: before, target: target, isHigherBetter: isHigherBetter)
    var lines: [String] = []
    if let change = finding.change, let before {
      let percent = JournalStyle.nejm.percent(before.events, of: before.total) + "%"
      lines.append(ShareWords.change(change, from: percent, of: period))
    }
    if let standing = finding.standing, let target {
      lines.append(ShareWords.standing(standing, target: target, isHigherBetter: isHigherBetter))
    }
    let values = years.map { year in
      year.flatMap(Self.share).flatMap { $0.total > 0 ? Double($0.events) / Double($0.total) : nil }
    }
    let line = Sparkline(values).node.map { [element("dd", [:], $0)] } ?? []
    return lines.map { element("dd", [:], .text($0)) } + line
  }

  private static func share(_ measure: PrintedMeasure) -> ProportionResult? {
    guard case .proportion(let printed) = measure else { return nil }
    return printed.result
  }
}
