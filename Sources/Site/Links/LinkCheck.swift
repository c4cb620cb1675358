package import Diagnostics

/// Every internal link, anchor, picture and download of a finished site, checked on the bytes that will be served.
package struct LinkCheck {
  package private(set) var problems: [Diagnostic] = []

  private struct Page {
    var path: String
    var addresses: [String] = []
    var ids: Set<String> = []
    var duplicateIds: [String] = []
  }

  package init(_ files: [OutputFile]) {
    let paths = Set(files.map(\.path))
    let pages = files.filter { $0.path.hasSuffix(".html") }.map(Self.scan)
    let ids = Dictionary(pages.map { ($0.path, $0.ids) }, uniquingKeysWith: { first, _ in first })
    for page in pages {
      for id in page.duplicateIds {
        problems.append(
          .error("duplicate-id", "the id '\(id)' stands twice on this page", at: Place(file: page.path)))
      }
      for address in page.addresses { check(address, from: page.path, paths, ids) }
    }
  }

  private mutating func check(
    _ address: String, from page: String, _ paths: Set<String>, _ ids: [String: Set<String>]
  ) {
    let prefix = address.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    guard !prefix.contains(":"), !address.isEmpty else { return }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? page : Self.resolved(String(parts[0]), from: page)
    guard let target, paths.contains(target) else {
      problems.append(
        .error("broken-link", "the link '\(address)' leads to no file of the site", at: Place(file: page)))
      return
    }
    guard parts.count > 1, !parts[1].isEmpty, let known = ids[target] else { return }
    let anchor = Self.decoded(String(parts[1]))
    if !known.contains(anchor) {
      problems.append(
        .error(
          "broken-anchor", "the link '\(address)' leads to no heading or figure", at: Place(file: page),
          suggestion: nearestWord(to: anchor, among: known.sorted())))
    }
  }

  private static func resolved(_ address: String, from page: String) -> String? {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == ".." {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else if part != "." {
        parts.append(decoded(String(part)))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads the values of `href`, `src` and `id` within tags. Our own serialiser quotes every value.
  private static func scan(_ file: OutputFile) -> Page {
    var page = Page(path: file.path)
    let bytes = file.bytes
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index += 1
      // Where links begin is no link: only the page for wrong addresses has one.
      let isBase = bytes[index...].starts(with: "base ".utf8)
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
        if name == "href" || name == "src", !isBase {
          page.addresses.append(unescaped(String(decoding: bytes[start..<end], as: UTF8.self)))
        } else if name == "id" {
          let id = unescaped(String(decoding: bytes[start..<end], as: UTF8.self))
          if !page.ids.insert(id).inserted { page.duplicateIds.append(id) }
        }
        index = end + 1
      }
    }
    return page
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
