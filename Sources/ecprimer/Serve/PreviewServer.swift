internal import Foundation

/// Listens on 127.0.0.1 alone, for at most so many connections at a time, each on a thread of its own: what one of them
/// does or leaves undone keeps no other from its answer.
final class PreviewServer: Sendable {
  static let mostConnections = 64

  enum Failure: Error { case taken(UInt16) }

  let port: UInt16
  private let socket: Int32
  private let preview: Preview
  private let open = Count()

  /// - Parameter port: 0 for any that is free.
  init(_ preview: Preview, port: UInt16) throws(Failure) {
    self.preview = preview
    #if canImport(Darwin)
      socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #else
      socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        socket >= 0 && bind(socket, $0, length) == 0 && listen(socket, 128) == 0
          && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound else {
      close(socket)
      throw .taken(port)
    }
    self.port = UInt16(bigEndian: address.sin_port)
  }

  /// Answers until the server is stopped.
  func start() { Thread.detachNewThread { [self] in accept() } }

  func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  private func accept() {
    while true {
      let other = Foundation.accept(socket, nil, nil)
      guard other >= 0 else {
        // Too many open files, or one that is gone already: a moment later there may be room.
        guard [EINTR, ECONNABORTED, EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) else { return }
        usleep(10_000)
        continue
      }
      #if canImport(Darwin)
        var yes: Int32 = 1
        setsockopt(other, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
      #endif
      guard open.add(1, upTo: Self.mostConnections) else {
        let refusal = Answer(503).head(keepsAlive: false)
        _ = write(other, refusal, refusal.count)
        close(other)
        continue
      }
      Thread.detachNewThread { [self] in
        Connection(socket: other) { self.preview.answer(to: $0) }.serve()
        open.remove()
      }
    }
  }

  private final class Count: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    func add(_ more: Int, upTo most: Int) -> Bool {
      lock.withLock {
        guard count + more <= most else { return false }
        count += more
        return true
      }
    }

    func remove() { lock.withLock { count -= 1 } }
  }
}
