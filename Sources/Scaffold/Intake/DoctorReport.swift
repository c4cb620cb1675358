internal import RegistryFiles
package import Diagnostics
internal import Foundation
internal import Disclosure
internal import Intake
internal import Registry
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
    answers: [String] = [], levels: [String] = [], problems: inout [Diagnostic]
  ) {
    guard levels.isEmpty || levels.count == answers.count else {
      problems.append(.error("levels-alone", PublishedIntakeWords.levelsAlone, at: Place(file: "--levels")))
      return nil
    }
    let site = ProjectText("content/site.yaml", in: folder)
    guard let text = site.text else {
      problems.append(.error("no-project", PublishedIntakeWords.noProject, at: Place(file: folder)))
      return nil
    }
    guard let configuration = SiteConfiguration.read(text, file: site.path, problems: &problems) else {
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
    if let include {
      schemaText = DictionaryText.including(include, schemaText)
      accepted.append(PublishedIntakeWords.included(include))
    }
    if !accepted.isEmpty {
      dictionary = DataDictionary.read(schemaText, file: schema.path, problems: &problems)
    }
    let profile = DisclosureProfile.read(
      declaration.disclosure, registry: declaration.name, at: declaration.place, problems: &problems)
    var hidden: HiddenCounts?
    if case .suppressed(let rule, let name)? = profile {
      hidden = HiddenCounts(profile: name, below: rule.threshold)
    }
    /// The registry as a dictionary reads it, looked through.
    func look(_ dictionary: DataDictionary?, _ text: String, _ told: inout [Diagnostic]) -> Doctor? {
      guard
        let table = RegistryTable.read(
          bytes, name: declaration.name, file: data.path, dictionary: dictionary, companion: companion,
          problems: &told)
      else { return nil }
      let used = table.dictionary
      var request = RegistryIntake.Request(name: declaration.name, data: (data.path, bytes))
      request.others = Set(used.joins.compactMap(\.file)).sorted().compactMap { file in
        companion(file).map { (beside + file, $0) }
      }
      request.codes = companion("\(declaration.name)-codes.csv").map {
        (beside + "\(declaration.name)-codes.csv", $0)
      }
      request.redcap = companion("\(declaration.name)-redcap.csv").map {
        (beside + "\(declaration.name)-redcap.csv", $0)
      }
      var ignored: [Diagnostic] = []
      return Doctor(
        registry: declaration.name, dictionary: used, text: text, table: table, told: told,
        intake: Intake(RegistryIntake.request(request, declaration.name), problems: &ignored),
        concepts: DefaultDictionary.read(), hidden: hidden)
    }
    var told: [Diagnostic] = []
    guard var found = look(dictionary, schemaText, &told) else {
      problems += told
      return nil
    }
    for (index, answer) in answers.enumerated() {
      let said = levels.isEmpty ? "" : levels[index]
      guard
        let (text, words) = found.answered(answer, levels: said, in: schemaText, problems: &problems)
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
