import Foundation
import Diagnostics
import Notation
import Site
import Wording

@testable import Project

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

/// What is in no language: names of programs, forms, licences and guidelines, units, the levels of yes/no columns, and the filter of
/// everybody.
private let names: Set<String> = [
  "ECPRimer", "BibTeX", "RIS", "CSV", "SHA", "DOI", "doi", "PMID", "STROBE", "RECORD", "TRIPOD", "CC", "BY",
  "min", "kg", "mg", "mmHg", "yes", "no", "all",
]

/// What the author of the turned site wrote in the grammar of filters, and the names of what stands in its files.
private let written: (conditions: [String], names: Set<String>) = {
  var conditions: Set<String> = []
  for path in turnedSample.paths where path.hasPrefix("content/") {
    guard let text = turnedSample.text(path) else { continue }
    let values =
      text.matches(of: /(?m)^[ -]*[a-z-]+: (.*)$/).map { $0.1 }
      + text.matches(of: /(?:numerator|denominator|where|exclude|event): ([^,}]+)/).map { $0.1 }
      + text.matches(of: /"where": "([^"]*)"/).map { $0.1 }
      + text.matches(of: /"(?:(?:[a-z-])+)": "(.*)",?/).flatMap { $0.1.split(separator: " of ") }
    for value in values where value.contains(/[a-z_]+ (?:=|<|>|<=|>=|in|missing)/) {
      conditions.insert(value.trimmingCharacters(in: CharacterSet(charactersIn: "\"' ")))
    }
  }
  var problems: [Diagnostic] = []
  let project = Project.read(
    turnedSample, includesDrafts: false, memory: ReadingMemory(), languages: [turnedEnglish],
    problems: &problems)
  let folders = (project?.pages ?? []).flatMap { $0.entry.source.split(separator: "/").dropLast() }
  let names = ((project?.configuration.registries.map(\.name) ?? []) + folders.map(String.init))
    .flatMap { $0.split { !$0.isLetter } }
  return (conditions.sorted { ($1.count, $0) < ($0.count, $1) }, Set(names.map { $0.lowercased() }))
}()

/// Addresses, paths, columns, functions, profiles, units of two and digests are in no language.
private func isIdentifier(_ word: Substring) -> Bool {
  word.contains("/") || word.contains("_") || word.contains("sha256:")
    || word.contains(/[a-z][A-Z]|^[(]?[a-z]+[0-9]+/)
    || (word.count > 11 && word.allSatisfy { $0.isHexDigit || "-,.".contains($0) })
}

private func leftOver(_ text: String) -> [String] {
  var plain = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  if plain.contains(/[=<>]|missing| in \(/) {
    for condition in written.conditions where plain.contains(condition) {
      plain = plain.replacing(condition, with: " ")
    }
  }
  // A word may be cut where a figure has no room for it; a command is typed as it stands.
  plain = plain.replacing(/⟦[^⟦⟧]*⟧|⟦\p{L}*…|&[a-z0-9#]+;|ecprimer doctor \S+/, with: " ")
  let tokens = plain.split(whereSeparator: \.isWhitespace).filter { !isIdentifier($0) }
  return tokens.flatMap { $0.split { !$0.isLetter } }.map(String.init).filter {
    $0.count > 1 && !$0.lowercased().contains("zq") && !names.contains($0)
      && !written.names.contains($0.lowercased())
  }
}

/// What a search makes of words that a language or the author said.
func knownStems(_ pages: [String]) -> Set<String> {
  var known: Set<String> = []
  func add(_ text: String) { SearchWords.forEach(in: text) { known.insert(SearchStem.of($0)) } }
  for text in pages.flatMap(visibleTexts) {
    for match in text.matches(of: /⟦([^⟦⟧]*)⟧/) { add(String(match.1)) }
    text.split(whereSeparator: \.isWhitespace).filter(isIdentifier).forEach { add(String($0)) }
  }
  for page in pages {
    for match in page.matches(of: /<code[^>]*>([^<]*)<\/code>/) { add(String(match.1)) }
  }
  written.conditions.forEach(add)
  names.forEach(add)
  written.names.forEach(add)
  return known
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

/// What a page tells machines in words.
func structuredTexts(of html: String) -> [String] {
  html.matches(of: /"(?:name|description|headline|alternateName|caption|text)":"((?:[^"\\]|\\.)*)"/).map {
    String($0.1)
  }
}

/// What stands between the tags of a feed.
func textNodes(of xml: String) -> [String] { xml.matches(of: />([^<>]+)</).map { String($0.1) } }

/// The letters of a part of a Word document, and its descriptions of pictures.
func documentTexts(of xml: String) -> [String] {
  xml.matches(of: /<(?:w|m):t(?:\s[^>]*)?>([^<]*)</).map { String($0.1) }
    + xml.matches(of: /\sdescr="([^"]*)"/).map { String($0.1) }
}
