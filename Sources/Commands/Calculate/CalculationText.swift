internal import Methods
internal import Notation
internal import Statistics

extension Calculation {
  /// For the terminal: each method with its result, its assumption and its use, a line each.
  package var text: String {
    var lines = [title]
    if !summaries.isEmpty {
      lines += ["", "Summaries"]
      for sample in summaries { lines += Self.lines(sample) }
    }
    if !tests.isEmpty {
      lines += ["", "Tests"]
      for test in tests { lines += Self.lines(test) }
    }
    if !intervals.isEmpty {
      lines += ["", "Estimates and intervals"]
      for interval in intervals { lines += Self.lines(interval) }
    }
    if !remarks.isEmpty {
      lines += ["", "Where methods disagree"]
      for remark in remarks { lines += Self.wrapped("- " + remark, indent: 2, hanging: 4) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let style = Numbers.english

  private static func lines(_ sample: SampleSummary) -> [String] {
    let summary = sample.summary
    let sd = summary.sd.map { style.significant($0) } ?? absent
    func quartiles(_ name: String, _ type: QuantileType) -> String {
      "type \(name): \(style.significant(summary.quantile(0.25, type))) to \(style.significant(summary.quantile(0.75, type)))"
    }
    return [
      "  Sample \(sample.sample): n = \(summary.count), mean \(style.significant(summary.mean)), SD \(sd), "
        + "median \(style.significant(summary.median)), range \(style.significant(summary.minimum)) to \(style.significant(summary.maximum))",
      "    quartiles, \(quartiles("2", .type2)); \(quartiles("6", .type6)); \(quartiles("7", .type7))",
    ]
  }

  private static func lines(_ test: Test) -> [String] {
    var line = "  " + test.method.title + (test.sample.map { ", sample \($0)" } ?? "") + ": "
    if let p = test.pValue {
      let rounded = style.pStatement(p)
      line += rounded + " (" + (p == 0 ? "below 1e-300" : style.significant(p)) + ")"
      if let statistic = test.statistic { line += ", statistic " + style.significant(statistic) }
      if !test.degreesOfFreedom.isEmpty {
        line +=
          ", df "
          + test.degreesOfFreedom.map {
            $0 == $0.rounded() ? style.decimal($0, places: 0) : style.significant($0)
          }.joined(separator: " and ")
      }
    } else {
      line += "no P"
    }
    if let reason = test.reason { line += "; " + reason }
    return [line] + notes(test.method)
  }

  private static func lines(_ interval: Estimate) -> [String] {
    func number(_ value: Double?) -> String {
      guard let value else { return absent }
      return value.isInfinite ? (value < 0 ? minusSign : "") + "∞" : style.significant(value)
    }
    var line = "  " + interval.method.title + ": " + number(interval.estimate)
    if interval.low != nil || interval.high != nil {
      let level = style.decimal(
        interval.level * 100, places: interval.level * 100 == (interval.level * 100).rounded() ? 0 : 1)
      line += ", \(level)% interval \(number(interval.low)) to \(number(interval.high))"
    }
    if let reason = interval.reason { line += "; " + reason }
    return [line] + notes(interval.method)
  }

  private static func notes(_ method: Method) -> [String] {
    wrapped(method.assumption, indent: 6, hanging: 6) + wrapped("Use: " + method.use, indent: 6, hanging: 6)
  }

  private static func wrapped(_ text: String, indent: Int, hanging: Int, width: Int = 100) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.unicodeScalars.count + word.unicodeScalars.count + 1 > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
