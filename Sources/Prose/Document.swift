package import Diagnostics

/// A page as it was written: front matter, blocks and footnotes, with every problem of its syntax.
package struct Document: Sendable {
  package var file: String
  package var frontMatter: FrontMatter
  package var blocks: [Block]
  package var footnotes: [Footnote]
  package let headings: [Heading]
  /// Those in footnotes too.
  package let fences: [Fence]

  package struct Footnote: Sendable {
    package var id: String
    package var blocks: [Block]
    package var place: Place
  }

  /// Reads a page. `forms: false` is plain CommonMark.
  package static func read(
    _ text: String, file: String, forms: Bool = true, smart: Bool = true, problems: inout [Diagnostic]
  ) -> Document {
    let normalised = String(decoding: lineFeedsOnly(Array(text.utf8)), as: UTF8.self)
    let (frontMatter, body, offset) = FrontMatter.split(
      normalised, file: file, enabled: forms, problems: &problems)
    var parser = BlockParser(file: file, forms: forms, smart: smart)
    let result = parser.parse(body, lineOffset: offset)
    problems += parser.problems
    let headings = collect(result.blocks) { if case .heading(let heading) = $0 { heading } else { nil } }
    let fences = collect(result.blocks + result.footnotes.flatMap(\.blocks)) {
      if case .fence(let fence) = $0 { fence } else { nil }
    }
    return Document(
      file: file, frontMatter: frontMatter, blocks: result.blocks, footnotes: result.footnotes,
      headings: headings, fences: fences)
  }

  /// The blocks of a piece of a page that begins after so many of its lines.
  package static func blocks(
    _ text: String, file: String, lineOffset: Int, problems: inout [Diagnostic]
  ) -> [Block] {
    var parser = BlockParser(file: file, forms: true, smart: true)
    let result = parser.parse(text, lineOffset: lineOffset)
    problems += parser.problems
    return result.blocks
  }

  private static func lineFeedsOnly(_ bytes: [UInt8]) -> [UInt8] {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard bytes.contains(0x0D) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }

  static func collect<Found>(_ blocks: [Block], _ pick: (Block) -> Found?) -> [Found] {
    blocks.flatMap { block -> [Found] in
      let own = pick(block).map { [$0] } ?? []
      switch block {
      case .blockQuote(let inner), .callout(_, let inner): return own + collect(inner, pick)
      case .list(_, _, let items): return own + items.flatMap { collect($0, pick) }
      default: return own
      }
    }
  }
}
