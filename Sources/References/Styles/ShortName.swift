extension Reference {
  /// `Rob 2022`, `Rob and Kim 2022`, `Rob et al. 2022`; without authors its journal, or the first words of its title.
  package var shortName: String {
    let names = authors.map(\.family)
    let who =
      switch names.count {
      case 0: anonymousName
      case 1: names[0]
      case 2: "\(names[0]) and \(names[1])"
      default: "\(names[0]) et al."
      }
    return who + (year.map { " \($0)" } ?? "")
  }

  private var anonymousName: String {
    if !container.isEmpty { return container }
    let words = plainTitle.split(separator: " ")
    return words.count > 6 ? words.prefix(6).joined(separator: " ") + " …" : plainTitle
  }
}
