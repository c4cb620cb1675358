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

  /// Of a name whose words nobody knows so many are looked up as misspelt.
  private static let mostWords = 20

  /// The nearest first, three at most.
  package func concepts(of column: ColumnProfile) -> [String] {
    var ideas = column.header.ideas.union(column.labelReading?.ideas ?? [])
    if ideas.subtracting(Self.common).isEmpty {
      let words = column.header.unexplained + (column.labelReading?.unexplained ?? [])
      ideas.formUnion(
        words.filter { $0.count > 4 }.prefix(Self.mostWords).compactMap(Words.names.idea(near:)))
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

  /// A line to paste: where the name says this concept and nothing else, nothing of it denies it, and every cell is
  /// understood.
  package func line(_ column: ColumnProfile, as concept: String) -> Field? {
    guard let rule = ConceptRule.all.first(where: { $0.concept == concept }), let model = concepts[concept],
      let match = [column.header, column.labelReading].compactMap({ $0 }).compactMap({
        NameMatch($0, rule, isQuantity: [.number, .integer].contains(model.kind))
      }).max(by: { $0.score < $1.score }), !match.isNegated, !match.way.isWeak
    else { return nil }
    let result = FieldBuilder(concepts: concepts).read(column, as: rule, match.way, column.reading)
    let isRead =
      !result.isMisfit && result.doubts.isEmpty && !result.field.levelMap.contains { $0.level == "missing" }
    return isRead ? result.field : nil
  }

  /// The column as a concept, for a line to paste; nil where its cells are nothing of the kind.
  /// Whoever answers has said which concept it is: then a level or two are enough.
  package func field(_ column: ColumnProfile, as concept: String, isAnswer: Bool = false) -> Field? {
    guard let rule = ConceptRule.all.first(where: { $0.concept == concept }), var way = way(column, rule)
    else {
      return nil
    }
    if isAnswer { way.needsLevels = false }
    let result = FieldBuilder(concepts: concepts).read(column, as: rule, way, column.reading)
    return result.isMisfit ? nil : result.field
  }

  /// The way in which a name comes nearest to a concept, turned where it says the opposite: "died on the ward" is no
  /// survival.
  private func way(_ column: ColumnProfile, _ rule: ConceptRule) -> ConceptRule.Way? {
    let readings = [column.header, column.labelReading].compactMap { $0 }
    let ideas = readings.reduce(into: Set<String>()) { $0.formUnion($1.ideas) }
    let fitting = rule.ways.filter { ideas.isSuperset(of: $0.needs) }
    guard var way = fitting.max(by: { $0.needs.count < $1.needs.count }) ?? rule.ways.first else {
      return nil
    }
    if readings.contains(where: \.isTurned) { way.isOpposite.toggle() }
    return way
  }
}
