internal import Diagnostics
internal import Foundation
internal import Publishing

/// Builds for the preview, away from what answers the browser: what is asked for and what was edited first, then the rest
/// of the site. It works on a thread of its own, since a build would keep those of the tasks busy.
final class ServeWorkshop {
  private let options: ProjectOptions
  private let preview: Preview
  private let memory = BuildMemory()
  private var watch: ServeWatch

  init(_ options: ProjectOptions, preview: Preview) {
    self.options = options
    self.preview = preview
    watch = ServeWatch(project: options.project)
    preview.expect()
  }

  /// Builds, and then looks for changes until the thread is cancelled.
  func run() {
    build()
    while !Thread.current.isCancelled {
      usleep(25_000)
      let changed = watch.changes()
      if !changed.isEmpty { build(changed) }
    }
  }

  private func build(_ changed: Set<String> = []) {
    preview.expect()
    let files = watch.files
    var problems: [Diagnostic] = []
    let site = SiteBuilder(files, options: options.buildOptions, memory: memory).planned(&problems)
    if let site {
      preview.offer(site)
      let prefix = "content/"
      let sources = changed.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      preview.show(pages: site.pages(of: Set(sources)))
    }
    var outcome = site?.whole() ?? SiteBuilder.Outcome(failed: problems)
    outcome.diagnostics += watch.problems
    _ = options.report(outcome.diagnostics, files)
    preview.show(outcome, files)
  }
}
