internal import Formats
internal import Site

/// The style attributes in what is written of a page, which its policy has to allow one by one.
enum StyleAttributes {
  static func inside(_ fields: [String: TemplateValue]) -> [String] {
    fields.sorted { $0.key < $1.key }.flatMap { inside($0.value) }
  }

  private static func inside(_ value: TemplateValue) -> [String] {
    switch value {
    case .html(let html) where html.hasBytes(of: " style=\""):
      HTMLTokens(html).compactMap { token in if case .open(let tag) = token { tag["style"] } else { nil } }
    case .list(let values): values.flatMap(inside)
    case .fields(let fields): inside(fields)
    default: []
    }
  }
}
