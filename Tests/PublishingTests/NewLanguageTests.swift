import Foundation
import Methods
import Notation
import Testing
import Wording

@testable import Project
@testable import Publishing

// The language of CONTRIBUTING.md, as it is written there.

struct Klara: Language {
  var tag: String { "qkl" }
  var numbers: NumberMarks { NumberMarks(decimal: ",", to: " al ", percent: " %") }
  func inside(_ title: String) -> String { title.lowercased() }
}

extension Klara {
  func say(_ message: FrameMessage) -> Phrase {
    switch message {
    case .skip: "Al la teksto"
    case .breadcrumb: "Vojo"
    case .references: "Fontoj"
    case .provenance: "De kie la nombroj"
    case .cite: "Citu"
    case .main: "Chefa"
    case .menu: "Menuo"
    case .search: "Serchu"
    case .previous: "Antaua"
    case .next: "Sekva"
    case .syntheticData: "Inventitaj datumoj"
    case .keyPoints: "Chefaj punktoj"
    case .objectives: "Post chi tiu chapitro"
    case .onThisPage: "Sur chi tiu pagho"
    case .toRead: "Por legi"
    case .mainMenu: "Chefa menuo"
    case .previousAndNext: "Antaua kaj sekva"
    }
  }
}

// What is not written yet is handed on.
extension Klara {
  func say(_ message: FigureMessage) -> Phrase { English().say(message) }
  func say(_ message: QualityMessage) -> Phrase { English().say(message) }
  func say(_ message: CurveMessage) -> Phrase { English().say(message) }
  func say(_ message: DistributionMessage) -> Phrase { English().say(message) }
  func say(_ message: CohortMessage) -> Phrase { English().say(message) }
  func say(_ message: PublishedMessage) -> Phrase { English().say(message) }
  func say(_ message: TableMessage) -> Phrase { English().say(message) }
  func say(_ message: DocumentMessage) -> Phrase { English().say(message) }
  func say(_ message: AdjustmentMessage) -> Phrase { English().say(message) }
  func say(_ message: FollowUpMessage) -> Phrase { English().say(message) }
  func say(_ message: ReportMessage) -> Phrase { English().say(message) }
  func say(_ message: AnalysisMessage) -> Phrase { English().say(message) }
  func say(_ message: PageMessage) -> Phrase { English().say(message) }
  func say(_ message: SiteMessage) -> Phrase { English().say(message) }
  func say(_ message: SourceMessage) -> Phrase { English().say(message) }
  func say(_ message: ReferenceMessage) -> Phrase { English().say(message) }
  func say(_ message: RequestMessage) -> Phrase { English().say(message) }
  func say(_ message: AppraisalMessage) -> Phrase { English().say(message) }
  func say(_ message: ComparisonMessage) -> Phrase { English().say(message) }
  func say(_ message: HeadingMessage) -> Phrase { English().say(message) }
  func say(_ message: RemarkMessage) -> Phrase { English().say(message) }
  func say(_ message: FindingMessage) -> Phrase { English().say(message) }
  func say(_ message: PaperMessage) -> Phrase { English().say(message) }
  func say(_ message: RefusalMessage) -> Phrase { English().say(message) }
  func say(_ message: TitleMessage) -> Phrase { English().say(message) }
  func say(_ message: ChangesMessage) -> Phrase { English().say(message) }
  func say(_ message: ValidationMessage) -> Phrase { English().say(message) }
  func say(_ message: LabelMessage) -> Phrase { English().say(message) }
  func say(_ error: MethodError) -> Phrase { English().say(error) }
}

@Suite struct NewLanguageTests {
  @Test func theCodeIsThatOfTheText() throws {
    let text = try String(contentsOf: repository.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let section = try #require(text.components(separatedBy: "### A new language\n").last)
      .components(separatedBy: "\n## ")[0]
    let here = try lines(String(contentsOfFile: #filePath, encoding: .utf8))
    let blocks = section.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first.map(lines)
    }
    #expect(blocks.count == 2)
    for block in blocks {
      #expect(here.joined(separator: "\n").contains(block.joined(separator: "\n")), "\(block.first ?? "")")
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  private func page(language: String) -> String {
    var options = BuildOptions()
    options.languages = Wording.all + [Wording(Klara())]
    let files = testProject(
      [
        "primer/a.md": "---\ntitle: A\nkey-points: [P]\n---\n\nText.\n",
        "primer/b.md": "---\ntitle: B\n---\n\nText.\n",
      ], site: "title: S\nlanguage: \(language)\n")
    let outcome = SiteBuilder.build(files, options: options)
    #expect(outcome.diagnostics == [])
    return outcome.text("primer/a.html")
  }

  @Test(arguments: ["qkl", "qkl-XX"]) func aSiteIsMadeInIt(language: String) {
    let page = page(language: language)
    #expect(page.contains("<html lang=\"\(language)\">"))
    #expect(page.contains("<a class=\"skip\" href=\"#main\">Al la teksto</a>"))
    #expect(page.contains("<h2 id=\"key-points\">Chefaj punktoj</h2>"))
    #expect(page.contains("<span>Sekva</span>"))
    #expect(!page.contains("Skip to the text"))
  }

  @Test func numbersAreItsOwn() {
    #expect(Wording(Klara()).numbers.interval(0.5, 1.25, places: 1) == "0,5 al 1,3")
    #expect(Wording(Klara()).numbers.share(8, of: 24) == "8/24 (33,3 %)")
  }
}
