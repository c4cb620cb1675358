/// Scalars of YAML: plain where no reader of YAML could take them for anything else, quoted otherwise.
package enum YAMLText {
  private static let reserved: Set<String> = [
    "yes", "no", "true", "false", "on", "off", "null", "y", "n", "nan", "inf",
  ]

  package static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
      && text.unicodeScalars.allSatisfy {
        $0.isASCII
          ? $0.properties.isAlphabetic || "0123456789 _-./()%".unicodeScalars.contains($0)
          : $0.properties.isAlphabetic
      } && !text.hasSuffix(" ") && !reserved.contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        let isSafe =
          scalar.properties.generalCategory != .control
          && ![0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        if isSafe {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
      }
    }
    return result + "\""
  }

  package static func list(_ items: [String]) -> String {
    "[" + items.map(quoted).joined(separator: ", ") + "]"
  }

  /// A number as our reader reads it: whole ones without decimals.
  package static func number(_ value: Double) -> String {
    machineNumber(value) ?? value.description
  }
}
