/// Code within a line that another program runs, such as `r nrow(runs)` and `{python} rate`.
package enum RunCode {
  /// Its result would stand there.
  case run
  /// It may be shown code as well.
  case doubtful

  package init?(_ text: String) {
    let languages = ["{r}", "{python}", "{julia}", "{ojs}"]
    if languages.contains(where: { text.hasPrefix($0 + " ") }) {
      self = .run
      return
    }
    guard text.hasPrefix("r ") else { return nil }
    let rest = text.dropFirst(2)
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "._:".contains($0)) }
    guard name.first?.isLetter == true else { return nil }
    if let next = rest.dropFirst(name.count).first {
      guard "([$".contains(next) else { return nil }
      self = .run
    } else if name.contains(where: { "._".contains($0) }) {
      self = .doubtful
    } else {
      return nil
    }
  }
}
