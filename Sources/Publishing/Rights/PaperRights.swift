internal import Appraisal
internal import Diagnostics
internal import Markup
internal import Prose
internal import References

/// Whose tables a fence shows as they are printed, and by which licence.
struct PaperRights {
  let builder: PageBuilder
  let paper: PublishedPaper

  /// `Taken from Zhao et al. 2015¹ (CC BY 4.0).` Empty where the paper's reference is not known.
  func node(at place: CreditPlace) -> Node {
    guard let key = paper.source, let reference = builder.project.bibliography[key] else { return .none }
    var ignored: [Diagnostic] = []
    let licence = paper.licence.flatMap {
      Licence.read($0, at: paper.sourcePlace ?? Place(file: paper.file), problems: &ignored)
    }
    builder.note([
      Credit(
        key: key, kind: .tables, licences: licence.map { [$0] } ?? [], page: builder.page.entry,
        label: place.label, anchor: place.anchor, caption: place.caption)
    ])
    let item = CitationGroup.Item(key: key, locator: nil, place: paper.sourcePlace ?? Place(file: paper.file))
    return [
      " ",
      element(
        "span", ["class": "sub sources"],
        [
          .text(RightsWords.takenFrom + DataWords.short(reference)),
          builder.citation(CitationGroup(items: [item], place: item.place)),
        ] + (licence.map { [" (", $0.node, ")"] } ?? []) + ["."]),
    ]
  }

  /// What is wrong with a paper's licence: one that is not known, or none.
  static func problems(_ paper: PublishedPaper) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    guard let text = paper.licence else {
      let place = paper.sourcePlace ?? Place(file: paper.file, line: 1, column: 1)
      return paper.source == nil ? [] : [.warning("missing-licence", RightsWords.missing, at: place)]
    }
    _ = Licence.read(text, at: paper.licencePlace ?? Place(file: paper.file), problems: &problems)
    return problems
  }
}
