/// What several cases ask of the same data, computed once: models, imputations, bootstrap samples.
package final class ReferenceMemory {
  private var known: [String: Any] = [:]

  package init() {}

  func recall<Value>(_ name: String, _ compute: () throws -> Value) rethrows -> Value {
    // An optional value would be found in a name that is not there.
    if let any = known[name], let value = any as? Value { return value }
    let value = try compute()
    known[name] = value
    return value
  }
}
