internal import Diagnostics
internal import Prose
internal import Site

/// What other pages may point to: pages, and their figures, tables and headings by id.
struct SiteIndex {
  struct Target: Hashable {
    var page: PageEntry
    /// `Figure 2`, or the words of a heading.
    var label: String
    var anchor: String?
  }

  private(set) var targets: [String: Target] = [:]
  /// Per page, the numbers of its figures and tables.
  private(set) var numbers: [String: [String: String]] = [:]
  private var headingIds: Set<String> = []

  init(_ pages: [Project.Page], problems: inout [Diagnostic]) {
    for page in pages {
      var own: [String: String] = [:]
      var figures = 0
      var tables = 0
      for fence in page.document.fences {
        let label: String
        switch fence.name {
        case .figure, .flow:
          figures += 1
          label = "Figure \(figures)"
        case .table, .appraisal:
          tables += 1
          label = "Table \(tables)"
        default: continue
        }
        let id = fence.id ?? Self.automaticId(label)
        if own[id] != nil {
          problems.append(
            .error("duplicate-label", "the label '\(id)' stands twice on this page", at: fence.place))
        }
        own[id] = label
        if fence.id != nil { add(id, Target(page: page.entry, label: label, anchor: id)) }
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
        add(page.entry.source + "#" + heading.id, Target(page: page.entry, label: text, anchor: heading.id))
      }
      let stem = page.entry.source.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
      add(stem, Target(page: page.entry, label: page.entry.title, anchor: nil))
    }
  }

  private mutating func add(_ id: String, _ target: Target) { if targets[id] == nil { targets[id] = target } }

  static func automaticId(_ label: String) -> String {
    String(label.lowercased().map { $0 == " " ? "-" : $0 })
  }

  /// What `[](#id)` means on a page: its own figure, table or heading; else another page's figure, or a page.
  func target(_ id: String, from page: PageEntry) -> Target? {
    if let label = numbers[page.source]?[id] { return Target(page: page, label: label, anchor: id) }
    return targets[page.source + "#" + id] ?? targets[id]
  }

  func candidates(from page: PageEntry) -> [String] {
    (numbers[page.source]?.keys.sorted() ?? [])
      + targets.keys.map { key in key.split(separator: "#").last.map(String.init) ?? key }.sorted()
  }
}
