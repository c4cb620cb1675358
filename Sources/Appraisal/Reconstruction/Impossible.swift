package import Diagnostics

extension PublishedPaper {
  /// How many figures its tables and claims print.
  package var cellCount: Int {
    let rows = tables.flatMap(\.rows)
    return rows.reduce(claims.count) { sum, row in
      sum + row.cells.count + row.levels.reduce(0) { $0 + $1.cells.count }
    }
  }

  /// What no set of patients can have, whoever they are: parts larger than their whole, and more cases than patients.
  /// Where there is such a figure nothing can be made up; a figure that only contradicts others is told of and left.
  package func impossibilities() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for part in groups {
      for name in Set(
        [part.partOf].compactMap { $0 } + groups.filter { $0.parts.contains(part.id) }.map(\.id)
      )
      .sorted() {
        guard let whole = group(name), part.count > whole.count else { continue }
        problems.append(
          .error(
            "impossible-group", ReconstructionWords.largerPart(part.id, part.count, whole.id, whole.count),
            at: part.place))
      }
    }
    var ignored: [Diagnostic] = []
    for statement in PaperStatements(self, problems: &ignored).statements {
      let counts: [Int] =
        switch statement.summary {
        case .count(let count, _, _): [count]
        case .ratio(let one, let other): [one, other, one + other]
        default: []
        }
      if statement.count < 0 || counts.contains(where: { $0 < 0 || $0 > statement.count }) {
        problems.append(
          .error(
            "impossible-count", ReconstructionWords.moreCases(statement.text, statement.count),
            at: statement.place))
      }
    }
    return problems
  }
}
