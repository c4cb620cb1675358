internal import Diagnostics

/// A tag of a Mustache template, found by a scan of its text, so that unknown names can be told with their line.
struct TemplateTag: Hashable {
  enum Kind { case variable, partial, other }

  var kind: Kind
  var name: String
  var place: Place
  /// Whether a section, a block or a parent begins here, and whether one ends.
  var opens = false
  var closes = false
  /// Whether other signs than `{{` begin a tag from here on.
  var changesDelimiters = false

  static func scan(_ text: String, file: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    let scalars = Array(text.unicodeScalars)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\n" {
        line += 1
        lineStart = index + 1
      }
      guard index + 1 < scalars.count, scalars[index] == "{", scalars[index + 1] == "{" else {
        index += 1
        continue
      }
      let start = index
      index += 2
      var content = String.UnicodeScalarView()
      while index + 1 < scalars.count, !(scalars[index] == "}" && scalars[index + 1] == "}") {
        content.append(scalars[index])
        index += 1
      }
      let place = Place(file: file, line: line, column: start - lineStart + 1, length: index + 2 - start)
      for (offset, scalar) in content.enumerated() where scalar == "\n" {
        line += 1
        lineStart = start + 2 + offset + 1
      }
      tags.append(tag(String(content), at: place))
    }
    return tags
  }

  private static func tag(_ content: String, at place: Place) -> TemplateTag {
    var name = content[...]
    let sigil = name.first
    if let sigil, "#^/&{>$<!".contains(sigil) { name = name.dropFirst() }
    let trimmed = String(name.filter { $0 != " " && $0 != "\n" && $0 != "}" })
    let kind: Kind =
      switch sigil {
      case ">", "<": .partial
      case "!", "$", "%", "=", "/": .other
      default: .variable
      }
    return TemplateTag(
      kind: kind, name: trimmed, place: place, opens: sigil.map { "#^$<".contains($0) } ?? false,
      closes: sigil == "/",
      changesDelimiters: sigil == "=")
  }
}
