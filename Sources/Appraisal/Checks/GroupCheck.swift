internal import Wording

/// Parts that are larger than their whole, and lists of parts that do not add up to it.
struct GroupCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    let table = paper.paper.tables.first?.id ?? "claims"
    func add(_ group: PublishedPaper.Group, expected: Int, _ sentence: AppraisalMessage) {
      findings.append(
        Finding(
          check: .group, severity: .error, table: table, variable: "n", group: group.id, level: nil,
          printed: String(group.count), expected: String(expected), sentences: [sentence],
          place: group.place))
    }
    for group in paper.paper.groups {
      if let whole = group.partOf.flatMap({ paper.paper.group($0) }), group.count > whole.count {
        add(
          group, expected: whole.count,
          .largerPart(group.label, group.count, whole: whole.label, whole.count))
      }
      let parts = group.parts.compactMap { paper.paper.group($0) }
      let sum = parts.reduce(0) { $0 + $1.count }
      if !parts.isEmpty, sum != group.count {
        add(
          group, expected: sum,
          .partsOfGroup(group.label, parts.map(\.count), printed: group.count))
      }
    }
    return findings
  }
}
