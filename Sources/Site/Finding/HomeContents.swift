package import Wording

/// What the home page leads to, made from the pages that there are: a new one appears by itself.
package struct HomeContents: Hashable, Sendable {
  /// In the order of the course.
  package let chapters: [PageCard]
  /// The newest report and the newest episode.
  package let newest: [PageCard]

  /// - Parameter headline: what the newest report found; its description where nothing may be told.
  package init(
    _ tree: ContentTree, _ words: Wording, day: (String) -> String, headline: String? = nil
  ) {
    chapters = tree.pages.filter { $0.kind == .chapter }.map { page in
      PageCard(page, label: tree.chapterNumber(of: page).map { words.site(.chapter($0)) } ?? "")
    }
    newest = [PageEntry.Kind.report, .episode].compactMap { kind in
      tree.pages.first { $0.kind == kind }.map { page in
        let newest = words.site(kind == .report ? .newestReport : .newestEpisode)
        var card = PageCard(page, label: page.date.map { "\(newest) · \(day($0))" } ?? newest)
        if kind == .report, let headline { card.sentence = headline }
        return card
      }
    }
  }
}
