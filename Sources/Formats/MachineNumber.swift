/// A number for machines (CSV, YAML, JSON, data attributes): the shortest decimal that reads back to the same double,
/// with a point and a hyphen; whole numbers without a fraction; not finite as nil.
package func machineNumber(_ value: Double) -> String? {
  guard value.isFinite else { return nil }
  if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
  return value.description
}
