internal import RealModule

extension Double {
  var commonLogarithm: Double { Double.log10(self) }
}

extension ReferenceCase {
  typealias Compute = @Sendable (ReferenceArguments) throws -> Double

  /// Every statistic that can be held against a reference, by name.
  static let functions = merged(ReferenceFamily.allCases.map(\.functions))

  static func merged(_ families: [[String: Compute]]) -> [String: Compute] {
    families.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
