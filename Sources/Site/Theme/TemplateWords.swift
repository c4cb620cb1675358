internal import Diagnostics
internal import Mustache

/// What is wrong with how templates use one another.
enum TemplateWords: ProblemWords {
  static let delimiters = "other delimiters than {{ }} are not read: templates are checked by theirs"

  static func loop(_ names: [String]) -> String {
    "the template includes itself: " + names.map { "'\($0)'" }.joined(separator: " → ")
  }

  static func deepIncludes(_ most: Int) -> String { "templates include one another more than \(most) deep" }

  static func many(_ most: Int) -> String {
    "templates that include one another make more than \(most) pieces of a page"
  }

  static func deepSections(_ most: Int) -> String { "sections lie more than \(most) deep in one another" }

  static func syntax(_ error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else { return "\(error)" }
    return switch error {
    case .sectionCloseNameIncorrect: "a section is closed by another name than it was opened with"
    case .unfinishedName: "a tag is not closed"
    case .expectedSectionEnd: "a section is never closed"
    default: "\(error)"
    }
  }
}
