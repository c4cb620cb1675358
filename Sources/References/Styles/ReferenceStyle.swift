package import Markup

/// How a list words its references.
///
/// - `vancouver`: the ICMJE's Uniform Requirements (Patrias, Citing Medicine, 2nd edition, NLM 2007): six authors
///   before "et al.", two initials at most, abbreviated page ranges, `doi:` and PMID behind.
/// - `ama`: the AMA Manual of Style (11th edition, 2020): all of up to six authors, else three and "et al.", full
///   page ranges, journals and books in italics.
package enum ReferenceStyle: String, CaseIterable, Sendable {
  case vancouver, ama

  package func markup(_ reference: Reference) -> Node {
    var parts: [Node] = []
    if reference.isRetracted { parts.append(element("strong", ["class": "retracted"], "Retracted.")) }
    let authors = AuthorList(style: self).text(reference.authors)
    if !authors.isEmpty { parts.append(.text(ended(authors))) }
    let form = Form(reference)
    if !reference.title.isEmpty { parts.append(title(reference, form)) }
    switch form {
    case .article: parts.append(journal(reference))
    case .chapter: parts.append(book(reference))
    case .publication: parts.append(publication(reference))
    case .webPage: parts.append(webPage(reference))
    }
    parts += identifiers(reference, form)
    return .group(parts.filter { $0 != .text("") && $0 != .none }.flatMap { [$0, " "] }.dropLast())
  }

  private enum Form {
    case article, chapter, publication, webPage

    init(_ reference: Reference) {
      switch reference.type {
      case "chapter", "paper-conference": self = .chapter
      case "webpage", "post-weblog", "post": self = reference.container.isEmpty ? .webPage : .article
      default:
        self = reference.container.isEmpty && reference.containerShort.isEmpty ? .publication : .article
      }
    }
  }

  private func title(_ reference: Reference, _ form: Form) -> Node {
    let isItalic = self == .ama && form == .publication
    let words = TitleMarkup.node(reference.title)
    let end =
      form == .webPage && self == .vancouver
      ? " [Internet]." : reference.plainTitle.last.map { ".?!".contains($0) } == true ? "" : "."
    return [isItalic ? element("i", [:], words) : words, .text(end)]
  }

  // MARK: Where it stands

  private func journal(_ reference: Reference) -> Node {
    let journal = reference.containerShort.isEmpty ? reference.container : reference.containerShort
    let name: Node =
      self == .ama ? element("i", [:], .text(journal.withoutPeriods)) : .text(journal.withoutPeriods)
    var date = reference.year.map(String.init) ?? ""
    if self == .vancouver, reference.volume.isEmpty { date += monthAndDay(reference) }
    var text = date
    if !reference.volume.isEmpty {
      text += ";" + reference.volume
      if !reference.issue.isEmpty { text += "(\(reference.issue))" }
    }
    if !reference.page.isEmpty { text += ":" + PageRange(style: self).text(reference.page) }
    return [name, ". ", .text(text.isEmpty ? "" : text + ".")]
  }

  private func book(_ reference: Reference) -> Node {
    let editors = AuthorList(style: self).text(reference.editors)
    let word =
      reference.editors.count == 1 ? (self == .ama ? "ed" : "editor") : (self == .ama ? "eds" : "editors")
    let pages = reference.page.isEmpty ? "" : PageRange(style: self).text(reference.page)
    let name: Node = self == .ama ? element("i", [:], .text(reference.container)) : .text(reference.container)
    var imprint = imprint(reference)
    if !pages.isEmpty { imprint += self == .ama ? ":\(pages)." : ". p. \(pages)." } else { imprint += "." }
    return [
      .text("In: " + (editors.isEmpty ? "" : "\(editors), \(word). ")), name, ". ",
      .text(edition(reference) + (imprint == "." ? "" : imprint)),
    ]
  }

  private func publication(_ reference: Reference) -> Node {
    let text = imprint(reference)
    return .text(edition(reference) + (text.isEmpty ? "" : text + "."))
  }

  private func webPage(_ reference: Reference) -> Node {
    let house = self == .ama ? reference.publisher : place(reference)
    let date = (reference.year.map(String.init) ?? "") + monthAndDay(reference)
    let cited = reference.accessed.map { self == .ama ? "Accessed \($0)" : "[cited \($0)]" } ?? ""
    if self == .ama {
      return .text([house, date, cited].filter { !$0.isEmpty }.map { $0 + "." }.joined(separator: " "))
    }
    let published = [house, date].filter { !$0.isEmpty }.joined(separator: "; ")
    let text = [published, cited].filter { !$0.isEmpty }.joined(separator: " ")
    return .text(text.isEmpty ? "" : text + ".")
  }

  private func place(_ reference: Reference) -> String {
    [reference.publisherPlace, reference.publisher].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// `St. Louis: Mosby; 2002`; AMA leaves out the place.
  private func imprint(_ reference: Reference) -> String {
    let house = self == .ama ? reference.publisher : place(reference)
    return [house, reference.year.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func edition(_ reference: Reference) -> String {
    let text = reference.edition
    guard !text.isEmpty, text != "1" else { return "" }
    guard let number = Int(text) else {
      return text.lowercased().contains("ed") ? ended(text) + " " : text + " ed. "
    }
    let ending =
      (11...13).contains(number % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10, default: "th"]
    return "\(number)\(ending) ed. "
  }

  private func monthAndDay(_ reference: Reference) -> String {
    guard let month = reference.month, (1...12).contains(month) else { return "" }
    let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
    return " " + name + (reference.day.map { " \($0)" } ?? "")
  }

  // MARK: Links

  private func identifiers(_ reference: Reference, _ form: Form) -> [Node] {
    var nodes: [Node] = []
    if let doi = reference.doi {
      let link = element("a", ["href": "https://doi.org/\(Self.encoded(doi))"], .text(doi))
      nodes.append(self == .ama ? ["doi:", link] : ["doi: ", link, "."])
    }
    if let pmid = reference.pmid {
      let link = element("a", ["href": "https://pubmed.ncbi.nlm.nih.gov/\(Self.encoded(pmid))/"], .text(pmid))
      nodes.append(["PMID: ", link, self == .ama ? "" : "."])
    }
    if nodes.isEmpty, let url = reference.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      let link = element("a", ["href": url], .text(url))
      nodes.append(self == .vancouver && form == .webPage ? ["Available from: ", link] : link)
    }
    return nodes
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
      case "?": result += "%3F"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  var withoutPeriods: String { last == "." ? String(dropLast()) : self }
}
