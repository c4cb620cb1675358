internal import Diagnostics
internal import PositionedYAML

/// What a reconstruction is to follow and to assume, beyond what the paper prints: its key `reconstruction`.
package struct ReconstructionPlan: Sendable {
  /// One variable made of several counted ones that exclude one another; its levels are theirs, then the rest.
  package struct Composed: Sendable {
    package var name: String
    package var parts: [String]
  }

  /// The identifier of the first patient; it ends in a number, from which the others count on.
  package var firstID: String?
  /// Rows that the paper does not print.
  package var assumed: [PublishedPaper.Row] = []
  package var composed: [Composed] = []
  /// By variable, the tables and places whose figures go before others about the same group.
  package var followed: [String: [String]] = [:]

  static let assumedTable = "assumed"
}

extension PublishedPaper {
  mutating func readPlan(_ root: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard
      let entry = root["reconstruction"].flatMap({
        YAMLMapping(
          $0, of: "reconstruction", keys: ["first-id", "follow", "compose", "assume"], problems: &problems)
      })
    else { return }
    plan.firstID = entry.string("first-id", &problems)
    if let id = plan.firstID, id.last?.isASCII != true || id.last?.isNumber != true {
      problems.append(
        .error(
          "bad-first-id", "first-id is \"\(id)\", expected a text that ends in a number, such as S-01",
          at: entry["first-id"]?.place ?? entry.place))
    }
    for item in entry["assume"]?.list(named: "assume", &problems) ?? [] {
      if let row = readRow(item, &problems) { plan.assumed.append(row) }
    }
    let variables = (tables.flatMap(\.rows) + plan.assumed).map(\.variable) + claims.map(\.variable)
    for member in members(of: "compose", entry, &problems) {
      let parts = member.value.strings(named: member.key, &problems) ?? []
      expect(parts, among: variables, "variable", at: member.value.place, &problems)
      plan.composed.append(ReconstructionPlan.Composed(name: member.key, parts: parts))
    }
    for member in members(of: "follow", entry, &problems) {
      guard expect([member.key], among: variables, "variable", at: member.place, &problems) else { continue }
      let names = member.value.strings(named: member.key, &problems) ?? []
      let places =
        tables.filter { $0.rows.contains { $0.variable == member.key } }.map(\.id)
        + claims.filter { $0.variable == member.key }.map(\.location)
      expect(names, among: places, "place of \(member.key)", at: member.value.place, &problems)
      plan.followed[member.key] = names
    }
  }

  private func members(
    of key: String, _ entry: YAMLMapping, _ problems: inout [Diagnostic]
  ) -> [YAMLMember] {
    entry[key].flatMap { YAMLMapping($0, of: key, problems: &problems) }?.members ?? []
  }

  @discardableResult
  private func expect(
    _ names: [String], among known: [String], _ kind: String, at place: Place, _ problems: inout [Diagnostic]
  ) -> Bool {
    let before = problems.count
    for name in names where !known.contains(name) {
      problems.append(
        .error(
          "unknown-word", "unknown \(kind) '\(name)'", at: place,
          suggestion: nearestWord(to: name, among: known)))
    }
    return problems.count == before
  }

  /// The paper with the assumed rows as a table of their own.
  var withAssumptions: PublishedPaper {
    guard let first = plan.assumed.first else { return self }
    var paper = self
    paper.tables.append(
      Table(
        id: ReconstructionPlan.assumedTable, title: "Assumed", compare: [], rows: plan.assumed,
        place: first.place))
    return paper
  }
}
