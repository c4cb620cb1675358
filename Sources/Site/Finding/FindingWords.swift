/// What the ways through the site are called.
package enum FindingWords {
  package static func chapter(_ number: Int) -> String { "Chapter \(number)" }

  static func newest(_ kind: PageEntry.Kind, _ day: String?) -> String {
    let name = kind == .report ? "Newest report" : "Newest episode"
    return day.map { "\(name) · \($0)" } ?? name
  }
}
