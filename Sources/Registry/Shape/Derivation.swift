internal import RegistryFiles
internal import Diagnostics

/// What a field follows from: `year(TimeOn)`, `minutes(ArrestDateTime, TimeOn)`, `first(a, b)`, or a condition in the
/// filter grammar, such as `Discontinuation in ("1", "3")`.
struct Derivation {
  enum Call: String, CaseIterable {
    case year, minutes, hours, days, years, first, at

    /// How many fields it is made of; nil for as many as one likes.
    var arity: Int? {
      switch self {
      case .year: 1
      case .minutes, .hours, .days, .years, .at: 2
      case .first: nil
      }
    }
  }

  indirect enum Term {
    case column(String)
    case call(Call, [Term])
    case condition(String)
  }

  let term: Term
  let text: String
  let place: Place

  init?(_ text: String, at place: Place, problems: inout [Diagnostic]) {
    self.text = text
    self.place = place
    var parser = TermParser(text)
    guard let term = parser.term(), parser.isAtEnd, case .call = term else {
      if let (call, name) = parser.unquotedName {
        problems.append(.error("derive", RegistryWords.unquotedName(call, name), at: place))
        return nil
      }
      if let wrong = parser.unknownCall {
        problems.append(
          .error(
            "derive", RegistryWords.unknownCall(wrong), at: place,
            suggestion: nearestWord(to: wrong, among: Call.allCases.map(\.rawValue))))
        return nil
      }
      self.term = .condition(text)
      return
    }
    if let (call, count) = Self.wrongArity(term) {
      problems.append(
        .error("derive", RegistryWords.wrongArity(call.rawValue, call.arity ?? 1, count), at: place))
      return nil
    }
    self.term = term
  }

  private static func wrongArity(_ term: Term) -> (Call, Int)? {
    guard case .call(let call, let inner) = term else { return nil }
    if let arity = call.arity, arity != inner.count { return (call, inner.count) }
    return inner.lazy.compactMap(wrongArity).first
  }

  /// The columns that it reads; nil for a condition, whose columns only a table knows.
  var columns: [String]? {
    func names(_ term: Term) -> [String]? {
      switch term {
      case .column(let name): [name]
      case .condition: nil
      case .call(_, let inner):
        inner.reduce(into: [String]?([])) { all, term in
          guard let found = names(term) else { return all = nil }
          all?.append(contentsOf: found)
        }
      }
    }
    return names(term)
  }
}

private struct TermParser {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private(set) var unknownCall: String?
  /// What stands in a call as several words without quotes.
  private(set) var unquotedName: (call: String, name: String)?

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var isAtEnd: Bool { mutatingCopySkippingSpace == scalars.count }

  private var mutatingCopySkippingSpace: Int {
    var at = at
    while at < scalars.count, scalars[at] == " " { at += 1 }
    return at
  }

  mutating func term() -> Derivation.Term? {
    at = mutatingCopySkippingSpace
    guard at < scalars.count else { return nil }
    if scalars[at] == "\"" || scalars[at] == "'" {
      guard let end = scalars[(at + 1)...].firstIndex(of: scalars[at]) else { return nil }
      defer { at = end + 1 }
      return .column(string(at + 1, end))
    }
    let start = at
    while at < scalars.count, !" (),=!<>\"'".unicodeScalars.contains(scalars[at]) { at += 1 }
    guard at > start else { return nil }
    let word = string(start, at)
    guard at < scalars.count, scalars[at] == "(" else { return .column(word) }
    guard let call = Derivation.Call(rawValue: word) else {
      unknownCall = ["not", "and", "or", "in"].contains(word) ? nil : word
      return nil
    }
    at += 1
    var inner: [Derivation.Term] = []
    repeat {
      let begin = mutatingCopySkippingSpace
      guard let next = term() else { return nil }
      inner.append(next)
      at = mutatingCopySkippingSpace
      guard at < scalars.count else { return nil }
      if scalars[at] != ",", scalars[at] != ")", case .column = next {
        let end = scalars[at...].firstIndex { $0 == "," || $0 == ")" } ?? scalars.count
        let name = string(begin, end)
        if !name.contains(where: { "=!<>\"'(".contains($0) }) { unquotedName = (word, name) }
        return nil
      }
      at += 1
    } while scalars[at - 1] == ","
    return scalars[at - 1] == ")" ? .call(call, inner) : nil
  }

  private func string(_ from: Int, _ to: Int) -> String {
    String(String.UnicodeScalarView(scalars[from..<to]))
  }
}

/// The values of a derived field.
struct DerivedValues {
  var values: Column.Values
  var kind: Field.Kind
}

extension Derivation {
  /// Nil where a field that it names is not there, or is not what the function takes; told.
  func evaluate(in table: RegistryTable, problems: inout [Diagnostic]) -> DerivedValues? {
    if case .condition = term {
      guard let filter = Filter.parse(text, at: place, columns: table, problems: &problems) else {
        return nil
      }
      let codes = filter.truth(in: table).values.map { $0 == .yes ? Int32(0) : $0 == .no ? 1 : -1 }
      return DerivedValues(values: .categories(codes: codes, levels: ["yes", "no"]), kind: .boolean)
    }
    return evaluate(term, in: table, &problems)
  }

  private func evaluate(_ term: Term, in table: RegistryTable, _ problems: inout [Diagnostic])
    -> DerivedValues?
  {
    switch term {
    case .column(let name):
      guard let column = table[name] else {
        problems.append(
          .error(
            "derive", RegistryWords.unknownField(name, text), at: place,
            suggestion: nearestWord(to: name, among: table.columnNames)))
        return nil
      }
      return DerivedValues(values: column.values, kind: column.field.kind)
    case .condition: return nil
    case .call(let call, let inner):
      let values = inner.compactMap { evaluate($0, in: table, &problems) }
      guard values.count == inner.count else { return nil }
      guard let result = apply(call, values) else {
        problems.append(
          .error(
            "derive", RegistryWords.wrongKinds(call.rawValue, values.map(\.kind.rawValue), text), at: place))
        return nil
      }
      return result
    }
  }

  private func apply(_ call: Call, _ inner: [DerivedValues]) -> DerivedValues? {
    switch call {
    case .first: return first(inner)
    case .year:
      guard let days = inner[0].days else { return nil }
      return numbers(days.map { $0.isNaN ? .nan : CalendarDate.year(ofDay: $0) }, .year)
    case .days, .years:
      if inner[0].kind == .datetime, inner[1].kind == .datetime, call == .days {
        return difference(inner[0].seconds, inner[1].seconds, 86_400)
      }
      return difference(inner[0].days, inner[1].days, call == .days ? 1 : 365.25, floors: call == .years)
    case .minutes, .hours:
      let size = call == .minutes ? 60.0 : 3600
      if inner[0].kind == .time, inner[1].kind == .time, let one = inner[0].numbers,
        let other = inner[1].numbers
      {
        // Clock times without a day: the second is within a day of the first.
        return numbers(zip(one, other).map { ($1 - $0 < 0 ? $1 - $0 + 86_400 : $1 - $0) / size }, .number)
      }
      return difference(inner[0].seconds, inner[1].seconds, size)
    case .at:
      guard let days = inner[0].days, inner[1].kind == .time, let clock = inner[1].numbers else { return nil }
      return numbers(zip(days, clock).map { $0 * 86_400 + $1 }, .datetime)
    }
  }

  private func numbers(_ values: [Double], _ kind: Field.Kind) -> DerivedValues {
    DerivedValues(values: .numbers(values), kind: kind)
  }

  private func difference(_ one: [Double]?, _ other: [Double]?, _ size: Double, floors: Bool = false)
    -> DerivedValues?
  {
    guard let one, let other else { return nil }
    return numbers(
      zip(one, other).map { floors ? (($1 - $0) / size).rounded(.down) : ($1 - $0) / size }, .number)
  }

  /// Of each record the first value that is not missing.
  private func first(_ inner: [DerivedValues]) -> DerivedValues? {
    guard var result = inner.first else { return nil }
    for next in inner.dropFirst() {
      switch (result.values, next.values) {
      case (.numbers(let one), .numbers(let other)) where result.kind.counts(as: next.kind):
        result.values = .numbers(zip(one, other).map { $0.isNaN ? $1 : $0 })
      case (.categories(let one, let levels), .categories(let other, let more)):
        let all = levels + more.filter { !levels.contains($0) }
        let map = more.map { level in Int32(all.firstIndex(of: level) ?? -1) }
        result.values = .categories(
          codes: zip(one, other).map { $0 >= 0 ? $0 : $1 >= 0 ? map[Int($1)] : -1 }, levels: all)
      default: return nil
      }
    }
    return result
  }
}

extension DerivedValues {
  fileprivate var numbers: [Double]? { if case .numbers(let numbers) = values { numbers } else { nil } }

  /// Days since 1970-01-01 of dates and of dates with a time.
  fileprivate var days: [Double]? {
    switch kind {
    case .date: numbers
    case .datetime: numbers?.map { ($0 / 86_400).rounded(.down) }
    default: nil
    }
  }

  /// Seconds since 1970-01-01; nil for dates alone, which have no time of day.
  fileprivate var seconds: [Double]? { kind == .datetime ? numbers : nil }
}
