package import Project
package import Site

/// The links of a built project that lead elsewhere, without the exceptions of `content/link-exceptions.txt`.
package typealias ExternalSiteLinks = ExternalLinks

extension ExternalLinks {
  package init(_ outcome: SiteBuilder.Outcome, _ files: ProjectFiles) {
    self.init(
      outcome.files, exceptions: files.text("content/link-exceptions.txt") ?? "",
      base: outcome.baseURL, places: outcome.linkPlaces)
  }
}
