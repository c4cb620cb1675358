internal import Diagnostics

extension ValueReference {
  /// Reads `=name where condition | format`.
  static func parse(_ text: String, at place: Place) -> Result<ValueReference, Diagnostic> {
    var body = text.dropFirst()
    var format: Format?
    if let bar = body.lastIndex(of: "|") {
      let word = body[body.index(after: bar)...].filter { $0 != " " }
      guard let known = Format(rawValue: word) else {
        let words = Format.allCases.map(\.rawValue)
        return .failure(
          .error(
            "unknown-format", "unknown format '\(word)', expected \(words.joined(separator: ", "))",
            at: place,
            suggestion: nearestWord(to: word, among: words)))
      }
      format = known
      body = body[..<bar]
    }
    let name = body.drop { $0 == " " }.prefix { $0 != " " }
    guard !name.isEmpty else {
      return .failure(
        .error(
          "value",
          "a computed value is written `=measure`, `=measure | percent` or `=measure where year = 2011`",
          at: place))
    }
    let rest = body[name.endIndex...].drop { $0 == " " }
    var condition: String?
    var conditionPlace = place
    if !rest.isEmpty {
      guard rest.hasPrefix("where ") else {
        return .failure(
          .error(
            "value", "after '\(name)' only 'where' and a condition, or | and a format, may stand", at: place))
      }
      var text = rest.dropFirst(6).drop { $0 == " " }
      while text.last == " " { text.removeLast() }
      condition = String(text)
      conditionPlace.column +=
        1 + body.unicodeScalars.distance(from: body.startIndex, to: text.startIndex) + 1
    }
    return .success(
      ValueReference(
        measure: String(name), condition: condition, format: format, place: place,
        conditionPlace: conditionPlace))
  }
}
