internal import Diagnostics
internal import Disclosure
internal import Evaluation
internal import Foundation
internal import HTMLPages
internal import Pages
internal import Project
internal import Site

/// What a build remembers for the next one: what was read, what was settled, and the pages.
package final class BuildMemory: @unchecked Sendable {
  let reading = ReadingMemory()
  let settlements = SettlementMemory()
  private let lock = NSLock()
  private var pages: [String: MadePage] = [:]
  private var surroundings: Surroundings?
  private var generation = 0

  package init() {}

  /// What every page depends on beside its own text: everything of the project but the texts of the pages.
  struct Surroundings: Equatable {
    var files: [String: [UInt8]]
    var sources: [String]
    var navigation: [ContentTree.Link]
    var referencesPath: String?
    var hasFeed: Bool
    var hasWordsApart: Bool
  }

  /// A number that changes whenever the surroundings do, or what may be shown of a registry.
  func generation(_ surroundings: Surroundings) -> [Int] {
    if surroundings != self.surroundings {
      self.surroundings = surroundings
      generation += 1
    }
    return [generation, settlements.generation]
  }

  func page(_ source: String, _ setting: MadePage.Setting, _ index: SiteIndex) -> MadePage? {
    guard let page = lock.withLock({ pages[source] }), page.setting == setting,
      page.lookups.allSatisfy({ index.target($0.key, from: page.resolved.entry) == $0.value })
    else { return nil }
    return page
  }

  func remember(_ page: MadePage) {
    lock.withLock { pages[page.resolved.entry.source] = page }
  }
}

/// A page as it was made, with what it was made from.
struct MadePage {
  struct Setting: Equatable {
    var bytes: [UInt8]
    var generation: [Int]
    var previous: PageEntry?
    var next: PageEntry?
    var section: String?
    /// Its place among the chapters.
    var chapter: Int?
    /// What the home page leads to; nil for any other.
    var home: HomeContents?
  }

  let setting: Setting
  /// What it asked of other pages, with the answers.
  let lookups: [String: SiteIndex.Target?]
  /// The page and the files that come with it.
  let output: [OutputFile]
  let resolved: ResolvedPage
  let searched: SearchedPage
  let problems: [Diagnostic]
}
