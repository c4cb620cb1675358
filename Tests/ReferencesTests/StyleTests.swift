import Diagnostics
import Markup
import Testing
import Wording

@testable import References

private let place = Place(file: "r.bib", line: 1, column: 1)

private func one(_ bibTeX: String) -> Reference? {
  var problems: [Diagnostic] = []
  let references = BibTeXReader.read(bibTeX, file: "r.bib", problems: &problems)
  #expect(problems.isEmpty)
  return references.first
}

/// The samples that the National Library of Medicine gives with the ICMJE's recommendations.
@Test(arguments: [
  (
    "@article{a, author={Halpern, SD and Ubel, PA and Caplan, AL}, title={Solid-organ transplantation in HIV-infected patients}, journal={N Engl J Med}, year=2002, volume=347, number=4, pages={284--287}}",
    "Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002;347(4):284-7."
  ),
  (
    "@article{a, author={Rose, ME and Huerbin, MB and Melick, J and Marion, DW and Palmer, AM and Schiding, JK and Kochanek, PM}, title={Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury}, journal={Brain Res}, year=2002, volume=935, number={1-2}, pages={40--46}}",
    "Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK, et al. Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury. Brain Res. 2002;935(1-2):40-6."
  ),
  (
    "@article{a, author={{Diabetes Prevention Program Research Group}}, title={Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance}, journal={Hypertension}, year=2002, volume=40, number=5, pages={679--686}}",
    "Diabetes Prevention Program Research Group. Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance. Hypertension. 2002;40(5):679-86."
  ),
  (
    "@article{a, author={Vallancien, Guy and Emberton, M and Harving, N and {van Moorselaar}, R. Jeroen A. and {Alf-One Study Group}}, title={Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms}, journal={J Urol.}, year=2003, volume=169, number=6, pages={2257-2261}}",
    "Vallancien G, Emberton M, Harving N, van Moorselaar RJ; Alf-One Study Group. Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms. J Urol. 2003;169(6):2257-61."
  ),
  (
    "@article{a, title={21st century heart solution may have a sting in the tail}, journal={BMJ}, year=2002, volume=325, number=7357, pages={184}}",
    "21st century heart solution may have a sting in the tail. BMJ. 2002;325(7357):184."
  ),
  (
    "@article{a, author={Geraud, G and Spierings, EL and Keywood, C}, title={Tolerability and safety of frovatriptan with short- and long-term use for treatment of migraine and in comparison with sumatriptan}, journal={Headache}, year=2002, volume={42 Suppl 2}, pages={S93--S99}}",
    "Geraud G, Spierings EL, Keywood C. Tolerability and safety of frovatriptan with short- and long-term use for treatment of migraine and in comparison with sumatriptan. Headache. 2002;42 Suppl 2:S93-9."
  ),
  (
    "@book{a, author={Murray, PR and Rosenthal, KS and Kobayashi, GS and Pfaller, MA}, title={Medical microbiology}, edition={4}, address={St. Louis}, publisher={Mosby}, year=2002}",
    "Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. 4th ed. St. Louis: Mosby; 2002."
  ),
  (
    "@incollection{a, author={Meltzer, PS and Kallioniemi, A and Trent, JM}, title={Chromosome alterations in human solid tumors}, editor={Vogelstein, B and Kinzler, KW}, booktitle={The genetic basis of human cancer}, address={New York}, publisher={McGraw-Hill}, year=2002, pages={93--113}}",
    "Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93-113."
  ),
  (
    "@article{a, author={Zhao, Y}, title={A title?}, journal={Eur J Med Res}, year=2015, month=oct, doi={10.1186/s40001-015-0179-4}, pmid=26459158}",
    "Zhao Y. A title? Eur J Med Res. 2015 Oct. doi: 10.1186/s40001-015-0179-4. PMID: 26459158."
  ),
  (
    "@phdthesis{a, author={Borkowski, MM}, title={Infant sleep and feeding: a telephone survey of Hispanic Americans}, address={Mount Pleasant (MI)}, school={Central Michigan University}, year=2002}",
    "Borkowski MM. Infant sleep and feeding: a telephone survey of Hispanic Americans [dissertation]. Mount Pleasant (MI): Central Michigan University; 2002."
  ),
  (
    "@techreport{a, author={Russell, ML and Goth-Goldstein, R and Apte, MG and Fisk, WJ}, title={Method for measuring the size distribution of airborne Rhinovirus}, address={Berkeley (CA)}, institution={Lawrence Berkeley National Laboratory, Environmental Energy Technologies Division}, year=2002, number={LBNL49574}}",
    "Russell ML, Goth-Goldstein R, Apte MG, Fisk WJ. Method for measuring the size distribution of airborne Rhinovirus. Berkeley (CA): Lawrence Berkeley National Laboratory, Environmental Energy Technologies Division; 2002. Report No.: LBNL49574."
  ),
])
func vancouverAsTheICMJEHasIt(bibTeX: String, expected: String) throws {
  #expect(ReferenceStyle.vancouver.markup(try #require(one(bibTeX)), .english).plainText == expected)
}

@Test(arguments: [
  (
    "@article{a, author={A, B and C, D and E, F and G, H and I, J and K, L}, title={Six}, journal={JAMA}, year=2020, volume=323, number=1, pages={133--52}}",
    "A B, C D, E F, G H, I J, K L. Six. JAMA. 2020;323(1):133-152."
  ),
  (
    "@article{a, author={A, B and C, D and E, F and G, H and I, J and K, L and M, N}, title={Seven}, journal={JAMA}, year=2020, volume=323, pages={S93--S99}, doi={10.1001/jama.2020.1}}",
    "A B, C D, E F, et al. Seven. JAMA. 2020;323:S93-S99. doi:10.1001/jama.2020.1"
  ),
  (
    "@book{a, author={Murray, Patrick R.}, title={Medical microbiology}, edition={4}, address={St. Louis}, publisher={Mosby}, year=2002}",
    "Murray PR. Medical microbiology. 4th ed. Mosby; 2002."
  ),
  (
    "@online{a, author={{World Health Organization}}, title={Health topics}, organization={WHO}, date={2021-03-04}, urldate={2022-03-04}, url={https://who.int/x}}",
    "World Health Organization. Health topics. WHO. Published March 4, 2021. Accessed March 4, 2022. https://who.int/x"
  ),
  (
    "@mastersthesis{a, author={Fenster, SD}, title={Cloning}, school={University of Alabama}, year=2000}",
    "Fenster SD. Cloning. Master's thesis. University of Alabama; 2000."
  ),
  (
    "@misc{a, author={Bloss, CS}, title={A trial}, eprinttype={bioRxiv}, eprint={029983}, date={2015-10-28}, doi={10.1101/029983}}",
    "Bloss CS. A trial. bioRxiv. Preprint posted online October 28, 2015. doi:10.1101/029983"
  ),
  (
    "@incollection{a, author={Meltzer, PS}, title={Chromosomes}, editor={Vogelstein, B}, booktitle={Cancer}, publisher={McGraw-Hill}, year=2002, pages={93--113}}",
    "Meltzer PS. Chromosomes. In: Vogelstein B, ed. Cancer. McGraw-Hill; 2002:93-113."
  ),
])
func amaAsItsManualHasIt(bibTeX: String, expected: String) throws {
  #expect(ReferenceStyle.ama.markup(try #require(one(bibTeX)), .english).plainText == expected)
}

@Test(arguments: [
  (
    "@online{a, title={Health topics}, organization={WHO}, date={2021-03}, urldate={2022-03-04}, url={https://who.int/x}}",
    "Health topics [Internet]. WHO; 2021 Mar [cited 2022 Mar 4]. Available from: https://who.int/x"
  ),
  (
    "@misc{a, author={Bar, DZ}, title={Biotinylation}, archiveprefix={arXiv}, eprint={1608.01234}, date={2016-08-11}, urldate={2017-01-12}}",
    "Bar DZ. Biotinylation. arXiv 1608.01234 [Preprint]. 2016 Aug 11 [cited 2017 Jan 12]."
  ),
])
func vancouverOfWhatStandsOnTheWeb(bibTeX: String, expected: String) throws {
  #expect(ReferenceStyle.vancouver.markup(try #require(one(bibTeX)), .english).plainText == expected)
}

@Test func theJSONOfZoteroHasThesesReportsAndPreprints() {
  var problems: [Diagnostic] = []
  let references = CSLReader.read(
    """
    [{"id": "a", "type": "thesis", "title": "T", "genre": "Master thesis", "publisher": "U", "issued": {"date-parts": [[2001]]}},
     {"id": "b", "type": "report", "title": "R", "number": "7", "publisher": "H", "issued": {"date-parts": [[2002]]}},
     {"id": "c", "type": "article", "title": "P", "number": "2020.03", "publisher": "medRxiv", "issued": {"date-parts": [[2020, 3, 5]]}}]
    """, file: "references.json", problems: &problems)
  #expect(problems.isEmpty)
  #expect(
    references.map { ReferenceStyle.vancouver.markup($0, .english).plainText } == [
      "T [master's thesis]. U; 2001.", "R. H; 2002. Report No.: 7.",
      "P. medRxiv 2020.03 [Preprint]. 2020 Mar 5.",
    ])
}

@Test func whatLendsToACitedWorkIsUsed() {
  var problems: [Diagnostic] = []
  let references = BibTeXReader.read(
    "@incollection{part, title={P}, crossref={whole}}\n@book{whole, title={W}, year=2001}\n@book{other, title={O}, year=2002}\n",
    file: "r.bib", problems: &problems)
  let bibliography = Bibliography(references, problems: &problems)
  #expect(problems.isEmpty)
  #expect(bibliography.unused(besides: ["part"]).map(\.place.line) == [3])
}

@Test(arguments: [
  ("133-152", "133-52", "133-152"), ("133-52", "133-52", "133-152"), ("40–46", "40-6", "40-46"),
  ("99-101", "99-101", "99-101"), ("S93-S99", "S93-9", "S93-S99"), ("e1-e9", "e1-9", "e1-e9"),
  ("109792", "109792", "109792"), ("IV1-IV203", "IV1-203", "IV1-IV203"), ("xii-xv", "xii-xv", "xii-xv"),
  ("12-9", "12-9", "12-19"), ("12-16, 20-25", "12-6, 20-5", "12-16, 20-25"), ("83", "83", "83"),
])
func pageRangesAreShortenedOrFull(pages: String, vancouver: String, ama: String) {
  #expect(PageRange(style: .vancouver).text(pages) == vancouver)
  #expect(PageRange(style: .ama).text(pages) == ama)
}

@Test func titlesKeepTheirTagsAndNothingElse() {
  let html = Serializer.html(TitleMarkup.node("<i>in vivo</i> CO<sub>2</sub> <script>x</script> a < b"))
  #expect(html == "<i>in vivo</i> CO<sub>2</sub> &lt;script&gt;x&lt;/script&gt; a &lt; b")
}

@Test func titlesOfPublishersLoseTheirTags() {
  let title =
    "<scp>ECMO</scp> in <jats:italic>E. coli</jats:italic>, <strong>x</strong><br/> <mml:math><mml:mi>y</mml:mi></mml:math>"
  #expect(Serializer.html(TitleMarkup.node(title)) == "ECMO in <i>E. coli</i>, <b>x</b> y")
}

@Test func whoIsNotNamedIsNoSecondAuthor() {
  var reference = Reference(key: "a", place: place)
  reference.authors = [.init(family: "Wang"), .init(family: "et al", isLiteral: true)]
  #expect(reference.authorNames(.english) == "Wang et al.")
  reference.authors[1] = .init(family: "Liu")
  #expect(reference.authorNames(.english) == "Wang and Liu")
}

@Test(arguments: [ReferenceStyle.vancouver, .ama])
func aYearThatIsNotKnownIsSaid(style: ReferenceStyle) throws {
  var problems: [Diagnostic] = []
  let references = CSLReader.read(
    """
    [{"id": "a", "type": "article-journal", "title": "A title", "container-title": "Lancet", "volume": "3",
      "issued": {"literal": "[date unknown]"}},
     {"id": "b", "type": "webpage", "title": "B title", "issued": {"literal": "[date unknown]"}}]
    """, file: "r.json", problems: &problems)
  _ = Bibliography(references, problems: &problems)
  #expect(problems.isEmpty)
  try #require(references.count == 2)
  #expect(style.markup(references[0], .english).plainText.contains("Lancet. [date unknown];3."))
  #expect(style.markup(references[1], .english).plainText.contains("[date unknown]"))
  let text = try #require(CSLWriter.text(adding: references, to: nil))
  #expect(
    CSLReader.read(text, file: "r.json", problems: &problems).map(\.dateWords) == references.map(\.dateWords))
}

@Test func theListIsLinted() {
  func reference(_ key: String, doi: String? = nil, pmid: String? = nil, title: String, year: Int? = 2000)
    -> Reference
  {
    var reference = Reference(key: key, place: place)
    (reference.doi, reference.pmid, reference.title, reference.year) = (doi, pmid, title, year)
    return reference
  }
  var problems: [Diagnostic] = []
  var bibliography = Bibliography(
    [
      reference("a", doi: "10.1000/X", title: "One"), reference("b", doi: "10.1000/x", title: "Other"),
      reference("c", doi: "11.1/x", title: "Two"), reference("d", pmid: "12a", title: "Three"),
      reference("e", pmid: "12", title: "Four"), reference("f", pmid: "12", title: "Five"),
      reference("g", title: "A title."), reference("h", title: "a <i>Title</i>"),
      reference("i", title: "No year", year: nil), reference("a", title: "Again"), reference("k", title: ""),
    ], problems: &problems)
  #expect(
    problems.map(\.code).sorted() == [
      "duplicate-key", "duplicate-reference", "duplicate-reference", "duplicate-reference", "malformed-doi",
      "malformed-pmid", "no-title", "no-year",
    ])
  problems = []
  let list = RetractionList.read(
    "# as of 2026\nhttps://doi.org/10.1000/X # withdrawn\nPMID: 12\nnonsense\n", file: "retractions.txt",
    problems: &problems)
  bibliography.mark(list, problems: &problems)
  #expect(
    problems.map(\.code) == [
      "retraction", "retracted-reference", "retracted-reference", "retracted-reference",
      "retracted-reference",
    ])
  #expect(problems.first?.place.line == 4)
  #expect(
    bibliography["b"].map { ReferenceStyle.ama.markup($0, .english).plainText.hasPrefix("Retracted.") }
      == true)
}
