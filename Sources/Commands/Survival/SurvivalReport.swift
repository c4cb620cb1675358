internal import Formats
internal import Analyses
package import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Markup
package import Notation
internal import Registry
package import Statistics
internal import Tables
internal import Wording

/// `ecprimer survival`: Kaplan–Meier estimates of one registry, in the format asked for. For the eyes of whoever
/// holds the data: nothing is suppressed.
package struct SurvivalReport {
  package typealias Scale = KaplanMeier.IntervalScale

  package struct Request: Sendable {
    package var time: String
    /// `COLUMN=VALUE`, or any condition.
    package var event: String
    package var by: String?
    package var strata: String?
    package var condition: String?
    package var level = 0.95
    package var scale = Scale.logLog
    package var style = JournalStyle.nejm
    package var width = 100

    package init(time: String, event: String) {
      self.time = time
      self.event = event
    }
  }

  private let curves: SurvivalCurves
  private let request: Request
  private let file: String
  private let isSynthetic: Bool

  /// Nil where the data or the request are not right; every problem is told.
  package init?(
    data: [UInt8], file: String, dictionary: (text: String, file: String)?, _ request: Request,
    problems: inout [Diagnostic]
  ) {
    var schema: DataDictionary?
    if let dictionary {
      schema = DataDictionary.read(dictionary.text, file: dictionary.file, problems: &problems)
      guard schema != nil else { return nil }
    }
    guard
      let table = RegistryTable.read(data, name: file, file: file, dictionary: schema, problems: &problems),
      !problems.hasErrors
    else { return nil }
    func filter(_ text: String, _ option: String) -> Filter? {
      Filter.parse(
        text, at: Place(file: option, line: 1, column: 1, length: 0), columns: table, problems: &problems)
    }
    let event = filter(Self.quoted(request.event), "--event")
    let condition = request.condition.map { filter($0, "--where") } ?? Filter.all
    // Columns are looked at even where a condition cannot be read, so that all problems are told at once.
    let found = SurvivalCurves(
      table, time: request.time, event: event ?? .all, by: request.by, strata: request.strata,
      where: condition ?? .all, at: Place(file: file, line: 1, column: 1, length: 0), words: .english,
      problems: &problems)
    guard let curves = found, event != nil, condition != nil else { return nil }
    guard curves.count > 0 else {
      problems.append(
        .error(
          "no-records", "no record has both a time and an event that is known",
          at: Place(file: file, line: 1, column: 1, length: 0)))
      return nil
    }
    self.curves = curves
    self.request = request
    self.file = file
    isSynthetic = table.dictionary.isSynthetic
  }

  /// `died=in hospital` needs no quotes of its own.
  private static func quoted(_ event: String) -> String {
    guard let mark = event.firstIndex(of: "="), !event.contains(where: { "<>!()'\"".contains($0) }) else {
      return event
    }
    let value = event[event.index(after: mark)...].drop { $0 == " " }
    return value.contains(" ") ? "\(event[..<mark]) = \"\(value)\"" : event
  }

  package func text(as format: CompareReport.Format) -> String {
    if format == .json { return json.text(pretty: true) }
    let composer = SurvivalTable(
      .english, style: request.style, level: request.level,
      scale: request.scale)
    let released = Release.toOwner(curves)
    var summary = composer.summary(released)
    let steps = composer.steps(released)
    if isSynthetic { summary.remarks.insert("Synthetic data.", at: 0) }
    switch format {
    case .csv: return lifeTable
    case .word: return summary.wordDocument(caption: "Survival, n = \(curves.count)", language: "en")
    case .markdown: return summary.markdown + "\n" + steps.markdown
    case .html:
      let caption = "Survival, n = \(curves.count)"
      return Serializer.html(summary.html(id: "survival", caption: .text(caption), words: .english)) + "\n"
        + Serializer.html(steps.html(id: "life-table", caption: .text("Life table"), words: .english)) + "\n"
    default: return summary.text(width: request.width) + "\n" + steps.text(width: request.width)
    }
  }

  private func interval(_ curve: SurvivalCurves.Curve, _ step: KaplanMeier.Step) -> Interval? {
    (try? curve.estimate.interval(
      at: step, level: request.level, scale: request.scale)) ?? nil
  }

  /// One line for each group and time, unrounded.
  private var lifeTable: String {
    func number(_ value: Double?) -> String { value.flatMap(machineNumber) ?? "" }
    var rows = [
      ["group", "time", "at_risk", "events", "censored", "survival", "standard_error", "low", "high"]
    ]
    for curve in curves.curves {
      for step in curve.estimate.steps {
        let interval = interval(curve, step)
        rows.append([
          curve.value ?? "all", number(step.time), String(step.atRisk), String(step.events),
          String(step.censored), number(step.survival), number(step.standardError), number(interval?.low),
          number(interval?.high),
        ])
      }
    }
    return CSVText.lines(rows)
  }

  private var json: JSON {
    let test: JSON =
      curves.test.map { test in
        [
          "name": .string(test.method.rawValue),
          "statistic": .number(test.statistic), "df": .integer(test.degreesOfFreedom),
          "p": .number(test.pValue),
          "observed": .array(test.observed.map { .integer($0) }),
          "expected": .array(test.expected.map { .number($0) }),
        ]
      } ?? .null
    var members: [JSON.Member] = [
      JSON.Member("schema", "ecprimer.survival/1"), JSON.Member("data", .string(file)),
      JSON.Member("n", .integer(curves.count)), JSON.Member("events", .integer(curves.events)),
      JSON.Member("left-out", .integer(curves.leftOut)), JSON.Member("time", .string(request.time)),
      JSON.Member("event", .string(request.event)), JSON.Member("by", .string(request.by)),
      JSON.Member("strata", .string(request.strata)), JSON.Member("level", .number(request.level)),
      JSON.Member("interval", .string(request.scale.rawValue)),
      JSON.Member("groups", .array(curves.curves.map(json))), JSON.Member("test", test),
    ]
    if let reason = curves.testReason {
      members.append(JSON.Member("reason", .string(Wording.english.errors(reason))))
    }
    return .object(members)
  }

  private func json(_ curve: SurvivalCurves.Curve) -> JSON {
    let bounds =
      (try? curve.estimate.medianInterval(
        level: request.level, scale: request.scale)) ?? (low: nil, high: nil)
    return [
      "value": .string(curve.value), "n": .integer(curve.estimate.count),
      "events": .integer(curve.estimate.events),
      "median": [
        "estimate": .number(curve.estimate.median), "low": .number(bounds.low), "high": .number(bounds.high),
        "level": .number(request.level),
      ],
      "steps": .array(
        curve.estimate.steps.map { step in
          let interval = interval(curve, step)
          return [
            "time": .number(step.time), "at-risk": .integer(step.atRisk), "events": .integer(step.events),
            "censored": .integer(step.censored), "survival": .number(step.survival),
            "standard-error": .number(step.standardError), "low": .number(interval?.low),
            "high": .number(interval?.high),
          ]
        }),
    ]
  }
}
