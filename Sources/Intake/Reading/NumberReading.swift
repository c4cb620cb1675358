internal import Diagnostics
internal import Registry

/// Whether a column holds numbers, and how they are written there.
struct NumberReading: Sendable {
  var decimalMark = UInt8(ascii: ".")
  var groupMark: Character?
  var hasUnits = false
  var hasBounds = false
  var isWhole = true
  /// Sorted, each as often as it stands there.
  var values: [Double] = []
  /// Texts among them that are no numbers.
  var others: [ColumnProfile.Text] = []
  /// True where a comma could mark decimals or thousands.
  var isAmbiguous = false
  var cellUnit: String?

  var isPlain: Bool { !hasUnits && !hasBounds && groupMark == nil }

  /// Nil where fewer than nine cells of ten are numbers.
  init?(_ column: ColumnProfile) {
    guard column.known > 0 else { return nil }
    let texts = column.texts
    let candidates: [(UInt8, Character?)] = [
      (UInt8(ascii: "."), nil), (UInt8(ascii: ","), nil), (UInt8(ascii: ","), "."), (UInt8(ascii: "."), ","),
      (UInt8(ascii: ","), " "), (UInt8(ascii: "."), "'"),
    ]
    var best: (reading: NumberReading, count: Int)?
    for (decimal, group) in candidates {
      var reading = NumberReading(decimalMark: decimal, groupMark: group)
      let count = reading.read(texts)
      if count > (best?.count ?? 0) { best = (reading, count) }
    }
    guard let best, best.count * 10 >= column.known * 9 else { return nil }
    self = best.reading
    // "1,234" alone: thousands or decimals?
    if decimalMark == UInt8(ascii: ","), groupMark == nil,
      texts.contains(where: { $0.text.contains(",") }),
      texts.allSatisfy({ text in
        guard let comma = text.text.firstIndex(of: ",") else { return true }
        return text.text[text.text.index(after: comma)...].count == 3
      })
    {
      isAmbiguous = true
    }
    values.sort()
  }

  private init(decimalMark: UInt8, groupMark: Character?) {
    self.decimalMark = decimalMark
    self.groupMark = groupMark
  }

  private mutating func read(_ texts: [ColumnProfile.Text]) -> Int {
    var count = 0
    var usesGroup = false
    for text in texts {
      guard let number = WrittenNumber(text.text, decimalMark: decimalMark, groupMark: groupMark),
        number.unit.isEmpty || HeaderReading.known(number.unit) != nil
      else {
        others.append(text)
        continue
      }
      count += text.count
      if let mark = groupMark, text.text.contains(mark) { usesGroup = true }
      if number.side != nil { hasBounds = true }
      let isPlainText = NumberParser(decimalMark: decimalMark).parse(text.text) != nil
      if !number.unit.isEmpty || (number.side == nil && !isPlainText && groupMark == nil) {
        hasUnits = true
        if !number.unit.isEmpty { cellUnit = UnitConversion.spelling(number.unit) }
      }
      if number.value != number.value.rounded() { isWhole = false }
      values.append(contentsOf: repeatElement(number.value, count: text.count))
    }
    if !usesGroup { groupMark = nil }
    return count
  }

  var median: Double { quantile(0.5) }

  func quantile(_ p: Double) -> Double {
    values.isEmpty ? .nan : values[min(values.count - 1, Int(bounded: p * Double(values.count - 1) + 0.5))]
  }
}
