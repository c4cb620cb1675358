package import Diagnostics
internal import Notation
internal import Statistics
internal import Wording

/// One possible set of patients that agrees with a published paper. Nobody's data: made up, and the same for the same
/// seed.
package struct Reconstruction: Sendable {
  package struct Column: Sendable {
    package enum Content: Sendable {
      /// With so many decimals; nil where the paper says nothing.
      case numbers([Double?], places: Int, isInteger: Bool)
      case levels([String?], of: [String])
    }

    package let variable: String
    package let label: String?
    package let unit: String?
    package let content: Content
    /// Sets of patients whose values may change places: no printed figure tells them apart.
    package let alike: [[Int]]
  }

  /// A printed statement that the patients do not have.
  package struct Unmet: Sendable {
    package let statement: Statement
    /// The same summary of the patients.
    package let reached: String
    package let why: String
  }

  package let paper: PublishedPaper
  package let seed: UInt64
  package let count: Int
  /// The patients of each group.
  package let members: [String: [Int]]
  package let columns: [Column]
  /// Every variable of which there can be a column, and every group with patients made up.
  package let names: [String]
  package let metCount: Int
  package let unmet: [Unmet]
  /// Statements that were not used, each with its reason.
  package let unused: [Unmet]
  /// Groups that no choice of patients fills as their n says.
  package let unfilled: [String]

  /// Cells that cannot be read become problems, and are left out.
  ///
  /// - Parameter rules: the variables to make up and what is asked of each; without them, all variables.
  package init(
    _ paper: PublishedPaper, seed: UInt64, rules: [String: ColumnRule]? = nil, problems: inout [Diagnostic]
  ) {
    var told: [Diagnostic] = []
    let appraisal = Appraisal(paper, problems: &told)
    let statements = PaperStatements(paper.withAssumptions, problems: &problems)
    var random = SplitMix64(seed: seed)
    let members = Members(statements, &random)
    var builder = Builder(statements, members, appraisal)
    let variables = Self.variables(statements)
    for variable in variables where rules == nil || rules?[variable] != nil {
      builder.add(variable, rules?[variable] ?? ColumnRule(), &random)
    }
    names = variables + paper.groups.map(\.id).filter { members.of[$0] != nil }
    self.paper = paper
    self.seed = seed
    count = members.count
    self.members = members.of
    columns = builder.columns
    metCount = builder.metCount
    unmet = builder.unmet
    unused = builder.unused
    unfilled = members.unfilled
  }

  /// Those of the paper; one that is made of several stands where the first of these is mentioned.
  private static func variables(_ statements: PaperStatements) -> [String] {
    var names: [String] = []
    for variable in statements.variables {
      let name =
        statements.paper.plan.composed.first { $0.parts.contains(variable) }?.name ?? variable
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// One a patient, counting on from the first.
  package var identifiers: [String] {
    let width = String(count).utf8.count
    let first = paper.plan.firstID ?? "S-" + String(repeating: "0", count: max(0, width - 1)) + "1"
    let digits = String(first.reversed().prefix { $0.isASCII && $0.isNumber }.prefix(9).reversed())
    let start = Int(read: digits) ?? 1
    return (0..<count).map { patient in
      let number = String(start + patient)
      return first.dropLast(digits.count)
        + String(repeating: "0", count: max(0, digits.utf8.count - number.utf8.count)) + number
    }
  }

  /// The smallest of the paper's groups that a patient is in.
  package func innermostGroup(of patient: Int) -> String? {
    paper.groups.filter { members[$0.id]?.contains(patient) == true }.min { $0.count < $1.count }?.id
  }
}

/// Makes the columns one after the other, and keeps account of what they meet.
private struct Builder {
  let paper: PaperStatements
  let members: Members
  let appraisal: Appraisal
  var columns: [Reconstruction.Column] = []
  var metCount = 0
  var unmet: [Reconstruction.Unmet] = []
  var unused: [Reconstruction.Unmet] = []

  init(_ paper: PaperStatements, _ members: Members, _ appraisal: Appraisal) {
    self.paper = paper
    self.members = members
    self.appraisal = appraisal
  }

  mutating func add(_ variable: String, _ rule: ColumnRule, _ random: inout SplitMix64) {
    // Who belongs to a group is known from the groups.
    if paper.paper.group(variable) != nil {
      metCount += paper.statements(of: variable).count
      return
    }
    var usable: [Statement] = []
    let composed = paper.paper.plan.composed.first { $0.name == variable }
    let all = (composed?.parts ?? [variable]).flatMap { paper.statements(of: $0) }
    let followed = paper.paper.plan.followed[variable] ?? []
    let isCounted = all.first?.events != nil
    let unit = paper.paper.variables[variable]?.unit
    for statement in all {
      let why: AppraisalMessage? =
        if (statement.events != nil) != isCounted {
          .countedAndMeasured
        } else if members.of[statement.group] == nil {
          .patientsNotMadeUp
        } else if statement.table == "claims", let own = statement.unit, let unit,
          Unit.normal(own) != Unit.normal(unit)
        {
          .otherUnit(own, variable: unit)
        } else if !followed.contains(statement.location),
          let other = all.first(where: {
            followed.contains($0.location) && $0.group == statement.group
          })
        {
          .followed(at: other.location, other.text)
        } else {
          nil
        }
      if let why {
        unused.append(
          Reconstruction.Unmet(statement: statement, reached: "", why: Wording.english.appraisal([why])))
      } else {
        usable.append(statement)
      }
    }
    guard !usable.isEmpty else { return }
    let present = self.present(usable, &random)
    let doubts = Dictionary(grouping: appraisal.findings, by: \.place)
    func doubt(_ statement: Statement) -> Double {
      if followed.contains(statement.location) { return -1 }
      return (doubts[statement.place] ?? []).reduce(0) { sum, finding in
        switch (finding.check, finding.severity) {
        // A wrong percent says nothing against its count.
        case (.percent, _), (_, .note): sum
        case (.pooled, .error), (.parts, .error): sum + (finding.expected == nil ? 3 : 10)
        case (_, .error): sum + 3
        case (.copy, _): sum + 4
        default: sum + 1
        }
      }
    }
    let label =
      paper.paper.variables[variable]?.label
      ?? paper.rows.first { $0.row.variable == variable }.flatMap(\.row.label)
    let content: Reconstruction.Column.Content
    let dropped: [Statement]
    let reached: (Statement) -> (text: String, isMet: Bool)
    if isCounted {
      let named = usable.compactMap(\.level).reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      // Who has not the only level that is named has none.
      let levels =
        composed.map { self.levels($0, usable) }
        ?? (named.isEmpty ? ["yes", "no"] : named.count == 1 ? named + ["none"] : named)
      let column = LevelColumn(
        usable, members: present, count: members.count, levels: levels, &random, doubt: doubt)
      content = .levels(column.values.map { $0.map { levels[$0] } }, of: levels)
      dropped = column.dropped
      reached = { Self.reached($0, present[$0] ?? [], column) }
    } else {
      var rule = rule
      rule.isInteger = rule.isInteger || paper.isInteger(variable)
      let column = NumberColumn(
        usable, members: present, count: members.count, rule, stated: stated(variable, present), &random,
        doubt: doubt)
      content = .numbers(column.values, places: column.places, isInteger: rule.isInteger)
      dropped = column.dropped
      reached = { Self.reached($0, present[$0] ?? [], column) }
    }
    columns.append(
      Reconstruction.Column(
        variable: variable, label: label, unit: unit, content: content, alike: alike(present)))
    for statement in usable {
      let (text, isMet) = reached(statement)
      guard !isMet else {
        if statement.table != ReconstructionPlan.assumedTable { metCount += 1 }
        continue
      }
      let error = (doubts[statement.place] ?? []).first { $0.severity == .error && $0.check != .percent }
      let why =
        error?.explanation
        ?? Wording.english.appraisal([dropped.contains(statement) ? .givenUp : .notFound])
      unmet.append(Reconstruction.Unmet(statement: statement, reached: text, why: why))
    }
  }

  /// The parts; and the rest, unless the parts exhaust a group.
  private func levels(_ composed: ReconstructionPlan.Composed, _ statements: [Statement]) -> [String] {
    let isExhausted = Dictionary(grouping: statements, by: \.group).values.contains { own in
      own.reduce(0) { $0 + ($1.events ?? 0) } == own[0].count
    }
    return isExhausted ? composed.parts : composed.parts + ["none"]
  }

  /// The P values that the paper prints for this variable's medians.
  private func stated(_ variable: String, _ present: [Statement: [Int]]) -> [StatedRankSum] {
    paper.rows.filter { $0.row.variable == variable }.compactMap { row in
      let medians = row.table.compare.compactMap { group in
        row.statements.first { $0.group == group && $0.median != nil }.flatMap { present[$0] }
      }
      guard medians.count == 2, row.p?.relation == .equal, let p = row.p?.number else { return nil }
      return StatedRankSum(first: medians[0], second: medians[1], p: p.value)
    }
  }

  /// Patients of whom the same statements speak.
  private func alike(_ present: [Statement: [Int]]) -> [[Int]] {
    var speaking: [[Place]] = Array(repeating: [], count: members.count)
    for (statement, patients) in present.sorted(by: { $0.key.place < $1.key.place }) {
      for patient in patients { speaking[patient].append(statement.place) }
    }
    return Dictionary(grouping: 0..<members.count) { speaking[$0] }.values.sorted { $0[0] < $1[0] }
  }

  /// Those whose value is known: where a row has fewer than its group, some are left out at random.
  private func present(_ statements: [Statement], _ random: inout SplitMix64) -> [Statement: [Int]] {
    var missing: Set<Int> = []
    let ordered = statements.enumerated().sorted {
      ((members.of[$0.element.group] ?? []).count, $0.offset) < (
        (members.of[$1.element.group] ?? []).count, $1.offset
      )
    }.map(\.element)
    var complete: Set<Int> = []
    for statement in ordered {
      let group = members.of[statement.group] ?? []
      let have = group.filter { !missing.contains($0) }
      if have.count > statement.count {
        var open = have.filter { !complete.contains($0) }
        open.shuffle(using: &random)
        missing.formUnion(open.prefix(max(0, have.count - statement.count)))
      }
      complete.formUnion(group)
    }
    return Dictionary(
      statements.map { statement in
        (statement, (members.of[statement.group] ?? []).filter { !missing.contains($0) })
      }
    ) { first, _ in first }
  }

  private static func reached(_ statement: Statement, _ members: [Int], _ column: LevelColumn) -> (
    String, Bool
  ) {
    let level = LevelColumn.level(of: statement, in: column.levels)
    let count = members.count { column.values[$0] == level }
    if case .ratio(let first, let second) = statement.summary {
      return ("\(count)/\(members.count - count)", count == first && members.count - count == second)
    }
    return (String(count), count == statement.events)
  }

  private static func reached(_ statement: Statement, _ members: [Int], _ column: NumberColumn) -> (
    String, Bool
  ) {
    let values = column.values.map { $0 ?? .nan }
    let targets = Target.all(statement, members, isInteger: column.places == 0, edges: true)
    let isMet = [QuantileType.type7, .type6, .type2].contains { type in
      targets.allSatisfy { $0.distance(values, [type]) == 0 }
    }
    guard let summary = try? Summary(members.compactMap { column.values[$0] }) else { return ("–", false) }
    let style = Numbers.english
    func text(_ value: Double, like number: PrintedNumber) -> String {
      style.decimal(value, places: number.places)
    }
    let shown: String =
      switch statement.summary {
      case .mean(let mean, let sd):
        text(summary.mean, like: mean) + (sd.map { " ± " + text(summary.sd ?? .nan, like: $0) } ?? "")
      case .median(let median, .width(let width)?):
        "\(text(summary.median, like: median)) (\(text(summary.quantile(0.75) - summary.quantile(0.25), like: width)))"
      case .median(let median, .quartiles(let low, let high)?):
        "\(text(summary.median, like: median)) (\(text(summary.quantile(0.25), like: low))–\(text(summary.quantile(0.75), like: high)))"
      case .median(let median, nil): text(summary.median, like: median)
      case .range(let low, let high):
        "\(text(summary.minimum, like: low))–\(text(summary.maximum, like: high))"
      case .count, .ratio: ""
      }
    return (shown, isMet)
  }
}
