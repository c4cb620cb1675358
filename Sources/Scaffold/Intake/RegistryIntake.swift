package import Diagnostics
internal import Disclosure
internal import Foundation
internal import Intake
internal import PositionedYAML
internal import Registry
internal import RegistryFiles
internal import Site

/// `new registry NAME --from FILE`: an export copied into a project as it is, with a dictionary of proposals.
package struct RegistryIntake {
  package struct Request: Sendable {
    package var name: String
    package var data: (file: String, bytes: [UInt8])
    package var others: [(file: String, bytes: [UInt8])] = []
    /// By file: the name that it gets beside the registry, where that is not its own.
    fileprivate var names: [String: String] = [:]
    package var codes: (file: String, bytes: [UInt8])?
    package var redcap: (file: String, bytes: [UInt8])?
    package var disclosure = "cms11"
    package var isAgain = false

    package init(name: String, data: (file: String, bytes: [UInt8])) {
      self.name = name
      self.data = data
    }

    fileprivate func name(of file: String) -> String { names[file] ?? file.fileName }
  }

  /// Files by their path below the project, in order.
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// What a person should read when they are written.
  package private(set) var words: [String] = []
  package private(set) var problems: [Diagnostic] = []

  /// Nil where something stands against it; every problem told in one run.
  package init?(_ request: Request, project folder: String, problems: inout [Diagnostic]) {
    let slug = Scaffold.slug(request.name)
    let dictionaryPath = "content/registry/\(slug).yaml"
    let site = ProjectText("content/site.yaml", in: folder)
    guard let siteText = site.text else {
      problems.append(.error("no-project", PublishedIntakeWords.noProject, at: Place(file: folder)))
      return nil
    }
    var ignored: [Diagnostic] = []
    let declared =
      SiteConfiguration.read(siteText, file: site.path, problems: &ignored)?.registries.contains {
        $0.name == slug
      } ?? false
    let old = ProjectText(dictionaryPath, in: folder).text
    let before = problems.count
    if request.isAgain, old == nil {
      problems.append(
        .error("no-registry", PublishedIntakeWords.notAgain(slug), at: Place(file: dictionaryPath)))
    }
    if !request.isAgain, declared || old != nil {
      problems.append(
        .error("file-exists", PublishedIntakeWords.exists(slug), at: Place(file: dictionaryPath)))
    }
    guard DisclosureProfile.isKnown(request.disclosure) else {
      problems.append(
        .error(
          "unknown-word", PublishedIntakeWords.unknownProfile(request.disclosure),
          at: Place(file: "--disclosure")))
      return nil
    }
    var request = request
    if request.isAgain, let old, !Self.nameJoined(&request, old, dictionaryPath, &problems) { return nil }
    var taken = Self.request(request, slug)
    // What was accepted of the cells is not told again as if nobody had said it.
    taken.tells = !request.isAgain
    guard let intake = Intake(taken, problems: &problems), !problems[before...].hasErrors else { return nil }
    files.append(("content/registry/\(slug).csv", request.data.bytes))
    for (file, bytes) in request.others {
      files.append(("content/registry/" + request.name(of: file), bytes))
    }
    if let codes = request.codes {
      files.append(("content/registry/\(slug)-codes.csv", codes.bytes))
    }
    if let redcap = request.redcap {
      files.append(("content/registry/\(slug)-redcap.csv", redcap.bytes))
    }
    if request.isAgain, let old {
      addAgain(request, slug, old, intake, dictionaryPath, folder, &problems)
    } else {
      files.append((dictionaryPath, Array(intake.draft.yaml.utf8)))
      files.append(
        (site.path, Array(SiteText.declaring(slug, request.disclosure, in: siteText).utf8)))
      words.append(PublishedIntakeWords.taken(intake.proposalCount, intake.questionCount, slug))
    }
  }

  /// Gives newer files the names of those that the dictionary joins; false, told, where one is not given: last year's
  /// rows say nothing of this year's runs.
  private static func nameJoined(
    _ request: inout Request, _ dictionary: String, _ path: String, _ problems: inout [Diagnostic]
  ) -> Bool {
    var ignored: [Diagnostic] = []
    let joined =
      DataDictionary.read(dictionary, file: path, problems: &ignored)?.joins.compactMap(\.file) ?? []
    let wanted = Set(joined).subtracting(request.others.map(\.file.fileName)).sorted()
    let free = request.others.indices.filter { !joined.contains(request.others[$0].file.fileName) }
    if wanted.count == 1, free.count == 1 {
      request.names[request.others[free[0]].file] = wanted[0]
      return true
    }
    for name in wanted {
      problems.append(
        .error("missing-file", PublishedIntakeWords.joinedNotGiven(name), at: Place(file: "--with")))
    }
    return wanted.isEmpty
  }

  /// The same dictionary with the new table's place, and what changed.
  private mutating func addAgain(
    _ request: Request, _ slug: String, _ old: String, _ intake: Intake, _ path: String,
    _ folder: String,
    _ problems: inout [Diagnostic]
  ) {
    let text = Again.dictionary(old, intake: intake)
    guard let was = DataDictionary.read(old, file: path, problems: &problems),
      let now = DataDictionary.read(text, file: path, problems: &problems)
    else { return }
    let dataPath = "content/registry/\(slug).csv"
    let oldBytes = ProjectText(dataPath, in: folder).bytes ?? []
    var ignored: [Diagnostic] = []
    let oldTable = RegistryTable.read(
      oldBytes, name: slug, file: dataPath, dictionary: was,
      companion: { ProjectText("content/registry/" + $0, in: folder).bytes }, problems: &ignored)
    var told: [Diagnostic] = []
    func read(_ dictionary: DataDictionary, _ problems: inout [Diagnostic]) -> RegistryTable? {
      RegistryTable.read(
        request.data.bytes, name: slug, file: request.data.file, dictionary: dictionary,
        companion: { name in
          request.others.first { request.name(of: $0.file) == name }?.bytes
            ?? ProjectText("content/registry/" + name, in: folder).bytes
        }, problems: &problems)
    }
    _ = read(now, &told)
    let newTable = read(Again.lenient(now, intake), &ignored)
    let changes = Again.changes(
      from: oldTable, oldBytes, to: newTable, intake, was, registry: slug)
    files.append((path, Array(text.utf8)))
    self.problems = told
    words.append(PublishedIntakeWords.again(slug, changes.count))
    words += changes.map { "  " + $0 }
  }

  static func request(_ request: Request, _ slug: String) -> Intake.Request {
    var taken = Intake.Request(
      data: Intake.Source(file: request.data.file, name: slug + ".csv", bytes: request.data.bytes),
      concepts: DefaultDictionary.read())
    func source(_ file: (file: String, bytes: [UInt8])) -> Intake.Source {
      Intake.Source(file: file.file, name: file.file.fileName, bytes: file.bytes)
    }
    taken.others = request.others.map {
      Intake.Source(file: $0.file, name: request.name(of: $0.file), bytes: $0.bytes)
    }
    taken.codes = request.codes.map(source)
    taken.redcap = request.redcap.map(source)
    return taken
  }

  package func write(to folder: String) throws {
    for file in files {
      let url = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }

  package var paths: [String] { files.map(\.path) }
}

/// The default dictionary, whose fields are the concepts.
enum DefaultDictionary {
  static func read() -> DataDictionary {
    let text =
      EmbeddedTemplates.files.first { $0.path == "scaffold/registry/dictionary.yaml" }?.text ?? ""
    var ignored: [Diagnostic] = []
    return DataDictionary.read(text, file: "dictionary.yaml", problems: &ignored)
      ?? DataDictionary(file: "dictionary.yaml", fields: [])
  }
}

/// A file of a project on disk.
struct ProjectText {
  let path: String
  let bytes: [UInt8]?

  init(_ path: String, in folder: String) {
    self.path = path
    let url = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(path)
    bytes = (try? Data(contentsOf: url)).map { Array($0) }
  }

  var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
}

extension String {
  /// The last part of a path.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}

/// Declares a registry in the text of `site.yaml`, as its first, and leaves the rest as it is.
enum SiteText {
  static func declaring(_ name: String, _ profile: String, in text: String) -> String {
    let line =
      "  \(name): {data: registry/\(name).csv, dictionary: registry/\(name).yaml, disclosure: \(profile)}"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let at = lines.firstIndex(where: { $0.hasPrefix("registries:") }) else {
      let body = text.hasSuffix("\n") || text.isEmpty ? text : text + "\n"
      return body + "registries:\n" + line + "\n"
    }
    // `registries: {}` has nothing to keep.
    if lines[at].filter({ $0 != " " }) == "registries:{}" { lines[at] = "registries:" }
    let indent =
      lines[(at + 1)...].first { $0.hasPrefix(" ") && !$0.allSatisfy(\.isWhitespace) }?.prefix {
        $0 == " "
      }
      ?? "  "
    lines.insert(String(indent) + line.dropFirst(2), at: at + 1)
    return lines.joined(separator: "\n")
  }
}
