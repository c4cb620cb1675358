internal import Project
internal import References
package import Wording

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
  package init?(_ sources: [PageSource], _ words: Wording) {
    guard !sources.isEmpty else { return nil }
    lines = sources.map { Self.line($0, words) }
    closing = words.site(.computedBy(generator: Version.generator))
  }

  private static func line(_ source: PageSource, _ words: Wording) -> [Part] {
    let records = source.records.map { count in
      ", " + words.site(count.value.value.map { .records($0) } ?? .recordsHidden)
    }
    var parts: [Part] = [.title(source.title), .text("\(records ?? ""). ")]
    if source.isSynthetic { parts.append(.warning(words.site(.syntheticData) + " ")) }
    if let note = source.syntheticNote { parts.append(.text(note + " ")) }
    let lock = source.dataLock.map { words.site(.dataClosed(day: words.day($0))) + " " } ?? ""
    parts.append(.text("\(source.profileNote) \(lock)"))
    let message = SiteMessage.data(
      digest: .gap(0), dictionary: source.dictionaryDigest == nil ? nil : .gap(1))
    return parts
      + words.parts(message).map { part in
        switch part {
        case .text(let text), .code(let text), .emphasis(let text): .text(text)
        case .gap(let number):
          .digest("sha256:" + (number == 0 ? source.dataDigest : source.dictionaryDigest ?? ""))
        }
      }
  }
}
