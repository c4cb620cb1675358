/// A result that may be printed. Only this target can make one, so that nothing reaches a page around it.
package struct Disclosed<Value: Sendable>: Sendable {
  package let value: Value

  init(_ value: Value) { self.value = value }
}
