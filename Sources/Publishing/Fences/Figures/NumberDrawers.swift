internal import Analyses
internal import Disclosure
internal import Exhibits
internal import Notation
internal import Registry

private let valueOptions: [FenceOption] = [
  .required("of", "the column of numbers"), .optional("by", "the column of groups, a row each"), .labels,
]

/// Reads a column of numbers in groups; the outcome where that cannot be.
private func groups(_ input: FenceInput) -> (Disclosed<NumberGroups>?, FigureOutcome) {
  let by = input.grouping("by")
  input.checkLabels(of: [by])
  guard let column = input.requiredColumn("of", isNumeric: true), input.isSound,
    let groups = NumberGroups(input.table, of: column, by: by, where: input.filter)
  else { return (nil, .failed) }
  guard groups.groups.contains(where: { $0.summary != nil }) else { return (nil, .noPatients) }
  return (input.source.release.unsuppressed(groups), .hidden)
}

/// `kind: strip`: every value a point, with the box of the quartiles.
enum StripDrawer: FigureDrawer {
  static let options = valueOptions

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let (found, otherwise) = groups(input)
    guard let found else { return otherwise }
    let count = found.value.groups.reduce(0) { $0 + $1.values.count }
    return count > 2000
      ? .refused("a strip shows each value, and \(count) are too many; a box plot shows them.")
      : .drawn(NumberExhibits.strip(found))
  }
}

/// `kind: box`.
enum BoxDrawer: FigureDrawer {
  static let options = valueOptions

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let (found, otherwise) = groups(input)
    return found.map { .drawn(NumberExhibits.box($0)) } ?? otherwise
  }
}

/// `kind: histogram`, with the normal curve.
enum HistogramDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("of", "the column of numbers"),
    .optional("bin-width", "the width of a bar, in the column's unit"),
    .optional("normal-curve", "false leaves the curve of the same mean and SD out"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let width = input.positive("bin-width")
    let showsNormal = input.body.bool("normal-curve") ?? true
    return Shape.draw(input, width: width) {
      NumberExhibits.histogram($0, title: $1, showsNormal: showsNormal)
    }
  }
}

/// `kind: q-q`: the normal quantile plot.
enum QuantileDrawer: FigureDrawer {
  static let options: [FenceOption] = [.required("of", "the column of numbers")]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    Shape.draw(input, width: nil) { NumberExhibits.quantiles($0, title: $1) }
  }
}

private enum Shape {
  static func draw(
    _ input: FenceInput, width: Double?, _ make: (Disclosed<DistributionShape>, String) -> DrawnFigure
  ) -> FigureOutcome {
    guard let column = input.requiredColumn("of", isNumeric: true), input.isSound,
      let groups = NumberGroups(input.table, of: column, by: nil, where: input.filter)
    else { return .failed }
    guard let summary = groups.groups.first?.summary else { return .noPatients }
    let shape = DistributionShape(summary, binWidth: width)
    if let width, let drawn = shape.bins.first.map({ $0.high - $0.low }), drawn > width * 1.01 {
      let style = JournalStyle.nejm
      input.warn(
        "bin-width",
        "bin-width \(style.significant(width)) makes too many bars; \(style.significant(drawn)) is drawn")
    }
    guard let disclosed = input.source.release.unsuppressed(shape) else { return .hidden }
    return .drawn(make(disclosed, groups.title))
  }
}
