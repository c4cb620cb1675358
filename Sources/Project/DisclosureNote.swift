package import Disclosure
package import Wording

extension Wording {
  /// What a profile does to small numbers.
  package func note(_ profile: DisclosureProfile) -> String {
    switch profile {
    case .internal: site(.internalUse)
    case .published: site(.publicAlready)
    case .suppressed(let rule, let name):
      site(.smallCountsHidden(to: rule.threshold - 1, profile: name, rounding: rule.rounding))
    }
  }
}
