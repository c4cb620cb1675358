internal import Diagnostics
internal import Markup
internal import PositionedYAML
internal import Prose

/// `{quiz}`: one question, its options with a reason for each, the answer behind a `<details>`.
struct QuizFence {
  let builder: PageBuilder
  let fence: Fence
  let number: Int

  private struct Option {
    var text: Node
    var reason: Node
    var isCorrect: Bool
  }

  func node() -> Node {
    guard let body = FenceBody(fence, keys: ["question", "options"], builder: builder),
      body.required("question") != nil,
      let question = body.inline("question"),
      let items = body.node("options")?.list(named: "options", &builder.problems)
    else { return failedFence("This question could not be read.") }
    let options = items.compactMap(option)
    let correct = options.indices.filter { options[$0].isCorrect }
    guard options.count == items.count else { return failedFence("This question could not be read.") }
    if options.count < 2 || correct.count != 1 {
      builder.problems.append(
        .error(
          "quiz",
          "a question has two options or more, and one of them is correct; this one has \(options.count) and \(correct.count)",
          at: fence.place))
    }
    let id = fence.id ?? "question-\(number)"
    let answers = options.enumerated().map { index, option in
      element(
        "li", [:], element("strong", [:], .text(option.isCorrect ? "Right: " : "Not this: ")), option.text,
        " ", option.reason)
    }
    return element(
      "section", ["class": "quiz", "id": id, "aria-labelledby": "\(id)-text"],
      element("p", ["class": "question", "id": "\(id)-text"], .text("Question \(number). "), question),
      element("ol", [:], options.map { element("li", [:], $0.text) }),
      element("details", [:], element("summary", [:], "Answer and reasons"), element("ol", [:], answers)))
  }

  private func option(_ node: YAMLNode) -> Option? {
    guard
      let entry = YAMLMapping(
        node, of: "an option", keys: ["text", "correct", "reason"], problems: &builder.problems),
      let text = entry.required("text", &builder.problems),
      let reason = entry.required("reason", &builder.problems)
    else { return nil }
    return Option(
      text: builder.inline(text, at: entry["text"]?.place ?? entry.place),
      reason: builder.inline(reason, at: entry["reason"]?.place ?? entry.place),
      isCorrect: entry.bool("correct", &builder.problems) ?? false)
  }
}
