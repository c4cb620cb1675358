internal import Diagnostics
internal import Disclosure
internal import Intake
internal import Registry
internal import RegistryFiles
internal import Site

extension Project {
  mutating func readRegistry(_ declaration: RegistryDeclaration, _ problems: inout [Diagnostic]) {
    let before = problems.count
    brokenRegistries.insert(declaration.name)
    let profile = DisclosureProfile.read(
      declaration.disclosure, registry: declaration.name, at: declaration.place, problems: &problems)
    func bytes(_ path: String) -> [UInt8]? {
      if let bytes = files.files["content/" + path] { return bytes }
      let known = files.paths(under: "content").map { String($0.dropFirst("content/".count)) }
      problems.append(
        .error(
          "missing-file", "there is no content/\(path)", at: declaration.place,
          suggestion: nearestWord(to: path, among: known)))
      return nil
    }
    guard let data = bytes(declaration.data) else { return }
    var dictionary: DataDictionary?
    if let path = declaration.dictionary {
      guard bytes(path) != nil, let text = files.text("content/" + path, &problems) else { return }
      dictionary = DataDictionary.read(text, file: "content/" + path, problems: &problems)
      if dictionary == nil { return }
    }
    guard
      let table = RegistryTable.read(
        data, name: declaration.name, file: "content/" + declaration.data, dictionary: dictionary,
        companion: { files.files[declaration.folder + $0] }, problems: &problems),
      let profile
    else { return }
    problems += IdentifierLint(profile: profile).problems(in: table, bytes: data)
    let proposals = table.proposals.map(\.name)
    if !proposals.isEmpty, profile != .internal {
      problems.append(
        .error(
          "proposals", PublishedIntakeWords.proposalsLeft(proposals, declaration.name), at: declaration.place)
      )
    }
    if let open = OpenInclusion(table), profile != .internal {
      problems.append(
        .error(
          "inclusion",
          PublishedIntakeWords.whoCounts(
            declaration.name, open.column, open.words, open.conditions.first ?? "all"),
          at: declaration.place))
    }
    guard !problems[before...].hasErrors else { return }
    brokenRegistries.remove(declaration.name)
    registries[declaration.name] = Source(
      table: table, profile: isInternal ? .internal : profile, dataPath: "content/" + declaration.data,
      dictionaryPath: declaration.dictionary.map { "content/" + $0 }, dataLock: declaration.dataLock)
  }

  /// Whether a file is a registry's, or one that its dictionary joins.
  package func holdsPatients(_ path: String) -> Bool {
    path.hasPrefix("content/registry/")
      || configuration.registries.contains { declaration in
        let joins = registries[declaration.name]?.table.dictionary.joins ?? []
        return path == "content/" + declaration.data
          || joins.contains { $0.file.map { declaration.folder + $0 == path } ?? false }
      }
  }
}

extension RegistryDeclaration {
  /// Where the registry's file stands, and those that its dictionary joins.
  fileprivate var folder: String {
    (["content"] + data.split(separator: "/").dropLast().map(String.init)).joined(separator: "/") + "/"
  }
}
