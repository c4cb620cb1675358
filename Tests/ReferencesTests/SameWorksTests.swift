import Diagnostics
import Testing
import Wording

@testable import References

private func taken(_ text: String, besides known: String = "") -> (keys: [String], told: [String]) {
  var problems: [Diagnostic] = []
  var project = ReferenceImport(besides: BibTeXReader.read(known, file: "known.bib", problems: &problems))
  problems = []
  project.add(ReferenceFormat.read(text, file: "r", problems: &problems), problems: &problems)
  return (project.added.map(\.key), problems.map(\.code))
}

@Test(arguments: [
  // No year in either, or in one of them.
  ("@misc{a, title={One}, author={Zhao, Y}}", "@misc{b, title={{One}}, author={Zhao, Yan}}", true),
  ("@misc{a, title={One}, author={Zhao, Y}}", "@misc{b, title={One.}, author={Zhao, Y}, year={2015}}", true),
  ("@misc{a, title={One}}", "@misc{b, title={ONE}}", true),
  ("@misc{a, title={G\\\"ottler's way}}", "@misc{b, title={Göttler’s way}}", true),
  ("@misc{a, title={One}, year={2015}}", "@misc{b, title={One}, year={2016}}", false),
  ("@misc{a, title={Reply}, author={Zhao, Y}}", "@misc{b, title={Reply}, author={Xing, J}}", false),
  ("@misc{a, title={One}, doi={10.1000/a}}", "@misc{b, title={One}, doi={10.1000/b}}", false),
  ("@misc{a, title={One}, doi={10.1000/a}}", "@misc{b, title={Two}, doi={https://doi.org/10.1000/A}}", true),
  ("@misc{a, title={One}, doi={10.1000/a}}", "@misc{b, title={Two}, doi={doi.org/10.1000/a}}", true),
  ("@misc{a, title={One}, pmid={12}}", "@misc{b, title={Two}, pmid={12}}", true),
])
func oneWorkIsTakenOnce(known: String, new: String, isSame: Bool) {
  let (keys, told) = taken(new, besides: known)
  #expect(keys == (isSame ? [] : ["b"]))
  #expect(told.contains("duplicate-reference") == isSame)
}

@Test func oneFileWithAWorkTwiceGivesItOnce() {
  let text = "TY  - JOUR\nTI  - One\nAU  - Zhao, Y\nER  - \n"
  #expect(taken(text + text).keys == ["zhao"])
}

@Test func medlineWithFullNamesAloneHasItsAuthors() {
  var problems: [Diagnostic] = []
  let text = "PMID- 1\nTI  - One\nFAU - Zhao, Yan Jie\nFAU - Xing, Jin\nCN  - ELSO\nDP  - 2015\n"
  let reference = MEDLINEReader.read(text, file: "r.nbib", problems: &problems).first
  #expect(
    reference?.authors == [
      .init(family: "Zhao", given: "Yan Jie"), .init(family: "Xing", given: "Jin"),
      .init(family: "ELSO", isLiteral: true),
    ])
  let both = MEDLINEReader.read(
    "PMID- 1\nTI  - One\nFAU - Zhao, Yan Jie\nAU  - Zhao YJ\n", file: "r.nbib", problems: &problems
  ).first
  #expect(both?.authors == [.init(family: "Zhao", given: "YJ")] && problems.isEmpty)
}

@Test func cslWithoutAKeyGetsOne() {
  #expect(
    taken(
      #"[{"type": "book", "title": "One", "author": [{"family": "Zhao"}], "issued": {"date-parts": [[2015]]}}]"#
    )
    .keys == ["zhao2015"])
  #expect(
    taken(#"[{"id": 7, "type": "book", "title": "One", "author": [{"family": "Zhao"}]}]"#).keys == ["zhao"])
}

@Test func keysThatAreThereStayWhenOthersAreMade() {
  var problems: [Diagnostic] = []
  let read = CSLReader.read(
    #"[{"id": "a:b", "title": "One"}, {"title": "Two", "author": [{"family": "Xing"}]}, {"id": "c", "title": "One"}]"#,
    file: "r.json", problems: &problems)
  #expect(ReferenceImport.keyed(read).map(\.key) == ["a:b", "xing", "c"] && problems.isEmpty)
}

@Test(arguments: [
  ("Zhao, Y and others", "Zhao et al."), ("Zhao, Y and Xing, J", "Zhao and Xing"),
  ("Zhao, Y and Xing, J and others", "Zhao et al."), ("{ELSO Registry} and others", "ELSO Registry et al."),
])
func othersAreNoAuthor(authors: String, words: String) {
  var problems: [Diagnostic] = []
  let text = "@article{a, title={One}, author={\(authors)}, year={2015}}"
  #expect(BibTeXReader.read(text, file: "r.bib", problems: &problems).first?.authorNames(.english) == words)
}

@Test func bibTeXIsReadWithMacrosParentsAndAccents() throws {
  var problems: [Diagnostic] = []
  let text = #"""
    @string{res = "Resuscitation"}
    @string{plus = res # { Plus}}
    @inproceedings{a, crossref = {b}, title = {The {{ECMO}} of {\"O}zg{\"u}r \v{S}im{\'\i}k}, author = {G{\"o}ttler, J and Łuk\'a\v{s}, {\O}}}
    @proceedings{b, title = {Congress}, year = 2015, publisher = res # " Press"}
    @article{c, title = {One}, journal = plus, year = 2016, note = {In press}, howpublished = {By mail}}
    @article{d, title = {Two}, year = 2016, crossref = {e}, note = {PMID: 12}}
    """#
  let found = BibTeXReader.read(text, file: "r.bib", problems: &problems)
  try #require(found.count == 4)
  #expect(
    found[0].title == "The ECMO of Özgür Šimík" && found[0].container == "Congress" && found[0].year == 2015)
  #expect(found[0].authors.map(\.family) == ["Göttler", "Łukáš"] && found[0].authors[1].given == "Ø")
  #expect(found[0].publisher == "Resuscitation Press" && found[2].container == "Resuscitation Plus")
  #expect(
    problems.map { "\($0.code) \($0.place.line):\($0.place.column)" } == [
      "unused-field 5:57", "unused-field 5:76", "unknown-crossref 6:1",
    ])
}
