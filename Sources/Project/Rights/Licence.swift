internal import Appraisal
package import Diagnostics

/// What a published work allows, as `licence` names it: `CC BY 4.0`, a name with its address in angle brackets, or
/// `numbers only` where no licence allows more than to tell its numbers.
package enum Licence: Hashable, Sendable {
  case known(name: String, address: String)
  case numbersOnly

  /// Creative Commons by the names that journals print; others bring their address.
  private static let addresses: [String: String] = {
    var result = [
      "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
      LicenceNames.publicDomain: "https://creativecommons.org/publicdomain/mark/1.0/",
    ]
    for kind in ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"] {
      for version in ["4.0", "3.0", "2.0"] {
        result["CC \(kind) \(version)"] =
          "https://creativecommons.org/licenses/\(kind.lowercased())/\(version)/"
      }
    }
    return result
  }()

  package static var numbersOnlyName: String { LicenceNames.numbersOnly }

  /// Nil, with an error, for a name that is neither known nor has an address.
  package static func read(_ text: String, at place: Place, problems: inout [Diagnostic]) -> Licence? {
    if text == numbersOnlyName { return .numbersOnly }
    if let address = addresses[text] { return .known(name: text, address: address) }
    if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
      let address = String(text[text.index(after: open)...].dropLast())
      let name = String(text[..<open].reversed().drop { $0 == " " }.reversed())
      let isAddress = address.hasPrefix("https://") || address.hasPrefix("http://")
      if !name.isEmpty, isAddress, !address.contains(where: { $0 == " " || $0 == "\"" }) {
        return .known(name: name, address: address)
      }
    }
    problems.append(
      .error(
        "unknown-licence", LicenceWords.unknown(text), at: place,
        suggestion: nearestWord(to: text, among: addresses.keys.sorted() + [numbersOnlyName])))
    return nil
  }

  package var name: String {
    switch self {
    case .known(let name, _): name
    case .numbersOnly: Self.numbersOnlyName
    }
  }

  package var address: String? {
    switch self {
    case .known(_, let address): address
    case .numbersOnly: nil
    }
  }

  /// What is wrong with a paper's licence: one that is not known, or none.
  static func problems(of paper: PublishedPaper) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    guard let text = paper.licence else {
      let place = paper.sourcePlace ?? Place(file: paper.file, line: 1, column: 1)
      return paper.source == nil ? [] : [.warning("missing-licence", LicenceWords.missing, at: place)]
    }
    _ = read(text, at: paper.licencePlace ?? Place(file: paper.file), problems: &problems)
    return problems
  }
}
