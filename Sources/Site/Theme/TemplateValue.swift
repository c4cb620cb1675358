internal import Mustache

/// What a template may show: text (escaped), finished HTML, a condition, a list, or named values.
package enum TemplateValue: Sendable {
  case text(String)
  case html(String)
  case flag(Bool)
  case list([TemplateValue])
  case fields([String: TemplateValue])

  /// As Mustache takes it. An empty text is a missing one, so that `{{#description}}` asks whether there is any.
  var mustache: Any {
    switch self {
    case .text(let text): TemplateText(text)
    case .html(let html): TemplateHTML(html)
    case .flag(let flag): flag
    case .list(let values): values.map(\.mustache)
    case .fields(let fields): TemplateFields(fields)
    }
  }
}

/// Text that escapes itself: Mustache escapes by characters and so misses a quote under a combining mark.
private struct TemplateText: MustacheParent, MustacheCustomRenderable {
  let text: String

  init(_ text: String) { self.text = text }
  var renderText: String { Self.separated(text) }
  var isNull: Bool { text.isEmpty }
  func child(named: String) -> Any? { nil }

  /// A word joiner between a sign that needs escaping and a mark that would hide it.
  private static func separated(_ text: String) -> String {
    guard text.contains(where: isHidden) else { return text }
    var result = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      result.append(contentsOf: scalars.prefix(1))
      if isHidden(character) { result.append("\u{2060}") }
      result.append(contentsOf: scalars.dropFirst())
    }
    return String(result)
  }

  private static func isHidden(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count > 1 && scalars.first.map { "<>&\"'".unicodeScalars.contains($0) } == true
  }
}

private struct TemplateHTML: MustacheParent, MustacheCustomRenderable {
  let html: String

  init(_ html: String) { self.html = html }
  var renderText: String { html }
  var isNull: Bool { html.isEmpty }
  func child(named: String) -> Any? { nil }
}

struct TemplateFields: MustacheParent {
  let fields: [String: TemplateValue]

  init(_ fields: [String: TemplateValue]) { self.fields = fields }
  func child(named name: String) -> Any? { fields[name]?.mustache }
}
