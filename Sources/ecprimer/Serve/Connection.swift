internal import Diagnostics
internal import Foundation

/// One connection to the preview: requests in, answers out, each within its time and its bytes.
struct Connection {
  /// Seconds for a whole head, and for the next piece of an answer to be taken.
  static let headSeconds = 10.0
  static let pieceSeconds = 20
  static let mostRequests = 200

  let socket: Int32
  let answer: (RequestHead) -> Answer

  /// Answers until the other side has had enough, or has done what it may not.
  func serve() {
    defer { close(socket) }
    var limit = timeval()
    limit.tv_sec = Self.pieceSeconds
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var read: [UInt8] = []
    for request in 1..<Self.mostRequests + 1 {
      guard let end = head(&read) else { return }
      do throws(RequestHead.Fault) {
        let head = try RequestHead(read[..<end])
        read.removeFirst(end)
        var answer = answer(head)
        answer.isHeadOnly = head.method == .head
        let keepsAlive = request < Self.mostRequests && head.headers["connection"]?.lowercased() != "close"
        guard send(answer, keepsAlive: keepsAlive), keepsAlive else { return linger() }
      } catch {
        _ = send(Answer(error), keepsAlive: false)
        return linger()
      }
    }
  }

  /// Reads until a head has ended; its length. Nil where nothing more comes, or too much, or too slowly.
  private func head(_ read: inout [UInt8]) -> Int? {
    let deadline = Date(timeIntervalSinceNow: Self.headSeconds)
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      if let end = RequestHead.end(in: read), end <= RequestHead.mostBytes { return end }
      if read.count > RequestHead.mostBytes {
        _ = send(Answer(.headTooLarge), keepsAlive: false)
        linger()
        return nil
      }
      guard waits(until: deadline) else {
        if !read.isEmpty { _ = send(Answer(408), keepsAlive: false) }
        return nil
      }
      let count = recv(socket, &part, part.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      read += part[..<count]
    }
  }

  /// Whether something can be read before a moment.
  private func waits(until deadline: Date) -> Bool {
    while true {
      let left = deadline.timeIntervalSinceNow
      guard left > 0 else { return false }
      var poll = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      let found = Foundation.poll(&poll, 1, Int32(clamping: Int(bounded: left * 1000) + 1))
      if found > 0 { return true }
      if found < 0, errno != EINTR { return false }
    }
  }

  private func send(_ answer: Answer, keepsAlive: Bool) -> Bool {
    guard send(answer.head(keepsAlive: keepsAlive)[...]) else { return false }
    return answer.isHeadOnly || send(answer.body)
  }

  /// Piece by piece: one that is not taken in time ends the connection.
  private func send(_ bytes: ArraySlice<UInt8>) -> Bool {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(socket, $0.baseAddress, min($0.count, 1 << 18), flags)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// What is still on its way is taken for a moment, so that the last answer is not thrown away with it.
  private func linger() {
    shutdown(socket, Int32(SHUT_WR))
    let deadline = Date(timeIntervalSinceNow: 0.5)
    var part = [UInt8](repeating: 0, count: 4096)
    while waits(until: deadline), recv(socket, &part, part.count, 0) > 0 {}
  }
}
