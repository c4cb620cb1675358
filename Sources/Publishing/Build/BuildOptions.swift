/// What a build is told beside the project's own files.
package struct BuildOptions: Sendable {
  package var baseURL: String?
  package var includesDrafts = false
  /// The day that pages call today, as 2026-11-21; nothing is ever taken from the clock.
  package var asOf: String?

  /// Whether outliers and missing cells of the registries are noted.
  package var notesDataQuality = false

  package init(baseURL: String? = nil, includesDrafts: Bool = false, asOf: String? = nil) {
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.asOf = asOf
  }
}
