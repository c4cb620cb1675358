internal import Foundation

/// Results that were computed of a project's registries, by what was asked. Several pages may ask the same, and a
/// preview asks again and again: the statistics are the same.
package final class AnalysisMemory: @unchecked Sendable {
  private let lock = NSLock()
  private var known: [AnyHashable: Any] = [:]

  package init() {}

  package func recall<Value>(_ question: AnyHashable, _ compute: () -> Value) -> Value {
    if let kept = lock.withLock({ known[question] }), let value = kept as? Value { return value }
    let value = compute()
    lock.withLock { known[question] = value }
    return value
  }
}
