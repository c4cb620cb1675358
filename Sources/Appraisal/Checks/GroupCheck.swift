/// Parts that are larger than their whole, and lists of parts that do not add up to it.
struct GroupCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    let table = paper.paper.tables.first?.id ?? "claims"
    func add(_ group: PublishedPaper.Group, expected: Int, _ explanation: String) {
      findings.append(
        Finding(
          check: .group, severity: .error, table: table, variable: "n", group: group.id, level: nil,
          printed: String(group.count), expected: String(expected), explanation: explanation,
          place: group.place))
    }
    for group in paper.paper.groups {
      if let whole = group.partOf.flatMap({ paper.paper.group($0) }), group.count > whole.count {
        add(
          group, expected: whole.count,
          "\(group.label) are \(group.count), but they are a part of \(whole.label), who are \(whole.count).")
      }
      let parts = group.parts.compactMap { paper.paper.group($0) }
      let sum = parts.reduce(0) { $0 + $1.count }
      if !parts.isEmpty, sum != group.count {
        let terms = parts.map { String($0.count) }.joined(separator: " + ")
        add(
          group, expected: sum,
          "The parts of \(group.label) add up to \(terms) = \(sum); printed is \(group.count).")
      }
    }
    return findings
  }
}
