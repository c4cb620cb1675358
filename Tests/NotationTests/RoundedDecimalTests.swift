import Testing

@testable import Notation

@Test(arguments: [
  (1.005, 2, "1.01"), (2.675, 2, "2.68"), (0.5, 0, "1"), (-0.5, 0, "−1"), (-0.04, 1, "0.0"),
  (99.95, 1, "100.0"),
  (1e21, 0, "1000000000000000000000"), (1e-7, 3, "0.000"), (0.0005, 3, "0.001"), (1234.5678, 2, "1234.57"),
  (0, 2, "0.00"), (9.9995, 3, "10.000"), (.leastNonzeroMagnitude, 1, "0.0"), (0.05, 1, "0.1"),
  (0.95, 1, "1.0"),
])
func roundsOnceHalfAwayFromZero(value: Double, places: Int, expected: String) {
  #expect(Numbers.english.decimal(value, places: places) == expected)
}

@Test(arguments: [
  (8, 24, 1, "33.3"), (1, 16, 1, "6.3"), (9, 16, 1, "56.3"), (57, 200, 0, "29"), (0, 7, 1, "0.0"),
  (7, 7, 0, "100"),
  (1, 3, 4, "33.3333"), (2, 3, 0, "67"), (1, 0, 1, "–"),
])
func percentsAreExact(part: Int, whole: Int, places: Int, expected: String) {
  #expect(Numbers.english.percent(part, of: whole, places: places) == expected)
}

@Test func valuesThatAreNotFiniteAreNamed() {
  #expect(Numbers.english.decimal(.nan, places: 1) == "–")
  #expect(Numbers.english.decimal(.infinity, places: 1) == "∞")
  #expect(Numbers.english.decimal(-.infinity, places: 1) == "−∞")
}

@Test func aSingleValueHasNoSD() {
  #expect(Numbers.english.meanAndSD(4, nil, places: 1) == "4.0 ± –")
}

@Test func aNegativeQuartileTakesTheWordTo() {
  #expect(Numbers.english.medianAndQuartiles(-4.7, -8.1, -0.3, places: 1) == "−4.7 (−8.1 to −0.3)")
  #expect(Numbers.english.medianAndQuartiles(30, 21, 62.5, places: 1) == "30.0 (21.0–62.5)")
}
