internal import Diagnostics
internal import Recognition
internal import Registry
internal import RegistryFiles

/// Writes what was recognised as a dictionary.
struct Drafting {
  let request: Intake.Request
  let main: IntakeTable
  let recogniser: Recogniser
  var recognition: Recognition
  let redcap: REDCapProject
  var draft: DictionaryDraft
  var remarks: [String: [String]] = [:]
  private var joined: [(field: Field, why: String)] = []

  init(
    request: Intake.Request, main: IntakeTable, recogniser: Recogniser, recognition: Recognition,
    redcap: REDCapProject
  ) {
    self.request = request
    self.main = main
    self.recogniser = recogniser
    self.recognition = recognition
    self.redcap = redcap
    var dictionary = DataDictionary(file: main.file, fields: [], encoding: main.encoding, match: .subset)
    dictionary.dialect = main.dialect
    if let mark = dictionary.dialect.delimiter, mark == UInt8(ascii: ",") {
      dictionary.dialect.delimiter = nil
    }
    dictionary.records = redcap.shape
    draft = DictionaryDraft(
      dictionary: dictionary,
      preface: IntakeWords.preface(
        String(main.file.split(separator: "/").last ?? "a file"), main.table.rowCount) + main.remarks)
  }

  // MARK: Other files

  /// A file's codes as fields, or its columns where it has one row a run.
  mutating func join(_ file: LongFile) {
    var join = Join(
      file: file.table.name, key: file.key.ours, otherKey: file.key.theirs, place: Place(file: main.file))
    join.delimiter = file.table.dialect.delimiter == UInt8(ascii: ",") ? nil : file.table.dialect.delimiter
    join.encoding = file.table.encoding
    for proposal in recognition.proposals where proposal.state == .joined {
      guard file.isWide, file.table[proposal.columns[0]] != nil, let how = proposal.how else { continue }
      var field = proposal.field
      field.name = proposal.concept
      field.concept = proposal.concept
      join.fields.append((field.name, how, join.place))
      joined.append((field, proposal.why))
    }
    if file.holdsCodes { add(file.codes(), to: &join) }
    // A file of which something is asked is read the next time, too.
    if !join.fields.isEmpty || asks(of: join.file) { draft.dictionary.joins.append(join) }
  }

  private func asks(of file: String?) -> Bool {
    recognition.questions.flatMap(\.answers).contains { answer in
      if case .joined(let other, _, _) = answer.settles { other == file } else { false }
    }
  }

  /// The rows of a repeating instrument.
  mutating func join(_ instrument: String, _ names: [String], of table: IntakeTable) {
    guard let shape = redcap.shape, let column = shape.instrument else { return }
    var rows = table
    rows.columns = table.columns.filter { names.contains($0.name) }
    for index in rows.columns.indices {
      if let labels = redcap.draft?.dictionary[rows.columns[index].name]?.labels {
        rows.columns[index].apply(meanings: labels)
      }
    }
    guard let long = LongFile(rows, key: shape.key) else { return }
    var join = Join(file: nil, key: shape.key, otherKey: shape.key, place: Place(file: main.file))
    add(long.codes(prefix: "\(column) = \(instrument.asValue)"), to: &join)
    if !join.fields.isEmpty { draft.dictionary.joins.append(join) }
  }

  private mutating func add(_ codes: LongFile.Codes, to join: inout Join) {
    for one in codes.asked where recognition[one.concept] == nil {
      ask(
        one.concept, one.column, IntakeWords.codes(one.column, one.meanings),
        IntakeWords.couldBeElse(one.meanings),
        .joined(file: join.file, concept: one.concept, how: "any " + one.condition))
    }
    for (column, texts) in codes.unknown {
      ask(
        Self.complications, column, RecognitionWords.named(column),
        RecognitionWords.codesUnknown(texts.map(\.text)),
        .joined(
          file: join.file, concept: "renal_replacement",
          how: "any \(column.asTerm) = \(texts[0].text.asValue)"))
    }
    recognition.notes += codes.others.map { IntakeWords.otherCodes($0.column, $0.meanings) }
    for one in codes.found where recognition[one.concept] == nil {
      guard var field = request.concepts[one.concept] else { continue }
      field.source = nil
      field.constraints.isRequired = false
      field.isProposed = true
      let how = "any " + one.condition
      let why = IntakeWords.codes(one.column, one.meanings)
      join.fields.append((one.concept, how, join.place))
      joined.append((field, why))
      recognition.questions.removeAll { $0.concept == one.concept }
      recognition.proposals.append(
        Recognition.Proposal(
          concept: one.concept, columns: [one.column], state: .joined, how: how, field: field, why: why))
    }
  }

  /// What is asked of codes that could be any of them.
  static let complications = "complications"

  mutating func ask(
    _ concept: String, _ column: String, _ pro: String, _ against: String,
    _ settles: Recognition.Question.Settlement
  ) {
    let answer = Recognition.Question.Answer(column: column, pro: pro, against: against, settles: settles)
    if let index = recognition.questions.firstIndex(where: { $0.concept == concept }) {
      recognition.questions[index].answers.append(answer)
    } else {
      recognition.questions.append(Recognition.Question(concept: concept, answers: [answer]))
    }
  }

  // MARK: The dictionary

  mutating func finish(problems: inout [Diagnostic]) {
    var byColumn: [String: (Field, String)] = [:]
    for proposal in recognition.proposals where proposal.state == .proposed {
      byColumn[proposal.columns[0]] = (proposal.field, proposal.why)
    }
    for (field, why) in recognition.sources where main[field.name] != nil {
      byColumn[field.name] = (field, why)
    }
    let supports = SupportColumn.all(
      main.columns.filter {
        byColumn[$0.name] == nil && !recognition.used.contains(Recogniser.key(nil, $0.name))
      })
    if let first = supports.first {
      byColumn[first.column.name] = (first.field, IntakeWords.supports(first.words))
    }
    var unread: [String] = []
    for column in main.columns {
      if let (field, why) = byColumn[column.name] {
        add(field, [why])
      } else if let parts = SplitReading(column, except: { recognition[$0] != nil }) {
        addParts(column, parts)
      } else if let reason = reasonNotToRead(column) {
        unread.append(IntakeWords.notReadWhy(column.name, reason))
      } else if !recognition.used.contains(Recogniser.key(nil, column.name)), let (field, why) = plain(column)
      {
        add(field, [why])
      }
    }
    for proposal in recognition.proposals where proposal.state == .derived && proposal.how != nil {
      add(proposal.field, [proposal.why])
    }
    for (field, why) in joined { add(field, [why]) }
    if !unread.isEmpty { draft.preface.append(IntakeWords.unread(unread)) }
    addChecks()
    placeQuestions()
    askWhoCounts(supports)
    draft.remarks.merge(remarks) { first, _ in first }
  }

  /// Lines to choose from, each where it can be uncommented.
  private mutating func placeQuestions() {
    let known = Set(draft.dictionary.fields.map(\.name))
    for index in recognition.questions.indices {
      for answer in recognition.questions[index].answers.indices {
        if case .fields(let fields) = recognition.questions[index].answers[answer].settles {
          recognition.questions[index].answers[answer].settles = .fields(fields.map(placed))
        }
      }
    }
    for question in recognition.questions {
      var heading = IntakeWords.question(question)
      for answer in question.answers {
        let lines = FieldLine.lines(answer.settles, besides: known)
        switch answer.settles {
        case .fields:
          draft.choices.append(
            DictionaryDraft.Choice(remarks: heading + IntakeWords.answer(answer), lines: lines))
          heading = []
        case .joined(let file, _, _) where !draft.dictionary.joins.contains { $0.file == file }:
          draft.preface += IntakeWords.question(question) + IntakeWords.answer(answer)
        case .joined(let file, _, _):
          remarks[DictionaryDraft.joinKey(file), default: []] +=
            IntakeWords.question(question) + IntakeWords.answer(answer) + lines
        case .levels: remarks[answer.column, default: []] += IntakeWords.answer(answer) + lines
        case .include, .meanings, .renamed: break
        }
      }
    }
  }

  /// Which runs count is asked where a column holds others than those of ECPR.
  private mutating func askWhoCounts(_ supports: [SupportColumn]) {
    guard let first = supports.first, !first.isPlain(besidesEmptyRows: redcap.shape != nil) else { return }
    for support in supports {
      ask(
        SupportColumn.concept, support.column.name, IntakeWords.supports(support.words),
        IntakeWords.whoCounts, .include(support.conditions))
    }
    remarks[DictionaryDraft.inclusionKey] =
      [IntakeWords.whoCounts + ":"]
      + supports.flatMap { FieldLine.lines(.include($0.conditions), besides: []) }.unique
  }

  /// With the event that it is read from, in a longitudinal REDCap project.
  private func placed(_ field: Field) -> Field {
    var field = field
    field.place = Place(file: main.file)
    if let origin = redcap.origin(of: field.name), case .column = field.origin { field.origin = origin }
    return field
  }

  private mutating func add(_ field: Field, _ why: [String]) {
    draft.dictionary.fields.append(placed(field))
    remarks[field.name] = why
  }

  /// A column of several complications a cell, and a field for each of those that are known.
  private mutating func addParts(_ column: ColumnProfile, _ parts: SplitReading) {
    var field = Field(name: column.name, kind: .string, place: Place(file: main.file))
    field.missingValues = FieldBuilder.missing(
      column.missing.map(\.text).filter { !parts.levels.map(\.text).contains($0) })
    field.splitMark = parts.mark
    field.levelMap = parts.levels.map { ($0.text, $0.level) }
    field.isProposed = true
    add(field, [IntakeWords.split(parts.mark)])
    if !parts.unknown.isEmpty {
      ask(
        Self.complications, column.name, IntakeWords.split(parts.mark),
        IntakeWords.partsUnknown(parts.unknown),
        .levels(parts.unknown.map { FieldLine.quotedLine($0.text) + ": other" }))
    }
    for concept in SectionNeeds.complications where parts.levels.contains(where: { $0.level == concept }) {
      guard var one = request.concepts[concept] else { continue }
      one.source = nil
      one.missingValues = [""]
      one.origin = .part(of: column.name)
      one.isProposed = true
      let texts = parts.levels.filter { $0.level == concept }.map(\.text)
      let why = IntakeWords.codes(column.name, texts)
      if parts.asked[concept] != nil {
        ask(concept, column.name, why, IntakeWords.couldBeElse(texts), .fields([one]))
        continue
      }
      joined.append((one, why))
      recognition.questions.removeAll { $0.concept == concept }
      recognition.proposals.append(
        Recognition.Proposal(
          concept: concept, columns: [column.name], state: .derived, how: nil, field: one, why: why))
    }
  }

  private func reasonNotToRead(_ column: ColumnProfile) -> String? {
    if column.isEmpty { return IntakeWords.isEmpty }
    if column.isMarkedIdentifier || column.header.ideas.contains("mrn")
      || column.header.ideas.contains("birth")
    {
      return IntakeWords.isIdentifier
    }
    switch column.reading {
    case .dates: return IntakeWords.isDate
    case .numbers(let numbers):
      return column.isUnique && numbers.isWhole && column.texts.count > 20 ? IntakeWords.isIdentifier : nil
    case .texts, .empty:
      return column.texts.count > 12 || column.texts.contains { $0.text.count > 60 }
        ? IntakeWords.isFreeText : nil
    }
  }

  /// A column that is no concept, as what it seems to be.
  private func plain(_ column: ColumnProfile) -> (Field, String)? {
    if case .numbers(let numbers) = column.reading, !numbers.isAmbiguous {
      var field = Field(
        name: column.name, kind: numbers.isWhole ? .integer : .number, place: Place(file: main.file))
      field.decimalMark = numbers.decimalMark
      field.writing.groupMark = numbers.groupMark
      field.writing.isBare = !numbers.hasUnits
      field.writing.hasBounds = numbers.hasBounds
      field.missingValues = FieldBuilder.missing(column.missingTexts + numbers.others.map(\.text))
      field.unit = numbers.cellUnit ?? column.header.unit
      return (field, IntakeWords.unknownColumn("numbers"))
    }
    guard column.texts.count <= 12 else { return nil }
    var field = Field(name: column.name, kind: .string, place: Place(file: main.file))
    field.title = column.label ?? column.name
    field.missingValues = FieldBuilder.missing(column.missingTexts)
    return (field, IntakeWords.unknownColumn("categories"))
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
