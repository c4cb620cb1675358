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
      guard case .derived(let text, _) = other.origin,
        DictionaryText.terms(of: text).contains(field.name)
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
        + recognition.questions.filter { concepts.contains($0.concept) }.flatMap {
          $0.answers.map(\.column)
        })
    let before = HeaderReading.ideas(of: field.name)
    return free.filter { column in
      let ideas = column.header.ideas
      let isAlike =
        !before.isEmpty && !ideas.isEmpty
        && (ideas.isSubset(of: before) || before.isSubset(of: ideas))
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
      if field.kind.readsMoments || [.number, .integer, .year].contains(field.kind) {
        return false
      }
      guard let codes = Again.codes(of: field) else { return true }
      let shared = column.texts.reduce(0) { $0 + (codes.contains($1.text) ? $1.count : 0) }
      return shared * 2 >= column.known
    }
  }

  /// As questions among the others, each with the command that settles it.
  var questions: [Recognition.Question] {
    var questions: [Recognition.Question] = []
    for field in gone {
      let answers = columns(for: field).map { column in
        Recognition.Question.Answer(
          column: column.name, pro: IntakeWords.mayBeRenamed(field.name),
          against: IntakeWords.columnGone(field.name),
          settles: .renamed(from: field.name, to: column.name))
      }
      guard !answers.isEmpty, let concept = concepts(of: field).first else { continue }
      questions.append(Recognition.Question(concept: concept, answers: answers))
    }
    for field in dictionary.fields {
      guard let column = main[field.name] else { continue }
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
