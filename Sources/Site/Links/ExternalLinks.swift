package import Diagnostics

/// The addresses elsewhere that a finished site links to, and what their answers mean. It asks nobody itself.
package struct ExternalLinks: Sendable {
  package enum Answer: Hashable, Sendable {
    /// Of HTTP, after redirections.
    case status(Int)
    /// No answer, and why.
    case none(String)
  }

  /// Each address once, with the first page that links to it, in alphabetical order.
  package let links: [(address: String, page: String)]

  /// - Parameter exceptions: addresses that are not asked, one a line; one that ends in `*` stands for all that begin
  ///   so; what follows `#` and a space is comment.
  /// - Parameter base: the site's own address, which may not stand yet.
  package init(_ files: [OutputFile], exceptions: String = "", base: String? = nil) {
    let patterns = exceptions.split(whereSeparator: \.isNewline).map { line in
      let words = line.hasPrefix("#") ? "" : line.split(separator: " ").first ?? ""
      return String(words)
    }.filter { !$0.isEmpty }
    func isExcepted(_ address: String) -> Bool {
      if let base, address.hasPrefix(base) { return true }
      return patterns.contains { pattern in
        pattern.last == "*" ? address.hasPrefix(pattern.dropLast()) : address == pattern
      }
    }
    var pages: [String: String] = [:]
    for file in files where file.path.hasSuffix(".html") {
      for link in ScannedPage(file).external {
        let address = String(link.prefix { $0 != "#" })
        if pages[address] == nil, !isExcepted(address) { pages[address] = file.path }
      }
    }
    links = pages.sorted { $0.key < $1.key }.map { (address: $0.key, page: $0.value) }
  }

  /// Gone is an error; refused, failed or silent a warning, since a machine is not always answered as a reader is.
  package static func problem(_ address: String, on page: String, _ answer: Answer) -> Diagnostic? {
    let place = Place(file: page)
    switch answer {
    case .status(404), .status(410):
      return .error("dead-link", "the link '\(address)' leads to nothing any more", at: place)
    case .status(let status) where status >= 400:
      return .warning("unreachable-link", "the link '\(address)' was answered with \(status)", at: place)
    case .none(let reason):
      return .warning("unreachable-link", "the link '\(address)' was not answered: \(reason)", at: place)
    case .status: return nil
    }
  }
}
