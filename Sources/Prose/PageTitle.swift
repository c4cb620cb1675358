internal import PageHead

/// Other programs write a page's title as a heading of the first level, and sections as more of them.
extension Document {
  /// The page with its title in the front matter and nowhere else: the first heading is it where the front matter has
  /// none. Where more headings of the first level are left, all go down one.
  package var titled: Document {
    var document = self
    var titles = headings.count { $0.level == 1 }
    if let (index, heading) = firstHeading, heading.level == 1 {
      let words = heading.content.map(\.plainText).joined()
      if frontMatter.title == nil, !words.isEmpty {
        document.frontMatter.title = FrontMatter.Text(text: words, place: heading.place)
      }
      if document.frontMatter.title?.text == words {
        document.blocks.remove(at: index)
        titles -= 1
      }
    }
    if titles == 0, document.blocks.count == blocks.count { return document }
    return document.changing { block in
      guard titles > 0, case .heading(var heading) = block else { return block }
      heading.level = min(6, heading.level + 1)
      return .heading(heading)
    }
  }

  private var firstHeading: (index: Int, heading: Heading)? {
    for (index, block) in blocks.enumerated() {
      if case .heading(let heading) = block { return (index, heading) }
    }
    return nil
  }
}
