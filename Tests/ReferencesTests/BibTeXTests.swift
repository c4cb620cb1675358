import Diagnostics
import Testing

@testable import References

private func read(_ text: String) -> ([Reference], [Diagnostic]) {
  var problems: [Diagnostic] = []
  return (BibTeXReader.read(text, file: "r.bib", problems: &problems), problems)
}

@Test func zoterosBibTeXIsRead() throws {
  let (references, problems) = read(
    """

    @article{zhao_extracorporeal_2015,
    \ttitle = {Extracorporeal cardiopulmonary resuscitation for adult patients who underwent post-cardiac surgery},
    \tvolume = {20},
    \tissn = {2047-783X},
    \turl = {https://doi.org/10.1186/s40001-015-0179-4},
    \tdoi = {10.1186/s40001-015-0179-4},
    \tabstract = {{ECPR}, 50\\% of {\\textasciitilde}24 patients \\& more: a = b, "c" \\{d\\}.},
    \tnumber = {1},
    \turldate = {2026-11-21},
    \tjournal = {European Journal of Medical Research},
    \tauthor = {Zhao, Yanyan and Xing, Jialin and {du Bois}, Jean-Luc and {ELSO Registry Group}},
    \tmonth = oct,
    \tyear = {2015},
    \tnote = {PMID: 26459158
    PMCID: PMC4603691},
    \tkeywords = {Adult, Humans},
    \tpages = {83--91},
    \tfile = {Full Text:/home/u/Zotero/storage/X/Zhao.pdf:application/pdf},
    }
    """)
  #expect(problems.isEmpty)
  let reference = try #require(references.first)
  #expect(reference.key == "zhao_extracorporeal_2015" && reference.type == "article-journal")
  #expect(
    reference.authors == [
      .init(family: "Zhao", given: "Yanyan"), .init(family: "Xing", given: "Jialin"),
      .init(family: "du Bois", given: "Jean-Luc"), .init(family: "ELSO Registry Group", isLiteral: true),
    ])
  #expect(reference.year == 2015 && reference.month == 10 && reference.pmid == "26459158")
  #expect(reference.page == "83-91" && reference.issue == "1" && reference.volume == "20")
  #expect(reference.doi == "10.1186/s40001-015-0179-4" && reference.accessed == "2026-11-21")
  #expect(reference.place == Place(file: "r.bib", line: 2, column: 1, length: 8))
}

@Test func jabRefsBibTeXIsRead() {
  let (references, problems) = read(
    """
    % Encoding: UTF-8

    @String { resus = {Resuscitation} }
    @Article{Goettler2019,
      author       = {G{\\"o}ttler, J{\\"u}rgen and {\\O}stergaard, S{\\o}ren and Ng, A. B. and others},
      date         = {2019-03-07},
      journaltitle = resus # { Plus},
      title        = {{ECPR} --- a \\emph{systematic} review of {CO\\textsubscript{2}} \\& O$_2$},
      doi          = {https://doi.org/10.1016/j.resuscitation.2019.01_007},
      pages        = {12--9},
    }
    @Book( b1, author = "Knuth, Donald E. and von Neumann, Jr., John", title = "A " # "book", edition = 2,
      publisher = {Addison {\\&} Wesley}, address = "Reading", year = 1984 )
    @Comment{jabref-meta: databaseType:biblatex;}
    """)
  #expect(problems.isEmpty)
  #expect(references.map(\.key) == ["Goettler2019", "b1"])
  #expect(references.first?.authors.map(\.family) == ["Göttler", "Østergaard", "Ng", "et al"])
  #expect(references.first?.container == "Resuscitation Plus")
  #expect(
    references.first?.title
      == "ECPR — a <i>systematic</i> review of CO<sub>2</sub> & O<sub>2</sub>")
  #expect(references.first?.doi == "10.1016/j.resuscitation.2019.01_007")
  #expect(references.first?.day == 7)
  #expect(references.last?.title == "A book" && references.last?.edition == "2")
  #expect(references.last?.authors.last == .init(family: "von Neumann", given: "John", suffix: "Jr."))
}

@Test func pubMedsExportsAreRead() {
  var problems: [Diagnostic] = []
  let references = MEDLINEReader.read(
    """

    PMID- 26459158
    OWN - NLM
    DP  - 2015 Oct 14
    TI  - Extracorporeal cardiopulmonary resuscitation for adult patients who underwent
          post-cardiac surgery.
    PG  - 83
    LID - 10.1186/s40001-015-0179-4 [doi]
    AU  - Zhao Y
    AU  - van der Berg AB Jr
    CN  - ELSO Group
    TA  - Eur J Med Res
    JT  - European journal of medical research
    VI  - 20

    """, file: "r.nbib", problems: &problems)
  #expect(problems.isEmpty && references.count == 1)
  #expect(references.first?.key == "pmid:26459158" && references.first?.day == 14)
  #expect(references.first?.title.hasSuffix("underwent post-cardiac surgery") == true)
  #expect(
    references.first?.authors == [
      .init(family: "Zhao", given: "Y"), .init(family: "van der Berg", given: "AB", suffix: "Jr"),
      .init(family: "ELSO Group", isLiteral: true),
    ])
  // One reference of PubMed's CSL-JSON stands without a list around it.
  let json = CSLReader.read(
    "{\"id\":\"pmid:1\",\"PMID\":\"1\",\"type\":\"article-journal\",\"title\":\"T.\",\"issued\":{\"date-parts\":[[2015,10]]}}",
    file: "r.json", problems: &problems)
  #expect(json.map(\.key) == ["pmid:1"] && json.first?.month == 10 && problems.isEmpty)
}

@Test(arguments: [
  ("\\'{e}", "é"), ("{\\'e}", "é"), ("\\v{S}", "Š"), ("\\c c", "ç"), ("\\\"{\\i}", "ï"), ("{\\ss}", "ß"),
  ("\\aa ngstr\\\"om", "ångström"), ("\\~n", "ñ"), ("A~B", "A\u{A0}B"), ("\\H{o}", "ő"),
  ("{\\L}{\\'o}d{\\'z}", "Łódź"),
  ("``q''", "“q”"), ("50\\%", "50%"), ("$\\pm$ 2", "± 2"), ("\\unknown{x}", "x"), ("{A {B} C}", "A B C"),
  ("a\\_b", "a_b"), ("\\textit{in vivo}", "<i>in vivo</i>"), ("{\\k{a}}", "ą"), ("x\\", "x"),
])
func accentsBecomeLetters(tex: String, text: String) {
  #expect(TeXText.plain(tex) == text)
}

@Test func everyMistakeIsToldWithItsLine() {
  let (references, problems) = read(
    """
    @article{a, title = {x}, year = 2001, month = octo}
    @article{b, title {x}}
    @article{c, title = {x}
      year = 2001}
    @article{, title = {x}}
    @article{d, title = {never closed
    """)
  #expect(problems.map(\.place.line).sorted() == [1, 2, 3, 5, 6])
  #expect(problems.contains { $0.code == "unknown-macro" && $0.suggestion == "oct" })
  #expect(references.map(\.key) == ["a"])
}

@Test(arguments: [
  String(repeating: "{", count: 200_000), "@a{k, t = " + String(repeating: "{", count: 200_000),
  "@a{k, t = {" + String(repeating: "{\\'{", count: 50_000) + String(repeating: "}}", count: 50_000) + "}}",
  String(repeating: "@a{", count: 100_000), String(repeating: "@string{a=a#a#a}", count: 5_000),
])
func bombsAreHarmless(text: String) {
  _ = read(text)
}

@Test func biblatexsNamesByTheirPartsAreRead() {
  let (references, problems) = read(
    "@article{a, title={T}, author={family=Smith, given=A. B., prefix=von and family=Doe, suffix=Jr. and 王, 小明}}"
  )
  #expect(problems.isEmpty)
  #expect(
    references.first?.authors == [
      .init(family: "von Smith", given: "A. B."), .init(family: "Doe", suffix: "Jr."),
      .init(family: "王", given: "小明"),
    ])
}
