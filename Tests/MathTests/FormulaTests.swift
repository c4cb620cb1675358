import Diagnostics
import Foundation
import Markup
import Testing

@testable import Math

private func read(_ tex: String) -> (Formula, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let formula = Formula(tex, isDisplay: false, problems: &problems) {
    Place(file: "p.md", line: 1, column: $0 + 1, length: $1)
  }
  return (formula, problems)
}

private func mathML(_ tex: String) -> String {
  let (formula, problems) = read(tex)
  #expect(problems.isEmpty, "\(tex): \(problems.map(\.message))")
  let text = Serializer.html(formula.markup)
  return String(
    text[(text.range(of: "<mrow>")?.upperBound ?? text.startIndex)...].dropLast("</mrow></math>".count))
}

@Test(
  arguments: [
    ("x^2", "<msup><mi>x</mi><mn>2</mn></msup>"),
    ("x_1^2", "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>"),
    ("x^23", "<msup><mi>x</mi><mn>2</mn></msup><mn>3</mn>"),
    ("\\frac{8}{24}", "<mfrac><mn>8</mn><mn>24</mn></mfrac>"),
    ("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
    ("33.3\\%", "<mn>33.3</mn><mo>%</mo>"),
    ("\\sqrt[3]{\\alpha}", "<mroot><mi>α</mi><mrow><mn>3</mn></mrow></mroot>"),
    ("a-b", "<mi>a</mi><mo>−</mo><mi>b</mi>"),
    (
      "\\sum_{i=1}^n x_i",
      "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub>"
    ),
    ("\\text{flow rate}", "<mtext>flow\u{A0}rate</mtext>"),
    ("P<0.05", "<mi>P</mi><mo>&lt;</mo><mn>0.05</mn>"),
    ("\\bar{x}", "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">¯</mo></mover>"),
    ("\\log p", "<mi>log</mi><mi>p</mi>"),
    ("f'", "<msup><mi>f</mi><mo lspace=\"0\" rspace=\"0\">′</mo></msup>"),
    ("\\Delta p", "<mi mathvariant=\"normal\">Δ</mi><mi>p</mi>"),
    ("\\max_x", "<munder><mi>max</mi><mi>x</mi></munder>"),
    ("\\mathbb{R}", "<mi>ℝ</mi>"), ("\\mathbb{E}", "<mi>\u{1D53C}</mi>"),
    ("\\mathcal{N}", "<mi>\u{1D4A9}</mi>"),
    ("\\mathfrak{a}", "<mi>\u{1D51E}</mi>"), ("A^\\top", "<msup><mi>A</mi><mi>⊤</mi></msup>"),
    ("a \\\\", "<mi>a</mi>"),
  ] as [(String, String)])
func texBecomesMathML(tex: String, expected: String) { #expect(mathML(tex) == expected) }

@Test func bracketsGrowAndCasesStand() {
  let text = mathML("\\left( \\frac{a}{b} \\right]")
  #expect(
    text.contains("<mo stretchy=\"true\" fence=\"true\" form=\"prefix\">(</mo>")
      && text.contains("form=\"postfix\">]</mo>"))
  let cases = mathML("\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}")
  #expect(cases.components(separatedBy: "<mtr>").count == 3)
}

@Test(
  arguments: [
    ("a + \\aplha", "\\alpha", 5), ("\\frac{1}", nil, 8), ("{a", nil, 1), ("a}", nil, 2), ("x^2^3", nil, 4),
    ("\\left( a", nil, 1), ("a \\right)", nil, 3), ("\\begin{cases} a", nil, 1), ("x^", nil, 2),
    ("a & b", nil, 3),
    ("\\begin{tabular} a \\end{tabular}", nil, 1), ("", nil, 1), ("\\chemfig{H2O}", nil, 1),
  ] as [(String, String?, Int)])
func whatCannotBeReadIsToldAtItsColumn(tex: String, suggestion: String?, column: Int) {
  let (_, problems) = read(tex)
  #expect(problems.first?.place.column == column, "\(problems)")
  #expect(problems.first?.suggestion == suggestion)
}

@Test func nestingIsBounded() {
  #expect(!read(String(repeating: "{", count: 100_000)).1.isEmpty)
  #expect(!read(String(repeating: "\\sqrt", count: 50_000)).1.isEmpty)
  #expect(!read(String(repeating: "x^", count: 50_000)).1.isEmpty)
}

@Test func anArrayHasTheColumnsItSays() {
  let text = mathML("\\begin{array}{l|r} a & b \\\\ c & d \\end{array}")
  #expect(text.components(separatedBy: "<mtr>").count == 3)
  #expect(text.components(separatedBy: "text-align:right;").count == 3)
}

@Test func linesOfAnArrayStandWhereItSays() {
  let text = mathML("\\begin{array}{|l|r} \\hline a & b \\\\ c & d \\\\ \\hline \\end{array}")
  #expect(text.components(separatedBy: "<mtr>").count == 3)
  for (style, count) in [("border-left", 4), ("border-right", 0), ("border-top", 2), ("border-bottom", 2)] {
    #expect(text.components(separatedBy: style).count == count + 1, "\(style)")
  }
}

@Test(arguments: [
  ("\\operatorname*{argmax}_x", "<munder>"), ("\\operatorname{argmax}_x", "<msub>"),
  ("\\int\\limits_0^1", "<munderover>"), ("\\sum\\nolimits_i", "<msub>"),
])
func limitsStandWhereTheyAreAskedFor(tex: String, element: String) {
  #expect(mathML(tex).hasPrefix(element))
}

@Test func whatNumbersAFormulaIsLeftOutAndTold() {
  let (formula, problems) = read("a = b \\label{eq:one_two} \\tag{1}")
  #expect(formula.spoken == "a=b")
  #expect(problems.map(\.severity) == [.warning, .warning])
}

/// A short name is near to many that mean something else.
@Test(arguments: ["\\rm x", "\\ce{H2O}", "\\RR", "\\def", "\\qq"])
func noNearestWordIsGuessedForAShortName(tex: String) {
  #expect(read(tex).1.allSatisfy { $0.suggestion == nil } && !read(tex).1.isEmpty)
}
