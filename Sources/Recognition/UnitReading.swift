internal import Registry
internal import RegistryFiles

/// The unit that a quantity stands in: as it is written, or as its values would have it.
struct UnitReading {
  /// What the file has, where it is not the concept's own.
  var sourceUnit: String?
  var reason: String?
  var doubt: String?

  /// Units in which the same is measured elsewhere.
  private static let others: [String: [String]] = [
    "min": ["h", "s"], "h": ["days", "min"], "µmol/L": ["mg/dL"], "mmol/L": ["mg/dL"], "mmHg": ["kPa"],
    "kg": ["lb", "g"], "cm": ["m", "in"], "years": ["months", "days"], "L/min": ["mL/min"],
  ]

  init(_ column: ColumnProfile, _ numbers: NumberReading, _ field: Field, typical: ClosedRange<Double>?) {
    guard let unit = field.unit else {
      if let typical, !typical.contains(numbers.median) {
        doubt = RecognitionWords.unusual(numbers.median, typical, nil)
      }
      return
    }
    let name = field.name + " " + field.title
    func median(in other: String) -> Double? {
      UnitConversion(from: other, to: unit, of: name).map { numbers.median * $0.factor }
    }
    let written = numbers.cellUnit ?? column.header.unit ?? column.labelReading?.unit
    // A point in time, "24 hours", is no unit of what is measured then.
    if let written, written != "%" {
      guard let value = median(in: written) else {
        doubt = RecognitionWords.wrongUnit(written, unit)
        return
      }
      if UnitConversion(from: written, to: unit, of: name)?.factor != 1 { sourceUnit = written }
      if let typical, !typical.contains(value) {
        doubt = RecognitionWords.unusual(value, typical, unit)
      } else {
        reason = RecognitionWords.unitWritten(written)
      }
      return
    }
    guard let typical else { return }
    let fitting = ([unit] + (Self.others[unit] ?? [])).filter {
      median(in: $0).map(typical.contains) ?? false
    }
    if fitting == [unit] {
      reason = RecognitionWords.unitByRange(unit, numbers.median)
    } else if let other = fitting.first {
      if other != unit { sourceUnit = other }
      doubt = RecognitionWords.unitQuestion(fitting, numbers.median)
    } else {
      doubt = RecognitionWords.unusual(numbers.median, typical, unit)
    }
  }
}
