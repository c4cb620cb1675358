internal import Registry
internal import RegistryFiles

/// A column that may hold a concept, with what speaks for it and against it.
struct Candidate: Sendable {
  var concept: String
  var column: ColumnProfile
  /// The file beside the registry's that it stands in; nil for the registry's own.
  var file: String?
  var score: Double
  var reasons: [String]
  var doubts: [String]
  /// How the column is to be read if it is this concept.
  var field: Field
  /// A second way of reading its cells, with what speaks against it.
  var other: (field: Field, against: String)?
  /// Words of its name that are not understood: no doubt where nothing else could be meant.
  var unexplained: [String] = []
  /// Known by a name that another concept has first.
  var isSecond = false
  /// False where a person has to say more before it can be read.
  var isCertain: Bool { doubts.isEmpty && unexplained.isEmpty }
}

extension Candidate {
  /// How long something took is said by every word of its name.
  private static let strict: Set<String> = [
    "arrest_to_flow_min", "ecmo_hours", "no_flow_min", "low_flow_min",
  ]

  /// A word that is not understood counts only where something else could be meant: where the column may be another
  /// concept as well, its cells do not fit, or a second word stands beside it.
  func withoutVainWords(_ claims: [String: Set<String>]) -> Candidate {
    // A word that nobody knows may turn a yes into a no.
    guard !unexplained.isEmpty, unexplained.count < 2, doubts.isEmpty, !Self.strict.contains(concept),
      field.kind != .boolean, claims[Recogniser.key(file, column.name)]?.count == 1
    else { return self }
    var candidate = self
    candidate.reasons.append(RecognitionWords.passedOver(unexplained))
    candidate.unexplained = []
    return candidate
  }
}

/// How well a name says what a concept is called.
struct NameMatch {
  var way: ConceptRule.Way
  var score: Double
  var unexplained: [String]
  var isNegated = false

  /// Ideas that say how a value was taken, and may stand in any name.
  private static let neutral: Set<String> = ["duration", "time", "count"]

  /// The way, turned where a word of the name denies it: "weaning without success" is a yes to the opposite.
  var wayTurned: ConceptRule.Way {
    var turned = way
    if isNegated { turned.isOpposite.toggle() }
    return turned
  }

  init?(_ reading: HeaderReading, _ rule: ConceptRule, penalty: Double = 0.25, isQuantity: Bool) {
    var best: NameMatch?
    for ideas in reading.readings {
      for way in rule.ways {
        let needs = Set(way.needs)
        guard needs.isSubset(of: ideas) else { continue }
        let extra = ideas.subtracting(needs).subtracting(way.allows).subtracting(
          isQuantity ? Self.neutral : [])
        guard extra.isEmpty else { continue }
        let score =
          max(0.2, 1 - penalty * Double(reading.unexplained.count)) + 0.04 * Double(way.needs.count)
          - (way.isWeak ? 0.2 : 0) - (way.isOpposite ? 0.06 : 0) - (way.isSecond ? 0.3 : 0)
        if score > (best?.score ?? 0) {
          best = NameMatch(way: way, score: score, unexplained: reading.unexplained)
        }
      }
    }
    guard var best else { return nil }
    best.isNegated = reading.isNegated
    self = best
  }

  init(way: ConceptRule.Way, score: Double, unexplained: [String]) {
    self.way = way
    self.score = score
    self.unexplained = unexplained
  }
}
