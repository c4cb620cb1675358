extension ReferenceCase {
  /// What a reference case asks of a test, by the last part of its function's name.
  enum TestQuantity: String {
    case statistic
    /// The denominator's, where there are two.
    case df
    case p
  }

  /// The quantities of a test that have reference cases, such as `welch.p`.
  static func test(
    _ family: String, _ quantities: [TestQuantity] = [.statistic, .p],
    _ make: @escaping @Sendable (ReferenceArguments) throws -> any HypothesisTest
  ) -> [String: Compute] {
    quantities.reduce(into: [:]) { functions, quantity in
      functions["\(family).\(quantity.rawValue)"] = { arguments in
        let test = try make(arguments)
        return switch quantity {
        case .statistic: test.statistic ?? .nan
        case .df: test.degreesOfFreedom.last ?? .nan
        case .p: test.pValue
        }
      }
    }
  }
}
