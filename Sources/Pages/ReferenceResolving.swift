internal import Formats
internal import Analyses
package import Diagnostics
internal import Project
package import Prose
internal import Wording

/// Values, citations, cross references, footnotes and terms in the text.
extension PageResolver {
  package func value(_ reference: ValueReference) -> PageInline {
    guard let planned = plan.values[reference], let text = planned.text.released else {
      return .code("=" + reference.measure)
    }
    note(planned.measure)
    return .value(text)
  }

  package func citation(_ group: CitationGroup) -> PageInline {
    let named = group.items.first.flatMap { $0.isInText ? $0 : nil }
    if let named, project.bibliography[named.key] == nil {
      // A label of whatever name.
      if site.index.target("#" + named.key, from: page.entry) != nil {
        return crossReference("#" + named.key, at: named.place)
      }
      problems.append(
        .warning(
          "unknown-reference", CitationWords.noReference(named.key), at: named.place,
          suggestion: nearestWord(to: named.key, among: project.bibliography.keys)))
      return .text("@" + named.key)
    }
    let marks = PageInline.citations(group.items.compactMap(citation))
    guard let name = named.flatMap({ project.bibliography[$0.key]?.authorNames(words) }) else { return marks }
    return .group([.text(name), marks])
  }

  func citation(_ item: CitationGroup.Item) -> PageCitation? {
    guard project.bibliography[item.key] != nil else {
      problems.append(
        .error(
          "unknown-reference", CitationWords.unknown(item.key), at: item.place,
          suggestion: nearestWord(to: item.key, among: project.bibliography.keys)))
      return nil
    }
    if citationUses[item.key] == nil { citationOrder.append(item.key) }
    let use = citationUses[item.key, default: 0] + 1
    citationUses[item.key] = use
    let number = (citationOrder.firstIndex(of: item.key) ?? 0) + 1
    return PageCitation(
      key: item.key, number: number, locator: item.locator, prefix: item.prefix, isFirst: use == 1)
  }

  package func crossReference(_ destination: String, at place: Place) -> PageInline {
    let target = site.index.target(destination, from: page.entry)
    lookups.updateValue(target, forKey: destination)
    guard let target else {
      complain(ofReference: destination, at: place)
      return .text("?")
    }
    let file = target.page == page.entry ? "" : relativePath(from: page.entry.path, to: target.page.path)
    return .link(
      address: file + (target.anchor.map { "#" + $0 } ?? ""), title: "", [.text(target.label)])
  }

  private func complain(ofReference destination: String, at place: Place) {
    let isWithinPage = destination.hasPrefix("#")
    if !isWithinPage, LinkResolver.scheme(of: destination) == nil,
      linkResolver.sitePath(destination, at: place, problems: &problems) == nil
    {
      return
    }
    if isWithinPage || destination.contains(".md#") {
      // A page that cannot be read may have the label.
      guard !project.absentPages.values.contains(.unreadable) else { return }
      problems.append(
        .error(
          "unknown-label", "unknown label '\(isWithinPage ? String(destination.dropFirst()) : destination)'",
          at: place,
          suggestion: site.index.suggestion(for: destination, from: page.entry)))
    } else {
      let isWork = destination.contains("doi.org/10.")
      problems.append(
        .error(
          "link-without-words",
          "the link has no words: only pages, headings, figures and tables give their own"
            + (isWork ? "; a work is cited by its key, [@key], from 'ecprimer new reference --doi'" : ""),
          at: place))
    }
  }

  package func footnote(_ id: String, at place: Place) -> PageInline {
    guard footnotesById[id] != nil else {
      problems.append(
        .error(
          "undefined-footnote", CitationWords.noFootnote(id), at: place,
          suggestion: nearestWord(to: id, among: page.document.footnotes.map(\.id))))
      return .group([])
    }
    let isFirst = footnoteNumbers[id] == nil
    if isFirst { footnoteOrder.append(id) }
    let number = footnoteNumbers[id] ?? footnoteOrder.count
    footnoteNumbers[id] = number
    return .footnote(number: number, isFirst: isFirst)
  }

  /// The footnotes in the order of their first use; what is never used is a warning.
  func footnotes() -> [[PageBlock]] {
    var notes: [[PageBlock]] = []
    while notes.count < footnoteOrder.count {
      notes.append(footnotesById[footnoteOrder[notes.count]].map { blocks($0.blocks) } ?? [])
    }
    for note in page.document.footnotes where footnoteNumbers[note.id] == nil {
      problems.append(
        .warning("unused-footnote", "the footnote '\(note.id)' is never referred to", at: note.place))
    }
    return notes
  }

  package func address(_ destination: String, at place: Place) -> String? {
    let address = linkResolver.address(destination, at: place, problems: &problems)
    if let address { links[address, default: []].insert(place) }
    return address
  }

  /// Text of the page with glossary terms expanded where they appear first.
  package func text(_ text: String) -> PageInline {
    let parts = project.glossary.split(ApartLetters.plain(text)) { !expandedTerms.contains($0) }
    if parts.count == 1, parts[0].entry == nil { return .text(text) }
    // A term is its author's, what stands between terms keeps the letters that it has.
    var rest = text.unicodeScalars[...]
    let isWhole = rest.count == parts.reduce(0) { $0 + $1.text.unicodeScalars.count }
    return .group(
      parts.map { part in
        let count = part.text.unicodeScalars.count
        defer { rest = rest.dropFirst(count) }
        guard let entry = part.entry else {
          return .text(isWhole ? String(rest.prefix(count)) : part.text)
        }
        expandedTerms.insert(entry.term)
        return .abbreviation(part.text, expansion: entry.expansion)
      })
  }
}
