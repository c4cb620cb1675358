/// What several cases ask of the same data, computed once: models, imputations, bootstrap samples.
package final class ReferenceMemory {
  private var known: [String: Any] = [:]

  package init() {}

  func recall<Value>(_ name: String, _ compute: () throws -> Value) rethrows -> Value {
    if let kept = known[name], let value = kept as? Value { return value }
    let value = try compute()
    known[name] = value
    return value
  }
}
