internal import Foundation

/// Results that were computed of a project's registries, by what was asked. A site whose registries hide small numbers
/// is made twice, and a preview again and again: the statistics are the same.
final class AnalysisMemory: @unchecked Sendable {
  private let lock = NSLock()
  private var known: [String: Any] = [:]

  func recall<Value>(_ question: String, _ compute: () -> Value) -> Value {
    if let value = lock.withLock({ known[question] }) as? Value { return value }
    let value = compute()
    lock.withLock { known[question] = value }
    return value
  }
}
