internal import Diagnostics
internal import Foundation

/// Standard output, where results go.
enum Terminal {
  /// Signs of others that steer a terminal are spelt out in what people read. What programs read keeps its bytes,
  /// unless it goes to a terminal.
  static func show(_ text: String, isForPeople: Bool = true) {
    print(isForPeople || isatty(1) == 1 ? visibleLines(text) : text, terminator: "")
  }

  /// Whether all that was printed has reached its file. Where standard output was closed from the first, nobody asked.
  static var isWritten: Bool {
    let isOpen = fcntl(1, F_GETFD) != -1
    return !isOpen || fflush(nil) == 0
  }
}
