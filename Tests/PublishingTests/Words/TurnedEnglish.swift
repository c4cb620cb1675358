import Foundation
import Notation
import Wording

/// English with every word turned round and bracketed: what is left unbracketed on a page comes from no language. Each
/// word has brackets of its own, so that a label may be broken between lines.
let turnedEnglish = Wording(
  English(), tag: "qaa", marks: NumberMarks(decimal: ",", to: " ⟦ot⟧ ", percent: "\u{202F}%"), turning: turned
)

/// `⟦neddih⟧ ⟦rof⟧ ⟦ycavirp⟧` of `hidden for privacy`.
func turned(_ words: String) -> String {
  words.replacing(/\p{L}+/) { "⟦" + String($0.0.reversed()) + "⟧" }
}

/// An author's words: each has `ZQ` before it.
func zq(_ text: String) -> String {
  text.replacing(/\p{L}{2,}/) { $0.0.hasPrefix("ZQ") ? String($0.0) : "ZQ" + $0.0.uppercased() }
}

/// Words of a text that neither a language nor the author said.
func leftOver(_ texts: some Sequence<String>) -> Set<String> {
  Set(texts.flatMap(leftOver))
}

/// What is in no language: names of programs, forms, licences and standards, units, the levels of yes/no columns, and the
/// folders and registries of the sample.
private let names: Set<String> = [
  "ecprimer", "bibtex", "ris", "csv", "sha", "doi", "pmid", "strobe", "record", "cc", "by", "yes", "no",
  "min", "kg",
  "mg", "mmhg", "gallery", "network", "post", "cardiotomy",
]

private func leftOver(_ text: String) -> [String] {
  let plain = text.replacing(/⟦[^⟦⟧]*⟧|&[a-z0-9#]+;/, with: " ")
  // Addresses, paths, columns, units and digests are in no language.
  let tokens = plain.split(whereSeparator: \.isWhitespace).filter { word in
    !word.contains("/") && !word.contains("_") && !word.contains("sha256:")
      && !(word.count > 11 && word.allSatisfy { $0.isHexDigit || $0 == "-" })
  }
  return tokens.flatMap { $0.split { !$0.isLetter } }.map { $0.lowercased() }
    .filter { $0.count > 1 && !$0.contains("zq") && !names.contains($0) }
}

// MARK: What a reader sees or hears

/// Attributes that are read out, or that scripts say.
private let spoken: Set<String> = [
  "aria-label", "aria-description", "aria-roledescription", "alt", "title", "label", "placeholder",
  "data-label",
  "data-found", "data-nothing", "data-near", "data-none",
]

/// Text and spoken attributes of a page, without code and without what says that it is English: the help on options.
func visibleTexts(of html: String) -> [String] {
  var rest = html[...]
  var texts: [String] = []
  var skipped: (name: Substring, depth: Int)?
  while let open = rest.firstIndex(of: "<") {
    if skipped == nil { texts.append(String(rest[..<open])) }
    guard let close = rest[open...].firstIndex(of: ">") else { break }
    let tag = rest[rest.index(after: open)..<close]
    rest = rest[rest.index(after: close)...]
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    let isEnd = tag.hasPrefix("/")
    if let now = skipped {
      guard name == now.name, !tag.hasSuffix("/") else { continue }
      let depth = now.depth + (isEnd ? -1 : 1)
      skipped = depth == 0 ? nil : (now.name, depth)
    } else if !isEnd, ["script", "style", "code", "pre"].contains(name) || tag.contains(" lang=\"en\"") {
      skipped = (name, 1)
    } else {
      texts += tag.matches(of: /([a-z-]+)="([^"]*)"/).filter { match in
        spoken.contains(String(match.1)) || (match.1 == "content" && tag.contains("description"))
      }.map { String($0.2) }
    }
  }
  return texts
}

/// What stands between the tags of a feed.
func textNodes(of xml: String) -> [String] { xml.matches(of: />([^<>]+)</).map { String($0.1) } }

/// The letters of a part of a Word document, and its descriptions of pictures.
func documentTexts(of xml: String) -> [String] {
  xml.matches(of: /<(?:w|m):t(?:\s[^>]*)?>([^<]*)</).map { String($0.1) }
    + xml.matches(of: /\sdescr="([^"]*)"/).map { String($0.1) }
}
