package import Diagnostics
internal import Recognition
package import Registry
package import RegistryFiles

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
  /// Columns that are no concept, with what they may be.
  let unused: [(column: String, nearest: [String], line: String?)]
  /// The names of the dictionary's fields.
  let known: Set<String>
  let runsByYear: [(year: Int, count: Int)]
  /// What the columns' cells say, for an answer that takes a column that nothing asks of.
  let intake: Intake?
  let model: DataDictionary
  /// As it stands, whether or not its file can be read by it.
  let dictionary: DataDictionary

  /// How many fields nobody has accepted yet.
  package var proposalCount: Int { concepts.count { $0.isProposed } }

  /// The dictionary of a registry with its files, and what `intake` would recognise in them.
  package init(
    registry: String, dictionary: DataDictionary, text: String, table: RegistryTable, told: [Diagnostic],
    intake: Intake?, concepts model: DataDictionary, hidden: HiddenCounts? = nil
  ) {
    self.registry = registry
    self.intake = intake
    self.model = model
    self.dictionary = dictionary
    let remarks = DictionaryText.remarks(text)
    let joins = Dictionary(
      dictionary.joins.flatMap { join in join.fields.map { ($0.name, $0.aggregate) } },
      uniquingKeysWith: { first, _ in first })
    var found: [Concept] = []
    for concept in model.fields.map(\.name) {
      guard let column = table.column(of: concept) else {
        let line = intake?.recognition[concept].map { FieldLine.paste($0.field, concept) }
        found.append(
          Concept(
            concept: concept, columns: [], state: .absent, how: nil, levels: [], unit: nil,
            why: line.map(IntakeWords.recognised) ?? "", isProposed: false))
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
    known = Set(dictionary.fields.map(\.name))
    let open = OpenInclusion(table)
    let mending = intake.map { Successors(dictionary, $0.recognition, $0.main).questions } ?? []
    let mended = Set(mending.map(\.concept))
    questions =
      (open.map { [$0.question] } ?? []) + mending
      + (intake?.recognition.questions ?? []).filter {
        $0.concept != SupportColumn.concept && !present.contains($0.concept) && !mended.contains($0.concept)
      }
    unused = intake.map { Self.unused($0, dictionary, present, model) } ?? []
    sections = SectionNeeds.all.map { needs in
      let (state, missing) = needs.state(present.contains)
      return (needs.section, state, missing)
    }
    records = table.rowCount
    leftOut = told.count { $0.code == "key-without-record" }
    var pairs: Set<[Int]> = []
    duplicates = told.filter { ["identifier-repeats", "same-record"].contains($0.code) }.map {
      Duplicate(line: $0.place.line, like: IntakeWords.line(in: $0.message))
    }.filter { pairs.insert([$0.line, $0.like]).inserted }
    notes =
      DoctorNotes.inclusion(table, open) + DoctorNotes.joined(table) + DoctorNotes.yearless(table)
      + DoctorNotes.notes(table, told) + (intake?.recognition.notes ?? [])
      + (hidden.map { DoctorNotes.hidden(table, $0) } ?? [])
    runsByYear = DoctorNotes.years(table)
  }

  /// The file's columns that no field reads as a concept.
  private static func unused(
    _ intake: Intake, _ dictionary: DataDictionary, _ present: Set<String>, _ model: DataDictionary
  ) -> [(column: String, nearest: [String], line: String?)] {
    var used = Set(dictionary.joins.map(\.key) + [dictionary.records?.key].compactMap { $0 })
    for field in dictionary.fields {
      let isConcept = field.concept != nil || model[field.name] != nil
      guard isConcept || field.role == .source || field.splitMark != nil else { continue }
      if case .event(let column, _) = field.origin { used.insert(column) } else { used.insert(field.name) }
    }
    let asked = Set(intake.recognition.questions.flatMap { $0.answers.map(\.column) })
    let nearest = NearestConcepts(concepts: model)
    let elsewhere = intake.wide.flatMap { file -> [(column: String, nearest: [String], line: String?)] in
      let said = dictionary.joins.filter { $0.file == file.table.name }.flatMap { join in
        join.fields.map(\.aggregate)
      }
      return file.table.columns.filter { column in
        column.name != file.key.theirs && !asked.contains(column.name) && !column.isEmpty
          && !said.contains {
            DictionaryText.terms(of: $0).contains(column.name) || $0.hasSuffix(column.name.asTerm)
          }
      }.map { column in
        let concepts = nearest.concepts(of: column).filter { !present.contains($0) }
        return (IntakeWords.columnOf(file.table.name, column.name), concepts, nil)
      }
    }
    return intake.main.columns.filter {
      !used.contains($0.name) && !asked.contains($0.name) && !$0.isMarkedIdentifier
    }.map { column in
      let concepts = nearest.concepts(of: column).filter { !present.contains($0) }
      let line = concepts.prefix(1).compactMap { concept in
        nearest.line(column, as: concept).map { FieldLine.paste($0, concept) }
      }.first
      return (column.name, concepts, line)
    } + elsewhere
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
