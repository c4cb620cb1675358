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
    (2.9, 2), (-2.9, -2), (0, 0), (.nan, 0), (1e300, .max), (-1e300, .min), (.infinity, .max),
    (9.223372036854775807e18, .max), (-9.223372036854775808e18, .min),
  ] as [(Double, Int)])
func whatDoesNotFitIsTheNearestThatDoes(number: Double, whole: Int) {
  #expect(Int(bounded: number) == whole)
}
