internal import Diagnostics
internal import Foundation
internal import Scaffold

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
    do {
      let found = try await WebAnswer(of: address, .get, timeout: timeout)
      switch found.status {
      case 200:
        var problems: [Diagnostic] = []
        guard let text = SourceText.read(found.body, file: address, problems: &problems) else {
          return problems.first.map { .failure($0) }
            ?? failure("no-answer", NewReferenceWords.badAnswer(service, found.status))
        }
        return .success(text)
      case 400, 404: return failure("unknown-reference", NewReferenceWords.unknown(service, identifier))
      default: return failure("no-answer", NewReferenceWords.badAnswer(service, found.status))
      }
    } catch {
      return failure("no-answer", NewReferenceWords.noAnswer(service, error.words))
    }
  }
}
