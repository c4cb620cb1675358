package import Diagnostics
internal import Disclosure
internal import Foundation
internal import Intake
internal import Registry
internal import RegistryFiles
internal import Site

/// `ecprimer doctor`: a registry of a project on disk, looked through.
package struct DoctorReport {
  private let doctor: Doctor
  /// What was accepted and answered, a sentence each.
  package let accepted: [String]
  package let problems: [Diagnostic]

  /// Nil where the project or the registry cannot be read; told.
  package init?(
    registry name: String?, project folder: String, accepts: Bool, include: String? = nil,
    answers: [String] = [], levels: [String] = [], renamed: [String] = [],
    problems: inout [Diagnostic]
  ) {
    guard levels.isEmpty || levels.count == answers.count else {
      problems.append(
        .error("levels-alone", PublishedIntakeWords.levelsAlone, at: Place(file: "--levels")))
      return nil
    }
    let site = ProjectText("content/site.yaml", in: folder)
    guard let text = site.text else {
      problems.append(.error("no-project", PublishedIntakeWords.noProject, at: Place(file: folder)))
      return nil
    }
    guard let configuration = SiteConfiguration.read(text, file: site.path, problems: &problems)
    else {
      return nil
    }
    let names = configuration.registries.map(\.name)
    guard
      let declaration = name.map({ wanted in configuration.registries.first { $0.name == wanted } })
        ?? configuration.registries.first
    else {
      problems.append(
        .error(
          "unknown-registry", PublishedIntakeWords.noRegistry(name), at: Place(file: site.path),
          suggestion: name.flatMap { nearestWord(to: $0, among: names) }))
      return nil
    }
    let data = ProjectText("content/" + declaration.data, in: folder)
    let schema = ProjectText("content/" + (declaration.dictionary ?? ""), in: folder)
    guard let bytes = data.bytes, declaration.dictionary == nil || schema.text != nil else {
      problems.append(
        .error(
          "missing-file", "there is no such file",
          at: Place(file: data.bytes == nil ? data.path : schema.path)))
      return nil
    }
    var schemaText = schema.text ?? ""
    let beside = data.path.split(separator: "/").dropLast().joined(separator: "/") + "/"
    func companion(_ name: String) -> [UInt8]? { ProjectText(beside + name, in: folder).bytes }
    var dictionary =
      declaration.dictionary == nil
      ? nil : DataDictionary.read(schemaText, file: schema.path, problems: &problems)
    if declaration.dictionary != nil, dictionary == nil { return nil }
    var accepted: [String] = []
    if accepts, let count = dictionary?.fields.count(where: \.isProposed), count > 0 {
      schemaText = DictionaryText.accepted(schemaText)
      accepted.append(PublishedIntakeWords.accepted(count, schema.path))
    }
    func strict(_ dictionary: DataDictionary?, _ told: inout [Diagnostic]) -> RegistryTable? {
      RegistryTable.read(
        bytes, name: declaration.name, file: data.path, dictionary: dictionary,
        companion: companion,
        problems: &told)
    }
    if let include {
      var before: [Diagnostic] = []
      _ = strict(dictionary, &before)
      schemaText = DictionaryText.including(include, schemaText)
      dictionary = DataDictionary.read(schemaText, file: schema.path, problems: &problems)
      var after: [Diagnostic] = []
      _ = strict(dictionary, &after)
      // A rule that cannot be is told, and nothing is written; what stood against the reading before is no matter of it.
      let known = Set(before.map(\.message))
      let new = after.filter { $0.severity == .error && !known.contains($0.message) }
      guard new.isEmpty else {
        problems += new
        return nil
      }
      accepted.append(PublishedIntakeWords.included(include))
    }
    if !accepted.isEmpty {
      dictionary = DataDictionary.read(schemaText, file: schema.path, problems: &problems)
    }
    let profile = DisclosureProfile.read(
      declaration.disclosure, registry: declaration.name, at: declaration.place, problems: &problems
    )
    var hidden: HiddenCounts?
    if case .suppressed(let rule, let name)? = profile {
      hidden = HiddenCounts(profile: name, below: rule.threshold)
    }
    /// The registry as a dictionary reads it, looked through. Where it cannot be read, that is told, and what can be
    /// is looked through without it.
    func look(_ dictionary: DataDictionary?, _ text: String, _ told: inout [Diagnostic]) -> Doctor? {
      let read = strict(dictionary, &told)
      var request = RegistryIntake.Request(name: declaration.name, data: (data.path, bytes))
      let joins = dictionary?.joins ?? []
      request.others = Set(joins.compactMap(\.file)).sorted().compactMap { file in
        companion(file).map { (beside + file, $0) }
      }
      request.codes = companion("\(declaration.name)-codes.csv").map {
        (beside + "\(declaration.name)-codes.csv", $0)
      }
      request.redcap = companion("\(declaration.name)-redcap.csv").map {
        (beside + "\(declaration.name)-redcap.csv", $0)
      }
      var ignored: [Diagnostic] = []
      let intake = Intake(RegistryIntake.request(request, declaration.name), problems: &ignored)
      var table = read
      if table == nil, let dictionary, let intake {
        table = strict(Again.lenient(dictionary, intake), &ignored)
      }
      guard let table else { return nil }
      return Doctor(
        registry: declaration.name, dictionary: dictionary ?? table.dictionary, text: text,
        table: table,
        told: told, intake: intake, concepts: DefaultDictionary.read(), hidden: hidden)
    }
    var told: [Diagnostic] = []
    guard var found = look(dictionary, schemaText, &told) else {
      problems += told
      return nil
    }
    let steps =
      renamed.map { (pair: $0, isName: true, levels: "") }
      + zip(answers, levels.isEmpty ? answers.map { _ in "" } : levels).map {
        (pair: $0, isName: false, levels: $1)
      }
    for step in steps {
      guard
        let (text, words) = step.isName
          ? found.renamed(step.pair, in: schemaText, problems: &problems)
          : found.answered(step.pair, levels: step.levels, in: schemaText, problems: &problems)
      else { return nil }
      dictionary = DataDictionary.read(text, file: schema.path, problems: &problems)
      told = []
      guard let next = look(dictionary, text, &told) else {
        problems += told
        return nil
      }
      (found, schemaText) = (next, text)
      accepted.append(words)
    }
    if !accepted.isEmpty {
      let url = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(schema.path)
      guard (try? Data(schemaText.utf8).write(to: url)) != nil else {
        problems.append(
          .error("unwritable", "the dictionary cannot be written", at: Place(file: schema.path)))
        return nil
      }
    }
    self.accepted = accepted
    self.problems = told
    doctor = found
  }

  package func text(usesColour: Bool) -> String { doctor.text(usesColour: usesColour) }
  package var json: String { doctor.json.text(pretty: true) }
}
