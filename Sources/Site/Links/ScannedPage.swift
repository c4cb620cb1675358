internal import Diagnostics
internal import Formats

/// The links and ids of a finished page.
package struct ScannedPage: Sendable {
  package struct Link: Sendable {
    /// As it stands on the page.
    var address: String
    /// The file of the site; nil where it climbs out.
    var target: String?
    var anchor: String?
  }

  package let path: String
  private let root: String
  package private(set) var links: [Link] = []
  /// Addresses with `https:` or `http:`, in the page's order.
  package private(set) var external: [String] = []
  private(set) var ids: Set<String> = []
  private(set) var duplicateIds: [String] = []

  /// Reads the values of `href`, `src` and `id` within tags. Our own serialiser quotes every value.
  ///
  /// - Parameter root: where the site begins at its host.
  package init(_ file: OutputFile, root: String = "/") {
    path = file.path
    self.root = root
    let bytes = file.bytes
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        guard bytes[index] == UInt8(ascii: "="), index + 1 < bytes.count,
          bytes[index + 1] == UInt8(ascii: "\"")
        else {
          index += 1
          continue
        }
        var nameStart = index
        while nameStart > 0, bytes[nameStart - 1] > 32, bytes[nameStart - 1] != UInt8(ascii: "<") {
          nameStart -= 1
        }
        let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
        let start = index + 2
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        if name == "href" || name == "src" {
          add(Self.unescaped(String(decoding: bytes[start..<end], as: UTF8.self)))
        } else if name == "id" {
          let id = Self.unescaped(String(decoding: bytes[start..<end], as: UTF8.self))
          if !ids.insert(id).inserted { duplicateIds.append(id) }
        }
        index = end + 1
      }
    }
  }

  private mutating func add(_ address: String) {
    guard !address.isEmpty else { return }
    let prefix = address.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    if prefix.contains(":") {
      if address.hasPrefix("https://") || address.hasPrefix("http://") { external.append(address) }
      return
    }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 && !parts[1].isEmpty ? percentDecoded(parts[1]) : nil
    let file = String(parts[0])
    let target: String? =
      if file.isEmpty {
        path
      } else if file.hasPrefix("/") {
        file.hasPrefix(root) ? resolvedPath(String(file.dropFirst(root.count)), from: "") : nil
      } else {
        resolvedPath(file, from: path)
      }
    links.append(Link(address: address, target: target, anchor: anchor))
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = text
    for (entity, character) in [
      ("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] {
      result = result.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
    }
    return result
  }
}
