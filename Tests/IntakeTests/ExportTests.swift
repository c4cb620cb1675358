@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry

/// Every number of a foreign export is the one that a person reckons from its raw file.
@Test(arguments: Expected.all.keys.sorted())
func theNumbersAreThoseOfTheRawFile(name: String) throws {
  let expected = try #require(Expected.all[name])
  let export = try Export(name)
  #expect(!export.problems.hasErrors, "\(export.problems)")
  var problems: [Diagnostic] = []
  let read = export.table(&problems)
  let table = try #require(read, "\(problems)")
  #expect(table.rowCount == expected.records)
  for (concept, counts) in expected.counts {
    let column = try #require(table.column(of: concept), "\(concept)")
    for (level, count) in counts { #expect(column.count(of: level) == count, "\(concept) \(level)") }
  }
  for (concept, pair) in expected.medians {
    let column = try #require(table.column(of: concept), "\(concept)")
    #expect(Double(column.known.count) == pair[0], "\(concept)")
    #expect(abs(column.median - pair[1]) <= 1e-9 * max(1, abs(pair[1])), "\(concept): \(column.median)")
  }
  for (year, count) in expected.years {
    #expect(table.column(of: "year")?.known.count { $0 == Double(year) } == count, "\(year)")
  }
}

/// Nine concepts of ten are proposed; what is not is a question or absent, and nothing is proposed that is not there.
@Test(arguments: Expected.all.keys.sorted())
func whatIsThereIsProposedAndNothingElse(name: String) throws {
  let expected = try #require(Expected.all[name])
  let intake = try #require(try Export(name).intake)
  let proposed = Set(intake.recognition.proposals.map(\.concept))
  let wanted = Set(expected.concepts)
  let wrong = proposed.subtracting(wanted)
  #expect(wrong.isEmpty || name == "bad", "\(wrong.sorted())")
  let missed = wanted.subtracting(proposed).subtracting(expected.questions)
  #expect(missed.count * 10 <= wanted.count, "\(missed.sorted())")
}

@Test func whatOnlyAPersonCanSettleIsAQuestion() throws {
  let expected = try #require(Expected.all["bad"])
  let intake = try #require(try Export("bad").intake)
  let asked = Set(intake.recognition.questions.map(\.concept))
  #expect(Set(expected.questions).isSubset(of: asked), "\(asked.sorted())")
  #expect(intake.recognition.proposals.allSatisfy { !expected.questions.contains($0.concept) })
  for question in intake.recognition.questions {
    #expect(question.answers.allSatisfy { !$0.pro.isEmpty && !$0.against.isEmpty && !$0.lines.isEmpty })
  }
}

@Test(arguments: Expected.all.keys.sorted())
func theProposedDictionaryReadsItsFileAndEveryProposalIsMarked(name: String) throws {
  let export = try Export(name)
  let intake = try #require(export.intake)
  var problems: [Diagnostic] = []
  let read = export.table(&problems)
  let table = try #require(read)
  #expect(!problems.hasErrors, "\(problems)")
  let marked = Set(table.proposals.map { $0.concept ?? $0.name })
  for proposal in intake.recognition.proposals {
    #expect(marked.contains(proposal.concept), "\(proposal.concept)")
  }
  // Dates are read for what follows from them and never stand in the table.
  #expect(table.columns.allSatisfy { !$0.field.kind.readsMoments })
  let accepted = DictionaryText.accepted(intake.draft.yaml)
  let second = DataDictionary.read(accepted, file: "own.yaml", problems: &problems)
  let again = try #require(second)
  #expect(again.fields.allSatisfy { !$0.isProposed } && again.fields.count == table.dictionary.fields.count)
}

/// The rule that the question proposes counts the runs of ECPR, and no others.
@Test(arguments: Expected.all.filter { $0.value.counted != nil }.keys.sorted())
func theRunsOfECPRAreThoseOfTheRawFile(name: String) throws {
  let expected = try #require(Expected.all[name])
  let export = try Export(name)
  var problems: [Diagnostic] = []
  let read = export.table(&problems)
  let open = try #require(read.flatMap { OpenInclusion($0) }, "\(problems)")
  let yaml = DictionaryText.including(open.conditions[0], try #require(export.intake).draft.yaml)
  #expect(export.table(&problems, as: yaml)?.rowCount == expected.counted, "\(problems)")
}

@Test(arguments: Expected.all.filter { $0.value.answers?.isEmpty == false }.keys.sorted())
func whatAnAnswerComesToIsThatOfTheRawFile(name: String) throws {
  let export = try Export(name)
  let intake = try #require(export.intake)
  for (concept, pair) in try #require(Expected.all[name]?.answers) {
    let answer = try #require(export.question(concept)?.answers.first, "\(concept)")
    let known = Set(intake.draft.dictionary.fields.map(\.name))
    let yaml = DictionaryText.adding(FieldLine.lines(answer.settles, besides: known), intake.draft.yaml)
    var problems: [Diagnostic] = []
    let read = export.table(&problems, as: yaml)
    let column = try #require(read?.column(of: concept), "\(problems)")
    #expect(Double(column.known.count) == pair[0], "\(concept)")
    #expect(abs(column.median - pair[1]) <= 1e-9 * max(1, abs(pair[1])), "\(concept): \(column.median)")
  }
}
