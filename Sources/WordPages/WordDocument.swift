internal import Formats
internal import Markup
internal import PageHead
package import Pages
package import Project
internal import Prose
internal import References
internal import Site
internal import Wording

/// A page as a Word document (ECMA-376, transitional), of the same bytes wherever it is written: headings, lists, notes
/// and captions are Word's own, tables can be edited, figures are pictures of lines and letters.
package struct WordDocument {
  private let page: ResolvedPage
  private let setting: WordSetting

  /// - Parameters:
  ///   - files: all files of the site.
  ///   - address: where the site stands; nil where it does not know.
  package init(_ page: ResolvedPage, of project: Project, files: [String: [UInt8]], address: SiteAddress?) {
    self.page = page
    setting = WordSetting(page, project, files: files, address: address)
  }

  package var bytes: [UInt8] {
    // What leads within the document is a link only where its target is there, which the first writing shows.
    let first = WordWriter(setting, knownTargets: nil)
    _ = first.body(page)
    let writer = WordWriter(setting, knownTargets: Set(first.bookmarks.keys))
    let body = writer.body(page)
    let language = WordLanguage(setting)
    var package = WordPackage()
    package.add("word/document.xml", .document, language.marked(WordXML.document(body, setting)))
    package.add("word/styles.xml", .styles, WordStyles(setting).node)
    package.add("word/numbering.xml", .numbering, writer.lists.node)
    package.add("word/settings.xml", .settings, WordXML.settings)
    package.add("word/footnotes.xml", .footnotes, language.marked(WordXML.footnotes(writer.footnotes)))
    package.add("word/footer1.xml", .footer, language.marked(WordXML.footer(setting)))
    for picture in writer.media { package.add(picture) }
    package.relationships["word/document.xml"] = WordXML.partRelationships + writer.relationships
    package.relationships["word/footnotes.xml"] = writer.footnoteRelationships
    package.add("docProps/core.xml", .coreProperties, WordXML.coreProperties(page, setting))
    package.add("docProps/app.xml", .appProperties, WordXML.appProperties)
    return package.archive.bytes
  }
}

/// What every part of a document is written with.
struct WordSetting {
  let words: Wording
  let language: String
  let isRightToLeft: Bool
  let siteTitle: String
  let isInternal: Bool
  let publisher: String
  let notice: String?
  let bibliography: Bibliography
  let citationStyle: ReferenceStyle
  let links: PageLinks
  let files: [String: [UInt8]]

  init(_ page: ResolvedPage, _ project: Project, files: [String: [UInt8]], address: SiteAddress?) {
    let configuration = project.configuration
    words = project.words
    language = page.frontMatter.language ?? configuration.language
    isRightToLeft = page.isRightToLeft(siteLanguage: configuration.language)
    siteTitle = configuration.title
    isInternal = project.isInternal
    publisher = configuration.publisher ?? configuration.title
    notice = configuration.notice
    bibliography = project.bibliography
    citationStyle = configuration.citationStyle
    links = PageLinks(path: page.entry.path, address: address)
    self.files = files
  }

  /// Who wrote a page, and when.
  func facts(_ front: FrontMatter) -> [String] {
    func day(_ day: String) -> String { words.day(day) }
    return [
      front.authors.isEmpty ? nil : front.authors.joined(separator: ", "), front.date.map(day),
      front.reviewed.map { words.site(.reviewed(.value(day($0)))) },
      front.updated.map { words.site(.updated(.value(day($0)))) },
    ].compactMap { $0 }
  }
}
