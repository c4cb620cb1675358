internal import Disclosure
package import Requests

extension DataRequest {
  /// What papers have printed is public.
  func published<Value: Sendable>(_ value: Value) -> Pending<Disclosed<Value>> {
    Door(profile: .published).submitWhole(value)
  }
}
