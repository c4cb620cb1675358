import Testing
import Wording

@testable import Project

/// The definitions that a report's results hold, said in the language of the page that shows them.
@Suite struct MeasureFormTests {
  @Test(arguments: [
    "all of all", "survived = yes of weaned = yes", "median of low_flow_min, where age_years >= 18",
    "mean of lactate, where centre = 'A, without B', without ecmo_hours < 1",
    "cause = 'failure of the heart' of all, without cause missing",
  ]) func isReadBack(text: String) throws {
    let measure = try #require(MeasureWords(text: text))
    #expect(Wording.english.analyses(.definition(measure)) == text)
  }

  @Test func conditionsStayAndWordsAreTheLanguages() throws {
    let measure = try #require(MeasureWords(text: "a = 'x of y' of b > 1, where c < 2, without d missing"))
    #expect(measure.kind == .share(numerator: "a = 'x of y'", denominator: "b > 1"))
    #expect(
      turnedEnglish.analyses(.definition(measure))
        == "a = 'x of y' ⟦fo⟧ b > 1, ⟦erehw⟧ c < 2, ⟦tuohtiw⟧ d missing")
    #expect(MeasureWords(text: "what an author wrote") == nil)
  }
}
