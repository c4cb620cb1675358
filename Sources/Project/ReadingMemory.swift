package import Diagnostics
internal import Foundation

/// What a build remembers for the next one: results by name, each with the bytes that it was made from. Where those
/// are the same, the result and its problems are used again.
package final class ReadingMemory: @unchecked Sendable {
  private struct Kept {
    var inputs: [[UInt8]?]
    var value: Any
    var problems: [Diagnostic]
  }

  private let lock = NSLock()
  private var kept: [String: Kept] = [:]

  package init() {}

  package func recall<Value>(
    _ name: String, from inputs: [[UInt8]?], _ problems: inout [Diagnostic],
    make: (inout [Diagnostic]) -> Value
  ) -> Value {
    if let known = lock.withLock({ kept[name] }), known.inputs == inputs, let value = known.value as? Value {
      problems += known.problems
      return value
    }
    var own: [Diagnostic] = []
    let value = make(&own)
    lock.withLock { kept[name] = Kept(inputs: inputs, value: value, problems: own) }
    problems += own
    return value
  }

  package func recall<Value>(_ name: String, from inputs: [[UInt8]?], make: () -> Value) -> Value {
    var ignored: [Diagnostic] = []
    return recall(name, from: inputs, &ignored) { _ in make() }
  }
}
