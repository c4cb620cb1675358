package import Diagnostics

/// The addresses elsewhere that a finished site links to, and what their answers mean. It asks nobody itself.
package struct ExternalLinks: Sendable {
  package enum Answer: Hashable, Sendable {
    /// Of HTTP, after redirections.
    case status(Int)
    /// No answer, and why.
    case none(String)
  }

  /// Each address once, with the place that links to it first, in alphabetical order.
  package let links: [(address: String, place: Place)]

  /// - Parameter exceptions: addresses that are not asked, one a line; one that ends in `*` stands for all that begin
  ///   so; what follows `#` and a space is comment.
  /// - Parameter base: the site's own address, which may not stand yet.
  /// - Parameter places: where authors wrote an address; a page of the site stands for any other.
  package init(
    _ files: [OutputFile], exceptions: String = "", base: String? = nil, places: [String: Place] = [:]
  ) {
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
    var found: [String: Place] = [:]
    for file in files where file.path.hasSuffix(".html") {
      for link in ScannedPage(file).external {
        let address = String(link.prefix { $0 != "#" })
        if found[address] == nil, !isExcepted(address) {
          found[address] = places[link] ?? Place(file: file.path)
        }
      }
    }
    links = found.sorted { $0.key < $1.key }.map { (address: $0.key, place: $0.value) }
  }

  /// Gone is an error; refused, failed or silent a warning, since a machine is not always answered as a reader is.
  package static func problem(_ address: String, at place: Place, _ answer: Answer) -> Diagnostic? {
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
