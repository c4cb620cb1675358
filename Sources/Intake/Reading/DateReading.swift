internal import Registry

/// Whether a column holds dates or times, and how they are written there.
struct DateReading: Sendable {
  var kind: Field.Kind
  /// Empty for ISO 8601.
  var formats: [String]
  /// The other reading where day and month cannot be told apart.
  var alternative: String?
  var others: [ColumnProfile.Text]
  /// By text, in the first reading.
  var days: [Double]

  private static let dates = [
    "%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y", "%Y/%m/%d", "%d-%m-%Y", "%m-%d-%Y", "%d.%m.%y",
    "%m/%d/%y", "%d/%m/%y",
    "%Y.%m.%d", "%Y%m%d", "%d-%b-%Y", "%d-%b-%y", "%d %b %Y", "%b %d, %Y", "%d%b%Y", "%Y年%m月%d日",
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
    guard let first = column.texts.first, column.texts.prefix(40).contains(where: { Self.mayBe($0.text) })
    else { return nil }
    _ = first
    var left = column.texts
    var chosen: [(text: String, format: DateFormat, kind: Field.Kind)] = []
    let sample = Array(left.prefix(200))
    var rivals: [(text: String, format: DateFormat, kind: Field.Kind)] = []
    let possible = Self.all.filter { one in
      sample.contains { one.format.moment($0.text, as: one.kind) != nil }
    }
    while chosen.count < 3, !left.isEmpty {
      let counted = possible.map { one in
        (one, left.reduce(0) { $0 + (one.format.moment($1.text, as: one.kind) == nil ? 0 : $1.count) })
      }
      guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 > 0 else { break }
      let most = counted.first { $0.1 == best.1 }?.0 ?? best.0
      if chosen.isEmpty {
        rivals = counted.filter { $0.1 == best.1 && $0.0.text != most.text }.map(\.0)
      }
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
    days = column.texts.compactMap { text in
      chosen.lazy.compactMap { $0.format.moment(text.text, as: main.kind) }.first
    }
    alternative =
      rivals.first { rival in
        column.texts.contains {
          rival.format.moment($0.text, as: rival.kind) != main.format.moment($0.text, as: main.kind)
        }
      }?.text
  }

  private static func mayBe(_ text: String) -> Bool {
    let digits = text.count { $0.isNumber }
    return (3...17).contains(digits) && text.count <= 30
      && (text.contains { "-/.:年时時hT".contains($0) } || text.count == 8)
  }
}
