import Testing

@testable import Diagnostics

@Test(arguments: [
  ("plain é ü 中", "plain é ü 中"), ("\u{1B}[31mred", "\\u{1B}[31mred"),
  ("a\nb\r\nc\td", "a\\u{A}b\\u{D}\\u{A}c\\u{9}d"),
  ("\u{202E}txt.exe", "\\u{202E}txt.exe"),
  ("\u{85}\u{2028}\u{2066}\u{7F}\u{9B}", "\\u{85}\\u{2028}\\u{2066}\\u{7F}\\u{9B}"),
  ("👩‍⚕️", "👩‍⚕️"),
])
func signsOfOthersAreSpeltOut(text: String, shown: String) {
  #expect(visible(text) == shown)
}

@Test func aMessageIsOneLineWhateverItNames() {
  let source = "x `=\u{1B}]0;title\u{7}a\u{202E}b`"
  let problem = Diagnostic.error(
    "c", "unknown 'a\n/etc/passwd:1:1: error: all is lost\u{1B}[2J'",
    at: Place(file: "content/\u{1B}[1m\n.md", line: 1, column: 4, length: 3), suggestion: "b\r")
  let text = DiagnosticPrinter { _ in [source[...]] }.text(problem)
  #expect(text.split(separator: "\n").count == 3)
  #expect(!text.unicodeScalars.contains { $0 != "\n" && isUnseen($0) })
  #expect(visibleLines("a\n\u{1B}b\tc\n") == "a\n\\u{1B}b\tc\n")
}

/// Each file is split into its lines once: 20,000 problems of a file of 20,000 lines, and of one endless line.
@Test func manyProblemsArePrintedInTheTimeOfTheirNumber() {
  for file in [
    String(repeating: "word [] word\n", count: 20_000), String(repeating: "[]() ", count: 200_000),
  ] {
    var splits = 0
    let problems = (1...20_000).map {
      Diagnostic.error("c", "m", at: Place(file: "a", line: $0, column: 6, length: 2))
    }
    let printer = DiagnosticPrinter { _ in
      splits += 1
      return file.split(separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(printer.text(problems).utf8.count > 200_000 && splits == 1)
  }
}
