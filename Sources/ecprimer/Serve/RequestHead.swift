internal import Diagnostics

/// The head of a request to the preview: its first line and its headers, read from bytes that anybody may have sent.
struct RequestHead: Equatable {
  enum Fault: Int, Error {
    case bad = 400
    case methodNotAllowed = 405
    /// A body: nothing can be sent here.
    case tooLarge = 413
    case otherHost = 421
    case headTooLarge = 431
  }

  static let mostBytes = 16_384
  static let mostHeaders = 100

  enum Method: String { case get = "GET", head = "HEAD" }

  let method: Method
  /// Decoded, without the slash it begins with.
  let path: String
  let query: [String: String]
  /// By their names in lower case.
  let headers: [String: String]

  /// Where the head ends in what has been read, the blank line included; nil where it does not yet.
  static func end(in bytes: [UInt8]) -> Int? {
    var newlines = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") { newlines += 1 } else if byte != UInt8(ascii: "\r") { newlines = 0 }
      if newlines == 2 { return index + 1 }
    }
    return nil
  }

  /// - Throws: the status to answer with.
  init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .bad }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", words[1].hasPrefix("/") else {
      throw .bad
    }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() where !line.isEmpty {
      guard headers.count < Self.mostHeaders else { throw .headTooLarge }
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { throw .bad }
      headers[line[..<colon].lowercased()] = Self.trimmed(line[line.index(after: colon)...])
    }
    guard let method = Method(rawValue: String(words[0])) else { throw .methodNotAllowed }
    if headers["transfer-encoding"] != nil || (headers["content-length"].map { $0 != "0" } ?? false) {
      throw .tooLarge
    }
    // A site elsewhere whose name is made to lead to this machine is not answered (DNS rebinding).
    let host = (headers["host"] ?? "").prefix { $0 != ":" }
    guard ["127.0.0.1", "localhost"].contains(host) else { throw .otherHost }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = Self.decoded(target[0]) else { throw .bad }
    self.method = method
    self.path = String(path.drop { $0 == "/" })
    self.headers = headers
    query = Self.query(target.count > 1 ? target[1] : "")
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }

  private static func query(_ text: Substring) -> [String: String] {
    var result: [String: String] = [:]
    for part in text.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if let name = decoded(pair[0]) { result[name] = pair.count > 1 ? decoded(pair[1]) : "" }
    }
    return result
  }

  /// `%20` and its like as what they stand for; nil where they stand for no text.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2,
        digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let value = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }
}
