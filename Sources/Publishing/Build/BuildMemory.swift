internal import Diagnostics
internal import Site

/// What a build remembers for the next one: results by name, each with the bytes that it was made from. Where those
/// are the same, the result and its problems are used again.
package final class BuildMemory {
  private struct Kept {
    var inputs: [[UInt8]?]
    var value: Any
    var problems: [Diagnostic]
  }

  private var kept: [String: Kept] = [:]
  private var pages: [String: MadePage] = [:]
  private var surroundings: Surroundings?
  private(set) var generation = 0

  package init() {}

  func recall<Value>(
    _ name: String, from inputs: [[UInt8]?], _ problems: inout [Diagnostic],
    make: (inout [Diagnostic]) -> Value
  ) -> Value {
    if let known = kept[name], known.inputs == inputs, let value = known.value as? Value {
      problems += known.problems
      return value
    }
    var own: [Diagnostic] = []
    let value = make(&own)
    kept[name] = Kept(inputs: inputs, value: value, problems: own)
    problems += own
    return value
  }

  func recall<Value>(_ name: String, from inputs: [[UInt8]?], make: () -> Value) -> Value {
    var ignored: [Diagnostic] = []
    return recall(name, from: inputs, &ignored) { _ in make() }
  }

  // MARK: Pages

  /// What every page depends on beside its own text: everything of the project but the texts of the pages.
  struct Surroundings: Equatable {
    var files: [String: [UInt8]]
    var sources: [String]
    var navigation: [ContentTree.Link]
    var referencesPath: String?
    var hasFeed: Bool
  }

  /// A number that changes whenever the surroundings do.
  func note(_ surroundings: Surroundings) {
    guard surroundings != self.surroundings else { return }
    self.surroundings = surroundings
    generation += 1
  }

  /// What a page hides depends on every other page: none is used again.
  func forget() { generation += 1 }

  func page(_ source: String, _ setting: MadePage.Setting, _ index: SiteIndex) -> MadePage? {
    guard let page = pages[source], page.setting == setting,
      page.lookups.allSatisfy({ index.target($0.key, from: page.rendered.entry) == $0.value })
    else { return nil }
    return page
  }

  func remember(_ page: MadePage) { pages[page.rendered.entry.source] = page }
}

/// A page as it was made, with what it was made from.
struct MadePage {
  struct Setting: Equatable {
    var bytes: [UInt8]
    var generation: Int
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
  let rendered: RenderedPage
  let problems: [Diagnostic]
}
