internal import Diagnostics
internal import Registry
internal import RegistryFiles

/// Whether a column holds numbers, and how they are written there.
package struct NumberReading: Sendable {
  package var decimalMark = UInt8(ascii: ".")
  package var groupMark: Character?
  package var hasUnits = false
  package var hasBounds = false
  package var isWhole = true
  /// Sorted, each as often as it stands there.
  package var values: [Double] = []
  /// Texts among them that are no numbers.
  package var others: [ColumnProfile.Text] = []
  /// True where a comma could mark decimals or thousands.
  package var isAmbiguous = false
  package var cellUnit: String?

  var isPlain: Bool { !hasUnits && !hasBounds && groupMark == nil }

  private static let ways: [(decimal: UInt8, group: Character?)] = [
    (UInt8(ascii: "."), nil), (UInt8(ascii: ","), nil), (UInt8(ascii: ","), "."), (UInt8(ascii: "."), ","),
    (UInt8(ascii: ","), " "), (UInt8(ascii: "."), "'"),
  ]

  /// Nil where fewer than nine cells of ten are numbers.
  init?(_ column: ColumnProfile) {
    guard column.known > 0 else { return nil }
    let texts = column.texts
    // A column of words is known by some of them.
    let sample = column.sample(400)
    let isNumeric = Self.ways.contains { way in
      var reading = NumberReading(decimalMark: way.decimal, groupMark: way.group)
      return reading.read(sample) * 2 >= sample.reduce(0) { $0 + $1.count }
    }
    guard isNumeric else { return nil }
    var best: (reading: NumberReading, count: Int)?
    for (decimal, group) in Self.ways {
      var reading = NumberReading(decimalMark: decimal, groupMark: group)
      let count = reading.read(texts)
      if count > (best?.count ?? 0) { best = (reading, count) }
      if count == column.known { break }
    }
    guard let best, best.count * 10 >= column.known * 9 else { return nil }
    self = best.reading
    // "1,234" alone: thousands or decimals?
    if decimalMark == UInt8(ascii: ","), groupMark == nil {
      let behind = texts.compactMap { Self.bytesBehindComma($0.text) }
      isAmbiguous = !behind.isEmpty && behind.allSatisfy { $0 == 3 }
    }
    values.sort()
  }

  private init(decimalMark: UInt8, groupMark: Character?) {
    self.decimalMark = decimalMark
    self.groupMark = groupMark
  }

  private static func bytesBehindComma(_ text: String) -> Int? {
    let bytes = text.utf8
    return bytes.firstIndex(of: UInt8(ascii: ",")).map { bytes.distance(from: $0, to: bytes.endIndex) - 1 }
  }

  private mutating func read(_ texts: [ColumnProfile.Text]) -> Int {
    var count = 0
    var usesGroup = false
    values.reserveCapacity(texts.count)
    for text in texts {
      if let value = Self.plain(text.text, decimalMark) {
        add(value, text.count)
        count += text.count
        continue
      }
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
      add(number.value, text.count)
    }
    if !usesGroup { groupMark = nil }
    return count
  }

  private mutating func add(_ value: Double, _ count: Int) {
    if value != value.rounded() { isWhole = false }
    for _ in 0..<count { values.append(value) }
  }

  private static let powers: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  /// Digits with a sign before and one mark among them, by their bytes; nil for anything else.
  private static func plain(_ text: String, _ mark: UInt8) -> Double? {
    var text = text
    return text.withUTF8 { bytes in
      var mantissa: UInt64 = 0
      var (digits, behind, hasMark) = (0, 0, false)
      let isNegative = bytes.first == UInt8(ascii: "-")
      for byte in bytes.dropFirst(isNegative ? 1 : 0) {
        if byte &- 0x30 < 10 {
          mantissa = mantissa &* 10 &+ UInt64(byte &- 0x30)
          digits += 1
          if hasMark { behind += 1 }
        } else if byte == mark, !hasMark, digits > 0 {
          hasMark = true
        } else {
          return nil
        }
      }
      // Fifteen digits are exact, and so is their division by a power of ten.
      guard (1...15).contains(digits), !hasMark || behind > 0 else { return nil }
      let value = Double(mantissa) / powers[behind]
      return isNegative ? -value : value
    }
  }

  var median: Double { quantile(0.5) }

  func quantile(_ p: Double) -> Double {
    values.isEmpty ? .nan : values[min(values.count - 1, Int(bounded: p * Double(values.count - 1) + 0.5))]
  }
}
