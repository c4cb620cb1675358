/// What is said of signs that would be printed as they stand.
enum LeftoverWords {
  static func stars(_ signs: String) -> String {
    "this \(signs) makes nothing bold or slanted: it stands close to the words on both of their sides, and is written \\\(signs) where it is meant itself"
  }
  static let tick =
    "this ` is never closed by another: it is left out, and is written \\` where it is meant itself"
  static let tickApostrophe = "a ` stands here for an apostrophe: write '"
  static let underline = "a ref_ leads nowhere here: write [words](page.md)"
  static func lowered(_ word: String) -> String { "an index is written \(word)" }
  static let tex = "TeX stands outside of a formula: write it between $"
  static let power = "a power is written m^2^, and the sign itself \\^"
  static let powerSpaces = "what stands between ^ and ^ has no spaces; the sign itself is written \\^"
  static let struck = "words are struck by two signs: ~~words~~"
  static let openStrike = "this ~~ is never closed by another"
  static let openMark = "this == is never closed by another, and is no form here: write **words**"
  static let signature = "a row of ~ signs nothing here: write a name, or 'authors' in the front matter"
  static let tag = "'#tag' is no form here: write 'tags' in the front matter, and \\# for the sign itself"
  static let numberSigns = "a heading's ## stands at the beginning of its line"
  static let callout = "a callout's [!NOTE] stands alone in the first line behind >"
  static let box = "the box of a task stands at the beginning of an item: - [ ] or - [x]"
  static let noteName = "the name of a note has no spaces: write [^name], or ^[the note itself]"
  static let picture = "no picture stands here: \(ForeignAdvice.picture)"
  static let link = "this is no link: \(ForeignAdvice.link)"
  static let turned = "the brackets of this link are the wrong way round: write [words](address)"
  static let field = "'name:: value' is no form here: write it in words, or in the front matter"
  static let directive = "a directive with a colon is no form here: \(ForeignAdvice.other)"
  static let colons =
    "a row of ':' says nothing here: a block begins with ::: at the beginning of a line"
  static let block = "'((…))' is no form here: \(ForeignAdvice.link)"
  static let caption = "'(ref:…)' is no form here: write the caption with its picture or table"
  static let row = "a lone row with | is no table: below its first line stands | --- | --- |"
  static let substitution =
    "'|name|' is no form here: write the words, or a computed value as `=name`"
  static func entity(_ name: String) -> String {
    "'\(name)' is no sign's name: type the sign itself"
  }
  static func coded(_ sign: String) -> String {
    "'\(sign)words\(sign)' is no form here: write `code`"
  }
  static let questions = "'??words??' is no form here: write *words*"
  static let change = "a marked change stands here: take it over, and its marks away"
  static let person = "'[~name]' is no form here: write the name"
  static let slanted = "'//words//' is no form here: write *words*"
  static let spoiler = "'||words||' is no form here: write :::{details} Title above it and ::: below"
  static let note = "'((words))' is no note here: write ^[words]"
  static let lineEnd = "a \\ breaks a line only before another"
  static let template = "a template's mark stands here: \(ForeignAdvice.other)"
  static let office = "a tag of Word is left out"
  static let comment = "is this a comment? Write <!-- --> around it; the sign itself is \\%"
  static let braces = "these braces say nothing here: take them away, or write \\{"
  static let citation = "a citation of EndNote or Zotero that was never made: write [@key]"
  static func command(_ name: String) -> String {
    "'\\\(name)' is no form here: \(ForeignAdvice.latex(name))"
  }
}
