package import Diagnostics
internal import Mustache

/// The project's Mustache templates, checked before any page is made: syntax, partials and names.
package struct Theme: Sendable {
  private let library: MustacheLibrary
  private let tags: [TemplateTag]

  /// Templates by name (`page`, `partials/head`), from texts with their file names; with every problem of all of
  /// them. Nil where one cannot be compiled.
  ///
  /// - Parameter names: every name that a page may offer; any other is an error that names the nearest.
  package init?(
    templates: [(name: String, file: String, text: String)], names: Set<String>, problems: inout [Diagnostic]
  ) {
    var library = MustacheLibrary()
    let known = Set(templates.map(\.name))
    let before = problems.count
    let templates = templates.map { ($0.name, $0.file, Self.lineFeedsOnly($0.text)) }
    let scanned = templates.map { (name: $0.0, tags: TemplateTag.scan($0.2, file: $0.1)) }
    // Before any is compiled: a compiler that meets them may not end.
    problems += TemplateBounds.problems(
      Dictionary(scanned.map { ($0.name, $0.tags) }, uniquingKeysWith: { first, _ in first }))
    guard problems.count == before else { return nil }
    for template in templates.map({ (name: $0.0, file: $0.1, text: $0.2) }) {
      do {
        try library.register(template.text, named: template.name)
      } catch let error as MustacheTemplate.ParserError {
        let place = Place(
          file: template.file, line: error.context.lineNumber, column: error.context.columnNumber)
        problems.append(
          .error(
            "template-syntax", "the template cannot be read: \(TemplateWords.syntax(error.error))", at: place)
        )
      } catch {
        problems.append(
          .error("template-syntax", "the template cannot be read: \(error)", at: Place(file: template.file)))
      }
    }
    let tags = scanned.flatMap(\.tags)
    for tag in tags {
      switch tag.kind {
      case .partial where !known.contains(tag.name):
        problems.append(
          .error(
            "unknown-template", "unknown template '\(tag.name)'", at: tag.place,
            suggestion: nearestWord(to: tag.name, among: known.sorted())))
      case .variable where tag.name != "." && !names.contains(tag.name):
        problems.append(
          .error(
            "unknown-template-name", "unknown name '\(tag.name)' in a template", at: tag.place,
            suggestion: nearestWord(to: tag.name, among: names.sorted())))
      default: break
      }
    }
    guard problems.count == before else { return nil }
    self.library = library
    self.tags = tags
  }

  /// A page from the template of that name. A name that is known, but not where the template uses it, is an error.
  package func render(_ fields: [String: TemplateValue], with template: String, problems: inout [Diagnostic])
    -> String
  {
    let root = RootContext(fields)
    guard let text = library.render(root, withTemplate: template) else {
      problems.append(
        .error("unknown-template", "there is no template '\(template)'", at: Place(file: "templates")))
      return ""
    }
    for miss in root.misses.sorted() {
      let place = tags.first { $0.name == miss }?.place ?? Place(file: "templates/\(template).mustache")
      problems.append(.error("misplaced-template-name", "the name '\(miss)' has no value here", at: place))
    }
    return text
  }

  /// A line that ends in two signs is one to Swift and two to a parser of Mustache.
  private static func lineFeedsOnly(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var scalars = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if !(scalar == "\n" && wasReturn) {
        scalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(scalars)
  }
}

/// The bottom of the stack: asked last, so that what it does not know nobody knows.
private final class RootContext: MustacheParent {
  let fields: [String: TemplateValue]
  var misses: Set<String> = []

  init(_ fields: [String: TemplateValue]) { self.fields = fields }

  func child(named name: String) -> Any? {
    if let value = fields[name] { return value.mustache }
    misses.insert(name)
    return nil
  }
}
