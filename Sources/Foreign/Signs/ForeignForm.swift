/// A form of another program within a line: what it is, what to write here, and the words shown in its place.
package struct ForeignForm {
  package var range: Range<Int>
  /// Empty of what vanishes without a word, such as a comment.
  package var what: String
  package var advice: String
  package var shown: String

  package init(_ what: String, _ advice: String, shown: String = "", over range: Range<Int>) {
    self.range = range
    self.what = what
    self.advice = advice
    self.shown = shown
  }

  static func vanishing(_ range: Range<Int>) -> ForeignForm { ForeignForm("", "", over: range) }

  /// The form that begins at a sign of running text; nil where none does.
  package static func find(in chunk: Chunk, at index: Int) -> ForeignForm? {
    switch chunk[index] {
    case "\\": latexBreak(chunk, index) ?? bookdown(chunk, index) ?? latex(chunk, index)
    case "{": braces(chunk, index)
    case "(": chunk.starts("(\\#", at: index) ? bookdown(chunk, index) : nil
    case "[":
      wikiLink(chunk, index) ?? wikiAddress(chunk, index) ?? footnoteMark(chunk, index)
        ?? bracketChange(chunk, index)
        ?? boardCode(chunk, index) ?? wordCitation(chunk, index)
    case "!": chunk.starts("![[", at: index) ? wikiLink(chunk, index + 1) : nil
    case ":": emoji(chunk, index)
    case "c" where chunk.starts("cite", at: index): orgCitation(chunk, index) ?? word(chunk, index)
    case "'": wikiQuotes(chunk, index)
    case "%": percent(chunk, index)
    case "^": blockId(chunk, index) ?? inserted(chunk, index)
    case "&": spaces(chunk, index)
    case "~": latexSpace(chunk, index)
    case let sign? where sign.isASCIILetter: word(chunk, index)
    default: nil
    }
  }

  /// The form that begins where else code or a tag would.
  package static func findFirst(in chunk: Chunk, at index: Int) -> ForeignForm? {
    switch chunk[index] {
    case "`": sphinxLink(chunk, index) ?? latexQuotes(chunk, index)
    case "<": asciiDocReference(chunk, index) ?? codedTag(chunk, index)
    default: nil
    }
  }
}

extension Chunk {
  package func isLetter(_ index: Int) -> Bool { self[index]?.isLetter == true }

  func isSpace(_ index: Int) -> Bool { self[index]?.isWhitespace ?? true }

  /// Letters of ASCII from an index on.
  func letters(_ index: Int) -> Int {
    var at = index
    while let sign = self[at], sign.isASCIILetter { at += 1 }
    return at
  }
}
