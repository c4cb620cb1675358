import Diagnostics
import Site
import Testing

@testable import Project
@testable import Publishing

@Suite struct OutputScanTests {
  private let record = "71,male,yes,120.5,no"

  /// What the scan says of one file, for a registry of two records.
  private func problems(
    disclosure: String = "cms11", identifiers: Bool = false, path: String = "data/table.csv", _ text: String
  ) throws -> [Diagnostic] {
    let fields = [
      "{name: age, type: integer}", "{name: sex, type: string}", "{name: shock, type: string}",
      "{name: hours, type: number}", "{name: survived, type: string}",
    ]
    let id = "{name: run_id, type: string, ecprimer: {role: identifier}}"
    let files = testProject(
      [
        "registry/r.csv": identifiers
          ? "run_id,age,sex,shock,hours,survived\nRUN-0042,\(record)\nRUN-0043,64,female,no,88.0,yes\n"
          : "age,sex,shock,hours,survived\n\(record)\n64,female,no,88.0,yes\n",
        "registry/r.yaml": "fields:\n"
          + ((identifiers ? [id] : []) + fields).map { "  - \($0)\n" }.joined(),
      ],
      site: """
        title: A Site
        registries:
          r: {data: registry/r.csv, dictionary: registry/r.yaml, disclosure: \(disclosure)}
        """)
    var found: [Diagnostic] = []
    let read = Project.read(files, includesDrafts: false, memory: ReadingMemory(), problems: &found)
    let project = try #require(read)
    #expect(project.registries["r"] != nil, "\(found)")
    return OutputScan(project).problems(in: [OutputFile(path: path, bytes: Array(text.utf8))])
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func aWholeRecordInADownloadIsFoundWhateverEndsItsLine(end: String) throws {
    let found = try problems("age,sex,shock,hours,survived\n\(record)\(end)")
    #expect(found.map(\.code) == ["record-in-output"])
    #expect(found.first?.place.file == "data/table.csv")
  }

  @Test func aPublishedRegistrysRecordsAreFoundToo() throws {
    #expect(try problems(disclosure: "published", record).map(\.code) == ["record-in-output"])
  }

  @Test func aPartOfARecordIsNone() throws {
    #expect(try problems("71,male,yes,120.5\n").isEmpty)
    #expect(try problems("171,male,yes,120.5,no\n").isEmpty)
  }

  @Test func anIdentifierInAPageIsFoundAsAWordOnly() throws {
    let found = try problems(identifiers: true, path: "index.html", "<p>Run RUN-0042.</p>")
    #expect(found.map(\.code) == ["identifier-in-output"])
    #expect(try problems(identifiers: true, path: "index.html", "<p>RUN-00421 PRERUN-0042</p>").isEmpty)
  }

  @Test func picturesAndTheThemesOwnFilesAreLeftOut() throws {
    #expect(try problems(path: "cover.png", record).isEmpty)
    #expect(try problems(path: "assets/table.csv", record).isEmpty)
  }

  @Test func whatIsForInternalUseIsNotScanned() throws {
    #expect(try problems(disclosure: "internal", record).isEmpty)
  }
}
