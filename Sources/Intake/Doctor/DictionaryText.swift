internal import Diagnostics
internal import Registry

/// The text of a dictionary as a person has it, comments and all.
package enum DictionaryText {
  /// The comment above each field.
  static func remarks(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    var comments: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let plain = line.trimmed
      if plain.hasPrefix("# ") {
        comments.append(String(plain.dropFirst(2)))
      } else if plain.hasPrefix("- name: ") {
        var name = String(plain.dropFirst(8))
        if name.count > 1, name.first == "\"", name.last == "\"" {
          name = String(name.dropFirst().dropLast())
        }
        result[name] = comments.joined(separator: " ")
        comments = []
      } else {
        comments = []
      }
    }
    return result
  }

  /// Every proposal accepted: its mark is taken away, everything else stays as it was.
  package static func accepted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      guard !line.trimmed.hasPrefix("#"), line.contains("proposed: true") else { return String(line) }
      if line.trimmed == "proposed: true" { return nil }
      var result = String(line)
      for mark in [", proposed: true", "proposed: true, ", "proposed: true"] {
        result = result.removing(mark)
      }
      return result.trimmedEnd.hasSuffix("ecprimer: {}") ? nil : result
    }.joined(separator: "\n")
  }

  /// With the rule which records count, in place of one that is there.
  package static func including(_ condition: String, _ text: String) -> String {
    let line = "  include: " + FieldLine.quotedLine(condition)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let at = lines.firstIndex(where: { $0.hasPrefix("  include:") }) {
      lines[at] = line
    } else if let at = lines.firstIndex(where: { $0.trimmedEnd == "ecprimer:" }) {
      lines.insert(line, at: at + 1)
    } else if let at = lines.firstIndex(where: { $0.hasPrefix("fields:") }) {
      lines.insert(contentsOf: ["ecprimer:", line], at: at)
    }
    return lines.joined(separator: "\n")
  }

  /// Without a field, with the comments above it.
  static func without(_ name: String, _ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let names = [name, "\"" + name + "\"", "'" + name + "'"]
    guard
      let at = lines.firstIndex(where: { line in
        let plain = line[...].trimmed
        return names.contains { plain == "- name: " + $0 || plain.hasPrefix("- {name: \($0),") }
      })
    else { return text }
    let indent = lines[at].prefix { $0 == " " }.count
    var end = at + 1
    while end < lines.count, !lines[end][...].trimmed.isEmpty,
      lines[end].prefix(while: { $0 == " " }).count > indent
    { end += 1 }
    var start = at
    while start > 0, lines[start - 1][...].trimmed.hasPrefix("#"), !lines[start - 1].contains("- {name:") {
      start -= 1
    }
    lines.removeSubrange(start..<end)
    return lines.joined(separator: "\n")
  }

  /// With a line that stands there as a comment; nil where it does not.
  static func uncommenting(_ wanted: String, _ text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let at = lines.firstIndex(where: { $0[...].trimmed == "# " + wanted }) else { return nil }
    lines[at] = lines[at].prefix { $0 == " " } + wanted
    if let head = lines[..<at].lastIndex(where: { !$0[...].trimmed.hasPrefix("#") }),
      lines[head].hasSuffix("fields: {}")
    {
      lines[head].removeLast(3)
    }
    return lines.joined(separator: "\n")
  }

  /// With a field more of the file that is joined.
  static func joining(_ line: String, _ text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard
      let at = lines.firstIndex(where: { line in
        let plain = line[...].trimmed
        return line.hasPrefix("    ") && (plain == "fields:" || plain == "fields: {}")
      })
    else { return nil }
    if lines[at].hasSuffix("{}") { lines[at].removeLast(3) }
    lines.insert(lines[at].prefix { $0 == " " } + "  " + line, at: at + 1)
    return lines.joined(separator: "\n")
  }

  /// With fields more, the first of the list.
  static func adding(_ fields: [String], _ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let at = lines.firstIndex(where: { $0.trimmedEnd == "fields:" }) else { return text }
    let indent = lines[(at + 1)...].first { $0.trimmedEnd.contains("- ") && !$0.contains("#") }?.prefix {
      $0 == " "
    }
    lines.insert(contentsOf: fields.map { (indent ?? "  ") + $0 }, at: at + 1)
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate func removing(_ part: String) -> String {
    var pieces: [Substring] = []
    var rest = self[...]
    while let start = rest.start(of: part) {
      pieces.append(rest[..<start])
      rest = rest[rest.index(start, offsetBy: part.count)...]
    }
    return pieces.isEmpty ? self : (pieces + [rest]).joined()
  }

  fileprivate var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}

extension Substring {
  fileprivate func start(of part: String) -> Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(part) { return at }
      at = index(after: at)
    }
    return nil
  }
}
