internal import Diagnostics
internal import Lexicon
internal import Registry
package import RegistryFiles

extension FoldedText {
  fileprivate var saysBothArrests: Bool { joined.contains("ohca") && joined.contains("ihca") }
}

/// Matches columns and concepts.
package struct Recogniser {
  package let concepts: DataDictionary
  /// The cells of the registry's own columns, by column.
  package var cells: [(codes: [Int32], levels: [String])] = []
  /// The registry's own columns, and those of files with one row a run.
  let sources: [(file: String?, columns: [ColumnProfile])]
  let habits: EmptyCells

  package init(
    concepts: DataDictionary, sources: [(file: String?, columns: [ColumnProfile])],
    cells: [(codes: [Int32], levels: [String])] = [], habits: EmptyCells = EmptyCells()
  ) {
    self.cells = cells
    self.habits = habits
    self.concepts = concepts
    self.sources = sources
  }

  package static func key(_ file: String?, _ name: String) -> String { (file ?? "") + "\u{1}" + name }

  /// Every column that could hold a concept, the likeliest first.
  func candidates(for rule: ConceptRule) -> [Candidate] {
    guard let model = concepts[rule.concept] else { return [] }
    let builder = FieldBuilder(concepts: concepts, habits: habits)
    var found: [Candidate] = []
    for (file, columns) in sources {
      for column in columns where !column.isMarkedIdentifier || rule.concept == "record_id" {
        guard let match = match(column, rule, model) else { continue }
        let result = builder.read(column, as: rule, match.wayTurned, column.reading)
        if result.isMisfit { continue }
        var doubts = result.doubts
        // What another file tells by ticks, none of its rows tells otherwise.
        if file != nil, !result.field.ticks.isEmpty { doubts.append(RecognitionWords.ticksElsewhere) }
        if match.way.isWeak || isBare(column, rule, match.way, result.field) {
          doubts.append(RecognitionWords.weakName(column.name))
        }
        if match.isNegated { doubts.append(RecognitionWords.negated) }
        var candidate = Candidate(
          concept: rule.concept, column: column, file: file, score: match.score,
          reasons: [RecognitionWords.named(column.name)] + result.reasons, doubts: doubts, field: result.field
        )
        candidate.unexplained = match.unexplained
        candidate.other = result.other
        candidate.isSecond = match.way.isSecond
        found.append(candidate)
      }
    }
    return found.sorted { ($0.score, -Double($0.column.index)) > ($1.score, -Double($1.column.index)) }
  }

  /// Names that say too little: circulation at any time, dialysis of before, a place that could be that of cannulation.
  private func isBare(_ column: ColumnProfile, _ rule: ConceptRule, _ way: ConceptRule.Way, _ field: Field)
    -> Bool
  {
    if rule.concept == "arrest_location", way.needs == ["location"], let other = concepts["ecmo_location"] {
      let levels = column.texts.compactMap { text in field.levelMap.first { $0.code == text.text }?.level }
      return !levels.isEmpty && Set(levels).isSubset(of: other.constraints.values ?? [])
    }
    guard column.labelReading == nil, !column.header.ideas.contains("complication") else { return false }
    return Self.bare[rule.concept]?.contains(FoldedText(column.name).joined) ?? false
  }

  private static let bare: [String: Set<String>] = [
    "rosc_before_ecmo": ["rosc", "racs", "rce", "自主循环恢复", "自己心拍再開"],
    "renal_replacement": [
      "dialysis", "dialyse", "hd", "haemodialysis", "hemodialysis", "hamodialyse", "dialisis", "dialisi",
      "dialise", "透析",
    ],
  ]

  private func match(_ column: ColumnProfile, _ rule: ConceptRule, _ model: Field) -> NameMatch? {
    let isQuantity = model.kind == .number || model.kind == .integer
    var best = NameMatch(column.header, rule, isQuantity: isQuantity)
    if let label = column.labelReading,
      let found = NameMatch(label, rule, penalty: 0.08, isQuantity: isQuantity),
      found.score > (best?.score ?? 0)
    {
      best = found
    }
    // A name of both kinds of arrest is answered by yes and no of neither.
    // "(ja/nein)" are its answers.
    if rule.concept == "in_hospital",
      HeaderLegend(column.name).rest.contains("/") || FoldedText(column.name).saysBothArrests
    {
      best?.way.needsLevels = true
    }
    let plain = column.name.lowercased()
    if plain == rule.concept || plain == model.title.lowercased() {
      let way = best?.way ?? rule.ways[0]
      var certain = best ?? NameMatch(way: way, score: 1.5, unexplained: [])
      certain.score = 1.5
      certain.unexplained = []
      if plain == rule.concept { certain.way.isOpposite = false }
      certain.way.needsLevels = false
      return certain
    }
    return best
  }

  package func recognise() -> Recognition {
    var result = Recognition()
    var all = ConceptRule.all.map { ($0, candidates(for: $0)) }
    tellRecordsFromPatients(&all)
    let claims = Self.claims(all.flatMap(\.1))
    let ends = all.first { $0.0.concept == "ecmo_end" }?.1 ?? []
    // Who has one column only for two concepts keeps it for the likelier.
    var owner: [String: (concept: String, score: Double)] = [:]
    for (rule, found) in all {
      guard let first = found.first else { continue }
      let key = Self.key(first.file, first.column.name)
      let score = first.score + (first.isCertain ? 0.3 : 0)
      if score > (owner[key]?.score ?? 0) { owner[key] = (rule.concept, score) }
    }
    for index in all.indices {
      all[index].1.removeAll { candidate in
        owner[Self.key(candidate.file, candidate.column.name)].map { $0.concept != candidate.concept }
          ?? false
      }
    }
    for (rule, found) in all where !found.isEmpty {
      settle(rule, found.map { $0.withoutVainWords(claims) }, &result)
    }
    answerTwice(ends.map { $0.withoutVainWords(claims) }, &result)
    return result
  }

  /// How many concepts each column may be.
  private static func claims(_ candidates: [Candidate]) -> [String: Set<String>] {
    var claims: [String: Set<String>] = [:]
    for candidate in candidates {
      claims[key(candidate.file, candidate.column.name), default: []].insert(candidate.concept)
    }
    return claims
  }

  /// A patient's number is the record's where no other column numbers the records, and each stands there once.
  private func tellRecordsFromPatients(_ all: inout [(ConceptRule, [Candidate])]) {
    guard let record = all.firstIndex(where: { $0.0.concept == "record_id" }),
      let patient = all.firstIndex(where: { $0.0.concept == "patient_id" })
    else { return }
    if all[record].1.contains(where: { !$0.isSecond }) {
      all[record].1.removeAll(where: \.isSecond)
    } else if let first = all[record].1.first, first.column.texts.allSatisfy({ $0.count == 1 }) {
      all[patient].1.removeAll { $0.column.name == first.column.name && $0.file == first.file }
    }
    // Who numbers the records numbers each once.
    let unique = all[record].1.filter { $0.doubts.isEmpty }
    if !unique.isEmpty { all[record].1 = unique }
  }

  /// Whether it was weaned, where the column says why ECMO ended: then it is that as well.
  private func endOfWeaning(_ ends: [Candidate], _ result: inout Recognition) {
    guard result["ecmo_end"] == nil, !result.questions.contains(where: { $0.concept == "ecmo_end" }) else {
      return
    }
    let proposed = result.proposals.firstIndex { $0.concept == "weaned" && $0.state == .proposed }
    let asked = result.questions.firstIndex { $0.concept == "weaned" && $0.answers.count == 1 }
    guard
      let column = proposed.map({ result.proposals[$0].columns[0] })
        ?? asked.map({ result.questions[$0].answers[0].column }),
      let end = ends.first(where: { $0.column.name == column && $0.file == nil }),
      Set(end.field.levelMap.map(\.level)).subtracting(["missing"]).count > 1
        || end.field.levelMap.isEmpty && end.column.texts.count > 2, end.isCertain
    else { return }
    if let proposed {
      result.proposals.remove(at: proposed)
    } else if let asked {
      result.questions.remove(at: asked)
    }
    propose(end, &result)
  }

  /// Why ECMO ended says whether it was weaned, too.
  private func answerTwice(_ ends: [Candidate], _ result: inout Recognition) {
    endOfWeaning(ends, &result)
    guard result["weaned"] == nil, let end = result["ecmo_end"], end.state == .proposed,
      !result.questions.contains(where: { $0.concept == "weaned" }), var field = concepts["weaned"]
    else { return }
    let column = end.columns[0]
    let weaned = end.field.levelMap.filter { $0.level == "recovery" }.map(\.code)
    guard !weaned.isEmpty else { return }
    let list = weaned.map(\.asValue).joined(separator: ", ")
    let how = "\(column.asTerm) in (\(list))"
    field.origin = .derived(how, field.place)
    field.source = nil
    field.description = nil
    field.constraints.isRequired = false
    field.isProposed = true
    let unclear = end.field.levelMap.filter {
      ["other", "assist device", "transplantation"].contains($0.level)
    }
    if unclear.isEmpty {
      result.proposals.append(
        Recognition.Proposal(
          concept: "weaned", columns: [column], state: .derived, how: how, field: field,
          why: RecognitionWords.follows(how)))
    } else {
      result.questions.append(
        Recognition.Question(
          concept: "weaned",
          answers: [
            Recognition.Question.Answer(
              column: column, pro: RecognitionWords.follows(how),
              against: RecognitionWords.notWeaned(unclear.map(\.code)), settles: .fields([field]))
          ]))
    }
  }

  /// One likeliest column without a doubt is a proposal; anything else is a question.
  private func settle(_ rule: ConceptRule, _ found: [Candidate], _ result: inout Recognition) {
    let best = found[0]
    var rivals = Array(found.dropFirst().filter { best.score - $0.score < 0.15 })
    var first = best
    if first.isCertain {
      let agreeing = rivals.filter { rival in
        rival.isCertain && comparison(first, rival).map { $0.differing + $0.single == 0 } ?? false
      }
      rivals.removeAll { rival in agreeing.contains { $0.column.name == rival.column.name } }
      for other in agreeing {
        first.reasons.append(RecognitionWords.saysTheSame(other.column.name))
        result.used.insert(Self.key(other.file, other.column.name))
      }
    }
    if rivals.isEmpty, first.isCertain {
      propose(first, &result)
      return
    }
    result.questions.append(
      Recognition.Question(
        concept: rule.concept,
        answers: ([first] + rivals).prefix(4).flatMap { candidate in
          var against = candidate.doubts
          var pro = candidate.reasons
          if !candidate.unexplained.isEmpty {
            against.append(RecognitionWords.unexplained(candidate.unexplained))
          }
          if let other = ([first] + rivals).first(where: { $0.column.name != candidate.column.name }),
            let compared = comparison(candidate, other), compared.both > 0
          {
            if compared.differing > 0 {
              against.append(
                RecognitionWords.disagrees(other.column.name, compared.differing, compared.both))
            } else {
              pro.append(RecognitionWords.agrees(other.column.name, compared.both))
            }
          }
          if !rivals.isEmpty {
            against.append(
              RecognitionWords.rivals(
                ([first] + rivals).filter { $0.column.name != candidate.column.name }.map(\.column.name)))
          }
          let answer = Recognition.Question.Answer(
            column: candidate.column.name, pro: pro.joined(separator: "; "),
            against: against.joined(separator: "; "), settles: settlement(candidate))
          guard let other = candidate.other, candidate.file == nil else { return [answer] }
          return [
            answer,
            Recognition.Question.Answer(
              column: candidate.column.name, pro: RecognitionWords.otherReading, against: other.against,
              settles: .fields([other.field])),
          ]
        }))
    for candidate in [first] + rivals { result.used.insert(Self.key(candidate.file, candidate.column.name)) }
  }

  private func settlement(_ candidate: Candidate) -> Recognition.Question.Settlement {
    guard candidate.file != nil else { return .fields([candidate.field]) }
    let term = candidate.column.name.asTerm
    let ticks = candidate.field.ticks.map(\.asValue)
    let how =
      ticks.isEmpty
      ? "first \(term)"
      : ticks.count == 1 ? "any \(term) = \(ticks[0])" : "any \(term) in (\(ticks.joined(separator: ", ")))"
    return .joined(file: candidate.file, concept: candidate.concept, how: how)
  }

  /// In how many records two columns of yes and no say different things, of those in which both say something, and in
  /// how many one of them alone does; nil where they cannot be compared.
  private func comparison(_ one: Candidate, _ other: Candidate) -> (differing: Int, both: Int, single: Int)? {
    guard one.file == nil, other.file == nil, one.field.kind == .boolean, other.field.kind == .boolean,
      let first = answers(one), let second = answers(other)
    else { return nil }
    var (differing, both, single) = (0, 0, 0)
    for (one, other) in zip(first, second) where one != nil || other != nil {
      if one == nil || other == nil {
        single += 1
      } else {
        both += 1
        differing += one == other ? 0 : 1
      }
    }
    return (differing, both, single)
  }

  private func answers(_ candidate: Candidate) -> [Bool?]? {
    guard cells.indices.contains(candidate.column.index) else { return nil }
    let (codes, levels) = cells[candidate.column.index]
    let meanings = levels.map { text -> Bool? in
      candidate.field.trueValues.contains(text)
        ? true : candidate.field.falseValues.contains(text) ? false : nil
    }
    return codes.map { meanings[Int($0)] }
  }

  private func propose(_ candidate: Candidate, _ result: inout Recognition) {
    result.used.insert(Self.key(candidate.file, candidate.column.name))
    result.proposals.append(
      Recognition.Proposal(
        concept: candidate.concept, columns: [candidate.column.name],
        state: candidate.file == nil ? .proposed : .joined,
        how: candidate.file == nil ? nil : "first " + candidate.column.name.asTerm, field: candidate.field,
        why: candidate.reasons.joined(separator: "; ")))
  }
}

extension Field {
  /// The texts that are its yes, where an empty cell is its no.
  fileprivate var ticks: [String] {
    kind == .boolean && falseValues.contains { Substring($0).trimmed.isEmpty } ? trueValues : []
  }
}
