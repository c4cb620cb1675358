internal import Notation
internal import Project
internal import References

/// Where the numbers of a page come from, as its foot tells.
package struct PageProvenance: Sendable {
  package enum Part: Sendable {
    case text(String)
    case title(String)
    /// That the data are invented.
    case warning(String)
    case digest(String)
  }

  /// A line a registry.
  package let lines: [[Part]]
  package let closing: String

  /// Nil where it uses none.
  package init?(_ sources: [PageSource]) {
    guard !sources.isEmpty else { return nil }
    lines = sources.map(Self.line)
    closing = "Computed by \(Version.generator) when this page was built."
  }

  private static func line(_ source: PageSource) -> [Part] {
    let records = source.records.map { count in
      count.value.value.map { ", \(counted($0, "record"))" } ?? ", number of records hidden"
    }
    var parts: [Part] = [.title(source.title), .text("\(records ?? ""). ")]
    if source.isSynthetic { parts.append(.warning("Synthetic data. ")) }
    if let note = source.syntheticNote { parts.append(.text(note + " ")) }
    let lock = source.dataLock.map { "Data closed on \(DateWords.words(for: $0)). " } ?? ""
    parts.append(.text("\(source.profileNote) \(lock)Data "))
    parts.append(.digest("sha256:" + source.dataDigest))
    if let digest = source.dictionaryDigest {
      parts += [.text(", dictionary "), .digest("sha256:" + digest)]
    }
    return parts + [.text(".")]
  }
}
