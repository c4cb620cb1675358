internal import Diagnostics
internal import Foundation
internal import Project
internal import Publishing

// A binary to hand on asks by the system's curl: its own library of the network would need others of the system's.
#if canImport(FoundationNetworking) && !STANDALONE
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

  #if STANDALONE
    private static func answer(of address: String) async -> ExternalSiteLinks.Answer {
      await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: curl(address)) }
      }
    }

    /// By HEAD, and by GET where a server will not have that.
    private static func curl(_ address: String) -> ExternalSiteLinks.Answer {
      var last = ExternalSiteLinks.Answer.none("no answer")
      for method in [["--head"], []] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
          [
            "curl", "--silent", "--show-error", "--location", "--max-time", "20", "--proto", "=http,https",
            "--output",
            "/dev/null", "--user-agent", "ecprimer/\(Version.number) (link check)", "--write-out",
            "%{http_code}",
          ] + method + ["--", address]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return .none("there is no curl to ask with") }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus == 127 { return .none("there is no curl to ask with") }
        guard process.terminationStatus == 0, let status = Int(text) else { return last }
        last = .status(status)
        if status < 400 { return last }
      }
      return last
    }
  #else
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
  #endif
}
