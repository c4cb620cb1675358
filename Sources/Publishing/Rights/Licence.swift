internal import Diagnostics
internal import Markup

/// What a published work allows, as `licence` names it: `CC BY 4.0`, a name with its address in angle brackets, or
/// `numbers only` where no licence allows more than to tell its numbers.
enum Licence: Hashable {
  case known(name: String, address: String)
  case numbersOnly

  /// Creative Commons by the names that journals print; others bring their address.
  private static let addresses: [String: String] = {
    var result = [
      "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
      "Public domain": "https://creativecommons.org/publicdomain/mark/1.0/",
    ]
    for kind in ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"] {
      for version in ["4.0", "3.0", "2.0"] {
        result["CC \(kind) \(version)"] =
          "https://creativecommons.org/licenses/\(kind.lowercased())/\(version)/"
      }
    }
    return result
  }()

  static let numbersOnlyName = "numbers only"

  /// Nil, with an error, for a name that is neither known nor has an address.
  static func read(_ text: String, at place: Place, problems: inout [Diagnostic]) -> Licence? {
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
        "unknown-licence", RightsWords.unknown(text), at: place,
        suggestion: nearestWord(to: text, among: addresses.keys.sorted() + [numbersOnlyName])))
    return nil
  }

  var node: Node {
    switch self {
    case .known(let name, let address): element("a", ["href": address, "rel": "license"], .text(name))
    case .numbersOnly: .text(Self.numbersOnlyName)
    }
  }
}
