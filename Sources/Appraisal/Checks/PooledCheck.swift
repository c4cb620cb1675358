internal import Notation
internal import Wording

/// The mean and the SD of a whole against those of its parts, by every path the groups allow. Sums are additive, and
/// so are sums of squares about a common point; all arithmetic is on what the printed figures may stand for.
struct PooledCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    paper.variables.flatMap { variable -> [Finding] in
      let means = Self.single(
        paper.statements(of: variable).filter { $0.mean != nil && $0.level == nil && $0.count > 0 }, paper)
      return meanFindings(means, paper) + sdFindings(means, paper)
    }
  }

  /// Statements of one unit, and where one figure stands twice, once.
  static func single(_ statements: [Statement], _ paper: PaperStatements) -> [Statement] {
    var result: [Statement] = []
    for statement in statements {
      let clashes = result.contains { UnitCheck.disagreement($0, statement, paper) != nil }
      if !clashes { result.append(statement) }
    }
    return result
  }

  // MARK: Means

  private func meanFindings(_ means: [Statement], _ paper: PaperStatements) -> [Finding] {
    let finder = PathFinder(
      paper.tree,
      means.compactMap { statement in
        statement.mean.map { (statement, Self.sum($0.mean, statement, paper)) }
      })
    // Two figures for the same patients are the business of the check of agreement.
    let conflicts = Conflict.all(finder, in: paper.paper).filter {
      $0.one.terms.count > 1 || $0.other.terms.count > 1
    }
    return Conflict.bundles(conflicts).flatMap { bundle -> [Finding] in
      let odd = Conflict.odd(bundle)
      let involved = means.filter { mean in bundle.contains { $0.statements.contains(mean) } }
      return involved.compactMap { statement in
        guard let mean = statement.mean?.mean else { return nil }
        let isOdd = odd == statement
        let own = bundle.filter { $0.statements.contains(statement) }
        let spans = own.map { needed(for: statement, by: $0, paper) }
        let common = spans.dropFirst().reduce(spans.first) { $0?.intersection($1) }
        let expected = common.map {
          Numbers.english.decimal($0.middle / Double(statement.count), places: mean.places)
        }
        var sentences = own.map { sentence($0, paper) }
        if let odd {
          if isOdd {
            let figure = Numbers.english.decimal(mean.value, places: mean.places)
            sentences.append(.oddFigure(figure, expected: expected))
            sentences += whole(common, statement, paper).map { [$0] } ?? []
          } else {
            sentences.append(.oddOne(odd.text, at: odd.location))
          }
        } else {
          sentences.append(.notAllAsPrinted)
          sentences += expected.map { [.meanWouldBe($0)] } ?? []
        }
        return statement.finding(
          .pooled, odd == nil || isOdd ? .error : .warning, expected: odd == nil || isOdd ? expected : nil,
          sentences)
      }
    }
  }

  /// Where whole numbers leave one sum only, it is told.
  private func whole(_ sum: Span?, _ statement: Statement, _ paper: PaperStatements) -> AppraisalMessage? {
    guard let sum, paper.isInteger(statement.variable), sum.low == sum.high, sum.low == sum.low.rounded(),
      let places = statement.mean?.mean.places
    else { return nil }
    let style = Numbers.english
    let total = style.decimal(sum.low, places: 0)
    return .wholeNumbers(
      sum: total, count: statement.count,
      mean: style.decimal(sum.low / Double(statement.count), places: places + 2))
  }

  /// What the values add up to; whole where they are whole and the mean allows it.
  static func sum(_ mean: PrintedNumber, _ statement: Statement, _ paper: PaperStatements) -> Span {
    let span = Double(statement.count) * mean.span
    guard paper.isInteger(statement.variable) else { return span }
    let whole = Span((span.low - 1e-9).rounded(.up), (span.high + 1e-9).rounded(.down))
    return whole.low <= whole.high ? whole : span
  }

  /// What the sum of one statement would have to be.
  private func needed(for statement: Statement, by conflict: Conflict, _ paper: PaperStatements) -> Span {
    let (mine, other) =
      conflict.one.support.contains(statement)
      ? (conflict.one, conflict.other) : (conflict.other, conflict.one)
    var rest = other.value
    var sign = 1
    for term in mine.terms {
      if term.statement == statement {
        sign = term.sign
        continue
      }
      guard let mean = term.statement.mean?.mean else { continue }
      let part = Self.sum(mean, term.statement, paper)
      rest = term.sign > 0 ? rest - part : rest + part
    }
    return sign > 0 ? rest : Span(-rest.high, -rest.low)
  }

  private func sentence(_ conflict: Conflict, _ paper: PaperStatements) -> AppraisalMessage {
    .conflict(group: paper.label(conflict.group), way(conflict.one), way(conflict.other))
  }

  /// `(8 × 59.8 + 8 × 61.5) / 16 = 60.65 by table-4`.
  private func way(_ path: Path) -> AppraisedWay {
    let style = Numbers.english
    let places = path.terms.compactMap { $0.statement.mean?.mean.places }.max() ?? 0
    let locations = path.terms.map(\.statement.location).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    func figure(_ statement: Statement) -> String {
      statement.mean.map { style.decimal($0.mean.value, places: $0.mean.places) } ?? ""
    }
    guard path.terms.count > 1 else {
      return AppraisedWay(figure(path.terms[0].statement), at: locations)
    }
    var text = ""
    var total = 0.0
    for (index, term) in path.terms.enumerated() {
      text += index == 0 ? (term.sign < 0 ? "−" : "") : term.sign < 0 ? " − " : " + "
      text += "\(term.statement.count) × \(figure(term.statement))"
      total += Double(term.sign * term.statement.count) * (term.statement.mean?.mean.value ?? 0)
    }
    let mean = style.decimal(total / Double(path.count), places: places + 1)
    return AppraisedWay("(\(text)) / \(path.count) = \(mean)", at: locations)
  }

  // MARK: SDs

  private func sdFindings(_ means: [Statement], _ paper: PaperStatements) -> [Finding] {
    var moments: [String: [PooledMoments]] = [:]
    for statement in means where statement.mean?.sd != nil {
      moments[statement.group, default: []].append(contentsOf: PooledMoments(statement).map { [$0] } ?? [])
    }
    // Twice, so that parts of parts reach the whole.
    for _ in 0..<2 {
      for partition in paper.tree.partitions {
        var choices: [[PooledMoments]] = [[]]
        for part in partition.parts {
          choices = choices.flatMap { chosen in (moments[part] ?? []).map { chosen + [$0] } }
          choices = Array(choices.prefix(32))
        }
        for choice in choices {
          let pooled = choice.dropFirst().reduce(choice[0]) { $0 + $1 }
          let isKnown = (moments[partition.whole] ?? []).contains { $0.support.isSubset(of: pooled.support) }
          if !isKnown, (moments[partition.whole] ?? []).count < 2 * PublishedBounds.ofVariable,
            pooled.support.count == pooled.statements.count
          {
            moments[partition.whole, default: []].append(pooled)
          }
        }
      }
    }
    var pairs: [(stated: PooledMoments, pooled: PooledMoments)] = []
    for group in paper.paper.groups {
      let all = moments[group.id] ?? []
      for stated in all where stated.statements.count == 1 {
        for pooled in all
        where pooled.statements.count > 1 && pooled.count == stated.count
          && pooled.support.isDisjoint(with: stated.support) && !stated.squares.meets(pooled.squares)
        {
          if pairs.count < Conflict.most { pairs.append((stated, pooled)) }
        }
      }
    }
    guard !pairs.isEmpty else { return [] }
    let common = pairs.dropFirst().reduce(pairs[0].stated.support.union(pairs[0].pooled.support)) {
      $0.intersection($1.stated.support.union($1.pooled.support))
    }
    let odd = common.count == 1 ? common.first : nil
    let involved = means.filter { mean in
      pairs.contains { $0.stated.support.contains(mean) || $0.pooled.support.contains(mean) }
    }
    return involved.map { statement in
      let own = pairs.filter {
        $0.stated.support.contains(statement) || $0.pooled.support.contains(statement)
      }
      var sentences = own.map { pair -> AppraisalMessage in
        let style = Numbers.english
        let whole = pair.stated.statements[0]
        let places = whole.mean?.sd?.places ?? 0
        let sd = pair.pooled.sd
        return .pooledSD(
          group: paper.label(whole.group), at: whole.location,
          sd: style.decimal(whole.mean?.sd?.value ?? 0, places: places),
          parts: pair.pooled.statements.map { $0.part(in: paper) },
          low: style.decimal(sd.low, places: places + 1), high: style.decimal(sd.high, places: places + 1))
      }
      let isOdd = odd == statement || odd == nil
      let stated = own.first { $0.stated.statements[0] == statement }
      let expected = stated.flatMap { pair in
        statement.mean?.sd.map { Numbers.english.decimal(pair.pooled.sd.middle, places: $0.places) }
      }
      if let odd { sentences.append(odd == statement ? .oddSD : .oddOne(odd.text, at: odd.location)) }
      return statement.finding(
        .pooled, isOdd ? .error : .warning, expected: isOdd ? expected : nil, sentences)
    }
  }
}

/// Count, mean and sum of squares of patients taken together, each as all that it may be.
struct PooledMoments {
  var count: Int
  var mean: Span
  /// About the mean.
  var squares: Span
  var statements: [Statement]

  var support: Set<Statement> { Set(statements) }
  var sd: Span { (1 / Double(max(1, count - 1)) * squares).squareRoot }

  init?(_ statement: Statement) {
    guard case .mean(let mean, let sd?) = statement.summary, statement.count > 0, sd.value >= 0 else {
      return nil
    }
    count = statement.count
    self.mean = mean.span
    let spread = Span(max(0, sd.span.low), sd.span.high)
    squares = Double(count - 1) * spread.squared
    statements = [statement]
  }

  private init(count: Int, mean: Span, squares: Span, statements: [Statement]) {
    self.count = count
    self.mean = mean
    self.squares = squares
    self.statements = statements
  }

  /// Chan, Golub and LeVeque (1983), on intervals: never too narrow.
  static func + (a: PooledMoments, b: PooledMoments) -> PooledMoments {
    let (n, m) = (Double(a.count), Double(b.count))
    let between = n * m / (n + m) * (a.mean - b.mean).squared
    return PooledMoments(
      count: a.count + b.count, mean: 1 / (n + m) * (n * a.mean + m * b.mean),
      squares: a.squares + b.squares + between, statements: a.statements + b.statements)
  }
}
