/// A count that may be printed, or the fact that it is hidden. Only this target can make one.
package struct PrintedCount: Hashable, Sendable {
  /// Rounded where the profile rounds; nil where it is hidden.
  package let value: Int?

  init(_ value: Int?) { self.value = value }

  package var isHidden: Bool { value == nil }
  /// What stands where a hidden number would: never 0, never blank.
  package static let hiddenWord = "hidden"
  package var text: String { value.map(String.init) ?? Self.hiddenWord }
}
