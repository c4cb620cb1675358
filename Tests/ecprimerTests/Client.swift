import Foundation

/// A connection to the preview as anybody may make one: bytes in, bytes out.
final class Client {
  private let socket: Int32

  init(port: UInt16) throws {
    #if canImport(Darwin)
      socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #else
      socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let socket = socket
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw CocoaError(.fileReadUnknown) }
    var limit = timeval()
    limit.tv_sec = 30
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  /// False where the other side takes no more.
  @discardableResult
  func send(_ bytes: some Sequence<UInt8>) -> Bool {
    let bytes = Array(bytes)
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// All that comes until the other side ends, or until `most` bytes.
  func receive(most: Int = 10_000_000) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while all.count < most {
      let count = recv(socket, &part, min(part.count, most - all.count), 0)
      guard count > 0 else { break }
      all += part[..<count]
    }
    return all
  }

  struct Reply {
    var status = 0
    var headers: [String: String] = [:]
    var body: [UInt8] = []

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// The answer to one request, on a connection that is closed behind it.
  static func get(
    _ target: String, port: UInt16, method: String = "GET", headers: [String] = [], host: String = "127.0.0.1"
  ) throws -> Reply {
    let client = try Client(port: port)
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host)", "Connection: close"] + headers
    client.send((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    return reply(client.receive())
  }

  static func reply(_ bytes: [UInt8]) -> Reply {
    var reply = Reply()
    guard let end = bytes.indices.dropLast(3).first(where: { Array(bytes[$0..<$0 + 4]) == [13, 10, 13, 10] })
    else {
      return reply
    }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).components(separatedBy: "\r\n")
    reply.status = Int(read: lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    for line in lines.dropFirst() {
      let parts = line.components(separatedBy: ": ")
      reply.headers[parts[0].lowercased()] = parts.dropFirst().joined(separator: ": ")
    }
    reply.body = Array(bytes[(end + 4)...])
    return reply
  }
}

/// Runs what waits for a socket on a thread of its own: the few threads of the tasks are for those.
func onThread(_ body: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
