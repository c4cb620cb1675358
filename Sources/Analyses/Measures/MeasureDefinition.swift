package import Diagnostics
internal import PositionedYAML
internal import Registry

/// A number that the site states, as `measures.yaml` defines it.
package struct MeasureDefinition: Sendable {
  package enum Kind: Sendable {
    case proportion(numerator: String, denominator: String)
    case median(column: String)
    case mean(column: String)
    case total(column: String)
  }

  package enum Direction: String, CaseIterable, Sendable { case higher, lower }

  package var id: String
  package var title: String
  package var registry: String
  package var kind: Kind
  /// A further condition on the records.
  package var condition: String?
  /// The condition of records that are left out of numerator and denominator.
  package var exclusion: String?
  /// What is meant, in words.
  package var description: String?
  /// Where the definition comes from: `definition-source`, or `source` for short.
  package var definitionSource: String?
  /// What the measure should reach, as a proportion or in the column's unit.
  package var target: Double?
  /// Who set the target; a definition's source seldom did.
  package var targetSource: String?
  package var direction: Direction?
  package var place: Place
  /// Where each condition stands, for messages.
  package var places: [String: Place]

  static let keys = [
    "title", "registry", "numerator", "denominator", "median", "mean", "total", "where", "exclude", "source",
    "definition-source", "description", "target", "target-source", "direction",
  ]

  /// Reads `measures.yaml`; every problem in one run.
  package static func readAll(_ text: String, file: String, problems: inout [Diagnostic])
    -> [MeasureDefinition]
  {
    guard let node = YAMLParser.parse(text, file: file, problems: &problems),
      let root = YAMLMapping(node, of: "measures.yaml", problems: &problems)
    else { return [] }
    return root.members.compactMap { member in
      let subject = "measure '\(member.key)'"
      guard isName(member.key) else {
        problems.append(
          .error(
            "measure-name", "a measure's name is made of letters, digits, - and _, not '\(member.key)'",
            at: member.place))
        return nil
      }
      guard let entry = YAMLMapping(member.value, of: subject, keys: keys, problems: &problems),
        let kind = kind(entry, &problems), let registry = entry.required("registry", &problems)
      else { return nil }
      return MeasureDefinition(
        id: member.key, title: entry.string("title", &problems) ?? member.key, registry: registry, kind: kind,
        condition: entry.string("where", &problems), exclusion: entry.string("exclude", &problems),
        description: entry.string("description", &problems),
        definitionSource: definitionSource(entry, &problems), target: entry.number("target", &problems),
        targetSource: targetSource(entry, &problems),
        direction: entry["direction"].flatMap { $0.word(named: "direction", as: Direction.self, &problems) },
        place: member.place,
        places: Dictionary(
          entry.members.map { ($0.key, $0.value.place) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func definitionSource(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) -> String? {
    if let short = entry["source"], entry["definition-source"] != nil {
      problems.append(
        .error("measure-source", "source and definition-source mean the same; give one", at: short.place))
    }
    return entry.string("definition-source", &problems) ?? entry.string("source", &problems)
  }

  private static func targetSource(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) -> String? {
    if let source = entry["target-source"], entry["target"] == nil {
      problems.append(
        .error("measure-source", "\(entry.subject) has a target-source and no target", at: source.place))
    }
    return entry.string("target-source", &problems)
  }

  private static func kind(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) -> Kind? {
    let forms = ["numerator", "median", "mean", "total"].filter { entry[$0] != nil }
    guard forms.count == 1 else {
      problems.append(
        .error(
          "measure-kind",
          "\(entry.subject) needs one of numerator, median, mean and total, and has \(forms.isEmpty ? "none" : forms.joined(separator: " and "))",
          at: entry.place))
      return nil
    }
    guard let text = entry.string(forms[0], &problems) else { return nil }
    switch forms[0] {
    case "numerator":
      return .proportion(numerator: text, denominator: entry.string("denominator", &problems) ?? "all")
    case "median": return .median(column: text)
    case "mean": return .mean(column: text)
    default: return .total(column: text)
    }
  }

  /// What a measure may be called, since prose names it between backticks.
  package static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_")
      }
  }
}
