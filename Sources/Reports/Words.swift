package import Prose

/// A run of text with computed values in it, written as it is read:
/// `"Of the patients of \(year), \(value: survival) left hospital alive"`.
package struct Words: ExpressibleByStringInterpolation, Sendable {
  package let content: [Inline]

  package init(stringLiteral text: String) { content = [.text(text)] }
  package init(stringInterpolation parts: StringInterpolation) { content = parts.content }
  package init(_ content: [Inline]) { self.content = content }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var content: [Inline] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ text: String) { append(text) }
    package mutating func appendInterpolation(_ text: String) { append(text) }
    package mutating func appendInterpolation(_ number: Int) { append(String(number)) }
    package mutating func appendInterpolation(value: ValueReference) { content.append(.value(value)) }
    package mutating func appendInterpolation(code: String) { content.append(.code(code)) }
    package mutating func appendInterpolation(emphasis: String) {
      content.append(.emphasis([.text(emphasis)]))
    }

    private mutating func append(_ text: String) {
      if case .text(let last)? = content.last {
        content[content.count - 1] = .text(last + text)
      } else if !text.isEmpty {
        content.append(.text(text))
      }
    }
  }
}
