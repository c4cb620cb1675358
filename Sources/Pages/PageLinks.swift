internal import Formats
package import Project

/// Where the addresses of a page lead when it stands by itself, away from its site.
package struct PageLinks: Sendable {
  package enum Target: Equatable, Sendable {
    /// A place of the page itself; empty for its top.
    case here(anchor: String)
    /// A file of the site.
    case file(String, anchor: String?)
    case elsewhere
    /// What is no address of the site: it climbs out.
    case outside
  }

  /// The page's file in its site.
  package let path: String
  /// Nil where the site does not know its own.
  package let address: SiteAddress?

  package init(path: String, address: SiteAddress?) {
    self.path = path
    self.address = address
  }

  /// - Parameter base: the file that the address stands in, where it is not the page.
  package func target(_ address: String, from base: String? = nil) -> Target {
    let scheme = address.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    guard !scheme.contains(":"), !address.hasPrefix("//") else { return .elsewhere }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    let name = parts[0].prefix { $0 != "?" }
    guard !name.isEmpty else { return .here(anchor: anchor ?? "") }
    let here = name.hasPrefix("/") ? "" : base ?? path
    guard let file = resolvedPath(String(name), from: here) else { return .outside }
    return file == path ? .here(anchor: anchor ?? "") : .file(file, anchor: anchor)
  }

  /// The address as it holds anywhere; nil where nobody can follow it.
  package func absolute(_ address: String) -> String? {
    switch target(address) {
    case .here(let anchor): "#" + anchor
    case .elsewhere: address
    case .outside: nil
    case .file(let file, let anchor): self.address.map { $0.of(file) + (anchor.map { "#" + $0 } ?? "") }
    }
  }
}
