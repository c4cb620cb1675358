/// A measure's definition: the conditions and columns as its author wrote them.
package struct MeasureWords: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case share(numerator: String, denominator: String)
    case median(String)
    case mean(String)
    case sum(String)
  }

  package var kind: Kind
  package var condition: String?
  package var exclusion: String?

  package init(_ kind: Kind, condition: String?, exclusion: String?) {
    self.kind = kind
    self.condition = condition
    self.exclusion = exclusion
  }
}
