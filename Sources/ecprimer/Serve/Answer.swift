internal import Diagnostics

/// What the preview answers: a status, headers, and bytes that are a part of what it holds, not a copy.
struct Answer {
  var status: Int
  var headers: [(name: String, value: String)] = []
  var body: ArraySlice<UInt8> = []
  /// Without its bytes, for HEAD.
  var isHeadOnly = false

  init(_ status: Int, type: String = "text/plain; charset=utf-8", body: ArraySlice<UInt8> = []) {
    self.status = status
    self.body = body
    headers = [
      ("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ]
  }

  init(_ fault: RequestHead.Fault) { self.init(fault.rawValue) }

  func head(keepsAlive: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status) \(Self.reasons[status] ?? "")\r\n"
    for header in headers { text += "\(header.name): \(header.value)\r\n" }
    text += "Content-Length: \(body.count)\r\nConnection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
    return Array(text.utf8)
  }

  private static let reasons = [
    200: "OK", 206: "Partial Content", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed",
    408: "Request Timeout", 413: "Content Too Large", 416: "Range Not Satisfiable",
    421: "Misdirected Request",
    431: "Request Header Fields Too Large", 503: "Service Unavailable",
  ]

  /// A part of a file, as players of sound ask for one (RFC 9110, section 14). More than one part, or a part of what
  /// may have changed meanwhile, is answered by the whole.
  mutating func cut(to head: RequestHead) {
    headers.append(("Accept-Ranges", "bytes"))
    guard head.method == .get, head.headers["if-range"] == nil, let range = head.headers["range"],
      range.hasPrefix("bytes="), !range.contains(",")
    else { return }
    let count = body.count
    let parts = range.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return
    }
    // Digits without end are beyond every file.
    let numbers = parts.map { $0.isEmpty ? nil : Int(read: $0) ?? .max }
    let wanted: Range<Int>
    switch (numbers[0], numbers[1]) {
    case (let first?, let last?) where first <= last: wanted = first..<max(first, min(last, count - 1) + 1)
    case (let first?, nil): wanted = first..<max(first, count)
    case (nil, let length?): wanted = max(0, count - length)..<count
    default: return
    }
    guard wanted.lowerBound < count, !wanted.isEmpty else {
      status = 416
      headers.append(("Content-Range", "bytes */\(count)"))
      body = []
      return
    }
    status = 206
    headers.append(("Content-Range", "bytes \(wanted.lowerBound)-\(wanted.upperBound - 1)/\(count)"))
    body = body[(body.startIndex + wanted.lowerBound)..<(body.startIndex + wanted.upperBound)]
  }
}
