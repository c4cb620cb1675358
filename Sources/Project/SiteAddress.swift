internal import Markup

/// Where the site stands, for what must be absolute: feeds, the sitemap and metadata.
package struct SiteAddress {
  /// Ended by a slash.
  package let base: String

  package init?(_ base: String?) {
    guard let base else { return nil }
    self.base = base.hasSuffix("/") ? base : base + "/"
  }

  /// The address of a file of the site; an index page goes by its folder.
  package func of(_ path: String) -> String {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return base + percentEncodedAddress(isIndex ? String(path.dropLast("index.html".count)) : path)
  }

  /// An address as it is, a path from the site's root.
  package func resolved(_ reference: String) -> String {
    reference.contains("://") ? reference : of(reference)
  }
}

/// Files of the site that other files name.
package enum SiteFiles {
  package static let feed = "feed.xml"
  package static let podcast = "podcast.xml"
  package static let sitemap = "sitemap.xml"
}
