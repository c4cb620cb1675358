internal import Diagnostics

/// What Word leaves of its fields when a text is pasted: `Error! Reference source not found.`, `TOC \o "1-3"`.
package enum WordField {
  static let names: Set<String> = [
    "REF", "PAGEREF", "NOTEREF", "STYLEREF", "TOC", "SEQ", "PAGE", "NUMPAGES", "SECTION", "HYPERLINK", "DATE",
    "TIME",
    "CITATION", "BIBLIOGRAPHY", "ADDIN", "XE", "TC", "INCLUDEPICTURE", "FORMTEXT", "FORMCHECKBOX",
    "MERGEFIELD",
    "EMBED", "LINK", "QUOTE", "SYMBOL", "EQ", "DOCPROPERTY", "FILENAME", "TITLE", "AUTHOR",
  ]

  static func advice(_ name: String) -> String {
    switch name {
    case "REF", "PAGEREF", "NOTEREF", "STYLEREF", "SEQ": ForeignAdvice.reference
    case "TOC": ForeignAdvice.contents
    case "HYPERLINK", "LINK": ForeignAdvice.address
    case "CITATION", "ADDIN", "BIBLIOGRAPHY": "write [@key]"
    case "INCLUDEPICTURE", "EMBED", "SYMBOL": ForeignAdvice.picture
    default: "write the words themselves"
    }
  }

  private static let errors = [
    "Error! Reference source not found.", "Error! Bookmark not defined.",
    "Error! No text of specified style in document.",
    "Error! Hyperlink reference not valid.", "Error! Not a valid link.",
    "Error! Unknown document property name.",
    "Error! No table of contents entries found.", "Error! No bookmark name given.",
    "Fehler! Verweisquelle konnte nicht gefunden werden.", "Fehler! Textmarke nicht definiert.",
    "Erreur ! Source du renvoi introuvable.", "Erreur ! Signet non défini.",
  ]

  static func find(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    switch chunk[index] {
    case "E", "F":
      guard let words = errors.first(where: { chunk.starts($0, at: index) }) else { break }
      return ForeignForm(
        "Word's '\(words)'", ForeignAdvice.reference, over: index..<(index + words.unicodeScalars.count))
    default: break
    }
    let end = chunk.letters(index)
    guard end - index < 15, chunk[end] == " ", names.contains(chunk.text(index..<end)) else { return nil }
    let name = chunk.text(index..<end)
    if name == "ADDIN" {
      guard ["EN.", "ZOTERO", "CSL", "Mendeley", "BEC"].contains(where: { chunk.starts($0, at: end + 1) })
      else {
        return nil
      }
      return ForeignForm("Word's field 'ADDIN'", advice(name), over: index..<addinEnd(chunk, end))
    }
    let arguments = switches(
      chunk, end, takesWord: ["SEQ", "MERGEFIELD", "DOCPROPERTY"].contains(name),
      isFieldByQuote: ["HYPERLINK", "INCLUDEPICTURE"].contains(name))
    return arguments.map { ForeignForm("Word's field '\(name)'", advice(name), over: index..<$0) }
  }

  /// Behind the code words of a reference manager, and the JSON or the XML of what it cites.
  private static func addinEnd(_ chunk: Chunk, _ start: Int) -> Int {
    var end = start
    while true {
      var at = end
      while chunk[at] == " " { at += 1 }
      var word = at
      while let sign = chunk[word], sign.isASCIILetter || sign.isDigit || "._".unicodeScalars.contains(sign) {
        word += 1
      }
      let text = chunk.text(at..<word)
      guard word > at + 1, text == text.uppercased() || text == "Mendeley" || text == "Bibliography" else {
        break
      }
      end = word
    }
    var at = end
    while chunk[at] == " " { at += 1 }
    if chunk.starts("<EndNote", at: at), let close = chunk.find("</EndNote>", from: at, within: chunk.count) {
      return close + "</EndNote>".utf8.count
    }
    guard chunk[at] == "{" else { return end }
    var depth = 0
    for index in at..<chunk.count {
      if chunk[index] == "{" { depth += 1 }
      if chunk[index] == "}" { depth -= 1 }
      if depth == 0 {
        var last = index + 1
        while chunk[last] == " " { last += 1 }
        for name in ["CSL_BIBLIOGRAPHY", "CSL_CITATION"] where chunk.starts(name, at: last) {
          return last + name.utf8.count
        }
        return index + 1
      }
    }
    return (at..<chunk.count).first { chunk[$0] == "\n" } ?? chunk.count
  }

  /// Behind `\h`, `\* MERGEFORMAT`, `_Ref12` and words in quotes; nil where there is none of them.
  private static func switches(_ chunk: Chunk, _ start: Int, takesWord: Bool, isFieldByQuote: Bool) -> Int? {
    var end = start
    var isField = false
    var mayTakeWord = takesWord
    while chunk[end] == " " {
      var at = end + 1
      switch chunk[at] {
      case "\\":
        at += 1
        guard let letter = chunk[at],
          letter.isLetter || "*@#!".unicodeScalars.contains(letter),
          !chunk.isLetter(at + 1)
        else { return isField ? end : nil }
        at += 1
        if "*@#".unicodeScalars.contains(letter), chunk[at] == " ", chunk.isLetter(at + 1) {
          at = chunk.letters(at + 1)
        }
        isField = true
      case "_":
        while let sign = chunk[at], sign == "_" || sign.isLetter || sign.isDigit {
          at += 1
        }
        isField = true
      case "\"", "“":
        guard
          let close = (at + 1..<min(chunk.count, at + 300)).first(where: {
            "\"”".unicodeScalars.contains(chunk[$0] ?? " ")
          })
        else { return isField ? end : nil }
        at = close + 1
        isField =
          isField || isFieldByQuote || chunk[end + 2] == "_" || chunk[at] == " " && chunk[at + 1] == "\\"
      case _ where mayTakeWord && chunk.isLetter(at):
        at = chunk.letters(at)
        mayTakeWord = false
      default: return isField ? end : nil
      }
      end = at
    }
    return isField ? end : nil
  }
}
