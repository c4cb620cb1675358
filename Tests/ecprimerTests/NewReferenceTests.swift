import Diagnostics
import Foundation
import Testing

@testable import ecprimer

private let crossref = """
  {"id": "https://doi.org/10.1000/a", "type": "article-journal", "title": "One", "DOI": "10.1000/a",
   "author": [{"family": "Zhao", "given": "Yanyan"}], "issued": {"date-parts": [[2015, 10]]}}
  """
private let medline = "\nPMID- 26459158\nTI  - Two.\nAU  - Xing J\nDP  - 2016 Oct\nLID - 10.1000/b [doi]\n"

/// A server on this machine that answers as Crossref and PubMed do.
private func answers(dois: [String], pmids: [String], timeout: Double = 5) async throws -> [Result<
  String, Diagnostic
>] {
  let service = try FakeService { request in
    func found(_ text: String) -> Answer { Answer(200, body: Array(text.utf8)[...]) }
    if request.path.hasPrefix("works/") {
      if request.path.contains("slow") { sleep(3) }
      return request.path.contains("10.1000") ? found(crossref) : Answer(404)
    }
    guard request.path == "efetch.fcgi" else { return Answer(404) }
    return found(request.query["id"] == "26459158" ? medline : "id: 1 Error occurred")
  }
  defer { service.stop() }
  let base = "http://127.0.0.1:\(service.port)"
  return await ReferenceService(crossref: base, pubMed: base, timeout: timeout).answers(
    dois: dois, pmids: pmids
  ).map(\.1)
}

@Test func referencesAreFetchedByTheirNumbers() async throws {
  let found = try await answers(dois: ["https://doi.org/10.1000/a"], pmids: ["26459158"])
  #expect(try found.map { try $0.get() } == [crossref, String(medline.dropFirst())])
}

@Test func whatServicesDoNotKnowIsTold() async throws {
  let found = try await answers(dois: ["10.9999/x"], pmids: ["1"])
  let codes = found.map { answer in if case .failure(let problem) = answer { problem.code } else { "" } }
  #expect(codes == ["unknown-reference", "unknown-reference"])
}

@Test func aServiceThatDoesNotAnswerIsTold() async throws {
  let slow = try await answers(dois: ["10.1000/slow"], pmids: [], timeout: 1)
  let silent = await ReferenceService(crossref: "http://127.0.0.1:1", pubMed: "", timeout: 2).answers(
    dois: ["10.1000/a"], pmids: [])
  for answer in slow + silent.map(\.1) {
    guard case .failure(let problem) = answer else {
      Issue.record("an answer")
      continue
    }
    #expect(problem.code == "no-answer" && problem.message.contains("download the reference"))
  }
}

@Test func newReferenceWritesWhatIsNew() async throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  let content = folder.appendingPathComponent("content")
  try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
  try FileManager.default.createDirectory(
    at: folder.appendingPathComponent("templates"), withIntermediateDirectories: true)
  try Data("title: A\n".utf8).write(to: content.appendingPathComponent("site.yaml"))
  let export = folder.appendingPathComponent("export.ris")
  try Data("TY  - JOUR\nAU  - Zhao, Y\nTI  - One\nPY  - 2015\nDO  - 10.1000/a\nER  - \n".utf8).write(
    to: export)
  for _ in 0..<2 {
    let command = try ECPRimerCommand.parseAsRoot(["new", "reference", export.path, "--project", folder.path])
    guard let command = command as? NewReferenceCommand else {
      Issue.record("another command")
      return
    }
    try await command.run()
  }
  let text = try String(contentsOf: content.appendingPathComponent("references.json"), encoding: .utf8)
  #expect(text.components(separatedBy: "\"id\": \"zhao2015\"").count == 2)
}
