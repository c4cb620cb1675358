internal import Diagnostics
internal import Formats

/// What a page may load: its own site's files, and sound from elsewhere (Content Security Policy Level 3, W3C).
package enum ContentSecurity {
  /// - Parameters:
  ///   - styles: the text of each style element of the page, exactly as it stands there.
  ///   - attributes: the value of each style attribute: the width of a picture, the bars of a formula.
  package static func policy(styles: [String] = [], attributes: [String] = []) -> String {
    text([
      "default-src": "'none'", "script-src": "'self'",
      "style-src": "'self'\(held(attributes))\(hashes(styles + attributes))", "img-src": "'self' data:",
      "media-src": "'self' https:", "font-src": "'self'", "connect-src": "'self'", "base-uri": "'none'",
      "form-action": "'self'",
    ])
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
    let styles = sources(inline.styles + inline.attributes)
    return text([
      "default-src": "'none'", "script-src": String(sources(inline.scripts).dropFirst()),
      "style-src": String((held(inline.attributes) + styles).dropFirst()), "img-src": "data:",
      "font-src": "data:", "base-uri": "'none'", "form-action": ["https:", "http:"].joined(separator: " "),
    ])
  }

  private static func text(_ sources: KeyValuePairs<String, String>) -> String {
    sources.map { "\($0) \($1)" }.joined(separator: "; ")
  }

  /// A hash holds for an attribute only where it is said to.
  private static func held(_ attributes: [String]) -> String { attributes.isEmpty ? "" : " 'unsafe-hashes'" }

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
