internal import Diagnostics
internal import Statistics
internal import Wording

/// The words of a `calculate` call, read with the place of every problem.
struct CalculationInput {
  var problems: [Diagnostic] = []

  private mutating func fail(
    _ code: String, _ message: String, in name: String, at column: Int, length: Int = 1
  ) {
    problems.append(.error(code, message, at: Place(file: name, line: 1, column: column, length: length)))
  }

  /// `8/24`.
  mutating func proportion(_ text: String, named name: String) -> Proportion? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      fail(
        "not-a-proportion", "'\(text)' is not a proportion: expected events/patients, such as 8/24", in: name,
        at: 1)
      return nil
    }
    guard let events = whole(parts[0], in: name, at: 1),
      let total = whole(parts[1], in: name, at: parts[0].unicodeScalars.count + 2)
    else { return nil }
    guard total > 0 else {
      fail("no-patients", CalculateWords.noPatients, in: name, at: parts[0].unicodeScalars.count + 2)
      return nil
    }
    guard events <= total, let proportion = Proportion(events: events, total: total) else {
      fail("more-events", "\(events) events are more than the \(total) patients", in: name, at: 1)
      return nil
    }
    return proportion
  }

  /// `12/150` or `12/0.75`: events and exposure.
  mutating func rate(_ text: String, named name: String) -> PoissonRate? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      fail(
        "not-a-rate", "'\(text)' is not a rate: expected events/person-time, such as 12/150", in: name, at: 1)
      return nil
    }
    guard let events = whole(parts[0], in: name, at: 1),
      let exposure = number(parts[1], in: name, at: parts[0].unicodeScalars.count + 2)
    else { return nil }
    return rate(events, exposure, named: name)
  }

  mutating func rate(_ events: Int, _ exposure: Double, named name: String) -> PoissonRate? {
    do throws(StatisticsError) { return try PoissonRate(events: events, exposure: exposure) } catch {
      fail("not-a-rate", Wording.english.errors(error), in: name, at: 1)
      return nil
    }
  }

  /// Numbers separated by spaces, commas or semicolons.
  mutating func sample(_ text: String, named name: String) -> [Double]? {
    let before = problems.count
    refuseDecimalCommas(text, in: name)
    let numbers = words(text, separators: " ,;\t\n\r").compactMap { number($0.word, in: name, at: $0.column) }
    if numbers.isEmpty, problems.count == before {
      fail("empty-sample", "there are no values", in: name, at: 1)
    }
    return problems.count == before ? numbers : nil
  }

  /// Mean, SD and n.
  mutating func moments(_ text: String, named name: String) -> Moments? {
    let found = words(text.filter { $0 != "±" }, separators: " ,;\t()")
    guard found.count == 3 else {
      fail(
        "not-moments",
        "'\(text)' has \(found.count) numbers: expected mean, SD and n, such as \"56.6 10.7 8\"", in: name,
        at: 1)
      return nil
    }
    guard let mean = number(found[0].word, in: name, at: found[0].column),
      let sd = number(found[1].word, in: name, at: found[1].column),
      let count = whole(found[2].word, in: name, at: found[2].column)
    else { return nil }
    if sd < 0 { fail("negative-sd", "the SD is negative", in: name, at: found[1].column) }
    if count < 1 { fail("empty-sample", "n is \(count): expected 1 or more", in: name, at: found[2].column) }
    return sd >= 0 && count >= 1 ? Moments(mean: mean, sd: sd, count: count) : nil
  }

  /// Rows separated by semicolons or line ends.
  mutating func table(_ text: String, named name: String) -> ContingencyTable? {
    let before = problems.count
    var rows: [[Int]] = []
    for line in words(text, separators: ";\n\r") {
      let cells = words(String(line.word), separators: " ,\t")
      guard !cells.isEmpty else { continue }
      rows.append(cells.compactMap { whole($0.word, in: name, at: line.column + $0.column - 1) })
      if let first = rows.first, problems.count == before, rows[rows.count - 1].count != first.count {
        fail(
          "ragged-table",
          "row \(rows.count) has \(rows[rows.count - 1].count) counts, the first has \(first.count)",
          in: name, at: line.column)
      }
    }
    if rows.isEmpty, problems.count == before { fail("empty-table", "there are no counts", in: name, at: 1) }
    if problems.count == before, rows.joined().allSatisfy({ $0 == 0 }) {
      fail("no-patients", "the table counts nobody: every count is 0", in: name, at: 1)
    }
    guard problems.count == before else { return nil }
    do throws(StatisticsError) { return try ContingencyTable(rows) } catch {
      fail("not-a-table", Wording.english.errors(error), in: name, at: 1)
      return nil
    }
  }

  /// `1,5 2,5` may be two numbers or four.
  private mutating func refuseDecimalCommas(_ text: String, in name: String) {
    let parts = words(text, separators: " ;\t\n\r")
    guard parts.count > 1 else { return }
    for part in parts where part.word.dropFirst().dropLast().contains(",") {
      fail(
        "decimal-comma", "'\(part.word)' may be one number or more: write 1.5, or a space behind each comma",
        in: name, at: part.column, length: part.word.unicodeScalars.count)
    }
  }

  private func words(_ text: String, separators: String) -> [(word: Substring, column: Int)] {
    var result: [(word: Substring, column: Int)] = []
    var column = 1
    var start: (index: String.Index, column: Int)?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let separates = separators.unicodeScalars.contains(scalars[index])
      if !separates, start == nil { start = (index, column) }
      if separates, let from = start {
        result.append((text[from.index..<index], from.column))
        start = nil
      }
      column += 1
    }
    if let from = start { result.append((text[from.index...], from.column)) }
    return result
  }

  private mutating func number(_ word: Substring, in name: String, at column: Int) -> Double? {
    let plain = String(
      String.UnicodeScalarView(word.unicodeScalars.map { $0 == "\u{2212}" ? "-" : $0 }))
    let isDecimal = plain.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard isDecimal, let number = Double(plain), number.isFinite else {
      fail(
        "not-a-number", "'\(word)' is not a number", in: name, at: column, length: word.unicodeScalars.count)
      return nil
    }
    return number
  }

  private mutating func whole(_ word: Substring, in name: String, at column: Int) -> Int? {
    guard let number = number(word, in: name, at: column) else { return nil }
    guard number == number.rounded(), abs(number) <= Double(ContingencyTable.mostPatients) else {
      fail(
        "not-a-count", "'\(word)' is not a count: expected a whole number up to 1,000,000,000", in: name,
        at: column, length: word.unicodeScalars.count)
      return nil
    }
    guard number >= 0 else {
      fail(
        "negative-count", "'\(word)' is negative: expected a count", in: name, at: column,
        length: word.unicodeScalars.count)
      return nil
    }
    return Int(bounded: number)
  }
}
