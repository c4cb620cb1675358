internal import Diagnostics
internal import Formats

/// Names as BibTeX writes them: `Last, First and von Last, Jr, First and {A Group} and others`.
enum BibTeXNames {
  static func read(_ value: String) -> [Reference.Name] {
    split(value.onOneLine, at: " and ").map { $0.trimmingSpaces }.filter { !$0.isEmpty }.map(name)
  }

  private static func name(_ tex: String) -> Reference.Name {
    if tex.lowercased() == "others" { return Reference.Name(family: ExportWords.others[0], isLiteral: true) }
    if isBraced(tex) { return Reference.Name(family: TeXText.plain(tex), isLiteral: true) }
    let parts = split(tex, at: ",").map { $0.trimmingSpaces }
    if let name = keyed(parts) { return name }
    switch parts.count {
    case 1:
      let words = split(parts[0], at: " ").filter { !$0.isEmpty }
      guard words.count > 1 else { return Reference.Name(family: TeXText.plain(tex), isLiteral: true) }
      // A particle in lower case begins the family name.
      let particle = words.dropFirst().dropLast().firstIndex(where: isParticle) ?? words.count - 1
      return Reference.Name(
        family: TeXText.plain(words[particle...].joined(separator: " ")),
        given: TeXText.plain(words[..<particle].joined(separator: " ")))
    case 2: return Reference.Name(family: TeXText.plain(parts[0]), given: TeXText.plain(parts[1]))
    default:
      return Reference.Name(
        family: TeXText.plain(parts[0]), given: TeXText.plain(parts[2]), suffix: TeXText.plain(parts[1]))
    }
  }

  /// biblatex's `family=Smith, given=A, prefix=von`.
  private static func keyed(_ parts: [String]) -> Reference.Name? {
    let names = [
      "family", "given", "prefix", "suffix", "useprefix", "given-i", "family-i", "prefix-i",
      "suffix-i",
    ]
    var values: [String: String] = [:]
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingSpaces }
      guard pair.count == 2, names.contains(pair[0]) else { return nil }
      values[pair[0]] = TeXText.plain(pair[1])
    }
    guard let family = values["family"] else { return nil }
    return Reference.Name(
      family: [values["prefix"], family].compactMap { $0 }.joined(separator: " "),
      given: values["given"] ?? "", suffix: values["suffix"] ?? "")
  }

  private static func isParticle(_ word: String) -> Bool {
    word.first { $0.isLetter }?.isLowercase == true && word.first != "{"
  }

  private static func isBraced(_ text: String) -> Bool {
    guard text.hasPrefix("{"), text.hasSuffix("}"), !text.hasPrefix("{\\") else { return false }
    var depth = 0
    for (position, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if depth == 0, position < text.unicodeScalars.count - 1 { return false }
    }
    return true
  }

  /// The parts between separators that stand outside braces.
  private static func split(_ text: String, at separator: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(separator.unicodeScalars)
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var depth = 0
    var index = 0
    while index < scalars.count {
      if scalars[index] == "{" { depth += 1 }
      if scalars[index] == "}" { depth -= 1 }
      if depth == 0, index + wanted.count <= scalars.count,
        scalars[index..<(index + wanted.count)].elementsEqual(wanted)
      {
        parts.append(String(part))
        part = String.UnicodeScalarView()
        index += wanted.count
        continue
      }
      part.append(scalars[index])
      index += 1
    }
    return parts + [String(part)]
  }
}
