package import Wording

/// One hundred people, each a figure, filled by what becomes of them: a share that one can count.
package struct IconArrayFigure: Figure {
  package struct Part: Sendable {
    package var label: String
    /// In percent of all.
    package var percent: Double

    package init(label: String, percent: Double) {
      self.label = label
      self.percent = percent
    }
  }

  /// Together 100 percent; what they leave over is drawn as an empty outline.
  package var parts: [Part]
  /// "100 adults treated with ECPR".
  package var population: String

  package init(parts: [Part], population: String) {
    self.parts = parts
    self.population = population
  }

  /// Whole people of 100, by largest remainder, so that the counts add up (Hamilton's method).
  var counts: [Int] {
    let shares = parts.map { min(100, max(0, $0.percent.isFinite ? $0.percent : 0)) }
    let total = shares.reduce(0, +)
    let scale = total > 100 ? 100 / total : 1
    let exact = shares.map { $0 * scale }
    var whole = exact.map { Int($0.rounded(.down)) }
    let goal = Int(min(100, exact.reduce(0, +)).rounded(.toNearestOrAwayFromZero))
    let order = exact.indices.sorted {
      (exact[$1] - exact[$1].rounded(.down), $0) < (exact[$0] - exact[$0].rounded(.down), $1)
    }
    for index in order.prefix(max(0, goal - whole.reduce(0, +))) { whole[index] += 1 }
    return whole
  }

  package func title(_ words: Wording) -> String { words.cohorts(.of(population)) }

  package func description(_ words: Wording) -> String {
    guard !parts.isEmpty else { return words.figures(.nothing(.things)) }
    let messages =
      [CohortMessage.icons(population)] + zip(parts, counts).map { .aboutOf100($0.label, $1) }
    return messages.map(words.cohorts).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard parts.contains(where: { $0.percent > 0 }) else {
      return EmptyFigure.drawing(words.figures(.nothing(.things)), layout)
    }
    let size = layout.textSize
    let titles = TextMetrics.wrap(title(words), size: size, width: layout.width, lines: 3, bold: true)
    var marks = Label.lines(titles, x: 0, y: 14, size: size, isBold: true)
    let top = 14 + Double(titles.count) * Label.lineHeight
    let owners = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let cell = 26.0
    for index in 0..<100 {
      let x = Double(index % 10) * cell + cell / 2
      let y = top + Double(index / 10) * cell + cell / 2
      let style = index < owners.count ? BarsFigure.style(owners[index]) : "track"
      marks += Self.person(x: x, y: y, style: style)
    }
    for (part, places) in places(owners).enumerated() {
      marks += places.map { run in
        .spot(
          row: part,
          Box(
            left: Double(run.lowerBound % 10) * cell, top: top + Double(run.lowerBound / 10) * cell,
            right: Double((run.upperBound - 1) % 10 + 1) * cell,
            bottom: top + Double((run.upperBound - 1) / 10 + 1) * cell))
      }
    }
    let entries = zip(parts, counts).enumerated().map { index, entry in
      Key(.swatch(BarsFigure.style(index)), words.cohorts(.of100(entry.0.label, entry.1)))
    }
    let isWide = layout == .wide
    var y = isWide ? top + 20 : top + 10 * cell + 20
    let left = isWide ? 10 * cell + 30 : 0
    for entry in entries {
      let row = Key.rows([entry], left: left, right: layout.width - 4, y: y, size: size)
      marks += row.marks
      y = row.next + 4
    }
    return Drawing(width: layout.width, height: max(y - 8, top + 10 * cell + 8), marks: marks)
  }

  /// Where the figures of each part stand: pieces of rows, and whole rows together.
  private func places(_ owners: [Int]) -> [[Range<Int>]] {
    parts.indices.map { part in
      guard let first = owners.firstIndex(of: part) else { return [] }
      let end = first + owners.count { $0 == part }
      let whole = (first + 9) / 10 * 10
      let last = end / 10 * 10
      guard whole < last else {
        return [first..<min(whole, end), max(first, min(whole, end))..<end].filter { !$0.isEmpty }
      }
      return [first..<whole, whole..<last, last..<end].filter { !$0.isEmpty }
    }
  }

  private static func person(x: Double, y: Double, style: String) -> [Mark] {
    [
      .dot(x: x, y: y - 6, radius: 4, style: style),
      .path(
        points: [
          .init(x - 6, y + 10), .init(x - 6, y + 3), .init(x - 3, y), .init(x + 3, y), .init(x + 6, y + 3),
          .init(x + 6, y + 10),
        ],
        isClosed: true, style: style),
    ]
  }
}
