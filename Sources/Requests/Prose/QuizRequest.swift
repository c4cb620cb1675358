internal import Diagnostics
internal import PositionedYAML
package import Prose

/// `{quiz}`: one question, its options with a reason for each.
package struct QuizRequest: Sendable {
  package struct Option: Sendable {
    package var text: [Inline]
    package var reason: [Inline]
    package var isCorrect: Bool
  }

  package var question: [Inline]
  package var options: [Option]

  package static let keys: [FenceOption] = [
    .required("question", "the question, as inline Markdown"),
    .required("options", "a list of {text, correct: true, reason}; one of them is correct"),
  ]

  package init?(_ body: FenceBody) {
    guard body.required("question") != nil, let question = body.inline("question"),
      let items = body.node("options")?.list(named: "options", &body.reader.problems)
    else { return nil }
    self.question = question
    options = items.compactMap { Self.option($0, body.reader) }
    guard options.count == items.count else { return nil }
    let correct = options.count(where: \.isCorrect)
    if options.count < 2 || correct != 1 {
      body.reader.problems.append(
        .error(
          "quiz",
          "a question has two options or more, and one of them is correct; this one has \(options.count) and \(correct)",
          at: body.place))
    }
  }

  private static func option(_ node: YAMLNode, _ reader: RequestReader) -> Option? {
    guard
      let entry = YAMLMapping(
        node, of: "an option", keys: ["text", "correct", "reason"], problems: &reader.problems),
      let text = entry.required("text", &reader.problems),
      let reason = entry.required("reason", &reader.problems)
    else { return nil }
    return Option(
      text: reader.inline(text, at: entry["text"]?.place ?? entry.place),
      reason: reader.inline(reason, at: entry["reason"]?.place ?? entry.place),
      isCorrect: entry.bool("correct", &reader.problems) ?? false)
  }
}
