internal import Registry
package import RegistryFiles

/// Whether a column holds dates or times, and how they are written there.
package struct DateReading: Sendable {
  package var kind: Field.Kind
  /// Empty for ISO 8601.
  package var formats: [String]
  /// The other reading where day and month cannot be told apart.
  package var alternative: String?
  package var others: [ColumnProfile.Text]
  /// Numbers of days as spreadsheets count them, where the name speaks of a point in time.
  package var isSerial = false

  private static let dates = [
    "%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y", "%Y/%m/%d", "%d-%m-%Y", "%m-%d-%Y", "%d.%m.%y",
    "%m/%d/%y", "%d/%m/%y", "%Y.%m.%d", "%Y%m%d", "%d-%b-%Y", "%d-%b-%y", "%d %b %Y", "%b %d, %Y", "%d%b%Y",
    "%Y年%m月%d日",
  ]
  private static let clocks = [
    "%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p", "%Hh%M", "%H.%M", "%H时%M分", "%H時%M分",
  ]

  private static let all: [(text: String, format: DateFormat, kind: Field.Kind)] = {
    var all: [(String, DateFormat, Field.Kind)] = []
    func add(_ text: String, _ kind: Field.Kind) {
      if let format = DateFormat(text) { all.append((text, format, kind)) }
    }
    for date in dates {
      add(date, .date)
      for clock in clocks { for gap in [" ", "T", "  ", ", "] { add(date + gap + clock, .datetime) } }
    }
    for clock in clocks { add(clock, .time) }
    return all
  }()

  /// Nil where fewer than nine cells of ten are dates of known ways.
  init?(_ column: ColumnProfile) {
    let sample = column.sample(200)
    guard sample.contains(where: { Self.mayBe($0.text) }) else { return nil }
    var left = column.texts
    var chosen: [(text: String, format: DateFormat, kind: Field.Kind)] = []
    var rivals: [(text: String, format: DateFormat, kind: Field.Kind)] = []
    // 7.02 is a time of day only under a name that speaks of one.
    let isPoint = !column.header.ideas.isDisjoint(with: ["time", "date", "start", "stop", "arrest"])
    let possible = Self.all.filter { one in
      (isPoint || one.text != "%H.%M") && sample.contains { one.format.moment($0.text, as: one.kind) != nil }
    }
    guard !possible.isEmpty else { return nil }
    while chosen.count < 3, !left.isEmpty {
      let counted = possible.map { one in
        (one, left.reduce(0) { $0 + (one.format.moment($1.text, as: one.kind) == nil ? 0 : $1.count) })
      }
      guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 > 0 else { break }
      let most = counted.first { $0.1 == best.1 }?.0 ?? best.0
      if chosen.isEmpty { rivals = counted.filter { $0.1 == best.1 && $0.0.text != most.text }.map(\.0) }
      if let kind = chosen.first?.kind, kind != most.kind { break }
      chosen.append(most)
      left.removeAll { most.format.moment($0.text, as: most.kind) != nil }
    }
    guard let main = chosen.first else { return nil }
    let lost = left.reduce(0) { $0 + $1.count }
    guard lost * 10 <= column.known else { return nil }
    kind = main.kind
    formats = chosen.map(\.text)
    if formats == ["%Y-%m-%d"] { formats = [] }
    if main.text.hasPrefix("%Y-%m-%d"), formats.count == 1,
      ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"].contains(main.text)
    {
      formats = []
    }
    others = left
    alternative =
      rivals.first { rival in
        column.texts.contains {
          rival.format.moment($0.text, as: rival.kind) != main.format.moment($0.text, as: main.kind)
        }
      }?.text
  }

  /// Days counted from 1900, as a workbook has them where nobody has told it to write dates; asked, since some count
  /// from 1904.
  init?(serial column: ColumnProfile, _ numbers: NumberReading) {
    guard !numbers.isAmbiguous, numbers.isPlain, let low = numbers.values.first,
      let high = numbers.values.last,
      ConceptRule.moments.contains(where: { NameMatch(column.header, $0, isQuantity: false) != nil })
        || column.header.ideas.contains("date")
    else { return nil }
    let isDay = low >= 20_000 && high < 60_000
    let isClock = low >= 0 && high < 1 && !numbers.isWhole && column.header.ideas.contains("time")
    guard isDay || isClock else { return nil }
    kind = isClock ? .time : numbers.isWhole ? .date : .datetime
    formats = ["excel"]
    alternative = isClock ? nil : "excel-1904"
    others = numbers.others
    isSerial = true
  }

  private static func mayBe(_ text: String) -> Bool {
    let digits = text.count { $0.isNumber }
    return (3...17).contains(digits) && text.count <= 30
      && (text.contains { "-/.:年时時hT".contains($0) } || text.count == 8)
  }
}
