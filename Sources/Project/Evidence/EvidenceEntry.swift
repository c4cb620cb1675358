internal import Diagnostics
internal import PositionedYAML
internal import References

/// How well a reference was read, and when, as `content/evidence.yaml` says.
package struct EvidenceEntry: Hashable, Sendable {
  package enum Reading: String, CaseIterable, Sendable {
    case fullText = "full-text"
    case abstract
    /// In another work's account of it.
    case secondary
    /// It was not to be had: it is named, and nothing is taken from it but what its title says.
    case title
  }

  package var reading: Reading
  package var day: String?
  /// What was read of it: `table 2`, `introduction only`.
  package var passage: String?
  package var note: String?

  static let file = "content/evidence.yaml"
  static let keys = ["source", "read", "on", "passage", "note"]

  /// By the keys of the references; a key that is not there, or twice, is an error.
  static func readAll(
    _ text: String, _ bibliography: Bibliography, problems: inout [Diagnostic]
  ) -> [String: EvidenceEntry] {
    var entries: [String: EvidenceEntry] = [:]
    guard let root = YAMLParser.parse(text, file: file, problems: &problems) else { return entries }
    for item in root.list(named: "the evidence", &problems) ?? [] {
      guard
        let entry = YAMLMapping(
          item, of: "an entry of the evidence", keys: keys, problems: &problems),
        let key = entry.required("source", &problems), entry.required("read", &problems) != nil,
        let reading: Reading = entry["read"]?.word(named: "read", &problems)
      else { continue }
      let place = entry["source"]?.place ?? entry.place
      if bibliography[key] == nil {
        problems.append(
          .error(
            "unknown-reference", "unknown reference '\(key)'", at: place,
            suggestion: nearestWord(to: key, among: bibliography.keys)))
      } else if entries[key] != nil {
        problems.append(.error("duplicate-key", "the reference '\(key)' stands twice", at: place))
      }
      entries[key] = EvidenceEntry(
        reading: reading, day: entry.day("on", &problems), passage: entry.string("passage", &problems),
        note: entry.string("note", &problems))
    }
    return entries
  }
}
