/// Times that papers print, a row each: a median with its quartiles or its range.
package struct PublishedTimes: Hashable, Sendable {
  package enum Spread: Hashable, Sendable {
    case quartiles(QuotedNumber, QuotedNumber)
    case range(QuotedNumber, QuotedNumber)
  }

  package struct Row: Hashable, Sendable {
    package var heading: String?
    package var label: String
    package var detail: String?
    package var median: QuotedNumber
    package var spread: Spread?
    package var n: Int?
    package var source: String?

    package init(
      heading: String? = nil, label: String, detail: String? = nil, median: QuotedNumber, spread: Spread?,
      n: Int? = nil, source: String? = nil
    ) {
      self.heading = heading
      self.label = label
      self.detail = detail
      self.median = median
      self.spread = spread
      self.n = n
      self.source = source
    }
  }

  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }
}

extension PublishedTimes.Spread {
  /// `45-66` as quartiles, `range 14-115` as a range; the sign between may be a hyphen, a dash or the word "to".
  package init?(_ text: String) {
    var rest = Substring(text)
    let isRange = rest.hasPrefix("range ")
    if isRange { rest = rest.dropFirst("range ".count) }
    let words = rest.split(separator: " ")
    let parts =
      words.count == 3 && words[1] == "to"
      ? [words[0], words[2]]
      : Substring(words.joined()).split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "\u{2013}" }
    let numbers = parts.compactMap { QuotedNumber(String($0)) }
    guard parts.count == 2, numbers.count == 2, numbers[0].value <= numbers[1].value else { return nil }
    self = isRange ? .range(numbers[0], numbers[1]) : .quartiles(numbers[0], numbers[1])
  }

  package var low: QuotedNumber {
    switch self {
    case .quartiles(let low, _), .range(let low, _): low
    }
  }

  package var high: QuotedNumber {
    switch self {
    case .quartiles(_, let high), .range(_, let high): high
    }
  }
}
