internal import Diagnostics
internal import Formats
internal import Recognition
internal import Registry
internal import RegistryFiles

/// A column that has another name in a newer export: what was accepted of it is kept.
extension DictionaryText {
  /// The dictionary with the new name wherever the old one stood: the field, what follows from it, joins, `include`
  /// and checks. Nil where a text of it stands as this cannot find it.
  static func renaming(
    _ old: String, _ new: String, in dictionary: DataDictionary, _ text: String, concepts: DataDictionary
  ) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices {
      let plain = lines[index][...].trimmed
      for name in names(old) {
        if plain == "- name: " + name {
          lines[index] = lines[index].replacing("- name: " + name, with: "- name: " + YAMLText.scalar(new))
        } else if plain.hasPrefix("- {name: \(name),") {
          lines[index] = lines[index].replacing(
            "- {name: \(name),", with: "- {name: \(YAMLText.scalar(new)),")
        } else if plain == "- key: " + name {
          lines[index] = lines[index].replacing("- key: " + name, with: "- key: " + YAMLText.scalar(new))
        }
      }
    }
    var result = lines.joined(separator: "\n")
    // Called as a concept is called, it was that concept by its name.
    if let field = dictionary[old], field.concept == nil, concepts[old] != nil {
      var named = field
      named.name = new
      named.concept = old
      result = adding([DictionaryDraft.line(of: named)], without(new, result))
    }
    for one in texts(of: dictionary) where terms(of: one).contains(old) {
      let other = renamed(old, new, in: one)
      let forms: [(String) -> String] = [YAMLText.quoted, FieldLine.quotedLine, YAMLText.scalar]
      guard let form = forms.first(where: { result.contains($0(one)) }) else { return nil }
      result = result.replacing(form(one), with: form(other))
    }
    return result
  }

  private static func names(_ name: String) -> Set<String> {
    [name, YAMLText.scalar(name), YAMLText.quoted(name), FieldLine.quotedLine(name)]
  }

  /// Derivations and conditions, which name columns.
  static func texts(of dictionary: DataDictionary) -> [String] {
    var texts: [String] = []
    for field in dictionary.fields { if case .derived(let text, _) = field.origin { texts.append(text) } }
    texts += dictionary.checks.map(\.condition)
    if let inclusion = dictionary.inclusion { texts.append(inclusion.condition) }
    return texts
  }

  /// The names and values that a derivation or a condition holds.
  static func terms(of text: String) -> Set<String> { Set(parts(of: text).filter(\.isTerm).map(\.text)) }

  private static func renamed(_ old: String, _ new: String, in text: String) -> String {
    parts(of: text).map { part in part.isTerm && part.text == old ? new.asTerm : part.written }.joined()
  }

  /// A text by what stands in quotes, what stands between signs, and the signs.
  private static func parts(of text: String) -> [(text: String, written: String, isTerm: Bool)] {
    var parts: [(text: String, written: String, isTerm: Bool)] = []
    let signs = " (),=!<>\"'".unicodeScalars
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if first == "\"" || first == "'", let end = rest.dropFirst().firstIndex(of: first) {
        parts.append((String(rest[..<end].dropFirst()), String(rest[...end]), true))
        rest = rest[end...].dropFirst()
      } else {
        let isSign = signs.contains(first)
        let run = isSign ? rest.prefix(1) : rest.prefix { !signs.contains($0) }
        parts.append((String(run), String(run), !isSign))
        rest = rest[run.endIndex...]
      }
    }
    return parts
  }
}
