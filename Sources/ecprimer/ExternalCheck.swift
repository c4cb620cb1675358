internal import Diagnostics
internal import Foundation
internal import Project
internal import Publishing

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Asks for every address elsewhere that the site links to, a few at a time.
struct ExternalCheck {
  let links: ExternalSiteLinks

  private static let atOnce = 8

  func problems() async -> [Diagnostic] {
    var problems: [Diagnostic] = []
    await withTaskGroup(of: Diagnostic?.self) { group in
      for (index, link) in links.links.enumerated() {
        if index >= Self.atOnce, let problem = await group.next() ?? nil { problems.append(problem) }
        group.addTask {
          ExternalSiteLinks.problem(link.address, at: link.place, await Self.answer(of: link.address))
        }
      }
      for await problem in group { if let problem { problems.append(problem) } }
    }
    return problems.sorted()
  }

  /// By HEAD, and by GET where a server will not have that.
  private static func answer(of address: String) async -> ExternalSiteLinks.Answer {
    guard let url = URL(string: address) else { return .none("it is no address") }
    var last = ExternalSiteLinks.Answer.none("no answer")
    for method in ["HEAD", "GET"] {
      var request = URLRequest(url: url, timeoutInterval: 20)
      request.httpMethod = method
      request.setValue("ecprimer/\(Version.number) (link check)", forHTTPHeaderField: "User-Agent")
      do {
        let (_, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        last = .status(status)
        if status < 400 { return last }
      } catch {
        return .none(error.localizedDescription)
      }
    }
    return last
  }
}
