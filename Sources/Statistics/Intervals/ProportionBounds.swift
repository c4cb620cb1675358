/// What a proportion could be, were the outcomes that are missing known: from all of them without the event to all with
/// it (Manski 1989). No interval of the known ones covers what is missing for a reason.
package struct ProportionBounds: Hashable, Sendable {
  package let known: Proportion
  package let unknown: Int

  /// Throws for negative counts and for no patients at all.
  package init(_ known: Proportion, unknown: Int) throws(StatisticsError) {
    guard unknown >= 0 else { throw .negativeCount }
    guard known.total + unknown > 0 else { throw .emptySample }
    self.known = known
    self.unknown = unknown
  }

  /// Among all patients, no missing one with the event.
  package var lowest: Double { Double(known.events) / Double(known.total + unknown) }
  /// Among all patients, every missing one with the event.
  package var highest: Double { Double(known.events + unknown) / Double(known.total + unknown) }

  /// Whether at least, or at most, a target holds whatever the missing outcomes are; nil where it depends on them.
  package func reaches(atLeast target: Double) -> Bool? {
    lowest >= target ? true : highest < target ? false : nil
  }

  package func reaches(atMost target: Double) -> Bool? {
    highest <= target ? true : lowest > target ? false : nil
  }
}
