package import Diagnostics
package import PageHead

/// A page as it was written: front matter, blocks and footnotes, with every problem of its syntax.
package struct Document: Sendable {
  package var file: String
  package var frontMatter: FrontMatter
  package var blocks: [Block]
  package var footnotes: [Footnote]
  package private(set) var headings: [Heading]
  /// Those in footnotes too.
  package private(set) var fences: [Fence]

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
    var document = Document(
      file: file, frontMatter: frontMatter, blocks: result.blocks, footnotes: result.footnotes,
      headings: [], fences: [])
    document.collect()
    return document
  }

  private mutating func collect() {
    headings = Self.collect(blocks) { if case .heading(let heading) = $0 { heading } else { nil } }
    fences = Self.collect(blocks + footnotes.flatMap(\.blocks)) {
      if case .fence(let fence) = $0 { fence } else { nil }
    }
  }

  /// The page with its sections written out: `expand` gives the blocks that a fence stands for.
  package func expanding(_ expand: (Fence) -> [Block]) -> Document {
    changing { block in
      guard case .fence(var fence) = block else { return block }
      fence.expansion = expand(fence)
      return .fence(fence)
    }
  }

  /// The page with each block changed that holds no others.
  func changing(_ change: (Block) -> Block) -> Document {
    var document = self
    document.blocks = Self.changed(blocks, change)
    document.collect()
    return document
  }

  private static func changed(_ blocks: [Block], _ change: (Block) -> Block) -> [Block] {
    blocks.map { block in
      switch block {
      case .blockQuote(let inner): return .blockQuote(changed(inner, change))
      case .callout(let callout, let inner): return .callout(callout, changed(inner, change))
      case .details(let summary, let isOpen, let inner):
        return .details(summary: summary, isOpen: isOpen, changed(inner, change))
      case .definitions(let definitions):
        return .definitions(
          definitions.map { definition in
            var definition = definition
            definition.meanings = definition.meanings.map { changed($0, change) }
            return definition
          })
      case .list(let start, let isTight, let items):
        return .list(start: start, isTight: isTight, items: items.map { changed($0, change) })
      default: return change(block)
      }
    }
  }

  /// A piece of a page that begins after so many of its lines.
  package static func piece(
    _ text: String, file: String, lineOffset: Int, problems: inout [Diagnostic]
  ) -> (blocks: [Block], footnotes: [Footnote]) {
    var parser = BlockParser(file: file, forms: true, smart: true)
    let result = parser.parse(text, lineOffset: lineOffset)
    problems += parser.problems
    return result
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
      case .blockQuote(let inner), .callout(_, let inner), .details(_, _, let inner):
        return own + collect(inner, pick)
      case .definitions(let definitions):
        return own + definitions.flatMap(\.meanings).flatMap { collect($0, pick) }
      case .list(_, _, let items): return own + items.flatMap { collect($0, pick) }
      case .fence(let fence): return own + collect(fence.expansion, pick)
      default: return own
      }
    }
  }
}
