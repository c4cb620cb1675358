package import Diagnostics
internal import Recognition
internal import Registry
package import RegistryFiles

/// An export taken in: the dictionary that reads it, and what is left to ask.
package struct Intake: Sendable {
  /// A file as it was given.
  package struct Source: Sendable {
    package var file: String
    /// Its name beside the registry.
    package var name: String
    package var bytes: [UInt8]

    package init(file: String, name: String, bytes: [UInt8]) {
      self.file = file
      self.name = name
      self.bytes = bytes
    }
  }

  package struct Request: Sendable {
    package var data: Source
    package var others: [Source] = []
    package var codes: Source?
    package var redcap: Source?
    /// Whether slips of single cells are told; a doctor tells them of what a dictionary reads.
    package var tells = true
    /// The default dictionary, whose fields are the concepts.
    package var concepts: DataDictionary

    package init(data: Source, concepts: DataDictionary) {
      self.data = data
      self.concepts = concepts
    }
  }

  package internal(set) var draft: DictionaryDraft
  let recognition: Recognition
  let main: IntakeTable
  /// The other files that have a row a run.
  let wide: [LongFile]

  package var questionCount: Int { recognition.questions.count }
  package var proposalCount: Int { recognition.proposals.count }

  /// Nil where the files cannot be what they are said to be; every problem told in one run.
  package init?(_ request: Request, problems: inout [Diagnostic]) {
    let before = problems.count
    guard
      var main = IntakeTable(
        request.data.bytes, file: request.data.file, name: request.data.name, problems: &problems)
    else { return nil }
    var others = request.others.compactMap {
      IntakeTable($0.bytes, file: $0.file, name: $0.name, problems: &problems)
    }
    if let codes = request.codes, let list = CodeList(codes.bytes, file: codes.file, problems: &problems) {
      list.apply(to: &main, problems: &problems)
      for index in others.indices { list.apply(to: &others[index], problems: &problems) }
    }
    let redcap = REDCapProject(
      main, dictionary: request.redcap?.bytes, file: request.redcap?.file ?? "", problems: &problems)
    let repeating = redcap.repeating
    let whole = main
    redcap.apply(to: &main, problems: &problems)
    let files = others.compactMap { LongFile($0, beside: main, problems: &problems) }
    Self.tellImpossibleDates([main] + others, &problems)
    let hasErrors = problems[before...].hasErrors
    var sources: [(file: String?, columns: [ColumnProfile])] = [(nil, main.columns)]
    for file in files where file.isWide {
      sources.append((file.table.name, file.table.columns.filter { $0.name != file.key.theirs }))
    }
    let isForm = request.redcap != nil || redcap.shape != nil
    let habits = EmptyCells(main.columns, cells: main.cells, notes: main.notes, isForm: isForm)
    let recogniser = Recogniser(
      concepts: request.concepts, sources: sources, cells: main.cells, habits: habits)
    var recognition = recogniser.recognise()
    var tables = Dictionary(others.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    tables[""] = main
    Moments(recogniser: recogniser, tables: tables, redcap: redcap).add(to: &recognition)
    // What a second header does to its columns has one cause.
    let isTwice = problems[before...].contains { $0.code == "header-twice" }
    if !isTwice, hasErrors || request.tells { Slips(recognition, main).tell(&problems) }
    if hasErrors { return nil }
    var drafting = Drafting(
      request: request, main: main, recogniser: recogniser, recognition: recognition, redcap: redcap)
    for file in files { drafting.join(file) }
    for (instrument, names) in repeating.sorted(by: { $0.key < $1.key }) {
      drafting.join(instrument, names, of: whole)
    }
    drafting.finish(problems: &problems)
    draft = drafting.draft
    self.recognition = drafting.recognition
    self.main = main
    wide = files.filter(\.isWide)
  }

  /// Cells of a column of dates that are written as the others are, and are no day.
  private static func tellImpossibleDates(_ tables: [IntakeTable], _ problems: inout [Diagnostic]) {
    for table in tables {
      for column in table.columns {
        guard case .dates(let dates) = column.reading, !dates.isSerial else { continue }
        let fewest = dates.kind == .time ? 3 : 6
        for text in dates.others where text.text.count(where: \.isNumber) >= fewest {
          problems.append(
            .error(
              "not-a-date", IntakeWords.impossibleDate(column.name, text.text),
              at: table.place(text.firstRow, column.index)))
        }
      }
    }
  }
}
