@testable import Plotting
import Testing

@testable import Figures

@Test func widthsAreThoseOfTheFont() {
  // DejaVu Sans 2.37: A 684, i 278 thousandths of an em.
  #expect(TextMetrics.width("Ai", size: 1000) == 962)
  #expect(TextMetrics.width("e\u{301}", size: 10) == TextMetrics.width("e", size: 10))
}

@Test func wrappedLinesFitAndKeepEveryWord() {
  let text = "Extracorporeal cardiopulmonary resuscitation after cardiac surgery in adults"
  for width in [60.0, 100, 143, 200, 500] {
    let lines = TextMetrics.wrap(text, size: 12, width: width, lines: 20)
    #expect(lines.allSatisfy { TextMetrics.width($0, size: 12) <= width + 0.01 })
    if width >= 143 { #expect(lines.joined(separator: " ") == text) }
  }
  #expect(TextMetrics.wrap("a b c d", size: 12, width: 1000) == ["a b c d"])
  #expect(TextMetrics.wrap("", size: 12, width: 100).isEmpty)
}

/// As much as fits, and no more; of a word of others without an end too.
@Test(arguments: [40.0, 100, 333])
func aLongWordIsCutWhereTheNextLetterFindsNoRoom(width: Double) {
  let cut = TextMetrics.cut(String(repeating: "adults", count: 50_000), size: 12, width: width)
  let kept = cut.dropLast()
  let more = kept + String("adultsadults".dropFirst(kept.count % 6).prefix(1)) + "…"
  #expect(cut.last == "…" && "adultsadults".contains(kept.suffix(3)))
  #expect(TextMetrics.width(cut, size: 12) <= width && TextMetrics.width(String(more), size: 12) > width)
}

@Test func labelsAreMovedApartInOrder() throws {
  let entries = [50.0, 52, 51, 300].map { LabelColumn.Entry(lines: ["Label \($0)"], y: $0) }
  let marks = try #require(LabelColumn.marks(entries, x: 0, top: 0, bottom: 300))
  let labels = marks.compactMap { if case .text(let label) = $0 { label } else { nil } }
  #expect(labels.map(\.text) == ["Label 50.0", "Label 51.0", "Label 52.0", "Label 300.0"])
  for (one, next) in zip(labels, labels.dropFirst()) { #expect(!one.box.overlaps(next.box)) }
  #expect(LabelColumn.marks(entries, x: 0, top: 0, bottom: 40) == nil)
}

@Test func pointsOfAStripNeverCoverEachOther() {
  let positions = (0..<24).map { 10 + Double($0 / 6) * 3 }
  let offsets = Swarm.offsets(positions, radius: 4)
  for i in positions.indices {
    for j in positions.indices where j > i {
      let dx = positions[i] - positions[j]
      let dy = offsets[i] - offsets[j]
      #expect(dx * dx + dy * dy > 64 * 0.98 || abs(offsets[j]) > 40)
    }
  }
}
