package import Diagnostics
package import PageHead
package import Project
package import Prose

/// Reads what a page asks for against the project, and remembers what is wrong and which registries were named.
package final class RequestReader {
  package let project: Project
  package let page: Project.Page
  package var problems: [Diagnostic] = []
  /// In the order of their first use.
  package private(set) var usedRegistries: [String] = []
  private var asked: [String] = []

  package init(_ project: Project, page: Project.Page) {
    self.project = project
    self.page = page
  }

  /// A registry by its name; an unknown one is told.
  package func use(_ name: String, at place: Place) -> Project.Source? {
    guard let source = project.source(named: name, at: place, problems: &problems) else { return nil }
    if !usedRegistries.contains(name) { usedRegistries.append(name) }
    asked.append(name)
    return source
  }

  /// The registries that were asked for since this was last called.
  package func takeAsked() -> [String] {
    defer { asked = [] }
    return asked
  }

  package func measure(_ name: String, at place: Place) -> MeasureRequest? {
    guard let measure = project.measure(named: name, at: place, problems: &problems),
      use(measure.registry, at: place) != nil
    else { return nil }
    return MeasureRequest(measure: measure.id, registry: measure.registry, condition: nil, place: place)
  }

  /// Inline Markdown with computed values, as captions and titles have it.
  package func inline(_ text: String, at place: Place) -> [Inline] {
    InlineText.parse(text, at: place, problems: &problems)
  }

  package func inline(_ text: FrontMatter.Text) -> [Inline] { inline(text.text, at: text.place) }
}
