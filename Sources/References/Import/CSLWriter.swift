internal import Markup

/// Writes references as CSL-JSON, the form that a project keeps.
package enum CSLWriter {
  /// The text of a file with references behind those that it holds, whose bytes stay; nil where the file is no list.
  package static func text(adding references: [Reference], to text: String?) -> String? {
    let items = references.map { item($0).text(pretty: true).dropLast() }
    let written = items.map { item in
      item.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
    }.joined(separator: ",\n")
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return "[\n\(written)\n]\n" }
    let body = text.dropLast(text.reversed().prefix { $0.isWhitespace }.count)
    guard body.last == "]" else { return nil }
    var before = body.dropLast()
    while before.last?.isWhitespace == true { before.removeLast() }
    return before + (before.last == "[" ? "\n" : ",\n") + written + "\n]\n"
  }

  static func item(_ reference: Reference) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(reference.key)), .init("type", .string(reference.type)),
    ]
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { members.append(.init(key, .string(text))) }
    }
    func names(_ names: [Reference.Name]) -> JSON {
      .array(
        names.map { name in
          if name.isLiteral { return ["literal": .string(name.family)] }
          var parts: [JSON.Member] = [.init("family", .string(name.family))]
          if !name.given.isEmpty { parts.append(.init("given", .string(name.given))) }
          if !name.suffix.isEmpty { parts.append(.init("suffix", .string(name.suffix))) }
          return .object(parts)
        })
    }
    add("title", reference.title)
    if !reference.authors.isEmpty { members.append(.init("author", names(reference.authors))) }
    if !reference.editors.isEmpty { members.append(.init("editor", names(reference.editors))) }
    add("container-title", reference.container)
    add("container-title-short", reference.containerShort)
    add("volume", reference.volume)
    add("issue", reference.issue)
    add("page", reference.page)
    add("publisher", reference.publisher)
    add("publisher-place", reference.publisherPlace)
    add("edition", reference.edition)
    add("genre", reference.genre)
    add("number", reference.number)
    if let year = reference.year {
      let parts = [year] + (reference.month.map { [$0] + (reference.day.map { [$0] } ?? []) } ?? [])
      members.append(.init("issued", ["date-parts": .array([.array(parts.map { .integer($0) })])]))
    } else if !reference.dateWords.isEmpty {
      members.append(.init("issued", ["literal": .string(reference.dateWords)]))
    }
    if let accessed = reference.accessed { members.append(.init("accessed", ["raw": .string(accessed)])) }
    add("DOI", reference.doi)
    add("PMID", reference.pmid)
    add("URL", reference.doi == nil ? reference.url : nil)
    if reference.isRetracted { add("status", "retracted") }
    return .object(members)
  }
}
