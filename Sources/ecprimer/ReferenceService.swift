internal import Diagnostics
internal import Foundation
internal import Project
internal import Scaffold

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Asks Crossref for DOIs and PubMed for PMIDs, one after another, as both ask of their users.
struct ReferenceService {
  static let crossrefBase = "https://api.crossref.org"
  static let pubMedBase = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils"

  var crossref = crossrefBase
  var pubMed = pubMedBase
  var timeout: Double

  static func isDOI(_ text: String) -> Bool {
    let bare = bareDOI(text)
    return bare.hasPrefix("10.") && bare.contains("/") && !bare.contains { $0.isWhitespace }
      && bare.last != "/"
  }

  static func isPMID(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x30 < 10 } && text.first != "0"
  }

  private static func bareDOI(_ text: String) -> String {
    for prefix in ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "doi:"]
    where text.lowercased().hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count))
    }
    return text
  }

  func answers(dois: [String], pmids: [String]) async -> [(String, Result<String, Diagnostic>)] {
    var result: [(String, Result<String, Diagnostic>)] = []
    for doi in dois {
      let name = Self.bareDOI(doi)
      var allowed = CharacterSet.urlPathAllowed
      allowed.remove(charactersIn: "?#%;")
      let path = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? name
      let address = "\(crossref)/works/\(path)/transform/application/vnd.citationstyles.csl+json"
      result.append(("doi:" + name, await answer(address, "Crossref", name)))
    }
    for pmid in pmids {
      let address = "\(pubMed)/efetch.fcgi?db=pubmed&id=\(pmid)&rettype=medline&retmode=text&tool=ecprimer"
      let found = await answer(address, "PubMed", pmid)
      result.append(("pmid:" + pmid, found.flatMap { Self.medline($0, pmid) }))
    }
    return result
  }

  /// PubMed answers a number that it does not know with words, and no error.
  private static func medline(_ text: String, _ pmid: String) -> Result<String, Diagnostic> {
    let record = text.drop { $0.isWhitespace }
    if record.hasPrefix("PMID-") { return .success(String(record)) }
    return .failure(
      .error("unknown-reference", NewReferenceWords.unknown("PubMed", pmid), at: Place(file: "--pmid")))
  }

  private func answer(_ address: String, _ service: String, _ identifier: String) async -> Result<
    String, Diagnostic
  > {
    let place = Place(file: service == "PubMed" ? "--pmid" : "--doi")
    func failure(_ code: String, _ message: String) -> Result<String, Diagnostic> {
      .failure(.error(code, message, at: place))
    }
    guard let url = URL(string: address) else {
      return failure("unknown-reference", NewReferenceWords.unknown(service, identifier))
    }
    var request = URLRequest(url: url, timeoutInterval: timeout)
    request.setValue("ecprimer/\(Version.number)", forHTTPHeaderField: "User-Agent")
    do {
      let (data, response) = try await loaded(request)
      let status = (response as? HTTPURLResponse)?.statusCode ?? 0
      switch status {
      case 200:
        var problems: [Diagnostic] = []
        guard let text = SourceText.read(Array(data), file: address, problems: &problems) else {
          return .failure(problems[0])
        }
        return .success(text)
      case 400, 404: return failure("unknown-reference", NewReferenceWords.unknown(service, identifier))
      default: return failure("no-answer", NewReferenceWords.badAnswer(service, status))
      }
    } catch {
      return failure("no-answer", NewReferenceWords.noAnswer(service, error.localizedDescription))
    }
  }

  private struct TimeOut: LocalizedError {
    var errorDescription: String? { NewReferenceWords.timeOut }
  }

  /// An answer in time: the session's own timeout does not count a server that takes the request and is silent.
  private func loaded(_ request: URLRequest) async throws -> (Data, URLResponse) {
    try await withThrowingTaskGroup(of: (Data, URLResponse).self) { group in
      group.addTask { try await URLSession.shared.data(for: request) }
      group.addTask {
        try await Task.sleep(for: .seconds(timeout))
        throw TimeOut()
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw TimeOut() }
      return first
    }
  }
}
