internal import Diagnostics
internal import Disclosure
internal import Formats
internal import Markup
package import Pages
internal import Prose
package import Site
internal import Wording

/// The pages that the tool makes itself: lists, print views, the search page, and the one for addresses that lead nowhere.
extension PageFields {
  package struct GeneratedPage {
    package let path: String
    package let fields: [String: TemplateValue]
  }

  /// The pages that the tool makes itself: each section's list where it has no index page, its print view, the search
  /// page, and the one for addresses that lead nowhere.
  package func generated(_ pages: [ResolvedPage], _ search: SearchIndex, citations: [String: [PageEntry]])
    -> [GeneratedPage]
  {
    var result: [GeneratedPage] = []
    func add(_ path: String, _ title: String, _ kind: String, _ body: Node, description: String = "") {
      var fields = common(path: path, title: title, description: description)
      fields["kind"] = .text(kind)
      fields["heading"] = html(.text(title))
      fields["body"] = html([twinNote, body])
      secure(&fields)
      result.append(GeneratedPage(path: path, fields: fields))
    }
    let bySource = Dictionary(pages.map { ($0.entry.source, $0) }, uniquingKeysWith: { first, _ in first })
    for section in tree.sections {
      let members = section.pages.compactMap { bySource[$0.source] }
      if section.index == nil {
        add(section.path, section.title, PageEntry.Kind.listing.rawValue, listing(section, members))
      }
      if section.folder == Self.printedFolder {
        let view = PrintView(
          section: section, pages: members.filter { !$0.entry.isIndex }, writer: writer(language))
        for part in 0..<view.partCount {
          add(PrintView.path(of: section, part: part), view.title(part), "print", view.body(part))
        }
      }
    }
    if referencesPath == Self.references {
      let list = SiteLists(project: project, citations: citations).references(on: Self.references)
      add(
        Self.references, words.site(.references), "references", writer(language).referenceList(list),
        description: words.site(.referencesDescription))
    }
    add(
      "search.html", words.site(.search), "search", search.page(tree.sections),
      description: words.site(.searchDescription))
    add(Self.missing, words.site(.noSuchPage), "missing", wayBack(search))
    return result
  }

  private func listing(_ section: ContentTree.Section, _ pages: [ResolvedPage]) -> Node {
    let items = pages.map { page -> Node in
      let address = relativePath(from: section.path, to: page.entry.path)
      let label = tree.chapterNumber(of: page.entry).map { words.site(.chapter($0)) }
      let thumbnails = page.entry.kind == .page ? Thumbnails.of(page) : []
      let isSynthetic = page.registries.contains(where: \.isSynthetic)
      let gallery = thumbnails.map { thumbnail in
        element(
          "li", [:],
          element("a", ["href": address + "#" + thumbnail.id], thumbnail.drawing, .text(thumbnail.title)))
      }
      return element(
        "li", [:], label.map { element("span", ["class": "label"], .text($0)) } ?? .none,
        element("a", ["href": address], .text(page.titleText)),
        page.descriptionText.isEmpty ? .none : element("p", [:], .text(page.descriptionText)),
        gallery.isEmpty ? .none : element("ul", ["class": "thumbs"], gallery),
        !gallery.isEmpty && isSynthetic
          ? element("span", ["class": "label"], .text(words.frame(.syntheticData))) : .none)
    }
    return element("ul", ["class": "listing"], items)
  }

  func card(_ card: PageCard, from path: String) -> TemplateValue {
    .fields([
      "href": .text(relativePath(from: path, to: card.path)), "title": .text(card.title),
      "label": .text(card.label), "sentence": .text(card.sentence),
    ])
  }

  private func wayBack(_ search: SearchIndex) -> Node {
    func leading(to path: String, _ message: SiteMessage) -> Node {
      element("a", ["href": link(from: Self.missing, to: path)], .text(words.site(message)))
    }
    return [
      element("p", [:], .text(words.site(.addressChanged))),
      element(
        "p", [:],
        words.parts(.wayBack(home: .gap(0), search: .gap(1))).nodes(
          leading(to: "index.html", .home), leading(to: "search.html", .searchLink))),
      search.form(root: link(from: Self.missing, to: ""), startsFromAddress: true),
    ]
  }
}
