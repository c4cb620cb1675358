/// A number for machines (CSV, data attributes): the shortest decimal that reads back to the same double, with a
/// point and a hyphen; whole numbers without a fraction; not finite as nil.
package func machineNumber(_ value: Double) -> String? {
  guard value.isFinite else { return nil }
  if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
  return value.description
}

/// A coordinate for SVG: two decimals at most, no trailing noughts, no "-0".
package func coordinate(_ value: Double) -> String {
  guard let rounded = RoundedDecimal(value, places: 2) else { return "0" }
  var fraction = rounded.fraction[...]
  while fraction.last == "0" { fraction.removeLast() }
  return (rounded.isNegative ? "-" : "") + rounded.whole + (fraction.isEmpty ? "" : "." + fraction)
}
