package import Notation

/// Numbers as axes and descriptions show them.
extension Numbers {
  /// With the decimals that the step of the ticks needs; very large and very small ones as `2e9`.
  package func tick(_ value: Double, step: Double) -> String {
    let magnitude = max(abs(value), abs(step))
    if magnitude >= 1e7 || (step > 0 && step < 1e-4) { return scientific(value) }
    var places = 0
    var unit = 1.0
    while unit > step * 1.0001, places < 6 {
      unit /= 10
      places += 1
    }
    return decimal(value, places: places)
  }

  /// About three significant digits, without trailing noughts.
  package func readable(_ value: Double) -> String {
    let magnitude = abs(value)
    if magnitude >= 1e7 || (magnitude > 0 && magnitude < 1e-4) { return scientific(value) }
    let places = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 0.1 || magnitude == 0 ? 2 : 4
    var text = decimal(value, places: places)
    if places > 0 {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(decimalMark) { text.removeLast(decimalMark.count) }
    }
    return text
  }

  package func wholePercent(_ value: Double) -> String { withPercent(decimal(value, places: 0)) }

  private func scientific(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return value == 0 ? "0" : absent }
    var mantissa = abs(value)
    var exponent = 0
    while mantissa >= 9.995 {
      mantissa /= 10
      exponent += 1
    }
    while mantissa < 0.9995 {
      mantissa *= 10
      exponent -= 1
    }
    var text = decimal(mantissa, places: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(decimalMark) { text.removeLast(decimalMark.count) }
    return (value < 0 ? minusSign : "") + text + "e" + (exponent < 0 ? minusSign : "") + String(abs(exponent))
  }
}
