extension Numbers {
  /// A number to so many significant digits, half away from zero, with a power of ten below 0.0001 and from 10
  /// million on: `0.1248`, `12.35`, `3.210e-30`. For those who compare; pages round by their decimals.
  package func significant(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite, value != 0 else { return decimal(value, places: 0) }
    var exponent = 0
    var scaled = abs(value)
    // By the shortest decimal's own exponent: no logarithm that may round across a power of ten.
    while scaled >= 10 {
      scaled /= 10
      exponent += 1
    }
    while scaled < 1 {
      scaled *= 10
      exponent -= 1
    }
    // Rounding may carry into one more digit: 9.9999 becomes 10.00.
    if RoundedDecimal(scaled, places: digits - 1)?.whole == "10" {
      scaled = 1
      exponent += 1
      if exponent >= -4, exponent < 7 { return decimal(value, places: max(0, digits - 1 - exponent)) }
    }
    if exponent >= -4, exponent < 7 { return decimal(value, places: max(0, digits - 1 - exponent)) }
    return decimal(value < 0 ? -scaled : scaled, places: digits - 1) + "e" + String(exponent)
  }
}
