internal import Diagnostics

/// What stands between the signs of a formula: mathematics, letters, or money.
extension ArraySlice<Unicode.Scalar> {
  package var isMathematics: Bool { contains { "\\^_=<>".unicodeScalars.contains($0) } }

  /// A command, a power or an index; `\_` and its like are signs themselves.
  package var isTeX: Bool {
    var before: Unicode.Scalar = " "
    for (sign, next) in zip(self, dropFirst() + [" "]) {
      if (sign == "^" || sign == "_") && before != "\\" { return true }
      if sign == "\\", before != "\\", next.isLetter { return true }
      before = sign
    }
    return false
  }

  /// `a`, `n + 1`: single letters, and no word.
  package var isLetters: Bool {
    let words = split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy { $0.count == 1 }
      && allSatisfy { $0.isLetter || $0.isDigit || " +-*/().,|!'".unicodeScalars.contains($0) }
  }

  /// `$6, or US$`: a number and words; `$5; 5$`: numbers, and no sign of mathematics.
  package var isMoney: Bool {
    guard let first, first.isDigit, !contains(where: { "\\_^{".unicodeScalars.contains($0) }) else {
      return false
    }
    let hasSigns = contains { "=<>+*/|!−×·≤≥-".unicodeScalars.contains($0) }
    return contains(" ") && !hasSigns || split { !$0.isLetter }.contains { $0.count > 1 }
  }
}
