internal import Diagnostics
internal import Methods
internal import Notation
internal import Wording

/// Every printed P value made again by every convention that its summaries allow.
struct PValueCheck {
  private(set) var findings: [Finding] = []
  private(set) var reproduced: [ReproducedP] = []
  private(set) var printedCount = 0
  private(set) var checkedCount = 0

  private let paper: PaperStatements

  init(_ paper: PaperStatements) {
    self.paper = paper
    for row in paper.rows { check(row) }
    for comparison in paper.comparisons { check(comparison) }
  }

  /// A printed P with its place, for messages.
  private struct Printed {
    let p: PrintedP
    let table: String
    let variable: String
    let text: String
    let place: Place
  }

  private mutating func check(_ row: PaperStatements.Row) {
    guard let p = row.p, let cell = row.row.p else { return }
    let printed = Printed(
      p: p, table: row.table.id, variable: row.row.variable, text: cell.text, place: cell.place)
    let groups = row.table.compare
    check(printed, [groups.map { group in row.statements(group) }], groups, row.row.kind)
  }

  private mutating func check(_ comparison: PaperStatements.Comparison) {
    let stated = comparison.comparison
    let printed = Printed(
      p: comparison.p, table: "comparisons", variable: stated.variable, text: stated.p.text,
      place: stated.p.place)
    let all = paper.statements(of: stated.variable)
    // The figures beside the P come first; any others of the same variable may be meant.
    let near = all.filter { $0.location == stated.location }
    var choices: [[[Statement]]] = []
    for source in [near, all] {
      var tables = source.map(\.table).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      tables.append("")
      for table in tables {
        let groups = stated.compare.map { group in
          source.filter { $0.group == group && (table.isEmpty || $0.table == table) }
        }
        if groups.allSatisfy({ !$0.isEmpty }) { choices.append(groups) }
      }
    }
    if choices.isEmpty { choices = [stated.compare.map { _ in [] }] }
    check(printed, choices, stated.compare, nil)
  }

  /// - Parameter choices: figures to try, each with the statements of every group compared.
  private mutating func check(
    _ printed: Printed, _ choices: [[[Statement]]], _ groups: [String], _ kind: PublishedPaper.Kind?
  ) {
    printedCount += 1
    guard let span = printed.p.span else {
      add(.error, printed, nil, .notAProbability)
      return
    }
    let readings = choices.map { Self.readings($0) }
    guard let tried = readings.first(where: { !$0.isEmpty }) else {
      unchecked(printed, choices[0], groups, span)
      return
    }
    checkedCount += 1
    var by: [Method] = []
    for reading in readings.joined() where reading.span.meets(span) && !by.contains(reading.convention) {
      if printed.p.relation == .below, reading.span.low >= span.high { continue }
      by.append(reading.convention)
    }
    let given = tried.map { reading in
      let (low, high) = ends(reading.span, printed.p.number?.places ?? 3)
      return AppraisedP(reading.convention, low, high)
    }
    guard by.isEmpty else {
      reproduced.append(
        ReproducedP(
          table: printed.table, variable: printed.variable, p: printed.text, by: Self.sorted(by),
          place: printed.place))
      noteConvention(printed, by, tried, given)
      return
    }
    var sentences = [AppraisalMessage.readings(printed: printed.text, given)]
    if let cut = printed.p.cutSpan, tried.contains(where: { $0.span.meets(cut) }) {
      sentences.append(.cutDigits)
    }
    if let short = printed.p.withoutNoughts, let near = tried.first(where: { $0.span.meets(short.span) }) {
      sentences.append(.filledUp(decimals: short.places, method: near.convention))
    }
    add(.warning, printed, Wording.english.appraisal([.given(given)]), sentences)
  }

  private static func readings(_ groups: [[Statement]]) -> [PReading] {
    guard groups.count >= 2, groups.allSatisfy({ !$0.isEmpty }) else { return [] }
    let firsts = groups.map { $0[0] }
    if firsts.allSatisfy({ $0.mean?.sd != nil }) {
      return MeanTests.readings(
        firsts.compactMap { statement in
          guard case .mean(let mean, let sd?) = statement.summary, sd.value >= 0 else { return nil }
          return MeanTests.Group(
            mean: mean.span, sd: Span(max(0, sd.span.low), sd.span.high), count: statement.count)
        })
    }
    guard firsts.allSatisfy({ $0.events != nil }) else { return [] }
    let isByLevel = firsts.contains { $0.level != nil }
    let counts: [[Int]] = groups.map { statements in
      if isByLevel { return statements.map { $0.events ?? -1 } }
      if case .ratio(let first, let second) = statements[0].summary { return [first, second] }
      return [statements[0].events ?? -1, statements[0].count - (statements[0].events ?? -1)]
    }
    return CountTests.readings(counts)
  }

  /// Only one convention gives the figure, or none of those that the paper names.
  private mutating func noteConvention(
    _ printed: Printed, _ by: [Method], _ tried: [PReading], _ given: [AppraisedP]
  ) {
    let named = paper.paper.methods
    let names = Self.sorted(by)
    let applicable = tried.map(\.convention).filter { named.contains($0.rawValue) }
    if !named.isEmpty, !applicable.isEmpty, !by.contains(where: { named.contains($0.rawValue) }) {
      add(.note, printed, nil, .onlyBy(names, named: applicable, given))
    } else if named.isEmpty, by.count == 1, tried.count > 1 {
      add(.note, printed, nil, .onlyBy(names, named: [], given))
    }
  }

  private static func sorted(_ methods: [Method]) -> [Method] {
    methods.sorted { $0.rawValue < $1.rawValue }
  }

  /// Medians, mixed summaries and figures that the paper does not give.
  private mutating func unchecked(
    _ printed: Printed, _ groups: [[Statement]], _ ids: [String], _ span: Span
  ) {
    let firsts = groups.compactMap(\.first)
    guard firsts.count == ids.count, firsts.count >= 2 else {
      add(.note, printed, nil, .figuresNotPrinted)
      return
    }
    if firsts.allSatisfy({ $0.events != nil }) {
      let isComplete =
        Set(groups.map(\.count)).count == 1
        && groups.joined().allSatisfy { (0...max(0, $0.count)).contains($0.events ?? -1) }
      guard isComplete else {
        add(.note, printed, nil, .countsNotPrinted)
        return
      }
      let isSure = span.contains(1)
      add(isSure ? .note : .warning, printed, isSure ? nil : "1", .noDifference)
      return
    }
    let medians = firsts.compactMap { statement in
      statement.median.map { RankBounds.Group(count: statement.count, median: $0.median, spread: $0.spread) }
    }
    guard medians.count == firsts.count else {
      let isMixed = firsts.contains { $0.median != nil } || firsts.contains { $0.mean?.sd != nil }
      add(.note, printed, nil, isMixed ? .mixedSummaries : .noTestDetermined)
      return
    }
    guard medians.count == 2, let bounds = RankBounds.span(medians[0], medians[1]) else {
      add(.note, printed, nil, .ranksUndetermined(possible: nil))
      return
    }
    // Ties and corrections move P a little; what lies well outside is told.
    let generous = Span(bounds.low / 2, min(1, 1.5 * bounds.high + 0.02))
    let style = Numbers.english
    let limits = AppraisedLimits(style.pValue(bounds.low), style.pValue(bounds.high))
    if span.meets(generous) {
      add(.note, printed, nil, .ranksUndetermined(possible: limits))
    } else {
      add(
        .warning, printed, Wording.english.appraisal([.between(limits)]),
        .ranksGive(printed: printed.text, limits))
    }
  }

  private func ends(_ span: Span, _ places: Int) -> (low: String, high: String) {
    let style = Numbers.english
    let places = max(3, places)
    let (low, high) = (style.decimal(span.low, places: places), style.decimal(span.high, places: places))
    return span.high < 0.0005 ? ("<0.001", "<0.001") : (low, high)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ printed: Printed, _ expected: String?,
    _ sentences: AppraisalMessage...
  ) {
    add(severity, printed, expected, sentences)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ printed: Printed, _ expected: String?, _ sentences: [AppraisalMessage]
  ) {
    findings.append(
      Finding(
        check: .pValue, severity: severity, table: printed.table, variable: printed.variable, group: nil,
        level: nil, printed: printed.text, expected: expected, sentences: sentences, place: printed.place)
    )
  }
}
