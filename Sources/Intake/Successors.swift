internal import Diagnostics
internal import Recognition
internal import Registry
internal import RegistryFiles

/// What stands against reading a newer export by the dictionary of an older one, and what may mend it: columns that are
/// gone, with those that may be they under another name, and codes that nobody has seen.
struct Successors {
  let dictionary: DataDictionary
  let recognition: Recognition
  let main: IntakeTable

  init(_ dictionary: DataDictionary, _ recognition: Recognition, _ main: IntakeTable) {
    self.dictionary = dictionary
    self.recognition = recognition
    self.main = main
  }

  /// Fields whose column the file has no more.
  var gone: [Field] {
    let headers = Set(main.table.headers)
    let joined = Set(dictionary.joins.flatMap { $0.fields.map(\.name) })
    return dictionary.fields.filter { field in
      guard case .column = field.origin else { return false }
      return !headers.contains(field.name) && !joined.contains(field.name)
    }
  }

  /// The concepts that a column was for: its own, or those that follow from it.
  func concepts(of field: Field) -> [String] {
    if field.role != .source { return [field.concept ?? field.name] }
    return dictionary.fields.compactMap { other in
      guard case .derived(let text, _) = other.origin, DictionaryText.terms(of: text).contains(field.name)
      else { return nil }
      return other.concept ?? other.name
    }
  }

  /// New columns that may be one that is gone: alike in name or in what they were recognised as, and in their cells.
  func columns(for field: Field) -> [ColumnProfile] {
    let known = Set(dictionary.fields.map(\.name))
    let free = main.columns.filter { !known.contains($0.name) && fits($0, field) }
    let concepts = Set(concepts(of: field))
    let recognised = Set(
      recognition.proposals.filter { concepts.contains($0.concept) }.flatMap(\.columns)
        + recognition.questions.filter { concepts.contains($0.concept) }.flatMap { $0.answers.map(\.column) })
    let before = HeaderReading.ideas(of: field.name)
    return free.filter { column in
      let ideas = column.header.ideas
      let isAlike =
        !before.isEmpty && !ideas.isEmpty && (ideas.isSubset(of: before) || before.isSubset(of: ideas))
      return isAlike || recognised.contains(column.name)
        || nearestWord(to: field.name, among: [column.name]) != nil
    }
  }

  private func fits(_ column: ColumnProfile, _ field: Field) -> Bool {
    switch column.reading {
    case .empty: return false
    case .dates: return field.kind.readsMoments
    case .numbers where [.number, .integer, .year].contains(field.kind): return true
    case .numbers, .texts:
      if field.kind.readsMoments || [.number, .integer, .year].contains(field.kind) { return false }
      guard let codes = Again.codes(of: field) else { return true }
      let shared = column.texts.reduce(0) { $0 + (codes.contains($1.text) ? $1.count : 0) }
      return shared * 2 >= column.known
    }
  }

  /// Dates that are written in a way that the field does not know, where the file's own dates tell which it is.
  private func dates(_ column: ColumnProfile, _ field: Field) -> Recognition.Question? {
    let unread = Again.unreadMoments(column, field)
    guard let first = unread.first, case .dates(let reading) = column.reading, reading.alternative == nil,
      let concept = concepts(of: field).first
    else { return nil }
    let ways = (reading.formats.isEmpty ? Self.plain : reading.formats).compactMap { DateFormat($0) }
    let old = field.formats.isEmpty ? Self.plain.compactMap { DateFormat($0) } : field.formats
    let new = ways.filter { way in
      !old.contains(way) && unread.contains { way.moment($0.text, as: field.kind) != nil }
    }
    var wider = field
    wider.formats =
      old.filter { way in column.texts.contains { way.moment($0.text, as: field.kind) != nil } } + new
    guard !new.isEmpty, unread.allSatisfy({ wider.moment($0.text) != nil }) else { return nil }
    let count = unread.reduce(0) { $0 + $1.count }
    return Recognition.Question(
      concept: concept,
      answers: [
        Recognition.Question.Answer(
          column: column.name,
          pro: IntakeWords.datesNow(count, new.map(\.text), main.table.line(ofRow: first.firstRow)),
          against: IntakeWords.datesBefore(old.map(\.text)), settles: .fields([wider]))
      ])
  }

  private static let plain = [
    "%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%H:%M",
    "%H:%M:%S",
  ]

  /// As questions among the others, each with the command that settles it.
  var questions: [Recognition.Question] {
    var questions: [Recognition.Question] = []
    for field in gone {
      let answers = columns(for: field).map { column in
        Recognition.Question.Answer(
          column: column.name, pro: IntakeWords.mayBeRenamed(field.name),
          against: IntakeWords.columnGone(field.name), settles: .renamed(from: field.name, to: column.name))
      }
      guard !answers.isEmpty, let concept = concepts(of: field).first else { continue }
      questions.append(Recognition.Question(concept: concept, answers: answers))
    }
    for field in dictionary.fields {
      guard let column = main[field.name] else { continue }
      if let question = dates(column, field) { questions.append(question) }
      let unseen = Again.unseen(column, field)
      guard !unseen.isEmpty else { continue }
      questions.append(
        Recognition.Question(
          concept: field.concept ?? field.name,
          answers: [
            Recognition.Question.Answer(
              column: column.name, pro: IntakeWords.acceptedBefore,
              against: IntakeWords.codesNew(
                unseen.map { ($0.text, $0.count, main.table.line(ofRow: $0.firstRow)) }),
              settles: .meanings(unseen.map(\.text), of: Again.levels(of: field)))
          ]))
    }
    return questions
  }
}
