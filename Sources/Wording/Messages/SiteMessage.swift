/// What the ways through a site, its lists and the foot of its pages say.
package enum SiteMessage: Hashable, Sendable {
  // MARK: Ways

  case section(SectionName)
  case chapter(Int)
  case newestReport
  case newestEpisode
  case allChapters(of: String)
  case chaptersInParts(of: String, part: Int, count: Int)
  case onOnePage
  case references
  case referencesDescription
  case search
  case searchDescription
  case feed
  case podcastFeed
  case noSuchPage
  case addressChanged
  /// With links home and to the search.
  case wayBack(home: Phrase, search: Phrase)
  case home
  case searchLink

  // MARK: Search

  case wordsToLookFor
  case allPages
  /// How many sections were found; the script puts the number in place of the sign.
  case found(sign: String)
  /// How many of those found are shown.
  case bestFound(Int)
  case foundNothing(sign: String)
  case near
  case noneHasAll

  // MARK: The head of a page

  case reviewed(Phrase)
  case updated(Phrase)
  case minutes(Int)

  // MARK: The foot of a page

  case madeBy(generator: String, data: String?)
  /// At the foot of paper.
  case printed(generator: String, data: String)
  case computedBy(generator: String)
  case internalUse
  /// On every page of the twin for the team.
  case notForPublication
  case publicAlready
  /// Counts from one on, and what the others are rounded to.
  case smallCountsHidden(to: Int, profile: String, rounding: Int?)
  /// What is kept of a registry too small for more: survival by year and the number of records, or that number alone.
  case fallen(toHeadline: Bool)
  case records(Int)
  case recordsHidden
  case syntheticData
  case dataClosed(day: String)
  case data(digest: Phrase, dictionary: Phrase?)
  case dataset(title: String)
  case version(day: String)
  case dataVersion(digests: String)

  // MARK: Lists of the whole site

  case citedIn(Phrase)
  case inputs(generator: String, programs: [String])
  case inputsTable
  case file
  case bytes
  case agreement
  case byStatistic(of: String)
  case everyCase(of: String)
}

/// The folders that every project may have.
package enum SectionName: String, Sendable, CaseIterable { case primer, reports, episodes }
