package import Wording

extension Reference {
  /// `Rob 2022`, `Rob and Kim 2022`, `Rob et al. 2022`; without authors its journal, or the first words of its title.
  package func shortName(_ words: Wording) -> String {
    (authors.isEmpty ? anonymousName : authorNames(words)) + (year.map { " \($0)" } ?? "")
  }

  private var anonymousName: String {
    if !container.isEmpty { return container }
    let words = plainTitle.split(separator: " ")
    return words.count > 6 ? words.prefix(6).joined(separator: " ") + " …" : plainTitle
  }
}
