internal import Diagnostics

/// What stands before an item of a list as Pandoc, Word and wikis number it: `a.`, `iv)`, `(1)`, `#.`.
package struct ListMark {
  private enum Kind { case small, capital, roman, capitalRoman, number, any }

  /// With the space behind it.
  package let count: Int
  private let values: [(kind: Kind, number: Int)]
  private let close: String

  /// The mark that a line begins with, behind its indent; nil of a plain one, which CommonMark reads.
  package init?(_ line: ArraySlice<Unicode.Scalar>) {
    var rest = line
    let isOpen = rest.first == "("
    if isOpen { rest = rest.dropFirst() }
    let word = rest.prefix { $0.isLetter && $0.isASCII || $0.isDigit || $0 == "#" }
    rest = rest.dropFirst(word.count)
    guard (1...8).contains(word.count), let sign = rest.first, sign == "." || sign == ")",
      !isOpen || sign == ")"
    else { return nil }
    rest = rest.dropFirst()
    let space = rest.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    guard !space.isEmpty, space.count < 5, rest.count > space.count else { return nil }
    let text = word.text
    var values: [(Kind, Int)] = []
    if text == "#" { values = [(.any, 1)] }
    if word.count == 1, let letter = word.first {
      if letter.isLowercase { values.append((.small, Int(letter.value) - 96)) }
      if letter.isUppercase { values.append((.capital, Int(letter.value) - 64)) }
    }
    if let number = Self.roman(text) {
      values.append((text.first?.isUppercase == true ? .capitalRoman : .roman, number))
    }
    if isOpen, let number = Int(read: text) { values.append((.number, number)) }
    guard !values.isEmpty else { return nil }
    self.values = values
    close = (isOpen ? "(" : "") + String(Character(sign))
    count = (isOpen ? 1 : 0) + word.count + 1 + space.count
  }

  /// The number of this mark, where the other one follows it.
  package func number(before next: ListMark) -> Int? {
    guard close == next.close else { return nil }
    return values.first { value in
      next.values.contains {
        $0.kind == value.kind && ($0.number == value.number + 1 || value.kind == .any)
      }
    }?.number
  }

  /// As wide as it is, and as CommonMark reads it.
  package func replacement(_ number: Int) -> [Unicode.Scalar] {
    let digits = Array(String(number).unicodeScalars)
    let zeros = max(0, count - 2 - digits.count)
    return Array(repeating: "0", count: zeros) + digits + Array(". ".unicodeScalars)
  }

  private static func roman(_ text: String) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
    let numbers = text.lowercased().compactMap { values[$0] }
    guard numbers.count == text.count, !numbers.isEmpty,
      text == text.lowercased() || text == text.uppercased()
    else {
      return nil
    }
    var sum = 0
    for (index, number) in numbers.enumerated() {
      sum += index + 1 < numbers.count && number < numbers[index + 1] ? -number : number
    }
    return sum
  }
}
