package import Diagnostics
package import Project
internal import Prose

/// A number that a chapter or an episode states without a citation or a computed value.
///
/// A citation holds for the sentences of its paragraph up to itself. See content/guide/writing.md for what is exempt.
struct UncitedNumbers {
  /// Chapters and episodes state facts of medicine; guides, galleries and reports do not.
  static func covers(_ source: String) -> Bool {
    ["primer/", "episodes/"].contains { source.hasPrefix($0) }
  }

  static func problems(in document: Document, text: String) -> [Diagnostic] {
    let statements = PageStatement.all(in: document)
    var cursor = TextCursor(text, file: document.file)
    var result: [Diagnostic] = []
    for (index, statement) in statements.enumerated() {
      let words = statement.plainText
      let start = cursor
      cursor.advance(past: words)
      guard !statement.isFree, !isSupported(index, in: statements), !isExempt(words) else { continue }
      let numbers = StatedNumbers.find(in: words)
      guard let first = numbers.first else { continue }
      result.append(
        .warning("uncited-number", EvidenceProblems.uncited(numbers), at: start.place(of: first, in: words)))
    }
    return result
  }

  private static func isSupported(_ index: Int, in statements: [PageStatement]) -> Bool {
    statements[index...].prefix { $0.paragraph == statements[index].paragraph }.contains {
      !$0.citations.isEmpty || $0.hasComputed
    }
  }

  /// Questions state nothing; an equation shows where its number is from.
  private static func isExempt(_ words: String) -> Bool {
    words.contains(" = ") || words.reversed().drop(while: \.isWhitespace).first == "?"
  }
}

extension Project {
  /// Of every chapter and episode, the numbers without a source.
  package var uncitedNumbers: [Diagnostic] {
    pages.filter { UncitedNumbers.covers($0.entry.source) }.flatMap { page in
      files.text("content/" + page.entry.source).map {
        UncitedNumbers.problems(in: page.document, text: $0)
      } ?? []
    }
  }
}
