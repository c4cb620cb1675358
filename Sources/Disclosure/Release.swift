/// The door from results to print.
package struct Release: Sendable {
  package let profile: DisclosureProfile

  package init(profile: DisclosureProfile) { self.profile = profile }

  /// Under `internal` and `published` nothing is hidden.
  package func callAsFunction<Value: Sendable>(_ result: Value) -> Disclosed<Value> { Disclosed(result) }
}
