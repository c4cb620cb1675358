/// Whether two numbers agree: within `relative` of the expected one, or within `absolute` where that is larger.
/// Not-a-number agrees with nothing; infinities agree with themselves; signs must agree where the expected value
/// is not 0.
package func isClose(_ found: Double?, _ expected: Double, relative: Double, absolute: Double = 0) -> Bool {
  guard let found, !found.isNaN, !expected.isNaN else { return false }
  if found == expected { return true }
  guard found.isFinite, expected.isFinite else { return false }
  let difference = abs(found - expected)
  if difference <= absolute { return true }
  guard (found < 0) == (expected < 0) else { return false }
  return difference <= relative * abs(expected)
}

/// The decimal digits in which two numbers agree (log relative error, as NIST defines it), at most 15.
package func agreeingDigits(_ found: Double, _ expected: Double) -> Double {
  if found == expected { return 15 }
  guard found.isFinite, expected.isFinite else { return 0 }
  let error = expected == 0 ? abs(found) : abs(found - expected) / abs(expected)
  return max(0, min(15, -error.logarithm10))
}

extension Double {
  fileprivate var logarithm10: Double { _log10(self) }
}

#if canImport(Glibc)
  internal import Glibc
  private func _log10(_ value: Double) -> Double { log10(value) }
#else
  internal import Darwin
  private func _log10(_ value: Double) -> Double { log10(value) }
#endif
