/// What a fence asks for, read and typed. A kind is one file: its options, how they are read, its defaults.
package protocol FenceRequest: Hashable, Sendable {
  /// As an author writes it: `kind: funnel`.
  static var kind: String { get }
  /// Its keys, beside those that every figure and table has.
  static var options: [FenceOption] { get }
  /// Nil where something is wrong, which is told.
  init?(_ body: FenceBody)
}

package protocol FigureRequest: FenceRequest {}
package protocol TableRequest: FenceRequest {}

/// A request about the records of one registry.
package protocol RegistryRequest {
  /// Its keys between `registry` and `where`.
  static var ownOptions: [FenceOption] { get }
  init?(_ input: FenceInput)
}

extension FenceRequest where Self: RegistryRequest {
  package static var options: [FenceOption] { [.registry] + ownOptions + [.condition] }

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body) else { return nil }
    self.init(input)
  }
}
