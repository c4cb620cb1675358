internal import Project
internal import Prose
internal import References
internal import Requests
internal import Wording

/// Whose tables or numbers stand in a figure or table, as its caption says it.
struct CreditText {
  let bibliography: Bibliography
  let words: Wording
  /// The mark of a citation on the page.
  let cite: (CitationGroup) -> PageInline

  /// `Sources: Rob et al. 2022³ (CC BY 4.0); …`, one licence of all said once; or `Taken from Zhao et al. 2015¹ (CC BY
  /// 4.0).`
  func inlines(_ credit: Credit) -> [PageInline] {
    guard !credit.sources.isEmpty else { return [] }
    let common = credit.kind == .numbers ? commonLicences(credit) : []
    let parts = credit.sources.map { part($0, withLicences: common.isEmpty) }
    let works = Array(parts.joined(separator: [.text("; ")]))
    let sentence = words.parts(credit.kind == .numbers ? .sources(.gap()) : .takenFrom(.gap()))
    return sentence.inlines(works) + closing(common)
  }

  private func commonLicences(_ credit: Credit) -> [Licence] {
    let needy = credit.sources.filter { $0.origin != .illustration }
    let different = Set(needy.map(\.licences))
    return different.count == 1 ? different.first ?? [] : []
  }

  private func part(_ source: Credit.Source, withLicences: Bool) -> [PageInline] {
    switch source.origin {
    case .illustration: return [.text(words.source(.illustration))]
    case .words(let words): return [.text(words)]
    case .reference(let item):
      guard let reference = bibliography[item.key] else { return [.text(item.key)] }
      let mark = cite(CitationGroup(items: [item], place: item.place))
      let licences = withLicences ? source.licences : []
      return [.text(reference.shortName(words)), mark]
        + (licences.isEmpty ? [] : [.text(" (")] + listed(licences) + [.text(")")])
    }
  }

  private func closing(_ common: [Licence]) -> [PageInline] {
    if common.isEmpty { return [] }
    let sentence =
      common == [.numbersOnly]
      ? words.parts(.onlyNumbers).inlines() : words.parts(.licence(.gap())).inlines(listed(common))
    return [.text(" ")] + sentence
  }

  private func listed(_ licences: [Licence]) -> [PageInline] {
    Array(licences.map { [PageInline.licence(PageLicence($0, words))] }.joined(separator: [.text(", ")]))
  }
}
