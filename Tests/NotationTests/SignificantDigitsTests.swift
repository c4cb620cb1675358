import Testing

@testable import Notation

@Test(arguments: [
  (0.12484, "0.1248"), (12.345, "12.35"), (3.21e-30, "3.210e-30"), (0.99996, "1.000"),
  (9.99996e-6, "1.000e-5"),
  (9999999, "1.000e7"), (123456.7, "123457"), (-0.5, "−0.5000"), (0, "0"), (1e-4, "0.0001000"),
])
func significantDigitsCarryAndKeepTheirCount(value: Double, text: String) {
  #expect(Numbers.english.significant(value) == text)
}
