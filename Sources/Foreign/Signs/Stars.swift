internal import Diagnostics

/// Stars that are signs of multiplication, and of powers.
extension Chunk {
  /// `HLA-B*27:05`, `2*3*4`: a star between a word and a number; `a*x`: between two letters that stand alone.
  package func isFactor(_ index: Int) -> Bool {
    guard let before = self[index - 1], let after = self[index + 1], before.isLetter || before.isDigit
    else {
      return false
    }
    if after.isDigit { return !isClosed(index, 1) }
    guard after.isLetter, before.isLetter,
      self[index + 2].map({ !$0.isLetter && $0 != "*" }) ?? true
    else {
      return false
    }
    return self[index - 2].map { $0.isWhitespace || $0.isDigit || "(+-−=/".unicodeScalars.contains($0) }
      ?? true
  }

  /// `结果*3例*。`, `Größe**5 mg** Wort`: stars behind a word close further on, and no word goes on behind them.
  private func isClosed(_ index: Int, _ count: Int) -> Bool {
    var at = index + count
    while at < min(scalars.count, index + 300), scalars[at] != "\n" {
      guard scalars[at] == "*" else {
        at += 1
        continue
      }
      var end = at
      while self[end] == "*" { end += 1 }
      let isApart = self[end].map { !$0.isASCIILetter && !$0.isDigit } ?? true
      let isBold = scalars[at - 1].isWhitespace == false
      return end - at == count && isApart && isBold
    }
    return false
  }

  /// `kg/m**2`: two stars between a word and a number, where none are open.
  package func isPower(_ index: Int) -> Bool {
    guard self[index + 1] == "*", let before = self[index - 1],
      before.isLetter || before.isDigit || before == ")",
      let after = self[index + 2], after.isDigit
    else { return false }
    guard !isClosed(index, 2) else { return false }
    let line = scalars[max(lineStart(index), index - 300)..<index]
    return zip(line, line.dropFirst()).count { $0 == "*" && $1 == "*" } % 2 == 0
  }
}
