/// What was expected where a value is not right.
enum YAMLWords {
  static let wholeNumber = "a whole number"
  static let boundedNumber = "a whole number of at most 1,000,000,000"
}
