internal import Diagnostics
internal import Lexicon
internal import Registry
package import RegistryFiles

/// Concepts that a column's name comes near, for whoever looks a column through that nothing uses.
package struct NearestConcepts {
  let concepts: DataDictionary

  package init(concepts: DataDictionary) { self.concepts = concepts }

  /// Ideas that stand in many names and lead nowhere alone.
  private static let common: Set<String> = [
    "ecmo", "arrest", "hospital", "date", "time", "before", "duration", "start", "stop", "first", "count",
    "later", "arterial", "complication", "cause", "site", "flow", "cpr", "history", "hospitaladmission",
    "last", "onecmo", "success", "score", "aside", "indication",
  ]

  /// The nearest first, three at most.
  package func concepts(of column: ColumnProfile) -> [String] {
    var ideas = column.header.ideas.union(column.labelReading?.ideas ?? [])
    if ideas.subtracting(Self.common).isEmpty {
      let words = column.header.unexplained + (column.labelReading?.unexplained ?? [])
      ideas.formUnion(words.filter { $0.count > 4 }.compactMap(Words.names.idea(near:)))
    }
    let scored = ConceptRule.all.enumerated().compactMap { order, rule -> (Double, Int, String)? in
      guard concepts[rule.concept] != nil else { return nil }
      let best = rule.ways.map { way -> Double in
        let needs = Set(way.needs)
        let shared = needs.intersection(ideas)
        if shared.subtracting(Self.common).isEmpty, shared != needs { return 0 }
        // The more of it is said, the nearer: CPR by a witness is more than a witness.
        return Double(shared.count) / Double(needs.count) + 0.01 * Double(shared.count)
      }.max()
      return best.flatMap { $0 >= 0.5 ? (-$0, order, rule.concept) : nil }
    }
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  /// A line to paste: where the whole name is understood to say the concept, and every text has a level.
  package func line(_ column: ColumnProfile, as concept: String) -> Field? {
    guard let rule = ConceptRule.all.first(where: { $0.concept == concept }),
      let field = field(column, as: concept), !field.levelMap.contains(where: { $0.level == "missing" })
    else { return nil }
    let ideas = column.header.ideas.union(column.labelReading?.ideas ?? [])
    return rule.ways.contains { Set($0.needs).isSubset(of: ideas) } ? field : nil
  }

  /// The column as a concept, for a line to paste; nil where its cells are nothing of the kind.
  /// Whoever answers has said which concept it is: then a level or two are enough.
  package func field(_ column: ColumnProfile, as concept: String, isAnswer: Bool = false) -> Field? {
    guard let rule = ConceptRule.all.first(where: { $0.concept == concept }), var way = rule.ways.first else {
      return nil
    }
    if isAnswer { way.needsLevels = false }
    let result = FieldBuilder(concepts: concepts).read(column, as: rule, way, column.reading)
    return result.isMisfit ? nil : result.field
  }
}
