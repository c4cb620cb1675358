package import Diagnostics
package import Registry

/// What each section of a report needs, and what a registry has of it.
package struct Doctor: Sendable {
  package struct Concept: Sendable {
    var concept: String
    var columns: [String]
    var state: Recognition.State
    var how: String?
    var levels: [(code: String, level: String)]
    var unit: String?
    var why: String
    var isProposed: Bool
  }

  struct Duplicate: Sendable {
    var line: Int
    var like: Int
  }

  let registry: String
  let concepts: [Concept]
  let questions: [Recognition.Question]
  let sections: [(section: String, state: SectionNeeds.State, missing: [String])]
  let records: Int
  let leftOut: Int
  let duplicates: [Duplicate]
  /// What a person should know of the file, in sentences.
  let notes: [String]
  let runsByYear: [(year: Int, count: Int)]

  /// How many fields nobody has accepted yet.
  package var proposalCount: Int { concepts.count { $0.isProposed } }

  /// The dictionary of a registry with its files, and what `intake` would recognise in them.
  package init(
    registry: String, dictionary: DataDictionary, text: String, table: RegistryTable, told: [Diagnostic],
    intake: Intake?, concepts model: DataDictionary
  ) {
    self.registry = registry
    let remarks = DictionaryText.remarks(text)
    let joins = Dictionary(
      dictionary.joins.flatMap { join in join.fields.map { ($0.name, $0.aggregate) } },
      uniquingKeysWith: { first, _ in first })
    var found: [Concept] = []
    for concept in model.fields.map(\.name) {
      guard let column = table.column(of: concept) else {
        let nearest = intake?.recognition[concept].map {
          IntakeWords.nearest(FieldLine.paste($0.field, concept))
        }
        found.append(
          Concept(
            concept: concept, columns: [], state: .absent, how: nil, levels: [], unit: nil,
            why: nearest ?? "", isProposed: false))
        continue
      }
      let field = column.field
      var state = field.isProposed ? Recognition.State.proposed : .declared
      var how = joins[field.name]
      var columns = [field.name]
      if let joined = how {
        state = .joined
        columns = [Self.column(ofAggregate: joined)]
      }
      switch field.origin {
      case .derived(let text, _):
        state = .derived
        how = text
        columns = Self.columns(ofDerivation: text, dictionary)
      case .part(let source):
        state = .derived
        columns = [source]
      case .event(let name, _): columns = [name]
      case .column: break
      }
      let levels =
        field.levelMap.isEmpty && field.kind == .boolean && how == nil
        ? field.trueValues.map { ($0, "yes") } + field.falseValues.map { ($0, "no") } : field.levelMap
      found.append(
        Concept(
          concept: concept, columns: columns, state: state, how: how, levels: levels.map { ($0.0, $0.1) },
          unit: field.unit, why: remarks[field.name] ?? "", isProposed: field.isProposed))
    }
    concepts = found
    let present = Set(found.filter { $0.state != .absent }.map(\.concept))
    questions = (intake?.recognition.questions ?? []).filter { !present.contains($0.concept) }
    sections = SectionNeeds.all.map { needs in
      let (state, missing) = needs.state(present.contains)
      return (needs.section, state, missing)
    }
    records = table.rowCount
    leftOut = told.count { $0.code == "key-without-record" }
    duplicates = told.filter { ["identifier-repeats", "same-record"].contains($0.code) }.map {
      Duplicate(line: $0.place.line, like: IntakeWords.line(in: $0.message))
    }
    notes = DoctorNotes.notes(table, told, main: intake?.main)
    runsByYear = DoctorNotes.years(table)
  }

  private static func columns(ofDerivation text: String, _ dictionary: DataDictionary) -> [String] {
    dictionary.fields.map(\.name).filter { name in
      text.contains(name.asTerm + ",") || text.contains(name.asTerm + ")") || text.contains(name + " ")
        || text.contains("'" + name + "'")
    }.filter { !$0.isEmpty }
  }

  /// `any ComplicationCode = "411"` reads ComplicationCode.
  private static func column(ofAggregate text: String) -> String {
    let words = text.split(separator: " ").dropFirst().map(String.init)
    if let last = words.lastIndex(of: "and"), last + 1 < words.count { return words[last + 1] }
    let rest = words.joined(separator: " ")
    if rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") {
      return String(rest[rest.index(after: rest.startIndex)..<end])
    }
    return words.first ?? ""
  }
}

/// The text of a dictionary as a person has it, comments and all.
package enum DictionaryText {
  /// The comment above each field.
  static func remarks(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    var comments: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let plain = line.trimmed
      if plain.hasPrefix("# ") {
        comments.append(String(plain.dropFirst(2)))
      } else if plain.hasPrefix("- name: ") {
        var name = String(plain.dropFirst(8))
        if name.count > 1, name.first == "\"", name.last == "\"" {
          name = String(name.dropFirst().dropLast())
        }
        result[name] = comments.joined(separator: " ")
        comments = []
      } else {
        comments = []
      }
    }
    return result
  }

  /// Every proposal accepted: its mark is taken away, everything else stays as it was.
  package static func accepted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      guard !line.trimmed.hasPrefix("#"), line.contains("proposed: true") else { return String(line) }
      if line.trimmed == "proposed: true" { return nil }
      var result = String(line)
      for mark in [", proposed: true", "proposed: true, ", "proposed: true"] {
        result = result.removing(mark)
      }
      return result.trimmedEnd.hasSuffix("ecprimer: {}") ? nil : result
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate func removing(_ part: String) -> String {
    var pieces: [Substring] = []
    var rest = self[...]
    while let start = rest.start(of: part) {
      pieces.append(rest[..<start])
      rest = rest[rest.index(start, offsetBy: part.count)...]
    }
    return pieces.isEmpty ? self : (pieces + [rest]).joined()
  }

  fileprivate var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}

extension Substring {
  fileprivate func start(of part: String) -> Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(part) { return at }
      at = index(after: at)
    }
    return nil
  }
}
