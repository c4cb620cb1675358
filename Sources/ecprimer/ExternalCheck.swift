internal import Diagnostics
internal import Publishing

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
    var last = ExternalSiteLinks.Answer.none("no answer")
    for method in [WebAnswer.Method.head, .get] {
      do {
        let status = try await WebAnswer(of: address, method, timeout: 20, purpose: "link check").status
        last = .status(status)
        if status < 400 { return last }
      } catch {
        return .none(error.words)
      }
    }
    return last
  }
}
