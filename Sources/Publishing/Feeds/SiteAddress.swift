internal import Prose

/// Where the site stands, for what must be absolute: feeds, the sitemap and metadata.
struct SiteAddress {
  /// Ended by a slash.
  let base: String

  init?(_ base: String?) {
    guard let base else { return nil }
    self.base = base.hasSuffix("/") ? base : base + "/"
  }

  /// The address of a file of the site; an index page goes by its folder.
  func of(_ path: String) -> String {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return base + percentEncodedAddress(isIndex ? String(path.dropLast("index.html".count)) : path)
  }

  /// An address as it is, a path from the site's root.
  func resolved(_ reference: String) -> String { reference.contains("://") ? reference : of(reference) }
}
