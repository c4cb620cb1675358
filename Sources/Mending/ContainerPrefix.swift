internal import Diagnostics

/// What stands before a line's own text because of the containers around it.
package enum ContainerPrefix {
  case quote
  /// A list item whose text begins in this column (from 1).
  case item(column: Int)

  /// The line without its prefixes; a lazy continuation line has none and keeps its text.
  package static func strip(_ prefixes: [ContainerPrefix], from line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var position = 0
    for prefix in prefixes {
      switch prefix {
      case .quote:
        var ahead = position
        while ahead < line.count, line[ahead] == " " { ahead += 1 }
        guard ahead < line.count, line[ahead] == ">" else { continue }
        position = ahead + 1
        if position < line.count, line[position] == " " { position += 1 }
      case .item(let column):
        if position == 0, line.count >= column - 1,
          line[..<(column - 1)].allSatisfy({ $0 == " " || !$0.isLetter })
        {
          position = column - 1
        } else {
          while position < min(line.count, column - 1), line[position] == " " { position += 1 }
        }
      }
    }
    return Array(line[min(position, line.count)...])
  }
}
