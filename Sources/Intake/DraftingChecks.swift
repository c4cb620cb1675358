internal import Diagnostics
internal import Recognition
internal import Registry
internal import RegistryFiles

/// Rules between concepts, tried on the file before anything is proposed for good.
extension Drafting {
  /// The default dictionary's rules between fields that are all there; those that do not hold are left to a person.
  mutating func addChecks() {
    guard let table = read() else { return }
    withdrawWhatDoesNotFit(table.opened)
    let known = Set(draft.dictionary.fields.map { $0.concept ?? $0.name })
    let concepts = Set(request.concepts.fields.map(\.name))
    let possible = request.concepts.checks.filter {
      Self.words($0.condition).intersection(concepts).isSubset(of: known)
    }
    for check in possible {
      var problems: [Diagnostic] = []
      guard let filter = Filter.parse(check.condition, at: check.place, columns: table, problems: &problems)
      else { continue }
      let failing = filter.truth(in: table).indices(of: .no)
      if failing.isEmpty {
        draft.dictionary.checks.append(check)
      } else {
        let lines = failing.prefix(8).map { table.place(row: $0, column: filter.columns[0]).line }
        remarks[DictionaryDraft.checksKey, default: []].append(
          IntakeWords.checkFails(check.condition, failing.count, lines))
      }
    }
  }

  private static func words(_ condition: String) -> Set<String> {
    Set(condition.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }

  /// Concepts that contradict each other in one record of five cannot both be what they seem: the one that is told by
  /// its name alone becomes a question.
  private mutating func withdrawWhatDoesNotFit(_ table: RegistryTable) {
    for check in request.concepts.checks {
      var problems: [Diagnostic] = []
      guard let filter = Filter.parse(check.condition, at: check.place, columns: table, problems: &problems)
      else { continue }
      let truth = filter.truth(in: table)
      let (failing, holding) = (truth.count(of: .no), truth.count(of: .yes))
      let concepts = filter.columns.compactMap { name in table[name].map { $0.field.concept ?? $0.name } }
      guard failing * 5 > failing + holding, failing > 2,
        let concept = ["survived_to_discharge", "weaned"].first(where: concepts.contains) ?? concepts.first,
        let index = recognition.proposals.firstIndex(where: { $0.concept == concept && $0.state == .proposed }
        )
      else { continue }
      let proposal = recognition.proposals.remove(at: index)
      draft.dictionary.fields.removeAll { $0.name == proposal.columns[0] }
      ask(
        concept, proposal.columns[0], proposal.why,
        IntakeWords.ruleFails(check.condition, failing, failing + holding), .fields([proposal.field]))
      return
    }
  }

  /// The fields that rules between concepts read, and what those follow from.
  private func read() -> RegistryTable? {
    var told: [Diagnostic] = []
    guard var dictionary = DataDictionary.read(draft.yamlWithoutRemarks, file: main.file, problems: &told)
    else { return nil }
    let wanted = request.concepts.checks.reduce(into: Set<String>()) {
      $0.formUnion(Self.words($1.condition))
    }
    dictionary.fields.removeAll { field in
      field.role != .source && !wanted.contains(field.concept ?? field.name)
    }
    for index in dictionary.joins.indices {
      dictionary.joins[index].fields.removeAll { !wanted.contains($0.name) }
    }
    dictionary.joins.removeAll { $0.fields.isEmpty }
    return RegistryTable.read(
      request.data.bytes, name: main.name, file: request.data.file, dictionary: dictionary,
      companion: { name in request.others.first { $0.name == name }?.bytes }, problems: &told)
  }
}

extension DictionaryDraft { var yamlWithoutRemarks: String { DictionaryDraft(dictionary: dictionary).yaml } }
