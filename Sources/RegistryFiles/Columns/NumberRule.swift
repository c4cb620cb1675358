internal import Diagnostics

/// How the cells of a numeric column become numbers, and which are faults.
package struct NumberRule: Sendable {
  package struct Fault: Sendable {
    package enum Kind: Sendable, Hashable, CaseIterable {
      case notNumber, notWhole, inexact, outOfRange, notAllowed
    }

    package let kind: Kind
    package let row: Int

    package init(kind: Kind, row: Int) {
      self.kind = kind
      self.row = row
    }
  }

  /// The first faults of each kind with their row, one more than are told, so that it is known where the rest begins;
  /// of all, how many.
  package struct Faults: Sendable {
    package private(set) var first: [Fault] = []
    package private(set) var counts: [Fault.Kind: Int] = [:]

    package static let kept = GroupedProblems.tellAtMost + 1

    package mutating func add(_ kind: Fault.Kind, _ row: Int) {
      counts[kind, default: 0] += 1
      if counts[kind, default: 0] <= Self.kept { first.append(Fault(kind: kind, row: row)) }
    }

    package mutating func append(_ other: Faults) {
      first += other.first
      counts.merge(other.counts, uniquingKeysWith: +)
    }
  }

  private let parser: NumberParser
  private let missing: MissingValues
  private let factor: Double?
  private let isWhole: Bool
  private let refusesCodes: Bool
  private let low: Double
  private let high: Double
  private let allowed: Set<Double>?

  /// With `refusesCodes`, digits that begin with a nought (007) are no number: nobody has declared that they are.
  package init(_ field: Field, refusesCodes: Bool = false) {
    self.refusesCodes = refusesCodes
    parser = NumberParser(decimalMark: field.decimalMark)
    missing = MissingValues(field.missingValues, parser: parser)
    factor = field.conversionFactor
    isWhole = field.kind != .number
    low = field.constraints.minimum ?? -.infinity
    high = field.constraints.maximum ?? .infinity
    allowed = field.constraints.values.map { Set($0.compactMap { Double($0) }) }
  }

  func read(
    _ fields: FieldColumn, _ bytes: UnsafeBufferPointer<UInt8>, row first: Int,
    into numbers: UnsafeMutableBufferPointer<Double>, _ faults: inout Faults
  ) {
    for index in 0..<fields.count {
      numbers[first + index] = number(fields[index], bytes, row: first + index, &faults)
    }
  }

  /// NaN where the cell is missing or a fault.
  @inline(__always)
  private func number(
    _ field: (start: Int, end: Int), _ bytes: UnsafeBufferPointer<UInt8>, row: Int, _ faults: inout Faults
  ) -> Double {
    var (start, end) = field
    if end - start >= 2, bytes[start] == CSVTable.quote { (start, end) = (start + 1, end - 1) }
    if start == end, missing.includesEmpty { return .nan }
    if missing.includesNumbers, missing.contains(bytes, start..<end) { return .nan }
    guard var value = parser.parse(bytes, start, end) else {
      if !missing.contains(bytes, start..<end) { faults.add(.notNumber, row) }
      return .nan
    }
    if refusesCodes, parser.looksLikeCode(bytes, start, end) {
      faults.add(.notNumber, row)
      return .nan
    }
    if isWhole {
      // From 2^53 on doubles pass over whole numbers.
      guard abs(value) < 0x1p53 else {
        faults.add(.inexact, row)
        return .nan
      }
      guard value == Double(Int64(value)) else {
        faults.add(.notWhole, row)
        return .nan
      }
    }
    if let factor { value *= factor }
    if value < low || value > high { faults.add(.outOfRange, row) }
    if let allowed, !allowed.contains(value) { faults.add(.notAllowed, row) }
    return value
  }
}

/// The texts that stand for a missing cell, compared as bytes.
struct MissingValues: Sendable {
  private let texts: [[UInt8]]
  let includesEmpty: Bool
  /// Whether a text such as -99 could be read as a number.
  let includesNumbers: Bool

  package init(_ values: [String], parser: NumberParser = NumberParser()) {
    let texts = values.filter { !$0.isEmpty }.map { Array($0.utf8) }
    self.texts = texts
    includesEmpty = values.contains("")
    includesNumbers = texts.contains { text in
      text.withUnsafeBufferPointer { parser.parse($0, 0, $0.count) != nil }
    }
  }

  @inline(__always)
  package func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.isEmpty { return includesEmpty }
    return texts.contains { $0.count == range.count && bytes[range].elementsEqual($0) }
  }
}

extension Field {
  /// What a number of the file is multiplied by; nil where nothing is converted.
  package var conversionFactor: Double? {
    guard let sourceUnit, let unit else { return nil }
    return UnitConversion(from: sourceUnit, to: unit, of: name + " " + title)?.factor
  }
}
