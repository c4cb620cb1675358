internal import Disclosure
internal import Requests

extension DataRequest {
  /// What papers have printed is public.
  func published<Value: Sendable>(_ value: Value) -> Pending<Disclosed<Value>> {
    Door(profile: .published).submitWhole(value)
  }
}
