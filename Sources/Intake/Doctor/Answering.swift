package import Diagnostics
internal import Recognition
internal import Registry
internal import RegistryFiles

/// What a person answers in the terminal: which column a concept is, and what its codes mean.
extension Doctor {
  /// The dictionary with one answer in it, in words; nil, told, where it cannot be. A column that nothing asks of is
  /// taken as well; codes without a meaning are never thrown away in silence.
  package func answered(_ answer: String, levels: String = "", in text: String, problems: inout [Diagnostic])
    -> (text: String, words: String)?
  {
    let parts = answer.split(separator: "=", maxSplits: 1).map { String($0.trimmed) }
    let place = Place(file: "--answer")
    let concept = parts.first ?? ""
    let question = questions.first { $0.concept == concept }
    guard question != nil || model[concept] != nil else {
      let names = questions.map(\.concept) + model.fields.map(\.name)
      problems.append(
        .error(
          "unknown-question", PublishedIntakeWords.noConcept(concept), at: place,
          suggestion: nearestWord(to: concept, among: names)))
      return nil
    }
    let answers = questions.filter { $0.concept == concept }.flatMap(\.answers)
    let columns = answers.map(\.column)
    // Dates in another form are read for all that follows from them, whichever of it is named.
    let chosen =
      parts.count > 1
      ? answers.first { $0.column == parts[1] }
        ?? questions.flatMap(\.answers).first { $0.column == parts[1] && $0.settles.isOfDates }
      : Set(columns).count == 1 ? answers[0] : nil
    if let chosen, case .renamed(let old, let new) = chosen.settles {
      return renamed(old + "=" + new, in: text, problems: &problems)
    }
    if let chosen, !chosen.settles.isOfThere { return settled(chosen, concept, levels, text, &problems) }
    if parts.count < 2, let chosen { return taken(chosen.column, concept, levels, text, &problems) }
    guard parts.count > 1 else {
      problems.append(
        .error(
          "unknown-answer",
          columns.isEmpty
            ? PublishedIntakeWords.noQuestion(concept)
            : PublishedIntakeWords.whichColumn(concept, Set(columns).sorted()),
          at: place))
      return nil
    }
    return taken(parts[1], concept, levels, text, &problems)
  }

  /// The dictionary with a column's new name, `OLD=NEW`; nil, told, where it cannot be.
  package func renamed(_ pair: String, in text: String, problems: inout [Diagnostic]) -> (
    text: String, words: String
  )? {
    let headers = intake?.main.table.headers ?? []
    func refuse(_ code: String, _ message: String, _ nearest: String? = nil) -> (text: String, words: String)?
    {
      problems.append(.error(code, message, at: Place(file: "--renamed"), suggestion: nearest))
      return nil
    }
    // A name may hold the sign itself.
    let cuts = pair.indices.filter { pair[$0] == "=" }.map {
      (old: String(pair[..<$0].trimmed), new: String(pair[pair.index(after: $0)...].trimmed))
    }
    guard let first = cuts.first else { return refuse("no-pair", PublishedIntakeWords.noNames(pair)) }
    let names = cuts.first { cut in dictionary[cut.old] != nil && headers.contains(cut.new) } ?? first
    guard dictionary[names.old] != nil else {
      return refuse(
        "unknown-field", PublishedIntakeWords.noField(names.old),
        nearestWord(to: names.old, among: dictionary.fields.map(\.name)))
    }
    guard headers.contains(names.new) else {
      return refuse(
        "unknown-answer", PublishedIntakeWords.noColumn(names.new), nearestWord(to: names.new, among: headers)
      )
    }
    guard !headers.contains(names.old) else {
      return refuse("column-there", PublishedIntakeWords.stillThere(names.old))
    }
    // What nobody has accepted gives way.
    var bare = text
    if let other = dictionary[names.new] {
      guard other.concept == nil else {
        return refuse("column-taken", PublishedIntakeWords.alreadyRead(names.new, other.concept ?? ""))
      }
      bare = DictionaryText.without(names.new, text)
    }
    guard let changed = DictionaryText.renaming(names.old, names.new, in: dictionary, bare, concepts: model)
    else { return refuse("by-hand", PublishedIntakeWords.renameByHand(names.old)) }
    return (changed, PublishedIntakeWords.renamed(names.old, names.new))
  }

  private func settled(
    _ chosen: Recognition.Question.Answer, _ concept: String, _ levels: String, _ text: String,
    _ problems: inout [Diagnostic]
  ) -> (text: String, words: String)? {
    let words = PublishedIntakeWords.answered(concept, chosen.column)
    switch chosen.settles {
    case .fields(var fields):
      guard let last = fields.popLast(), let field = meant(last, concept, chosen.column, levels, &problems)
      else { return nil }
      let bare = dictionary[field.name] == nil ? text : DictionaryText.without(field.name, text)
      return (
        DictionaryText.adding(FieldLine.lines(.fields(fields + [field]), besides: known), bare),
        words + PublishedIntakeWords.emptyIs(field)
      )
    case .include(let conditions):
      return (DictionaryText.including(conditions[0], text), PublishedIntakeWords.included(conditions[0]))
    case .joined:
      if let line = FieldLine.lines(chosen.settles, besides: known).first,
        let changed = DictionaryText.uncommenting(line, text), var field = model[concept]
      {
        field.source = nil
        field.constraints.isRequired = false
        return (DictionaryText.adding([FieldLine.paste(field, concept)], changed), words)
      }
    case .levels, .meanings, .renamed: break
    }
    problems.append(
      .error("by-hand", PublishedIntakeWords.answerByHand(concept), at: Place(file: "--answer")))
    return nil
  }

  /// A column that nothing asks of, as a concept.
  private func taken(
    _ name: String, _ concept: String, _ levels: String, _ text: String, _ problems: inout [Diagnostic]
  ) -> (text: String, words: String)? {
    func refuse(_ code: String, _ message: String, _ nearest: String? = nil) -> (text: String, words: String)?
    {
      problems.append(.error(code, message, at: Place(file: "--answer"), suggestion: nearest))
      return nil
    }
    let there = concepts.first { $0.concept == concept && $0.state != .absent }
    if there?.state == .joined { return refuse("concept-taken", PublishedIntakeWords.isJoined(concept)) }
    if there == nil, intake?.main[name] == nil, let made = following(concept, from: name, text, &problems) {
      return made
    }
    guard let intake, let column = intake.main[name] else {
      return refuse(
        "unknown-answer", PublishedIntakeWords.noColumn(name),
        nearestWord(to: name, among: intake?.main.columns.map(\.name) ?? []))
    }
    // What was accepted of the column is kept, with a meaning for each code that is new.
    var accepted = dictionary.fields.first { $0.name == name && ($0.concept ?? $0.name) == concept }
    if let field = accepted { accepted?.levelMap += Again.unseen(column, field).map { ($0.text, "missing") } }
    guard var field = accepted ?? NearestConcepts(concepts: model).field(column, as: concept, isAnswer: true)
    else { return refuse("no-fit", PublishedIntakeWords.noFit(name, concept)) }
    field.isProposed = false
    guard let said = meant(field, concept, name, levels, &problems) else { return nil }
    // The column may be read as something else, and the concept of another column.
    var bare = DictionaryText.without(name, text)
    for other in dictionary.fields where (other.concept ?? other.name) == concept {
      bare = DictionaryText.without(other.name, bare)
    }
    return (
      DictionaryText.adding(FieldLine.lines(.fields([said]), besides: []), bare),
      PublishedIntakeWords.answered(concept, name) + PublishedIntakeWords.emptyIs(said)
    )
  }

  /// A concept that follows from columns of dates, or from the rows of the file that is joined, in the dictionary's own
  /// words: `minutes(CPR start, ECMO start)`, `any Complication = "Stroke"`; nil for anything else.
  private func following(_ concept: String, from how: String, _ text: String, _ problems: inout [Diagnostic])
    -> (text: String, words: String)?
  {
    guard var field = model[concept] else { return nil }
    field.source = nil
    field.description = nil
    field.constraints.isRequired = false
    let words = PublishedIntakeWords.answered(concept, how)
    if how.hasPrefix("any "), dictionary.joins.count == 1 {
      guard let joined = DictionaryText.joining("\(concept): \(FieldLine.quotedLine(how))", text) else {
        return nil
      }
      return (DictionaryText.adding([FieldLine.paste(field, concept)], joined), words)
    }
    guard let intake, how.hasSuffix(")") else { return nil }
    let columns = intake.main.columns.filter { DictionaryText.terms(of: how).contains($0.name) }
    guard !columns.isEmpty else { return nil }
    var fields: [Field] = []
    for column in columns where dictionary[column.name] == nil {
      guard let source = Moments.source(column) else {
        problems.append(
          .error("no-fit", PublishedIntakeWords.noDates(column.name), at: Place(file: "--answer")))
        return nil
      }
      fields.append(source)
    }
    field.origin = .derived(how, field.place)
    field.missingValues = [""]
    return (DictionaryText.adding((fields + [field]).map { DictionaryDraft.line(of: $0) }, text), words)
  }

  /// A field whose codes all have a meaning: those that are known, and those that are said; nil, told, where one has
  /// none.
  private func meant(
    _ field: Field, _ concept: String, _ column: String, _ levels: String, _ problems: inout [Diagnostic]
  ) -> Field? {
    var field = field
    let place = Place(file: "--levels")
    let before = problems.count
    let isBoolean = field.kind == .boolean
    let allowed = (isBoolean ? ["yes", "no"] : field.constraints.values ?? []) + ["missing"]
    let texts = intake?.main[column]?.texts ?? []
    let codes = Set(
      texts.map(\.text) + field.levelMap.map(\.code) + (intake?.main[column]?.missingTexts ?? []))
    var open = field.levelMap.filter { $0.level == "missing" }.map(\.code)
    for (code, level) in Self.pairs(levels, &problems) {
      let matching = allowed.first {
        $0.lowercased() == level.lowercased() || field.labels[$0]?.lowercased() == level.lowercased()
      }
      guard codes.contains(code) else {
        problems.append(
          .error(
            "unknown-code", PublishedIntakeWords.noCode(column, code), at: place,
            suggestion: nearestWord(to: code, among: codes.sorted())))
        continue
      }
      guard let meaning = matching else {
        problems.append(
          .error(
            "unknown-level", PublishedIntakeWords.noLevel(level, allowed), at: place,
            suggestion: nearestWord(to: level, among: allowed)))
        continue
      }
      open.removeAll { $0 == code }
      field.levelMap.removeAll { $0.code == code }
      field.trueValues.removeAll { $0 == code }
      field.falseValues.removeAll { $0 == code }
      field.missingValues.removeAll { $0 == code }
      switch (meaning, isBoolean) {
      case ("missing", _): field.missingValues.append(code)
      case ("yes", true): field.trueValues.append(code)
      case ("no", true): field.falseValues.append(code)
      default: field.levelMap.append((code, meaning))
      }
    }
    if problems.count > before { return nil }
    if !open.isEmpty {
      let counts = open.map { code in
        (code, RecognitionWords.cells(texts.first { $0.text == code }?.count ?? 0))
      }
      problems.append(
        .error(
          "code-without-meaning", PublishedIntakeWords.noMeaning(column, counts, allowed),
          at: Place(file: "--answer")))
      return nil
    }
    return field
  }

  /// `RSP=PEA,TV=pVT`; a comma in a code belongs to it.
  private static func pairs(_ text: String, _ problems: inout [Diagnostic]) -> [(code: String, level: String)]
  {
    var pairs: [(code: String, level: String)] = []
    var pending = ""
    for part in text.split(separator: ",") {
      pending += (pending.isEmpty ? "" : ",") + part
      guard let at = pending.lastIndex(of: "=") else { continue }
      pairs.append((String(pending[..<at].trimmed), String(pending[pending.index(after: at)...].trimmed)))
      pending = ""
    }
    if !pending.isEmpty {
      problems.append(.error("no-pair", PublishedIntakeWords.noPair(pending), at: Place(file: "--levels")))
    }
    return pairs
  }
}

extension Recognition.Question.Settlement {
  /// Whether it is of a field that the dictionary has already.
  fileprivate var isOfDates: Bool {
    if case .fields(let fields) = self { fields.count == 1 && fields[0].role == .source } else { false }
  }

  fileprivate var isOfThere: Bool { if case .meanings = self { true } else { false } }
}
