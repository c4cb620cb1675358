import Diagnostics
import Testing

@testable import References

private let ris = """
  TY  - JOUR
  AU  - Zhao, Yanyan
  AU  - Göttler, Jürgen, Jr
  AU  - ELSO Registry Group
  TI  - Extracorporeal cardiopulmonary resuscitation
  T2  - European Journal of Medical Research
  J2  - Eur J Med Res
  VL  - 20
  IS  - 1
  SP  - 83
  EP  - 91
  PY  - 2015
  DA  - 2015/10/12/
  DO  - https://doi.org/10.1186/s40001-015-0179-4
  AB  - An abstract
  over two lines.
  ER  - 

  TY  - CHAP
  AU  - Doe, J.
  ED  - Roe, R.
  TI  - A chapter
  T2  - A book
  PB  - Mosby
  CY  - St. Louis
  PY  - 2002
  ER  - 
  """

@Test func risIsRead() throws {
  var problems: [Diagnostic] = []
  let references = RISReader.read(ris, file: "r.ris", problems: &problems)
  #expect(problems.isEmpty && references.count == 2)
  let first = try #require(references.first)
  #expect(
    first.doi == "10.1186/s40001-015-0179-4" && first.page == "83-91" && first.month == 10 && first.day == 12)
  #expect(
    first.authors == [
      .init(family: "Zhao", given: "Yanyan"), .init(family: "Göttler", given: "Jürgen", suffix: "Jr"),
      .init(family: "ELSO Registry Group", isLiteral: true),
    ])
  #expect(
    first.container == "European Journal of Medical Research" && first.containerShort == "Eur J Med Res")
  #expect(references[1].type == "chapter" && references[1].container == "A book")
  #expect(references[1].editors.first?.family == "Roe" && references[1].publisherPlace == "St. Louis")
  #expect(
    RISReader.read(
      ris.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"), file: "r.ris",
      problems: &problems
    ).count == 2)
}

@Test(arguments: [
  ("AU  - Zhao\n", 1), ("TY  - JOUR\nTI  - x\n", 1), ("words\n", 1), ("TY  - JOUR\nER  - \n\nwords\n", 4),
])
func brokenRISIsToldAtItsLine(text: String, line: Int) {
  var problems: [Diagnostic] = []
  _ = RISReader.read(text, file: "r.ris", problems: &problems)
  #expect(problems.map(\.place.line) == [line] && problems.map(\.code) == ["ris-syntax"])
}

@Test func endNotesXMLIsRead() throws {
  let xml = """
    <?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
    <contributors><authors><author><style face="normal">Zhao, Y. &amp; Sons</style></author><author>Xing, J.</author></authors></contributors>
    <titles><title><style face="normal">Resuscitation by </style><style face="italic">ECMO</style></title><secondary-title>Eur J Med Res</secondary-title></titles>
    <pages>83-91</pages><volume>20</volume><number>1</number><dates><year>2015</year><pub-dates><date>Oct 12</date></pub-dates></dates>
    <accession-num>26459158</accession-num><electronic-resource-num>10.1186/s40001-015-0179-4</electronic-resource-num>
    <urls><related-urls><url>https://example.org/x?a=1&amp;b=2</url></related-urls></urls></record></records></xml>
    """
  var problems: [Diagnostic] = []
  let reference = try #require(EndNoteXMLReader.read(xml, file: "r.xml", problems: &problems).first)
  #expect(problems.isEmpty)
  #expect(reference.title == "Resuscitation by ECMO" && reference.container == "Eur J Med Res")
  #expect(reference.authors.map(\.family) == ["Zhao", "Xing"] && reference.authors[0].given == "Y. & Sons")
  #expect(
    reference.year == 2015 && reference.month == 10 && reference.day == 12 && reference.pmid == "26459158")
  #expect(reference.doi == "10.1186/s40001-015-0179-4" && reference.url == "https://example.org/x?a=1&b=2")
}

@Test(arguments: [
  ("<xml><a>", 1, 9), ("<xml>\n  </b></xml>", 2, 7), ("", 1, 1), ("<xml><records/></xml>", 1, 1),
  ("<xml", 1, 5),
])
func brokenXMLIsToldWithItsPlace(text: String, line: Int, column: Int) {
  var problems: [Diagnostic] = []
  #expect(EndNoteXMLReader.read(text, file: "r.xml", problems: &problems).isEmpty)
  #expect(problems.map { [$0.place.line, $0.place.column] } == [[line, column]])
}

@Test func entitiesOfADocumentTypeAreNotRead() {
  let bomb =
    "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><xml><records><record><titles><title>&a;&a;</title></titles></record></records></xml>"
  var problems: [Diagnostic] = []
  #expect(
    EndNoteXMLReader.read(bomb, file: "r.xml", problems: &problems).map(\.title) == ["&a;&a;"]
      || !problems.isEmpty)
}

@Test func whatIsThereAlreadyIsLeftOutAndKeysAreMade() {
  var problems: [Diagnostic] = []
  let file = Place(file: "r.ris", line: 1, column: 1)
  func work(
    _ key: String, _ title: String, _ family: String, _ year: Int, doi: String? = nil, pmid: String? = nil
  ) -> Reference {
    var result = Reference(key: key, place: file)
    (result.title, result.year, result.doi, result.pmid) = (title, year, doi, pmid)
    result.authors = [.init(family: family, given: "A")]
    return result
  }
  var project = ReferenceImport(besides: [work("zhao2015", "One", "Zhao", 2015, doi: "10.1000/A", pmid: "1")])
  project.add(
    [
      work("", "Another title", "Zhao", 2015, doi: "10.1000/a"), work("", "Other", "Zhao", 2015, pmid: "1"),
      work("", "ONE.", "Zhao", 2015), work("", "Two", "Zhao", 2015, doi: "10.1000/b"),
      work("pmid:7", "Three", "Göttler", 2019, pmid: "7"),
      work("smith_heart_2020", "Four", "Smith", 2020, doi: "10.1000/d"),
      work("", "Two", "Zhao", 2015, doi: "10.1000/c"),
      work("", "RETRACTED: Five", "Østby", 2021, doi: "10.1000/e"),
      work("", "Six", "山田", 2022),
    ], problems: &problems)
  #expect(
    project.added.map(\.key) == [
      "zhao2015b", "gottler2019", "smith_heart_2020", "ostby2021", "reference2022",
    ])
  #expect(
    problems.map(\.code) == [
      "duplicate-reference", "duplicate-reference", "duplicate-reference", "duplicate-reference",
      "retracted-reference", "no-doi",
    ])
}

/// As EndNote and Google Scholar export them.
@Test func referIsRead() throws {
  let text = """
    %0 Journal Article
    %T Extracorporeal cardiopulmonary resuscitation
    %A Zhao, Yanyan
    %A ELSO Registry Group
    %J European Journal of Medical Research
    %V 20
    %N 1
    %P 83-91
    %R https://doi.org/10.1186/s40001-015-0179-4
    %X An abstract
    over two lines.
    %D 2015

    %0 Book Section
    %A Doe, J.
    %E Roe, R.
    %T A chapter
    %B A book
    %D 2002
    """
  var problems: [Diagnostic] = []
  let references = ReferenceFormat.refer.read(text, file: "scholar.enw", problems: &problems)
  #expect(problems.isEmpty && references.map(\.type) == ["article-journal", "chapter"])
  #expect(references[0].doi == "10.1186/s40001-015-0179-4" && references[0].page == "83-91")
  #expect(
    references[0].authors.map(\.family) == ["Zhao", "ELSO Registry Group"] && references[0].year == 2015)
  #expect(references[1].container == "A book" && references[1].editors.map(\.family) == ["Roe"])
  _ = ReferReader.read("\n%A Doe, J.\n", file: "a.enw", problems: &problems)
  #expect(problems.map(\.place.line) == [2] && problems.map(\.code) == ["refer-syntax"])
}

@Test func keysThatPagesCanCiteAreKeptAndOthersTold() {
  var problems: [Diagnostic] = []
  var project = ReferenceImport(besides: [])
  let keys = ["smith:2020-a", "Müller2020", "DBLP:conf/x", "two words", "https://doi.org/10.1000/a", "2020a"]
  project.add(
    keys.enumerated().map { index, key in
      var work = Reference(key: key, place: Place(file: "r.bib", line: index + 1, column: 1))
      (work.title, work.year, work.doi) = ("Title \(index)", 2020, "10.1000/\(index)")
      work.authors = [.init(family: "Lee")]
      return work
    }, problems: &problems)
  #expect(
    project.added.map(\.key) == [
      "smith:2020-a", "Müller2020", "DBLP:conf/x", "lee2020", "lee2020b", "lee2020c",
    ])
  #expect(problems.map(\.place.line) == [4, 6] && problems.allSatisfy { $0.code == "key-changed" })
}

@Test func whatTheProjectWouldRefuseDoesNotComeIn() {
  var problems: [Diagnostic] = []
  let bib = """
    @article{a, title={Risk &lt; 5 &amp; H&lt;sub&gt;2&lt;/sub&gt;O}, year={in press}, pmid={PMID: 26459158}, doi={10.1/a}}
    @article{b, title={Other}, year=2020, pmid={PMC123}, note={Retracted 2021}, doi={10.1000/b}}
    """
  var project = ReferenceImport(besides: [])
  project.add(ReferenceFormat.bibTeX.read(bib, file: "r.bib", problems: &problems), problems: &problems)
  let (first, second) = (project.added[0], project.added[1])
  #expect(first.title == "Risk < 5 & H<sub>2</sub>O" && first.plainTitle == "Risk < 5 & H2O")
  #expect(first.pmid == "26459158" && first.doi == nil && first.dateWords == "in press" && first.year == nil)
  #expect(second.pmid == nil && second.isRetracted && second.year == 2020)
  #expect(
    problems.map { "\($0.place.line) \($0.code)" } == [
      "1 malformed-doi", "2 malformed-pmid", "2 retracted-reference",
    ])
}

@Test func aRetractionOfWhatIsThereIsTakenOverOnce() {
  let medline = "PMID- 123456\nTI  - A title.\nDP  - 2017 Mar\nPT  - Retracted Publication\n"
  var problems: [Diagnostic] = []
  let retracted = MEDLINEReader.read(medline, file: "d.nbib", problems: &problems)
  var known = Reference(key: "lee2017", place: Place(file: "references.json"))
  (known.title, known.pmid) = ("A title", "123456")
  var project = ReferenceImport(besides: [known])
  project.add(retracted + retracted, problems: &problems)
  #expect(project.added.isEmpty && project.retractions.map(\.number) == ["123456"])
  #expect(problems.map(\.code) == ["retracted-reference", "duplicate-reference"])
}

@Test func aRetractionIsKept() throws {
  var problems: [Diagnostic] = []
  var project = ReferenceImport(besides: [])
  let medline = "PMID- 123456\nTI  - A title.\nFAU - Lee, Anna\nDP  - 2017 Mar\nPT  - Retracted Publication\n"
  project.add(MEDLINEReader.read(medline, file: "d.nbib", problems: &problems), problems: &problems)
  let text = try #require(CSLWriter.text(adding: project.added, to: nil))
  #expect(CSLReader.read(text, file: "references.json", problems: &problems).map(\.isRetracted) == [true])
}

@Test func whatIsWrittenReadsBackAndKeepsTheFile() throws {
  var problems: [Diagnostic] = []
  var project = ReferenceImport(besides: [])
  project.add(RISReader.read(ris, file: "r.ris", problems: &problems), problems: &problems)
  let old = "[\n  {\"id\": \"a\", \"title\": \"A\",   \"issued\": {\"date-parts\": [[2000]]}}\n]\n"
  let text = try #require(CSLWriter.text(adding: project.added, to: old))
  #expect(text.hasPrefix(String(old.dropLast(3))))
  let read = CSLReader.read(text, file: "references.json", problems: &problems)
  #expect(read.map(\.key) == ["a", "zhao2015", "doe2002"] && problems.isEmpty)
  #expect(
    read[1].authors == project.added[0].authors && read[1].doi == project.added[0].doi && read[1].day == 12)
  #expect(CSLWriter.text(adding: project.added, to: "{\"id\": \"a\"}") == nil)
  #expect(CSLWriter.text(adding: project.added, to: nil)?.hasPrefix("[\n  {") == true)
}

@Test(arguments: [
  ("TY  - JOUR\n", ReferenceFormat.ris), ("@article{a,}", .bibTeX), ("  [{}]", .cslJSON),
  ("PMID- 1\n", .medline),
  ("<?xml version='1.0'?>", .endNoteXML), ("\u{FEFF}%0 Journal Article\n", .refer),
  ("% a comment\n", .bibTeX),
])
func aFormIsToldByItsFirstWords(text: String, format: ReferenceFormat) {
  #expect(ReferenceFormat(text: text) == format)
}

@Test(arguments: [
  ("[{\"id\": \"a\", \"title\": \"A [b\"},\n {\"id\": \"c\", \"title\": \"C", 2, 2), ("[\n", 1, 1),
])
func aCutFileIsToldWhereItIsOpen(text: String, line: Int, column: Int) {
  var problems: [Diagnostic] = []
  #expect(CSLReader.read(text, file: "r.json", problems: &problems).isEmpty)
  #expect(problems.map(\.code) == ["json-syntax"])
  #expect(problems.first?.place.line == line && problems.first?.place.column == column)
}

@Test func aNamedListOfReferencesIsRead() {
  var problems: [Diagnostic] = []
  let text = "{\"items\": [{\"id\": \"a\", \"title\": \"A\"}, {\"id\": \"b\", \"title\": \"B\"}]}"
  #expect(CSLReader.read(text, file: "r.json", problems: &problems).map(\.key) == ["a", "b"])
  #expect(problems.isEmpty)
}

@Test func anAnswerOfCrossrefIsRead() {
  var problems: [Diagnostic] = []
  let json = """
    {"status": "ok", "message": {"DOI": "10.1000/x", "type": "journal-article", "title": ["A title"],
    "container-title": ["A Journal"], "issued": {"date-parts": [[2020, 5]]}, "author": [{"family": "Smith", "given": "A"}]}}
    """
  let references = CSLReader.read(json, file: "r.json", problems: &problems)
  #expect(problems.isEmpty && references.count == 1)
  #expect(references.first?.title == "A title" && references.first?.container == "A Journal")
  #expect(references.first?.doi == "10.1000/x" && references.first?.year == 2020)
}
