package import Analyses
internal import Diagnostics
package import Wording

extension MeasureDefinition {
  /// To be said in the language of a page.
  package var words: MeasureWords {
    let kind: MeasureWords.Kind =
      switch kind {
      case .proportion(let numerator, let denominator):
        .share(numerator: numerator, denominator: denominator)
      case .median(let column): .median(column)
      case .mean(let column): .mean(column)
      case .total(let column): .sum(column)
      }
    return MeasureWords(kind, condition: condition, exclusion: exclusion)
  }

  /// As `results.json` has it, in English whatever its report's language: by this a later report sees that it has changed.
  package var text: String { words.text }
}

/// What stands between the parts of a definition in `results.json`.
private enum DefinitionSigns: ReadWords {
  static let exclusion = ", without "
  static let condition = ", where "
  static let denominator = " of "
  static let columns: [(String, @Sendable (String) -> MeasureWords.Kind)] = [
    ("median of ", { .median($0) }), ("mean of ", { .mean($0) }), ("sum of ", { .sum($0) }),
  ]
}

extension MeasureWords {
  fileprivate var text: String { Wording.english.analyses(.definition(self)) }

  /// Read back from the results of a report; nil where they have it in another form.
  package init?(text: String) {
    var rest = text[...]
    func cut(_ sign: String) -> String? {
      guard let found = rest.ranges(of: sign).last(where: { Self.isOutsideQuotes($0.lowerBound, in: text) })
      else { return nil }
      defer { rest = rest[..<found.lowerBound] }
      return String(rest[found.upperBound...])
    }
    let exclusion = cut(DefinitionSigns.exclusion)
    let condition = cut(DefinitionSigns.condition)
    if let (sign, kind) = DefinitionSigns.columns.first(where: { rest.hasPrefix($0.0) }) {
      self.init(kind(String(rest.dropFirst(sign.count))), condition: condition, exclusion: exclusion)
    } else if let denominator = cut(DefinitionSigns.denominator) {
      self.init(
        .share(numerator: String(rest), denominator: denominator), condition: condition, exclusion: exclusion)
    } else {
      return nil
    }
    guard self.text == text else { return nil }
  }

  private static func isOutsideQuotes(_ index: String.Index, in text: String) -> Bool {
    text[..<index].count { $0 == "'" }.isMultiple(of: 2)
  }
}
