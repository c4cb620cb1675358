/// Whole numbers as files hold them.
///
/// What a file says may be of any size, and arithmetic on it must not trap. So a text becomes a whole number only here,
/// within a bound under which a product of two fits, and a sum of more than memory holds; a decimal number becomes one
/// within a bound under which sums fit, and products with what the source says. The initialisers that would trap, or read without a bound, warn in every target that
/// imports this one, and a warning fails the gate.
extension Int {
  /// The greatest whole number, either side of zero, that is taken from a file.
  package static let mostRead = 1_000_000_000

  /// The greatest that a decimal number is rounded to: seconds of 30,000 years.
  package static let mostBounded = 1_000_000_000_000

  /// A text of digits with an optional sign; nil for anything else, and beyond `mostRead`.
  package init?(read text: some StringProtocol) {
    guard let number = Int(text, radix: 10), number.magnitude <= Int.mostRead.magnitude else { return nil }
    self = number
  }

  /// Rounded towards zero; the bound for what is beyond it, zero for what is no number.
  package init(bounded number: Double) {
    let bound = Double(Int.mostBounded)
    self =
      number.isNaN ? 0 : Int(exactly: Swift.min(bound, Swift.max(-bound, number)).rounded(.towardZero)) ?? 0
  }

  @available(*, deprecated, message: "a number of a file may not fit: Int(bounded:) or Int(exactly:)")
  package init(_ number: Double) { self.init(bounded: number) }

  @available(*, deprecated, message: "a number of a file may be of any size: Int(read:)")
  package init?(_ text: String) { self.init(read: text) }

  @available(*, deprecated, message: "a number of a file may be of any size: Int(read:)")
  package init?(_ text: Substring) { self.init(read: text) }
}
