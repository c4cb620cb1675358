import Diagnostics
import Foundation
import Markup
import Notation
import Site
import Testing
import Wording

@testable import Project
@testable import Publishing

/// English with every word turned round and bracketed: what is left unbracketed on a page comes from no language.
let turnedEnglish = Wording(
  English(), tag: "qaa", marks: NumberMarks(decimal: ",", to: "⟦ ot ⟧", percent: "⟦ %⟧")
) { "⟦" + String($0.reversed()) + "⟧" }

/// An author whose every word has `zq` in it.
private let project: ProjectFiles = {
  let chapter = """
    ---
    title: Zqone
    description: Zqabout.
    lang: qaa
    authors: [Zqann Zqhost]
    date: 2026-01-02
    reviewed: 2026-03-04
    updated: 2026-05-06
    key-points: [Zqkey]
    objectives: [Zqdo]
    ---

    ## Zqfirst

    Zqtext [@zqa]. Zqmore [@zqb, 3].[^n] Zqvalue {{r-alive}}.

    > [!NOTE]
    > Zqnote.

    - [x] Zqdone
    - [ ] Zqtodo

    | Zqa | Zqb |
    |---|---|
    | zqc | zqd |

    ```{quiz}
    question: Zqwhat?
    options:
      - {text: Zqright, reason: Zqbecause, correct: true}
      - {text: Zqwrong, reason: Zqbut}
    ```

    ## Zqsecond

    Zqlast.

    [^n]: Zqfoot.
    """
  let lists = """
    ---
    title: Zqlists
    ---

    ```{evidence}
    ```

    ```{credits}
    ```

    ```{measures}
    ```

    ```{references}
    ```

    ```{provenance}
    ```
    """
  let report = """
    ---
    title: Zqreport
    date: 2026-02-03
    report: {registry: r, year: 2024, inclusion: Zqall.}
    ---

    \(["provenance", "key-findings", "methods", "limitations", "checklist", "cause-of-death", "neurology",
       "changes", "benchmarks"].map { "```{report} \($0)\n```\n" }.joined(separator: "\n"))
    """
  let site = """
    title: Zqsite
    description: Zqsite.
    language: qaa
    base-url: https://zq.zq/
    registries:
      r: {data: r.csv, dictionary: r.yaml, disclosure: internal, data-lock: 2025-01-01}
    podcast: {title: Zqcast, description: Zqcast., author: Zqann}
    """
  let rows = (0..<40).map { "\($0 < 20 ? 2023 : 2024),zqc,\($0 % 3 == 0 ? "yes" : "no")\n" }.joined()
  return testProject(
    [
      "primer/a.md": chapter.replacingOccurrences(of: "{{r-alive}}", with: "`=r-survival`"),
      "index.md": "---\ntitle: Zqhome\n---\n\nZqtext.\n",
      "primer/b.md": "---\ntitle: Zqtwo\n---\n\nZqtext.\n", "lists.md": lists, "reports/2024.md": report,
      "episodes/one.md":
        "---\ntitle: Zqtalk\ndate: 2026-01-01\naudio: {file: a.mp3}\nduration: 1:05\ntranscript: a.vtt\nguests: [Zqguest]\nchapters: [{start: 0:01, title: Zqpart}, {start: 0:09, title: Zqpart}]\n---\n\nZqtext.\n",
      "episodes/a.mp3": "x", "episodes/a.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Zqann>Zqhello.\n",
      "r.csv": "year,centre,survived_to_discharge\n" + rows,
      "r.yaml": """
      title: Zqregistry
      ecprimer: {synthetic: true, note: Zqsynthetic.}
      fields:
        - {name: year, type: year, title: Zqyear, ecprimer: {role: time}}
        - {name: centre, type: string, title: Zqcentre, ecprimer: {role: centre}}
        - {name: survived_to_discharge, type: boolean, title: Zqalive, trueValues: ["yes"], falseValues: ["no"]}
      """,
      "measures.yaml": """
      r-runs: {title: Zqruns, registry: r, numerator: all}
      r-survival: {title: Zqsurvival, registry: r, numerator: survived_to_discharge = yes, target: 0.3, direction: higher}
      """,
      "references.bib": """
      @article{zqa, author={Zqfamily, Zq}, title={Zqpaper}, journal={Zqj}, year=2001, doi={10.1000/1}}
      @incollection{zqb, author={Zqone, Z and Zqtwo, Z and Zqthree, Z}, editor={Zqed, Z}, title={Zqchapter}, booktitle={Zqbook}, edition={2}, pages={3--9}, publisher={Zqhouse}, year=2002}
      """,
    ], site: site)
}()

private let outcome: SiteBuilder.Outcome = {
  var options = BuildOptions()
  options.languages = Wording.all + [turnedEnglish]
  return SiteBuilder.build(project, options: options)
}()

/// What is in no language: names of programs, forms and standards, of columns and of journals' letters.
private let names: Set<String> = [
  "ecprimer", "bibtex", "ris", "csv", "sha", "doi", "strobe", "record", "yes",
]

/// What a reader sees or hears of a page: text and the attributes that are read out, without code.
private func words(of html: String) -> [String] {
  var rest = html[...]
  var texts: [String] = []
  var skipped: String?
  while let open = rest.firstIndex(of: "<") {
    if skipped == nil { texts.append(String(rest[..<open])) }
    guard let close = rest[open...].firstIndex(of: ">") else { break }
    let tag = rest[rest.index(after: open)..<close]
    let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    if tag.hasPrefix("/"), name == skipped {
      skipped = nil
    } else if skipped == nil, ["script", "style", "code", "pre"].contains(name), !tag.hasPrefix("/") {
      skipped = name
    }
    for key in [
      "aria-label", "alt", "title", "label", "data-found", "data-nothing", "data-near", "data-none",
    ] {
      guard let found = tag.range(of: " \(key)=\"") else { continue }
      texts.append(String(tag[found.upperBound...].prefix { $0 != "\"" }))
    }
    rest = rest[rest.index(after: close)...]
  }
  return texts
}

private func leftOver(_ texts: [String]) -> [String] {
  texts.flatMap { text -> [String] in
    var kept = ""
    var isTurned = false
    for character in text {
      if character == "⟦" { isTurned = true }
      if !isTurned { kept.append(character) }
      if character == "⟧" {
        isTurned = false
        kept.append(" ")
      }
    }
    // Addresses, paths, columns and digests are in no language.
    let plain = kept.split(whereSeparator: \.isWhitespace).filter { word in
      !word.contains("/") && !word.contains("_") && !word.contains("sha256:")
        && !(word.count > 11 && word.allSatisfy { $0.isHexDigit || $0 == "-" })
    }
    return plain.joined(separator: " ").split { !$0.isLetter }.map { $0.lowercased() }
      .filter { $0.count > 2 && !$0.contains("zq") && !names.contains($0) }
  }
}

@Suite struct TurnedSiteTests {
  @Test func itBuilds() { #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.message) == []) }

  @Test(arguments: [
    "index.html", "primer/index.html", "primer/a.html", "primer/b.html", "primer/print.html", "lists.html",
    "reports/2024.html", "episodes/index.html", "episodes/one.html", "search.html", "404.html",
  ]) func noEnglishIsLeft(path: String) {
    let page = outcome.text(path)
    #expect(page.contains("⟦txet eht ot pikS⟧"))
    // What a value and its tile say is the exhibits'.
    let values: Set<String> = ["interval", "not", "told", "apart", "from", "the", "target", "open"]
    #expect(leftOver(words(of: page)).filter { !values.contains($0) } == [])
  }

  @Test(arguments: ["feed.xml", "podcast.xml"]) func norInAFeed(path: String) {
    let feed = outcome.text(path)
    #expect(feed.contains("Zq"))
    // Words of the forms themselves, and their days.
    let form: Set<String> = ["qaa", "episodic", "full", "false", "podcast", "thu", "jan"]
    #expect(leftOver(words(of: feed)).filter { !form.contains($0) } == [])
  }

  @Test func numbersAndDaysAreTheLanguages() {
    let page = outcome.text("primer/a.html")
    #expect(page.contains("2⟦ ⟧⟦yraunaJ⟧⟦ ⟧2026"))
  }

  /// Without its words, a page of another language keeps its own tag, and the words carry theirs.
  @Test func wordsOfAnotherLanguageSaySo() throws {
    let page = SiteBuilder.build(project).text("primer/a.html")
    #expect(page.contains("<html lang=\"qaa\">"))
    #expect(page.contains("<a class=\"skip\" href=\"#main\" lang=\"en\">Skip to the text</a>"))
    #expect(page.contains("<summary lang=\"en\">Answer and reasons</summary>"))
    #expect(page.contains("<ul lang=\"qaa\">"))
  }
}
