package import Pages
package import Project
package import Site

/// The files beside the pages that tell other programs of the site.
package enum SiteFeeds {
  package static func files(
    _ project: Project, _ pages: [ResolvedPage], output: [OutputFile], address: SiteAddress?, asOf: String?
  ) -> [OutputFile] {
    var files = pages.compactMap { $0.episode?.chaptersFile }
    files.append(Sitemap.robots(address))
    guard let address else { return files }
    files.append(Sitemap(output, pages, address).file)
    if let feed = AtomFeed(project: project, pages: pages, address: address, asOf: asOf).file {
      files.append(feed)
    }
    if let podcast = project.configuration.podcast {
      files.append(PodcastFeed(project: project, podcast: podcast, pages: pages, address: address).file)
    }
    return files
  }
}
