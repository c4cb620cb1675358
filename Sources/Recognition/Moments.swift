internal import Diagnostics
internal import Registry
package import RegistryFiles

/// Points in time, and the durations that follow from two of them.
package struct Moments {
  let recogniser: Recogniser
  let tables: [String: IntakeTable]
  /// How rows become runs, where a run has several.
  let redcap: REDCapProject

  package init(recogniser: Recogniser, tables: [String: IntakeTable], redcap: REDCapProject) {
    self.recogniser = recogniser
    self.tables = tables
    self.redcap = redcap
  }

  struct Moment {
    /// As a derivation names it: a column, or `at(date, time)`.
    var term: String
    var columns: [String]
    var kind: Field.Kind
    var fields: [(field: Field, why: String)]
    var doubts: [String]
    var file: String?
    var values: [Double]
    /// The time of day alone, of a date and a time.
    var clock: (term: String, column: String, values: [Double])?

    var asClock: Moment? {
      guard let clock else { return kind == .time ? self : nil }
      var moment = self
      (moment.term, moment.columns, moment.values, moment.kind) = (
        clock.term, [clock.column], clock.values, .time
      )
      moment.fields = fields.filter { $0.field.name == clock.column }
      moment.clock = nil
      return moment
    }
  }

  /// Adds to what was recognised the concepts that follow from dates.
  package func add(to result: inout Recognition) {
    var moments: [String: Moment] = [:]
    for rule in ConceptRule.moments { if let found = moment(rule, &result) { moments[rule.concept] = found } }
    func derive(_ concept: String, _ call: String, _ one: String, _ other: String) {
      guard result[concept] == nil, let from = moments[one], let to = moments[other], from.file == nil,
        to.file == nil
      else { return }
      // A clock time beside a date with its time: the clocks are compared.
      if from.kind != to.kind, [from.kind, to.kind].contains(.time), let one = from.asClock,
        let two = to.asClock
      {
        propose(concept, call, [one, two], &result)
        return
      }
      propose(concept, call, [from, to], &result)
    }
    derive("arrest_to_flow_min", "minutes", "arrest", "flow")
    derive("low_flow_min", "minutes", "cpr", "flow")
    derive("no_flow_min", "minutes", "arrest", "cpr")
    derive("ecmo_hours", "hours", "flow", "off")
    derive("icu_days", "days", "icu-in", "icu-out")
    derive("hospital_days", "days", "admission", "discharge")
    derive("follow_up_days", "days", "flow", "last-contact")
    derive("age_years", "years", "birth", "flow")
    if result["age_years"] == nil { derive("age_years", "years", "birth", "admission") }
    if result["year"] == nil,
      let moment = ["flow", "arrest", "admission"].lazy.compactMap({ moments[$0] }).first(where: {
        $0.kind != .time && $0.file == nil
      })
    {
      propose("year", "year", [moment], &result)
    }
    for (_, moment) in moments.sorted(by: { $0.key < $1.key }) where moment.doubts.isEmpty {
      let used = Set(result.proposals.filter { $0.state == .derived }.flatMap(\.columns))
      var needed = moment
      needed.fields = moment.fields.filter { used.contains($0.field.name) }
      if !needed.fields.isEmpty { add(needed, &result) }
    }
  }

  private func add(_ moment: Moment, _ result: inout Recognition) {
    for (field, why) in moment.fields where !result.sources.contains(where: { $0.field.name == field.name }) {
      result.sources.append((field, why))
      result.used.insert(Recogniser.key(moment.file, field.name))
    }
  }

  /// The columns of dates, times or both that a moment's name fits best.
  private func moment(_ rule: ConceptRule, _ result: inout Recognition) -> Moment? {
    var found: [(match: NameMatch, column: ColumnProfile, reading: DateReading, file: String?)] = []
    for (file, columns) in recogniser.sources {
      for column in columns where !column.isMarkedIdentifier || rule.concept == "birth" {
        guard case .dates(let dates) = column.reading,
          let match = [
            NameMatch(column.header, rule, isQuantity: false),
            column.labelReading.flatMap { NameMatch($0, rule, penalty: 0.08, isQuantity: false) },
          ].compactMap({ $0 }).max(by: { $0.score < $1.score }), match.score > 0.45
        else { continue }
        found.append((match, column, dates, file))
      }
    }
    found.sort { $0.match.score > $1.match.score }
    let unread = found.first.map { $0.match.way.isWeak ? unreadColumns($0.file) : [] } ?? []
    func best(_ kind: Field.Kind) -> (
      column: ColumnProfile, reading: DateReading, file: String?, ties: [String]
    )? {
      let fitting = found.filter { $0.reading.kind == kind }
      guard let first = fitting.first else { return nil }
      let ties = fitting.dropFirst().filter { first.match.score - $0.match.score < 0.03 }
      return (first.column, first.reading, first.file, ties.map(\.column.name))
    }
    var moment: Moment?
    if let whole = best(.datetime) {
      moment = made([whole], whole.column.name.asTerm, .datetime)
    } else if let date = best(.date), let time = best(.time), date.file == time.file {
      moment = made([date, time], "at(\(date.column.name.asTerm), \(time.column.name.asTerm))", .datetime)
    } else if let date = best(.date) {
      moment = made([date], date.column.name.asTerm, .date)
    } else {
      moment = best(.time).map { made([$0], $0.column.name.asTerm, .time) }
    }
    if !unread.isEmpty { moment?.doubts.append(RecognitionWords.unreadMoment(unread)) }
    return moment
  }

  /// Columns of dates or times whose names are understood by no rule: what is known by a weak name could be before or
  /// after them.
  private func unreadColumns(_ file: String?) -> [String] {
    recogniser.sources.filter { $0.file == file }.flatMap(\.columns).filter { column in
      guard case .dates = column.reading, !column.isMarkedIdentifier else { return false }
      let readings = [column.header, column.labelReading].compactMap { $0 }
      let isKnown = readings.contains { reading in
        !reading.ideas.isDisjoint(with: ["aside", "mrn"])
          || ConceptRule.moments.contains { rule in
            (NameMatch(reading, rule, isQuantity: false)?.score ?? 0) > 0.45
          }
      }
      return !isKnown && readings.contains { !$0.unexplained.isEmpty }
    }.map(\.name)
  }

  private func made(
    _ parts: [(column: ColumnProfile, reading: DateReading, file: String?, ties: [String])], _ term: String,
    _ kind: Field.Kind
  ) -> Moment {
    var doubts: [String] = []
    var fields: [(Field, String)] = []
    var values: [[Double]] = []
    for part in parts {
      var field = Field(
        name: part.column.name, kind: part.reading.kind, place: recogniser.concepts.fields[0].place)
      field.role = .source
      field.formats = part.reading.formats.compactMap { DateFormat($0) }
      field.missingValues = FieldBuilder.missing(part.column.missingTexts + part.reading.others.map(\.text))
      field.isProposed = true
      var why = RecognitionWords.moment(part.reading.formats)
      if !part.reading.others.isEmpty {
        why += "; " + RecognitionWords.readAsMissing(part.reading.others.map(\.text))
      }
      if part.reading.isSerial {
        let example = part.column.texts.first?.text ?? ""
        for format in ["excel", part.reading.alternative].compactMap({ $0 }) {
          if let moment = DateFormat(format)?.moment(example, as: part.reading.kind),
            let words = part.reading.kind.momentText(moment)
          {
            doubts.append(RecognitionWords.serialDays(format, example, words))
          }
        }
      } else if let other = part.reading.alternative {
        if let settled = settledByOthers(part.reading, part.file) {
          field.formats = [DateFormat(settled)].compactMap { $0 }
          why += "; " + RecognitionWords.orderByOthers
        } else {
          doubts.append(RecognitionWords.twoReadings(part.reading.formats.first ?? "", other))
        }
      }
      if !part.ties.isEmpty {
        doubts.append(RecognitionWords.twoColumns(part.column.name, part.ties))
      }
      fields.append((field, why))
      values.append(rows(part.column, part.file, field))
    }
    let all = parts.count == 2 ? zip(values[0], values[1]).map { $0 * 86_400 + $1 } : values[0]
    return Moment(
      term: term, columns: parts.map(\.column.name), kind: kind, fields: fields, doubts: doubts,
      file: parts[0].file, values: all,
      clock: parts.count == 2 ? (parts[1].column.name.asTerm, parts[1].column.name, values[1]) : nil)
  }

  /// Other dates of the same file that are written alike, and have days after the twelfth.
  private func settledByOthers(_ reading: DateReading, _ file: String?) -> String? {
    guard let own = reading.formats.first, let other = reading.alternative else { return nil }
    for (source, columns) in recogniser.sources where source == file {
      for column in columns {
        guard case .dates(let dates) = column.reading, dates.alternative == nil,
          let format = dates.formats.first
        else { continue }
        for candidate in [own, other] where format == candidate || format.dayPart == candidate.dayPart {
          return candidate
        }
      }
    }
    return nil
  }

  /// A column of dates as a field that is read for what follows from it; nil where they are none, or can be read in two
  /// ways.
  package static func source(_ column: ColumnProfile) -> Field? {
    guard case .dates(let dates) = column.reading, dates.alternative == nil else { return nil }
    var field = Field(name: column.name, kind: dates.kind, place: Place(file: ""))
    field.role = .source
    field.formats = dates.formats.compactMap { DateFormat($0) }
    field.missingValues = FieldBuilder.missing(column.missingTexts)
    return field
  }

  private func rows(_ column: ColumnProfile, _ file: String?, _ field: Field) -> [Double] {
    guard let table = tables[file ?? ""] else { return [] }
    let (codes, levels) = table.cells[column.index]
    let values = levels.map { field.moment($0) ?? .nan }
    let all = codes.map { values[Int($0)] }
    return file == nil ? redcap.byRecord(all, column.name) : all
  }

  private func propose(_ concept: String, _ call: String, _ parts: [Moment], _ result: inout Recognition) {
    guard var field = recogniser.concepts[concept] else { return }
    let how = "\(call)(\(parts.map(\.term).joined(separator: ", ")))"
    var doubts = parts.flatMap(\.doubts)
    var reasons = [RecognitionWords.follows(how)]
    field.constraints.isRequired = false
    field.source = nil
    field.description = nil
    field.origin = .derived(how, field.place)
    field.isProposed = true
    if call == "year", parts[0].values.allSatisfy({ $0.isNaN }) { return }
    var impossible: ImpossibleSpan?
    if parts.count == 2 {
      let kinds = Set(parts.map(\.kind))
      if ["minutes", "hours"].contains(call), kinds != [.datetime], kinds != [.time] { return }
      if ["days", "years"].contains(call), kinds.contains(.time) { return }
      let seconds = parts.map { $0.kind == .date ? $0.values.map { $0 * 86_400 } : $0.values }
      let size = call == "minutes" ? 60.0 : call == "hours" ? 3600 : call == "days" ? 86_400 : 86_400 * 365.25
      var spans = zip(seconds[0], seconds[1]).map { ($1 - $0) / size }.filter { !$0.isNaN }
      if kinds == [.time] { spans = spans.map { $0 < 0 ? $0 + 86_400 / size : $0 } }
      guard !spans.isEmpty else { return }
      spans.sort()
      let negative = spans.count { $0 < 0 }
      let median = spans[spans.count / 2]
      let typical = ConceptRule.all.first { $0.concept == concept }?.typical
      let least = field.constraints.minimum ?? -.infinity
      let most = field.constraints.maximum ?? .infinity
      let outside = spans.count { $0 < least || $0 > most }
      let all = zip(seconds[0], seconds[1]).map { ($1 - $0) / size }
      let found = all.indices.filter { record in
        let span = kinds == [.time] && all[record] < 0 ? all[record] + 86_400 / size : all[record]
        return span < least || span > most
      }
      if !found.isEmpty, let last = parts[1].columns.last {
        impossible = ImpossibleSpan(
          concept: concept, how: how, column: last, range: field.rangeText,
          spans: found.map { (redcap.row(ofRecord: $0), all[$0]) })
      }
      if negative * 20 > spans.count {
        doubts.append(RecognitionWords.backwards(negative, spans.count))
      } else if let typical, !typical.contains(median) {
        doubts.append(RecognitionWords.unusual(median, typical, field.unit))
      } else {
        reasons.append(RecognitionWords.spans(median, field.unit ?? "", spans.count))
      }
      if outside > 0 {
        field.leavesOutOutside = true
        reasons.append(RecognitionWords.outside(outside, field.rangeText))
      }
    }
    let columns = parts.flatMap(\.columns)
    guard doubts.isEmpty else {
      if !result.questions.contains(where: { $0.concept == concept }) {
        let sources = parts.flatMap { $0.fields.map(\.field) }
        result.questions.append(
          Recognition.Question(
            concept: concept,
            answers: [
              Recognition.Question.Answer(
                column: columns.joined(separator: ", "), pro: reasons.joined(separator: "; "),
                against: doubts.joined(separator: "; "), settles: .fields(sources + [field]))
            ]))
      }
      return
    }
    if let impossible { result.impossible.append(impossible) }
    result.questions.removeAll { $0.concept == concept }
    result.proposals.append(
      Recognition.Proposal(
        concept: concept, columns: columns, state: .derived, how: how, field: field,
        why: reasons.joined(separator: "; ")))
  }
}

extension String {
  /// Quoted where a derivation would part it.
  package var asTerm: String {
    unicodeScalars.contains { " (),=!<>\"'".unicodeScalars.contains($0) } ? "\"" + self + "\"" : self
  }

  /// A text as the filter grammar has it.
  package var asValue: String { contains("\"") ? "'" + self + "'" : "\"" + self + "\"" }

  /// The order of day, month and year in a format.
  fileprivate var dayPart: String { String(split(separator: " ").first ?? "") }
}
