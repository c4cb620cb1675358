/// Makes ids from headings as GitHub does: lower case, words joined by hyphens, a number behind one that was used.
package struct SlugMaker: Sendable {
  private var used: Set<String>
  /// The number that the next heading of the same words tries first.
  private var numbers: [String: Int] = [:]

  /// - Parameter taken: ids that none of these may have.
  package init(besides taken: Set<String> = []) { used = taken }

  /// Takes an id that its author chose; false where it is taken.
  package mutating func reserve(_ id: String) -> Bool { used.insert(id).inserted }

  package mutating func slug(_ text: String) -> String {
    var base = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isLetter || scalar.isNumber || scalar == "_" {
        base.unicodeScalars.append(scalar)
      } else if scalar == " " || scalar == "-", !base.isEmpty, base.last != "-" {
        base.append("-")
      }
    }
    while base.last == "-" { base.removeLast() }
    if base.isEmpty { base = "section" }
    guard !used.insert(base).inserted else { return base }
    var number = numbers[base, default: 2]
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    numbers[base] = number + 1
    return "\(base)-\(number)"
  }
}
