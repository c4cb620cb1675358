package import Diagnostics
package import Disclosure
internal import Evaluation
package import PageHead
internal import Project
package import Prose
package import Site
package import Wording

/// A page with all that it asked for in its place: what every form of it is written from.
package struct ResolvedPage: Sendable {
  package let entry: PageEntry
  /// What the program says on it.
  package let words: Wording
  package let frontMatter: FrontMatter
  package let title: [PageInline]
  package let description: [PageInline]?
  package let keyPoints: [[PageInline]]
  package let objectives: [[PageInline]]
  package let blocks: [PageBlock]
  package let footnotes: [[PageBlock]]
  /// The references that it cites, in the order of their numbers.
  package let citedKeys: [String]
  package let registries: [PageSource]
  /// The works whose tables or numbers it shows.
  package let credits: [PageCredit]
  package let episode: Episode?
  /// The headings of its own text.
  package let headings: [Heading]
  package let readingMinutes: Int
  /// The addresses that its author wrote, as they stand in the HTML, with their places.
  package let links: [String: Set<Place>]
  /// Files that come with it: the data of its figures and tables, and a report's results.
  package let files: [OutputFile]
  /// The data of its figures and tables alone.
  package let downloads: [String]

  /// Whether it runs from right to left, by its own word or by its language's.
  package func isRightToLeft(siteLanguage: String) -> Bool {
    frontMatter.direction.map { $0 == "rtl" }
      ?? WritingDirection.isRightToLeft(frontMatter.language ?? siteLanguage)
  }

  package var titleText: String { title.plainText }
  package var descriptionText: String { description?.plainText ?? "" }
}

/// A registry that a page used, as its foot tells.
package struct PageSource: Sendable {
  package let name: String
  package let title: String
  package let records: Disclosed<PrintedCount>?
  package let isSynthetic: Bool
  package let syntheticNote: String?
  package let profileNote: String
  package let dataLock: String?
  package let dataDigest: String
  package let dictionaryDigest: String?
}

extension FrontMatter {
  /// The day of the last change that the page states.
  package var lastChange: String? { [date, updated, reviewed].compactMap { $0 }.max() }
}
