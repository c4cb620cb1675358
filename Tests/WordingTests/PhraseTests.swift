import Notation
import Testing

@testable import Wording

private let turned = Wording(
  English(), tag: "qaa", marks: NumberMarks(decimal: ",", to: " [ot] ", percent: " %")
) {
  "[" + $0 + "]"
}

@Test func wordsAreTurnedAndValuesStay() {
  let centre = "St John’s"
  #expect(turned.text("\(8) records of \(centre)") == "8[ records of ]St John’s")
}

@Test func aLiteralWithinAnInterpolationIsWords() {
  let rises = true
  #expect(turned.text("\(rises ? "It rose" : "It fell"): \("p")") == "[It rose][: ][p]")
}

@Test(arguments: [(1, "1[ ][record]"), (2, "2[ ][records]"), (0, "0[ ][records]")])
func oneOfTwoForms(count: Int, text: String) {
  #expect(turned.text("\(count) \(plural: count, one: "record", many: "records")") == text)
}

@Test func numbersAreTheLanguages() {
  #expect(turned.numbers.interval(0.5, 1.25, places: 1) == "0,5 [ot] 1,3")
  #expect(turned.numbers(.jama).pValue(0.043) == ",04")
  #expect(turned.numbers.share(8, of: 24) == "8/24 (33,3 %)")
}

@Test func aLanguageIsChosenByItsPrimarySubtag() {
  #expect(Wording.all.of("en-GB")?.tag == "en")
  #expect(Wording.all.of("EN")?.tag == "en")
  #expect(Wording.all.of("de") == nil)
  #expect([.english, turned].of("qaa")?.tag == "qaa")
}

@Test func wordsKnowWhereTheyAreForeign() {
  #expect(!Wording.english.isForeign(in: "en-GB"))
  #expect(Wording.english.isForeign(in: "de"))
}

@Test(arguments: [
  ("Survival to discharge", "survival to discharge"), ("ECPR of all runs", "ECPR of all runs"), ("", ""),
])
func aTitleWithinASentence(title: String, inside: String) { #expect(title.lowercasedFirst == inside) }
