internal import Diagnostics
internal import Publishing

/// Builds for the preview, away from what answers the browser: an edited page first, then the rest of the site.
actor ServeWorkshop {
  private let options: ProjectOptions
  private let preview: Preview
  private let memory = BuildMemory()
  private var watch: ServeWatch

  init(_ options: ProjectOptions, preview: Preview) {
    self.options = options
    self.preview = preview
    watch = ServeWatch(project: options.project)
  }

  func buildAll() { build() }

  /// Looks for changes until it is cancelled.
  func run() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(25))
      let changed = watch.changes()
      guard !changed.isEmpty else { continue }
      let prefix = "content/"
      if changed.allSatisfy({ $0.hasPrefix(prefix) && $0.hasSuffix(".md") }) {
        let sources = Set(changed.map { String($0.dropFirst(prefix.count)) })
        let builder = SiteBuilder(watch.files, options: options.buildOptions, memory: memory)
        if let pages = builder.pages(sources) {
          preview.show(
            pages: Dictionary(pages.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
        }
      }
      build()
    }
  }

  private func build() {
    let files = watch.files
    var outcome = SiteBuilder(files, options: options.buildOptions, memory: memory).site()
    outcome.diagnostics += watch.problems
    _ = options.report(outcome.diagnostics, files)
    preview.show(outcome, files)
  }
}
