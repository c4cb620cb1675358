import Testing

@testable import Notation

@Test(arguments: [
  (0.43, "0.43"), (0.0496, "0.050"), (0.047, "0.047"), (0.0449, "0.04"), (0.0504, "0.05"), (0.05, "0.05"),
  (0.01, "0.010"), (0.0101, "0.01"), (0.004, "0.004"), (0.001, "0.001"), (0.00099999, "<0.001"),
  (1e-300, "<0.001"),
  (0, "<0.001"), (1, "1.00"), (0.998, "1.00"), (.nan, "–"), (-0.1, "–"), (1.1, "–"),
])
func theHouseStyle(p: Double, expected: String) { #expect(Numbers.english.pValue(p) == expected) }

@Test func journalsDiffer() {
  #expect(Numbers(.jama, .english).pValue(0.43) == ".43")
  #expect(Numbers(.jama, .english).pValue(0.0001) == "<.001")
  #expect(Numbers(.jama, .english).pValue(0.995) == ">.99")
  #expect(Numbers(.lancet, .english).pValue(0.43) == "0·43")
  #expect(Numbers(.lancet, .english).pValue(0.00052) == "0·0005")
  #expect(Numbers(.lancet, .english).pValue(0.00001) == "<0·0001")
  #expect(Numbers(.spss, .english).pValue(0.43) == "0.430")
  #expect(Numbers(.spss, .english).pValue(1) == "1.000")
  #expect(Numbers(.spss, .english).pValue(0.0004) == "<0.001")
}

@Test func statementsCarryTheSign() {
  #expect(Numbers.english.pStatement(0.43) == "P = 0.43")
  #expect(Numbers.english.pStatement(0.0001) == "P < 0.001")
  #expect(Numbers(.lancet, .english).pStatement(0.0001) == "p = 0·0001")
}
