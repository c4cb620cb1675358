package import Prose
package import Wording

extension Callout.Kind {
  /// What it is called where its author gives it no title.
  package var name: CalloutName {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    case .keyPoints: .keyPoints
    case .clinicalPearl: .clinicalPearl
    }
  }
}
