internal import Foreign

/// What is said of pages whose forms cannot be read, or belong to another program.
package enum ProseWords {
  package static let openFence = "the code that begins here is never closed: all that follows is code"
  package static func openMath(_ sign: String) -> String {
    "the formula that begins with this \(sign) has no end"
      + (sign.hasPrefix("$") ? "; the sign itself is written \\$" : "")
  }
  package static let citation = "a citation is written [@key], [see @key, p. 3] or [@key; @other]"
  package static let keysApart = "several keys in brackets are parted by ;: [@one; @two]"
  package static let plainLocator =
    "what stands behind a key is shown in plain letters: its marks are left out"
  package static let openNote = "the note that begins with ^[ is never closed by ]"
  package static let noteInCaption =
    "a note ^[…] has no place in a caption or a title; write [^id], and the note in the text"
  package static let openComment = "the comment is never closed by -->: all that follows is left out"

  // MARK: Blocks

  package static let openDiv = "this ::: is never closed by a line :::"
  package static let closeDiv = "this ::: closes nothing"
  package static func unknownDiv(_ name: String) -> String {
    name.isEmpty
      ? "a ::: block without a name is no form here; its words are shown without it"
      : "\(name) is no form here; its words are shown without it: write :::{note}, {tip}, {important}, {warning}, {caution} or {details}"
  }
  package static func unusedAttributes(_ names: [String], on subject: String) -> String {
    "\(names.map { "'\($0)'" }.joined(separator: ", ")) has no effect on \(subject)"
  }
  package static func idTwice(_ id: String) -> String { "the id '\(id)' stands twice on this page" }
  package static let strayAttributes =
    "braces say something of a heading, a picture or a table's caption, and none stands before these"
  package static let numberless =
    "formulas have no numbers here, and nothing refers to them: take the label away"
  package static let deletion = "words that are marked as deleted are left out: take the change over"
  package static let emptyHeading = "the heading has no words"
  package static let indented =
    "four spaces before a line make it code: take them away, or write ``` above and below it"
  package static let span = "words in brackets take no class or id here; they are shown without it"
  package static func rawFormat(_ format: String) -> String {
    "text in another language ({=\(format)}) is left out: write it in Markdown"
  }
  package static let angles =
    "words between < and > are a tag for other programs: write \\< for the sign itself"
  package static let html = "HTML is not obeyed: write Markdown"
  package static func html(_ tag: String, _ advice: String) -> String { "<\(tag)> is not obeyed: \(advice)" }
  package static func leftOut(_ what: String, _ advice: String) -> String { "\(what) is left out: \(advice)" }
  package static let crookedSpan = "this cell joins no other: << stands behind a cell, ^^ below one as wide"

  package static let nestedFence =
    "a fence begins within another: close the outer one above it, or write the outer one with four backticks"
  package static func oneLabel(_ name: String, _ count: Int) -> String {
    "one label may follow {\(name)}, and there are \(count) words: write a title as a line 'caption: …' within it"
  }

  // MARK: Pictures

  package static let noAlternative =
    "the picture has no words for those who do not see it: write them between the brackets, or {.decorative} behind it"
  package static func width(_ text: String) -> String { "width is '\(text)', expected 50% or 300px" }
  package static let looseCaption =
    "a caption that begins with ':' or 'Table:' stands right before or behind a table"

  // MARK: Pasted text

  package static func invisible(_ name: String, _ shown: Unicode.Scalar?) -> String {
    "a \(name) stands here, as Word and web pages paste it; "
      + (shown.map { $0 == " " ? "a space is put in its place" : "'\($0)' is put in its place" }
        ?? "it is left out")
  }
  package static func damaged(_ name: String) -> String {
    "the character \(name) is no text: the file was read in a wrong encoding once, or damaged"
  }

  package static func taskMark(_ mark: String) -> String {
    "'[\(mark)]' is no task here: write [ ] for one that is to do, [x] for one that is done"
  }
  package static func noReference(_ label: String) -> String {
    "the link has no address: no line of this page begins with '[\(label)]: '"
  }
  package static let nestedLink = "a link cannot stand within a link: the inner one is kept"
  package static let turnedLink =
    "the address and the words of this link are the wrong way round: write [words](address)"
  package static let brokenAddress =
    "this is no link: an address with spaces stands between < and >, and its title between straight quotes"
  package static func saidTwice(_ word: String) -> String {
    "the reference says '\(word)' itself; the word before it is left out"
  }
  package static func citedTwice(_ key: String) -> String {
    "'\(key)' stands twice in these brackets; it is cited once"
  }
  package static func foreignCallout(_ word: String) -> String {
    "'[!\(word)]' is no kind of callout here: it is shown as a note; write NOTE, TIP, IMPORTANT, WARNING or CAUTION"
  }

  package static let secondCallout = "a callout is of one kind: the second [!…] is left out"

  // MARK: Tables

  package static func excessCells(_ count: Int, _ width: Int) -> String {
    "the row has \(count) cells, its table \(width) columns: what is left over is not shown; a | within a cell is written \\|"
  }
  package static let noDelimiters =
    "the table has no second line such as | --- | --- |: its first line is taken for the header"
  package static func unevenDelimiters(_ header: Int, _ delimiters: Int) -> String {
    "the header has \(header) cells, the line below it \(delimiters): write as many"
  }

  /// Rows that are shorter than the header are filled up with empty cells: so many in one table.
  package static let mostFilledCells = 10_000
  package static func filledCells(_ count: Int, _ width: Int) -> String {
    "the rows of this table lack \(count) cells of its \(width) columns, at most \(mostFilledCells) are filled up: write out the cells, or mend the header"
  }
}
