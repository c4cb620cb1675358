internal import Diagnostics
internal import Wording

/// The authors of a work as a style lists them.
struct AuthorList {
  let style: ReferenceStyle
  let words: Wording

  func text(_ names: [Reference.Name]) -> String {
    let isCut = names.last?.standsForOthers == true
    let names = isCut ? names.dropLast() : names[...]
    let limit = 6
    let shown = names.count > limit ? (style == .ama ? 3 : limit) : names.count
    var list = ""
    for (index, name) in names.prefix(shown).enumerated() {
      if index > 0 {
        // ICMJE sets a group off from the persons by a semicolon.
        let isFirstGroup = name.isLiteral && names.prefix(index).allSatisfy { !$0.isLiteral }
        list += isFirstGroup ? "; " : ", "
      }
      list += self.name(name)
    }
    return list + (isCut || names.count > shown ? ", " + words.reference(.others) : "")
  }

  private func name(_ name: Reference.Name) -> String {
    if name.isLiteral || name.given.isEmpty { return name.family }
    let initials = style == .vancouver ? String(name.initials.prefix(2)) : name.initials
    return "\(name.family) \(initials)" + (name.suffix.isEmpty ? "" : " " + suffix(name.suffix))
  }

  /// Citing Medicine has Jr and Sr without a full stop, and II as 2nd.
  private func suffix(_ text: String) -> String {
    let plain = text.withoutPeriods
    return style == .vancouver ? ["II": "2nd", "III": "3rd", "IV": "4th"][plain] ?? plain : plain
  }
}
