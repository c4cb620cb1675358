import Diagnostics
import Project
import Testing

/// Which languages the program's own words are in, told where `language:` asks for another.
@Suite struct LanguageTests {
  private func problems(language: String) -> [Diagnostic] {
    let files = testProject([:], site: "title: S\nlanguage: \(language)\n")
    var problems: [Diagnostic] = []
    _ = Project.read(files, includesDrafts: false, memory: ReadingMemory(), problems: &problems)
    return problems.filter { $0.code == "unknown-language" }
  }

  @Test func aLanguageThatIsNotThereIsTold() throws {
    let problem = try #require(problems(language: "de-AT").first)
    #expect(problem.severity == .warning)
    #expect(problem.place.file == "content/site.yaml" && problem.place.line == 2)
    #expect(problem.message.contains("'de-AT'") && problem.message.hasSuffix("there in: en"))
  }

  @Test(arguments: ["en", "en-GB", "EN-us"]) func oneThatIsThereIsNot(language: String) {
    #expect(problems(language: language).isEmpty)
  }
}
