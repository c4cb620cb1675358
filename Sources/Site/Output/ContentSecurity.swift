internal import Diagnostics

/// What a page may load: its own site's files, and sound from elsewhere (Content Security Policy Level 3, W3C).
package enum ContentSecurity {
  /// - Parameter styles: the text of each style element of the page, exactly as it stands there.
  package static func policy(styles: [String] = []) -> String {
    let hashes = hashes(styles)
    return [
      "default-src 'none'", "script-src 'self'", "style-src 'self'\(hashes)", "img-src 'self' data:",
      "media-src 'self' https:", "font-src 'self'", "connect-src 'self'", "base-uri 'none'",
      "form-action 'self'",
    ].joined(separator: "; ")
  }

  /// What stands in a page that is one file.
  package struct Inline {
    package var scripts: [String] = []
    package var styles: [String] = []
    package var attributes: [String] = []

    package init() {}
  }

  /// Of a page that loads nothing: what is in it, and no more.
  package static func alone(_ inline: Inline) -> String {
    func sources(_ texts: [String]) -> String { texts.isEmpty ? " 'none'" : hashes(texts) }
    // A hash holds for an attribute only where it is said to.
    let styles = sources(inline.styles + inline.attributes)
    let attributes = inline.attributes.isEmpty ? "" : " 'unsafe-hashes'"
    return [
      "default-src 'none'", "script-src\(sources(inline.scripts))", "style-src\(attributes)\(styles)",
      "img-src data:", "font-src data:", "base-uri 'none'", "form-action https: http:",
    ].joined(separator: "; ")
  }

  /// Each once, in the order of the page.
  private static func hashes(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
      .map { " 'sha256-\(SHA256.base64(Array($0.utf8)))'" }.joined()
  }

  /// The foot of a printed page's left side.
  package static func printedFoot(_ text: String) -> String {
    "@page { @bottom-left { content: \"\(cssText(text))\"; font: 8pt sans-serif } }"
  }

  /// Within quotes of CSS, and within an element of HTML.
  private static func cssText(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      "\"\\<&\n\r".unicodeScalars.contains(scalar)
        ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
    }.joined()
  }
}

extension SHA256 {
  /// The digest as the Content Security Policy has it (RFC 4648, with padding).
  package static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let digits = Array(hex(bytes).utf8).map { UInt32($0 < 58 ? $0 - 48 : $0 - 87) }
    // Three hexadecimal digits are two of base 64; sixty-four are twenty-one triples and one digit.
    var text = ""
    var rest = digits[...]
    while rest.count >= 3 {
      let value = rest.prefix(3).reduce(0) { $0 << 4 | $1 }
      text += [alphabet[Int(value >> 6)], alphabet[Int(value & 63)]]
      rest = rest.dropFirst(3)
    }
    return text + rest.map { String(alphabet[Int($0 << 2)]) }.joined() + "="
  }
}
