package import Diagnostics
internal import Prose

/// A measure of the records that meet a condition.
package struct MeasureRequest: Hashable, Sendable {
  package var measure: String
  package var registry: String
  /// As it is written: it is read for the registry of the measure.
  package var condition: String?
  /// Where the condition stands, or the measure's name.
  package var place: Place

  package init(measure: String, registry: String, condition: String?, place: Place) {
    self.measure = measure
    self.registry = registry
    self.condition = condition
    self.place = place
  }

  package static func == (one: Self, other: Self) -> Bool {
    one.measure == other.measure && one.condition == other.condition
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(measure)
    hasher.combine(condition)
  }
}
