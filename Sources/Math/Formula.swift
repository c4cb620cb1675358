package import Diagnostics
internal import Formats
package import Markup

/// A formula in the part of TeX that medicine needs, as MathML Core (W3C 2024), which browsers draw without a script.
package struct Formula: Sendable {
  /// As it is written, without its dollar signs.
  package let tex: String
  /// On a line of its own.
  package let isDisplay: Bool
  /// A `math` element.
  package let markup: Node

  /// Reads a formula; what it cannot say is told where it stands. `place` gives the place of so many scalars from an
  /// offset of the text.
  package init(
    _ tex: String, isDisplay: Bool, problems: inout [Diagnostic],
    place: (_ offset: Int, _ length: Int) -> Place
  ) {
    self.tex = tex
    self.isDisplay = isDisplay
    var parser = FormulaParser(tex)
    let nodes = parser.formula()
    problems += parser.problems.map { problem in
      let place = place(problem.offset, problem.length)
      return problem.isWarning
        ? .warning("math", problem.message, at: place)
        : .error("math", problem.message, at: place, suggestion: problem.suggestion)
    }
    markup = element(
      "math",
      [
        "display": isDisplay ? "block" : nil,
        "alttext": tex.onOneLine,
      ],
      element("mrow", [:], nodes))
  }

  /// The words of a formula for those who hear it, and for search.
  package var spoken: String { markup.plainText }
}
