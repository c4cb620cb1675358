internal import Formats
package import Diagnostics
internal import Project
internal import Prose
package import Site
internal import Wording

/// What other pages may point to: pages, and their figures, tables and headings by id.
package struct SiteIndex: Sendable {
  package struct Target: Hashable, Sendable {
    package var page: PageEntry
    /// `Figure 2`, or the words of a heading.
    package var label: String
    package var anchor: String?
  }

  package private(set) var targets: [String: Target] = [:]
  /// Per page, the numbers of its figures and tables.
  package private(set) var numbers: [String: [String: String]] = [:]
  /// Per page, where labels lead that are not ids themselves.
  private var anchors: [String: [String: String]] = [:]
  private var pages: [String: PageEntry] = [:]
  /// Where each label of a page of the site is written, by the page's path: figures, tables and headings.
  package private(set) var labels: [String: [String: Place]] = [:]

  init(_ plans: [PagePlan], problems: inout [Diagnostic]) {
    for plan in plans {
      let page = plan.page
      self.pages[page.entry.source] = page.entry
      var own: [String: String] = [:]
      var places: [String: Place] = [:]
      for (id, words, anchor, place, isNamed) in plan.labels {
        if own[id] != nil {
          problems.append(.error("duplicate-label", "the label '\(id)' stands twice on this page", at: place))
        }
        if OwnIds.all.contains(id) {
          problems.append(.error("reserved-label", OutputNameWords.reserved(id), at: place))
        }
        own[id] = words
        places[id] = place
        if anchor != id { anchors[page.entry.source, default: [:]][id] = anchor }
        if isNamed { add(id, Target(page: page.entry, label: words, anchor: anchor)) }
      }
      numbers[page.entry.source] = own
      for heading in page.document.headings {
        let text = heading.content.map(\.plainText).joined()
        if own[heading.id] != nil {
          problems.append(
            .error(
              "duplicate-label",
              "the heading '\(text)' has the id '\(heading.id)', which a figure or table has",
              at: heading.place))
        }
        places[heading.id] = heading.place
        add(page.entry.source + "#" + heading.id, Target(page: page.entry, label: text, anchor: heading.id))
      }
      labels[page.entry.path] = places
      let stem = page.entry.source.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
      add(stem, Target(page: page.entry, label: page.entry.title, anchor: nil))
    }
  }

  private mutating func add(_ id: String, _ target: Target) { if targets[id] == nil { targets[id] = target } }

  /// What `[](destination)` means on a page. `#id` is its own figure, table or heading, else another page's figure, or
  /// a page; `other.md` is that page, `other.md#id` what stands there.
  package func target(_ destination: String, from page: PageEntry) -> Target? {
    if destination.hasPrefix("#") {
      let id = String(destination.dropFirst())
      return target(id, on: page) ?? targets[id]
    }
    let (file, anchor) = LinkResolver.parts(of: destination, on: page)
    guard let other = file.flatMap({ pages[$0] }) else { return nil }
    guard let anchor else { return Target(page: other, label: other.title, anchor: nil) }
    return target(anchor, on: other)
  }

  private func target(_ id: String, on page: PageEntry) -> Target? {
    if let label = numbers[page.source]?[id] {
      return Target(page: page, label: label, anchor: anchors[page.source]?[id] ?? id)
    }
    return targets[page.source + "#" + id]
  }

  /// The destination nearest to one that means nothing, as it is written on this page.
  package func suggestion(for destination: String, from page: PageEntry) -> String? {
    let (file, anchor) = LinkResolver.parts(of: destination, on: page)
    guard let anchor else { return nil }
    if let other = file.flatMap({ pages[$0] }), !destination.hasPrefix("#") {
      return nearestWord(to: anchor, among: labels[other.path, default: [:]].keys.sorted()).map {
        relativePath(from: page.source, to: other.source) + "#" + $0
      }
    }
    let own = labels[page.path, default: [:]].keys.sorted()
    let known =
      own + targets.keys.sorted().map { key in key.split(separator: "#").last.map(String.init) ?? key }
    guard let id = nearestWord(to: anchor, among: known) else { return nil }
    if target("#" + id, from: page) != nil { return id }
    let elsewhere = targets.filter { $0.key.hasSuffix("#" + id) }.min { $0.key < $1.key }?.value.page
    return elsewhere.map { relativePath(from: page.source, to: $0.source) + "#" + id }
  }
}
