package import Markup

/// How a list words its references.
///
/// - `vancouver`: the Uniform Requirements' form (ICMJE; Patrias, Citing Medicine, 2nd edition, NLM 2007): six
///   authors before "et al.", abbreviated page ranges.
/// - `ama`: the AMA Manual of Style (11th edition, 2020): all of up to six authors, else three and "et al.", full
///   page ranges, the journal in italics.
package enum ReferenceStyle: String, CaseIterable, Sendable {
  case vancouver, ama

  package func markup(_ reference: Reference) -> Node {
    var parts: [Node] = []
    let authors = authorList(reference.authors)
    if !authors.isEmpty { parts.append(.text(ended(authors))) }
    let isArticle = !reference.container.isEmpty || !reference.containerShort.isEmpty
    if !reference.title.isEmpty {
      let title = ended(reference.title)
      parts.append(isArticle || self == .vancouver ? .text(title) : element("i", [:], .text(title)))
    }
    parts.append(isArticle ? source(reference) : publication(reference))
    if let doi = reference.doi {
      parts.append(["doi:", element("a", ["href": "https://doi.org/\(Self.encoded(doi))"], .text(doi))])
    } else if let pmid = reference.pmid {
      parts.append([
        "PMID: ", element("a", ["href": "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/"], .text(pmid)),
      ])
    } else if let url = reference.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      parts.append(element("a", ["href": url], .text(url)))
    }
    return .group(parts.flatMap { [$0, " "] }.dropLast())
  }

  private func source(_ reference: Reference) -> Node {
    let journal = reference.containerShort.isEmpty ? reference.container : reference.containerShort
    let name = self == .ama ? element("i", [:], .text(journal.withoutPeriods)) : .text(journal.withoutPeriods)
    var date = reference.year.map(String.init) ?? ""
    if self == .vancouver, reference.volume.isEmpty, let month = reference.month, (1...12).contains(month) {
      date +=
        " " + ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
    }
    var text = date
    if !reference.volume.isEmpty {
      text += ";" + reference.volume
      if !reference.issue.isEmpty { text += "(\(reference.issue))" }
    }
    if !reference.page.isEmpty { text += ":" + pages(reference.page) }
    return [name, ". ", .text(text.isEmpty ? "" : text + ".")]
  }

  private func publication(_ reference: Reference) -> Node {
    let edition = reference.edition.isEmpty ? "" : "\(reference.edition) ed. "
    let house = [reference.publisherPlace, reference.publisher].filter { !$0.isEmpty }.joined(separator: ": ")
    let year = reference.year.map(String.init) ?? ""
    let text = [house, year].filter { !$0.isEmpty }.joined(separator: "; ")
    return .text(edition + (text.isEmpty ? "" : text + "."))
  }

  func authorList(_ names: [Reference.Name]) -> String {
    let limit = 6
    let shown = names.count > limit ? (self == .ama ? 3 : limit) : names.count
    var list = names.prefix(shown).map { name in
      name.isLiteral || name.given.isEmpty
        ? name.family : "\(name.family) \(name.initials)" + (name.suffix.isEmpty ? "" : " \(name.suffix)")
    }
    // "et al." is already in some exports as a name.
    if let last = list.last, ["et al", "et al.", "others"].contains(last.lowercased()) {
      list.removeLast()
      return list.joined(separator: ", ") + ", et al"
    }
    return list.joined(separator: ", ") + (names.count > shown ? ", et al" : "")
  }

  /// `133-52` for Vancouver, `133-152` for AMA; single pages and article numbers as they stand.
  func pages(_ text: String) -> String {
    let parts = text.split(whereSeparator: { "-–—".contains($0) }).map { String($0).trimmingSpaces }
    guard parts.count == 2 else { return text }
    let (first, last) = (parts[0], parts[1])
    let isPlain = first.allSatisfy(\.isNumber) && last.allSatisfy(\.isNumber)
    guard isPlain, let low = Int(first), let high = Int(last) else { return first + "-" + last }
    if self == .ama {
      return high >= low ? "\(first)-\(last)" : "\(first)-\(first.dropLast(last.count))\(last)"
    }
    guard first.count == last.count, high > low else { return first + "-" + last }
    let shared = zip(first, last).prefix { $0 == $1 }.count
    return first + "-" + last.dropFirst(shared)
  }

  private func ended(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } == true ? text : text + "."
  }

  private static func encoded(_ doi: String) -> String {
    var result = ""
    for scalar in doi.unicodeScalars {
      switch scalar {
      case "<": result += "%3C"
      case ">": result += "%3E"
      case " ": result += "%20"
      case "\"": result += "%22"
      case "#": result += "%23"
      case "%": result += "%25"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  var withoutPeriods: String { last == "." ? String(dropLast()) : self }
}
