internal import Diagnostics
internal import Foundation
internal import Project
internal import Scaffold

// A binary to hand on asks by the system's curl: the library of the network would need others of the system's.
#if canImport(FoundationNetworking) && !STANDALONE
  internal import FoundationNetworking
#endif

/// What a server elsewhere answers.
struct WebAnswer: Sendable {
  enum Method: Sendable { case head, get }

  struct Failure: LocalizedError {
    let words: String
    var errorDescription: String? { words }
  }

  let status: Int
  let body: [UInt8]

  /// An answer within `timeout` seconds, whoever is silent meanwhile.
  init(of address: String, _ method: Method, timeout: Double, purpose: String = "") async throws(Failure) {
    let agent = "ecprimer/\(Version.number)" + (purpose.isEmpty ? "" : " (\(purpose))")
    #if STANDALONE
      let asked = await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          continuation.resume(returning: Self.curl(address, method, timeout, agent))
        }
      }
      (status, body) = try asked.get()
    #else
      guard let url = URL(string: address) else { throw Failure(words: "it is no address") }
      var request = URLRequest(url: url, timeoutInterval: timeout)
      request.httpMethod = method == .head ? "HEAD" : "GET"
      request.setValue(agent, forHTTPHeaderField: "User-Agent")
      do {
        let (data, response) = try await Self.loaded(request, timeout)
        (status, body) = ((response as? HTTPURLResponse)?.statusCode ?? 0, Array(data))
      } catch {
        throw Failure(words: error.localizedDescription)
      }
    #endif
  }

  #if STANDALONE
    private static func curl(
      _ address: String, _ method: Method, _ timeout: Double, _ agent: String
    ) -> Result<(Int, [UInt8]), Failure> {
      let process = Process()
      let (output, words) = (Pipe(), Pipe())
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        [
          "curl", "--silent", "--show-error", "--location", "--max-time", "\(timeout)", "--proto",
          "=http,https",
        ]
        + ["--user-agent", agent, "--write-out", "%{stderr}%{http_code}"]
        + (method == .head ? ["--head"] : []) + ["--", address]
      process.standardOutput = output
      process.standardError = words
      let none = Failure(words: "there is no curl to ask with")
      guard (try? process.run()) != nil else { return .failure(none) }
      let body = output.fileHandleForReading.readDataToEndOfFile()
      let told = String(decoding: words.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      switch process.terminationStatus {
      case 0: return .success((Int(read: told.suffix(3)) ?? 0, Array(body)))
      case 28: return .failure(Failure(words: NewReferenceWords.timeOut))
      case 127: return .failure(none)
      default:
        return .failure(
          Failure(words: visible(told.dropLast(3).trimmingCharacters(in: .whitespacesAndNewlines))))
      }
    }
  #else
    /// The session's own timeout does not count a server that takes the request and is silent.
    private static func loaded(_ request: URLRequest, _ timeout: Double) async throws -> (Data, URLResponse) {
      try await withThrowingTaskGroup(of: (Data, URLResponse).self) { group in
        group.addTask { try await URLSession.shared.data(for: request) }
        group.addTask {
          try await Task.sleep(for: .seconds(timeout))
          throw Failure(words: NewReferenceWords.timeOut)
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw Failure(words: NewReferenceWords.timeOut) }
        return first
      }
    }
  #endif
}
