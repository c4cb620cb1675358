internal import Project
internal import Prose
internal import References
internal import Requests

/// Whose tables or numbers stand in a figure or table, as its caption says it.
struct CreditText {
  let bibliography: Bibliography
  /// The mark of a citation on the page.
  let cite: (CitationGroup) -> PageInline

  /// `Sources: Rob et al. 2022³ (CC BY 4.0); …`, one licence of all said once; or `Taken from Zhao et al. 2015¹ (CC BY
  /// 4.0).`
  func inlines(_ credit: Credit) -> [PageInline] {
    guard !credit.sources.isEmpty else { return [] }
    let common = credit.kind == .numbers ? commonLicences(credit) : []
    let parts = credit.sources.map { part($0, withLicences: common.isEmpty) }
    let opening = credit.kind == .numbers ? CreditWords.sources : CreditWords.takenFrom
    return [.text(opening)] + parts.joined(separator: [.text("; ")]) + [.text(".")] + closing(common)
  }

  private func commonLicences(_ credit: Credit) -> [Licence] {
    let needy = credit.sources.filter { $0.origin != .illustration }
    let different = Set(needy.map(\.licences))
    return different.count == 1 ? different.first ?? [] : []
  }

  private func part(_ source: Credit.Source, withLicences: Bool) -> [PageInline] {
    switch source.origin {
    case .illustration: return [.text(DataWords.illustration)]
    case .words(let words): return [.text(words)]
    case .reference(let item):
      guard let reference = bibliography[item.key] else { return [.text(item.key)] }
      let mark = cite(CitationGroup(items: [item], place: item.place))
      let licences = withLicences ? source.licences : []
      return [.text(reference.shortName), mark]
        + (licences.isEmpty ? [] : [.text(" (")] + listed(licences) + [.text(")")])
    }
  }

  private func closing(_ common: [Licence]) -> [PageInline] {
    if common.isEmpty { return [] }
    if common == [.numbersOnly] { return [.text(CreditWords.numbersOnly)] }
    return [.text(CreditWords.licence)] + listed(common) + [.text(".")]
  }

  private func listed(_ licences: [Licence]) -> [PageInline] {
    Array(licences.map { [PageInline.licence($0)] }.joined(separator: [.text(", ")]))
  }
}
