/// Makes ids from headings as GitHub does: lower case, words joined by hyphens, a number behind one that was used.
package struct SlugMaker: Sendable {
  private var used: Set<String> = []

  package init() {}

  package mutating func slug(_ text: String) -> String {
    var base = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" {
        base.unicodeScalars.append(scalar)
      } else if scalar == " " || scalar == "-", !base.isEmpty, base.last != "-" {
        base.append("-")
      }
    }
    while base.last == "-" { base.removeLast() }
    if base.isEmpty { base = "section" }
    var slug = base
    var number = 2
    while !used.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    return slug
  }
}
