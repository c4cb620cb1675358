/// What a table says of itself.
enum TableWords {
  static func part(_ number: Int, of count: Int) -> String { "Continued: part \(number) of \(count)" }
}
