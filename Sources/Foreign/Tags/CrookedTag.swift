internal import Diagnostics

/// A tag of HTML with a quote too many, which CommonMark takes for words: `<a id='x'' href="b"c">`.
package enum CrookedTag {
  package static func isOne(_ chunk: Chunk, _ range: Range<Int>) -> Bool {
    guard AngleWords.isTag(chunk, range) else { return false }
    let inner = chunk.scalars[(range.lowerBound + 1)..<(range.upperBound - 1)]
    guard inner.contains("\"") || inner.contains("'") else { return false }
    var rest = inner.drop { $0.isLetter || $0.isDigit }
    while true {
      let gap = rest.prefix(while: \.isWhitespace)
      rest = rest.dropFirst(gap.count)
      guard let first = rest.first else { return false }
      if first == "/" { return rest.count > 1 }
      guard !gap.isEmpty,
        first.isASCIILetter || first == "_" || first == ":" || first == "@" || first == "{"
      else { return true }
      rest = rest.drop { !$0.isWhitespace && !"=\"'<>`/".unicodeScalars.contains($0) }
      let value = rest.drop(while: \.isWhitespace)
      guard value.first == "=" else { continue }
      rest = value.dropFirst().drop(while: \.isWhitespace)
      guard let quote = rest.first else { return true }
      if quote == "\"" || quote == "'" {
        guard let close = rest.dropFirst().firstIndex(of: quote) else {
          // The sign within quotes was the first of its kind: the tag goes on.
          return !chunk.scalars[range.upperBound...].prefix(300).contains(quote)
        }
        rest = rest[(close + 1)...]
      } else {
        rest = rest.drop { !$0.isWhitespace && !"\"'=<>`".unicodeScalars.contains($0) }
        if rest.first?.isWhitespace == false { return true }
      }
    }
  }
}
