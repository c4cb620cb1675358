/// Positions in what others wrote.
///
/// A scanner computes where a piece begins and ends from signs that somebody put there, and the end can come before the
/// beginning, or behind the last sign. In every file that imports this module a range of whole numbers whose end comes
/// before its beginning is therefore empty, and a slice reaches as far as there is something: neither ends the program.
extension Int {
  @inlinable package static func ..< (first: Int, end: Int) -> Range<Int> {
    Range(uncheckedBounds: (first, Swift.max(first, end)))
  }
}

extension Array {
  @inlinable package subscript(positions: Range<Int>) -> ArraySlice<Element> {
    dropFirst(Swift.max(0, positions.lowerBound)).upTo(positions.upperBound)
  }

  @inlinable package subscript(positions: PartialRangeFrom<Int>) -> ArraySlice<Element> {
    dropFirst(Swift.max(0, positions.lowerBound))
  }

  @inlinable package subscript(positions: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
    prefix(Swift.max(0, positions.upperBound))
  }
}

extension ArraySlice {
  @inlinable package subscript(positions: Range<Int>) -> ArraySlice<Element> {
    from(positions.lowerBound).upTo(positions.upperBound)
  }

  @inlinable package subscript(positions: PartialRangeFrom<Int>) -> ArraySlice<Element> {
    from(positions.lowerBound)
  }

  @inlinable package subscript(positions: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
    upTo(positions.upperBound)
  }

  @inlinable package func from(_ position: Int) -> ArraySlice<Element> {
    position <= startIndex ? self : dropFirst(position - startIndex)
  }

  @inlinable package func upTo(_ position: Int) -> ArraySlice<Element> {
    position <= startIndex ? prefix(0) : prefix(position - startIndex)
  }
}
