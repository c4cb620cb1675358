import Testing

@testable import Notation

@Test(arguments: [
  (0.43, "0.43"), (0.0496, "0.050"), (0.047, "0.047"), (0.0449, "0.04"), (0.0504, "0.05"), (0.05, "0.05"),
  (0.01, "0.010"), (0.0101, "0.01"), (0.004, "0.004"), (0.001, "0.001"), (0.00099999, "<0.001"),
  (1e-300, "<0.001"),
  (0, "<0.001"), (1, "1.00"), (0.998, "1.00"), (.nan, "–"), (-0.1, "–"), (1.1, "–"),
])
func theHouseStyle(p: Double, expected: String) { #expect(JournalStyle.nejm.pValue(p) == expected) }

@Test func journalsDiffer() {
  #expect(JournalStyle.jama.pValue(0.43) == ".43")
  #expect(JournalStyle.jama.pValue(0.0001) == "<.001")
  #expect(JournalStyle.jama.pValue(0.995) == ">.99")
  #expect(JournalStyle.lancet.pValue(0.43) == "0·43")
  #expect(JournalStyle.lancet.pValue(0.00052) == "0·0005")
  #expect(JournalStyle.lancet.pValue(0.00001) == "<0·0001")
  #expect(JournalStyle.spss.pValue(0.43) == "0.430")
  #expect(JournalStyle.spss.pValue(1) == "1.000")
  #expect(JournalStyle.spss.pValue(0.0004) == "<0.001")
}

@Test func statementsCarryTheSign() {
  #expect(JournalStyle.nejm.pStatement(0.43) == "P = 0.43")
  #expect(JournalStyle.nejm.pStatement(0.0001) == "P < 0.001")
  #expect(JournalStyle.lancet.pStatement(0.0001) == "p = 0·0001")
}
