import Foundation
import Markup
import Project
import Testing

@testable import Publishing

/// A site in a language that is nobody's: what is left in English was not said by `Wording`.
@Suite struct MadeUpLanguageTests {
  private static let site: SiteBuilder.Outcome = {
    var options = BuildOptions(baseURL: "https://xx.example/")
    options.languages = [.english, madeUp]
    return SiteBuilder.build(loudSample(), options: options)
  }()

  @Test func theSiteIsBuilt() {
    #expect(
      Self.site.diagnostics.filter { $0.severity == .error }.isEmpty, "\(Self.site.diagnostics.prefix(5))")
    #expect(Self.site.files.count > 60)
  }

  @Test func itsFiguresAndTablesHaveNoEnglish() {
    var leaks: Set<String> = []
    for file in Self.site.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if file.path.hasSuffix(".csv") {
        leaks.formUnion(text.split(separator: "\n").flatMap { foreignWords(in: String($0)) })
      } else if file.path.hasSuffix(".html") {
        for part in text.matches(of: /(?s)<(svg|table)\b.*?<\/\1>/) {
          leaks.formUnion(texts(of: String(part.0)).flatMap(foreignWords))
        }
      }
    }
    #expect(leaks.isEmpty, "\(leaks.sorted())")
  }

  @Test func aWordOfEnglishIsFound() {
    #expect(foreignWords(in: "[neddih] AGE, n = 5; years, 12 mmol/L, no value") == ["no", "value"])
    #expect(turned("n = 5, hidden") == "[n] = 5, [neddih]")
  }
}

/// What stands between tags, and the attributes that are read out.
private func texts(of html: String) -> [String] {
  html.split(separator: "<").flatMap { piece -> [String] in
    let halves = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    let spoken = halves[0].matches(of: /(aria-label|alt|title|placeholder|data-label)="([^"]*)"/).map {
      String($0.2)
    }
    return spoken + (halves.count > 1 ? [String(halves[1])] : [])
  }
}
