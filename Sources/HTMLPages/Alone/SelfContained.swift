internal import Diagnostics
internal import Formats
internal import Foundation
internal import Pages
package import Project

/// A page of the site in one file: styles, scripts and pictures within it, nothing to load. What leads to another page
/// is made absolute, or is shown as its words where the site does not know its own address.
package struct SelfContained {
  let links: PageLinks
  let files: [String: [UInt8]]

  /// - Parameters:
  ///   - path: the page's file in its site.
  ///   - files: all files of the site.
  package init(path: String, files: [String: [UInt8]], address: SiteAddress?) {
    links = PageLinks(path: path, address: address)
    self.files = files
  }

  /// The page as the theme has written it, with all that it loads put in.
  package func html(_ page: String) -> String {
    var pass = SelfContainedPass(self)
    for token in HTMLTokens(page) { pass.take(token) }
    return pass.text
  }

  /// A file of the site as an address that holds it; nil where it has none, and where it stands elsewhere.
  func data(_ address: String, from base: String? = nil) -> String? {
    if address.hasPrefix("data:") { return address }
    guard case .file(let file, _) = links.target(address, from: base), let bytes = files[file] else {
      return nil
    }
    let type = MediaType.of(file).replacing(" ", with: "")
    return "data:\(type);base64,\(Data(bytes).base64EncodedString())"
  }

  func text(_ address: String) -> (file: String, text: String)? {
    guard case .file(let file, _) = links.target(address), let bytes = files[file] else { return nil }
    return (file, String(decoding: bytes, as: UTF8.self))
  }

  /// A stylesheet with what it loads put in.
  func styles(_ css: String, from file: String) -> String {
    var result = ""
    var rest = css[...]
    while let start = rest.range(of: "url(") {
      result += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: ")") else { break }
      let written = rest[..<end].trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
      if written.hasPrefix("#") || written.hasPrefix("data:") {
        result += rest[..<end]
      } else {
        result += "\"" + (data(written, from: file) ?? "data:,") + "\""
      }
      rest = rest[end...]
    }
    return (result + rest).replacing("</style", with: "<\\/style")
  }
}
