package import Diagnostics

/// A mapping being read by known keys: unknown keys and wrong kinds become diagnostics, all in one run.
///
/// ```swift
/// var entry = YAMLMapping(node, of: "measure", keys: ["title", "registry"], problems: &problems)
/// let title = entry?.string("title", &problems)
/// ```
package struct YAMLMapping {
  package let members: [YAMLMember]
  package let place: Place
  /// What is being read, for messages: `measure`, `front matter`.
  package let subject: String

  /// Nil where the node is no mapping. With `keys`, every other key is an error that names the nearest right one.
  package init?(
    _ node: YAMLNode, of subject: String, keys: [String]? = nil, problems: inout [Diagnostic]
  ) {
    switch node.content {
    case .mapping(let members): self.members = members
    case .null: self.members = []
    default:
      problems.append(
        .error("wrong-kind", "\(subject) is \(node.kind), expected keys with values", at: node.place))
      return nil
    }
    self.place = node.place
    self.subject = subject
    if let keys { check(keys, problems: &problems) }
  }

  private func check(_ keys: [String], problems: inout [Diagnostic]) {
    for member in members where !keys.contains(member.key) {
      problems.append(
        .error(
          "unknown-key", "unknown key '\(member.key)' in \(subject)", at: member.place,
          suggestion: nearestWord(to: member.key, among: keys)))
    }
  }

  /// The value of a key; nil where the key is absent or its value is empty.
  package subscript(key: String) -> YAMLNode? {
    members.first { $0.key == key }.flatMap { $0.value.isNull ? nil : $0.value }
  }

  package func string(_ key: String, _ problems: inout [Diagnostic]) -> String? {
    self[key].flatMap { $0.string(named: key, &problems) }
  }

  package func required(_ key: String, _ problems: inout [Diagnostic]) -> String? {
    guard self[key] != nil else {
      problems.append(.error("missing-key", "\(subject) has no '\(key)'", at: place))
      return nil
    }
    return string(key, &problems)
  }

  package func strings(_ key: String, _ problems: inout [Diagnostic]) -> [String]? {
    self[key].flatMap { $0.strings(named: key, &problems) }
  }

  package func bool(_ key: String, _ problems: inout [Diagnostic]) -> Bool? {
    self[key].flatMap { $0.bool(named: key, &problems) }
  }

  package func integer(_ key: String, _ problems: inout [Diagnostic]) -> Int? {
    self[key].flatMap { $0.integer(named: key, &problems) }
  }

  package func number(_ key: String, _ problems: inout [Diagnostic]) -> Double? {
    self[key].flatMap { $0.number(named: key, &problems) }
  }
}

extension YAMLNode {
  package func string(named name: String, _ problems: inout [Diagnostic]) -> String? {
    if let text { return text }
    return complain(name, "a text", &problems)
  }

  /// A list of texts; a single text counts as a list of one.
  package func strings(named name: String, _ problems: inout [Diagnostic]) -> [String]? {
    switch content {
    case .scalar(let text, _): [text]
    case .list(let items): items.compactMap { $0.string(named: name, &problems) }
    default: complain(name, "a list of texts", &problems)
    }
  }

  package func bool(named name: String, _ problems: inout [Diagnostic]) -> Bool? {
    switch text?.lowercased() {
    case "true", "yes": true
    case "false", "no": false
    default: complain(name, "true or false", &problems)
    }
  }

  package func integer(named name: String, _ problems: inout [Diagnostic]) -> Int? {
    guard let number = text.flatMap({ Int(read: $0) }) else {
      return complain(name, YAMLWords.wholeNumber, &problems)
    }
    // So that sums and products of what files say stay far from where a machine's whole numbers end.
    guard number.magnitude <= 1_000_000_000 else { return complain(name, YAMLWords.boundedNumber, &problems) }
    return number
  }

  /// A finite decimal number.
  package func number(named name: String, _ problems: inout [Diagnostic]) -> Double? {
    if let text, let value = Double(text), value.isFinite, !text.lowercased().contains("x") { return value }
    return complain(name, "a number", &problems)
  }

  package func list(named name: String, _ problems: inout [Diagnostic]) -> [YAMLNode]? {
    if case .list(let items) = content { return items }
    return complain(name, "a list", &problems)
  }

  /// One of the words of an enumeration; anything else is an error that names the nearest.
  package func word<Word: CaseIterable & RawRepresentable<String>>(
    named name: String, as type: Word.Type = Word.self, _ problems: inout [Diagnostic]
  ) -> Word? {
    word(named: name, of: Array(Word.allCases), &problems)
  }

  /// One of some words.
  package func word<Word: RawRepresentable<String>>(
    named name: String, of allowed: [Word], _ problems: inout [Diagnostic]
  ) -> Word? {
    guard let text = string(named: name, &problems) else { return nil }
    let words = allowed.map(\.rawValue)
    if let index = words.firstIndex(of: text) { return allowed[index] }
    problems.append(
      .error(
        "unknown-word", "unknown \(name) '\(text)', expected \(words.joined(separator: ", "))", at: place,
        suggestion: nearestWord(to: text, among: words)))
    return nil
  }

  private func complain<Value>(_ name: String, _ expected: String, _ problems: inout [Diagnostic]) -> Value? {
    let found = text.map { "\"\($0)\"" } ?? kind
    problems.append(.error("wrong-kind", "\(name) is \(found), expected \(expected)", at: place))
    return nil
  }
}
