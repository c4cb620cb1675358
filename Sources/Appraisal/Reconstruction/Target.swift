internal import Notation
internal import Statistics

/// One printed figure of numbers that made-up values are to have.
struct Target {
  enum Figure {
    case mean, sd, median, width, first, third, least, greatest
  }

  let statement: Statement
  let figure: Figure
  let span: Span
  let members: [Int]

  /// The figures of one statement.
  ///
  /// - Parameter edges: allows values that are rounded to the printed one by one convention, half up or half even.
  static func all(
    _ statement: Statement, _ members: [Int], isInteger: Bool, edges: Bool = false
  ) -> [Target] {
    // Away from the edges, where the last bit of a sum would decide how a value is printed; whole numbers may need
    // the edge that is rounded outwards.
    func target(_ figure: Figure, _ number: PrintedNumber) -> Target {
      // A quantile is a value, or halfway between two.
      let isExact = edges && (isInteger || (figure != .mean && figure != .sd))
      let inner = number.unit * (isExact ? 0.5 : 0.48)
      let outer = number.unit * (isExact || isInteger ? 0.5 : 0.48)
      let span =
        isInteger && number.places == 0 && (figure == .least || figure == .greatest)
        ? Span(number.value)
        : number.value < 0
          ? Span(number.value - inner, number.value + outer)
          : Span(number.value - outer, number.value + inner)
      return Target(statement: statement, figure: figure, span: span, members: members)
    }
    switch statement.summary {
    case .mean(let mean, let sd):
      return [target(.mean, mean)] + (members.count > 1 ? sd.map { [target(.sd, $0)] } ?? [] : [])
    case .median(let median, let spread):
      switch spread {
      case .width(let width)?: return [target(.median, median), target(.width, width)]
      case .quartiles(let first, let third)?:
        return [target(.median, median), target(.first, first), target(.third, third)]
      case nil: return [target(.median, median)]
      }
    case .range(let low, let high): return [target(.least, low), target(.greatest, high)]
    case .count, .ratio: return []
    }
  }

  /// How far the values are from it, in the values' own unit; 0 where it is met.
  func distance(_ values: [Double], _ types: [QuantileType]) -> Double {
    guard !members.isEmpty else { return 0 }
    switch figure {
    case .mean, .sd:
      let mean = members.reduce(0) { $0 + values[$1] } / Double(members.count)
      if figure == .mean { return gap(mean) }
      let squares = members.reduce(0) { $0 + (values[$1] - mean) * (values[$1] - mean) }
      return gap((squares / Double(members.count - 1)).squareRoot())
    case .least: return gap(members.reduce(.infinity) { min($0, values[$1]) })
    case .greatest: return gap(members.reduce(-.infinity) { max($0, values[$1]) })
    case .median, .width, .first, .third:
      let sorted = members.map { values[$0] }.sorted()
      if figure == .median { return gap(QuantileType.type7.quantile(0.5, ofSorted: sorted)) }
      return types.reduce(0) { sum, type in
        let first = type.quantile(0.25, ofSorted: sorted)
        let third = type.quantile(0.75, ofSorted: sorted)
        return sum + gap(figure == .first ? first : figure == .third ? third : third - first)
      } / Double(types.count)
    }
  }

  private func gap(_ value: Double) -> Double {
    let slack = 1e-9 * max(1, abs(value))
    return max(0, span.low - value - slack, value - span.high - slack)
  }
}
