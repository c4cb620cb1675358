import Diagnostics
import Testing

@Test(
  arguments: [
    ("12", 12), ("-7", -7), ("+3", 3), ("1000000000", 1_000_000_000), ("-1000000000", -1_000_000_000),
    ("1000000001", nil), ("9223372036854775807", nil), ("99999999999999999999999", nil), ("", nil),
    ("1.0", nil),
    (" 1", nil), ("١", nil),
  ] as [(String, Int?)])
func aTextIsAWholeNumberWithinTheBound(text: String, number: Int?) {
  #expect(Int(read: text) == number)
}

@Test(
  arguments: [
    (2.9, 2), (-2.9, -2), (0, 0), (.nan, 0), (1e12, 1_000_000_000_000), (1e12 + 1, 1_000_000_000_000),
    (1e300, 1_000_000_000_000), (-1e300, -1_000_000_000_000), (.infinity, 1_000_000_000_000),
    (-.infinity, -1_000_000_000_000), (9.223372036854775807e18, 1_000_000_000_000),
  ] as [(Double, Int)])
func whatDoesNotFitIsTheNearestThatDoes(number: Double, whole: Int) {
  #expect(Int(bounded: number) == whole)
}

/// What is read may be added, and multiplied by another that was read, in any target.
@Test func whatIsReadLeavesRoomForArithmetic() {
  #expect(!Int.mostRead.multipliedReportingOverflow(by: Int.mostRead).overflow)
  // A sum of as many as there are bytes in a terabyte, and seconds by the parts of a day.
  #expect(!Int.mostRead.multipliedReportingOverflow(by: 1 << 32).overflow)
  #expect(!Int.mostBounded.multipliedReportingOverflow(by: 86_400).overflow)
}
