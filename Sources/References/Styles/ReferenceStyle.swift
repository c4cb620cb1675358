package import Markup
package import Wording

/// How a list words its references.
///
/// - `vancouver`: the ICMJE's Uniform Requirements (Patrias, Citing Medicine, 2nd edition, NLM 2007): six authors
///   before "et al.", two initials at most, abbreviated page ranges, `doi:` and PMID behind.
/// - `ama`: the AMA Manual of Style (11th edition, 2020): all of up to six authors, else three and "et al.", full
///   page ranges, journals and books in italics.
package enum ReferenceStyle: String, CaseIterable, Sendable {
  case vancouver, ama

  package func markup(_ reference: Reference, _ words: Wording) -> Node {
    ReferenceWriter(style: self, words: words).node(reference)
  }
}

/// A reference in a style.
struct ReferenceWriter {
  let style: ReferenceStyle
  let words: Wording

  private var isAMA: Bool { style == .ama }
  private var form: ReferenceForm { isAMA ? .ama : .vancouver }
  private var dates: ReferenceDate { ReferenceDate(form: form, words: words) }
  private func say(_ message: ReferenceMessage) -> String { words.reference(message) }

  func node(_ reference: Reference) -> Node {
    var parts: [Node] = []
    if reference.isRetracted {
      parts.append(element("strong", ["class": "retracted"], .text(say(.retracted))))
    }
    let authors = AuthorList(style: style, words: words).text(reference.authors)
    if !authors.isEmpty { parts.append(.text(ended(authors))) }
    let form = Form(reference)
    if !reference.title.isEmpty { parts.append(title(reference, form)) }
    switch form {
    case .article: parts.append(journal(reference))
    case .chapter: parts.append(book(reference))
    case .publication: parts.append(publication(reference))
    case .thesis:
      if isAMA { parts.append(.text(thesis(reference.genre).capitalisedFirst + ".")) }
      parts.append(publication(reference))
    case .preprint: parts.append(preprint(reference))
    case .webPage: parts.append(webPage(reference))
    }
    parts += identifiers(reference, form)
    return .group(parts.filter { $0 != .text("") && $0 != .none }.flatMap { [$0, " "] }.dropLast())
  }

  private enum Form {
    case article, chapter, publication, thesis, preprint, webPage

    init(_ reference: Reference) {
      switch reference.type {
      case "chapter", "paper-conference": self = .chapter
      case "thesis": self = .thesis
      case "article" where reference.container.isEmpty && !reference.publisher.isEmpty: self = .preprint
      case "webpage", "post-weblog", "post": self = reference.container.isEmpty ? .webPage : .article
      default:
        self = reference.container.isEmpty && reference.containerShort.isEmpty ? .publication : .article
      }
    }
  }

  private func title(_ reference: Reference, _ form: Form) -> Node {
    let isItalic = isAMA && [.publication, .thesis].contains(form)
    let words = TitleMarkup.node(reference.title)
    let end =
      switch (style, form) {
      case (.vancouver, .webPage): " \(say(.onlineResource))."
      case (.vancouver, .thesis): " [\(thesis(reference.genre))]."
      default: reference.plainTitle.last.map { ".?!".contains($0) } == true ? "" : "."
      }
    return [isItalic ? element("i", [:], words) : words, .text(end)]
  }

  // MARK: Where it stands

  private func journal(_ reference: Reference) -> Node {
    let journal = reference.containerShort.isEmpty ? reference.container : reference.containerShort
    let name: Node =
      isAMA ? element("i", [:], .text(journal.withoutPeriods)) : .text(journal.withoutPeriods)
    let year = reference.yearText
    var text = !isAMA && reference.volume.isEmpty ? date(reference) : year
    if !reference.volume.isEmpty {
      text += ";" + reference.volume
      if !reference.issue.isEmpty { text += "(\(reference.issue))" }
    }
    if !reference.page.isEmpty { text += ":" + PageRange(style: style).text(reference.page) }
    return [name, ". ", .text(text.isEmpty ? "" : text + ".")]
  }

  private func book(_ reference: Reference) -> Node {
    let editors = AuthorList(style: style, words: words).text(reference.editors)
    let word = say(.editors(reference.editors.count, form))
    let pages = reference.page.isEmpty ? "" : PageRange(style: style).text(reference.page)
    let name: Node = isAMA ? element("i", [:], .text(reference.container)) : .text(reference.container)
    var imprint = imprint(reference)
    if !pages.isEmpty { imprint += isAMA ? ":\(pages)." : ". " + say(.pages(pages)) } else { imprint += "." }
    return [
      .text(say(.inBook) + " " + (editors.isEmpty ? "" : "\(editors), \(word). ")), name, ". ",
      .text(edition(reference) + (imprint == "." ? "" : imprint)),
    ]
  }

  private func publication(_ reference: Reference) -> Node {
    let text = imprint(reference)
    let isNumbered = reference.type == "report" && !reference.number.isEmpty
    let number = isNumbered ? say(.reportNumber(reference.number, form)) : ""
    return .text(
      edition(reference)
        + [text.isEmpty ? "" : text + ".", number].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// `medRxiv 2020.03.04.1234 [Preprint]. 2020 Mar 5`; AMA leaves out the number, which the DOI holds.
  private func preprint(_ reference: Reference) -> Node {
    let date = date(reference)
    if isAMA {
      let posted = say(date.isEmpty ? .preprint : .preprintPosted(date: date))
      return .text("\(reference.publisher). \(posted).")
    }
    let server = [reference.publisher, reference.number].filter { !$0.isEmpty }.joined(separator: " ")
    let text = [date, cited(reference)].filter { !$0.isEmpty }.joined(separator: " ")
    return .text("\(server) [\(say(.preprint))]." + (text.isEmpty ? "" : " \(text)."))
  }

  private func webPage(_ reference: Reference) -> Node {
    let house = isAMA ? reference.publisher : place(reference)
    let date = date(reference)
    let cited = cited(reference)
    if isAMA {
      let date = date.isEmpty ? "" : say(.published(date: date))
      return .text([house, date, cited].filter { !$0.isEmpty }.map { $0 + "." }.joined(separator: " "))
    }
    let published = [house, date].filter { !$0.isEmpty }.joined(separator: "; ")
    let text = [published, cited].filter { !$0.isEmpty }.joined(separator: " ")
    return .text(text.isEmpty ? "" : text + ".")
  }

  private func date(_ reference: Reference) -> String {
    reference.year == nil
      ? reference.dateWords
      : dates.text(year: reference.year, month: reference.month, day: reference.day)
  }

  private func cited(_ reference: Reference) -> String {
    reference.accessed.map { say(.cited(date: dates.text($0), form)) } ?? ""
  }

  /// What the National Library of Medicine calls a thesis, whatever its university does.
  private func thesis(_ genre: String) -> String {
    let genre = genre.lowercased()
    return say(
      .thesis(genre.contains("master") ? .master : genre.contains("bachelor") ? .bachelor : .doctor))
  }

  private func place(_ reference: Reference) -> String {
    [reference.publisherPlace, reference.publisher].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// `St. Louis: Mosby; 2002`; AMA leaves out the place.
  private func imprint(_ reference: Reference) -> String {
    let house = isAMA ? reference.publisher : place(reference)
    return [house, reference.yearText].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func edition(_ reference: Reference) -> String {
    let text = reference.edition
    guard !text.isEmpty, text != "1" else { return "" }
    if let number = Int(read: text) { return say(.edition(number)) + " " }
    return (text.lowercased().contains("ed") ? ended(text) : say(.namedEdition(text))) + " "
  }

  // MARK: Links

  private func identifiers(_ reference: Reference, _ form: Form) -> [Node] {
    var nodes: [Node] = []
    if let doi = reference.doi {
      let link = element("a", ["href": reference.doiAddress], .text(doi))
      nodes.append(isAMA ? ["doi:", link] : ["doi: ", link, "."])
    }
    if let pmid = reference.pmid {
      let link = element("a", ["href": reference.pubMedAddress], .text(pmid))
      nodes.append(["PMID: ", link, isAMA ? "" : "."])
    }
    if nodes.isEmpty, let url = reference.webAddress {
      let link = element("a", ["href": url], .text(url))
      nodes.append(
        !isAMA && [.webPage, .preprint].contains(form) ? [.text(say(.availableFrom) + " "), link] : link)
    }
    return nodes
  }

  private func ended(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } == true ? text : text + "."
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  var withoutPeriods: String { last == "." ? String(dropLast()) : self }
}
