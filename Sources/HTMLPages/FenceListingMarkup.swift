internal import Evaluation
internal import Markup
internal import Prose
internal import Requests
internal import Wording

/// A fence's own text with the options of its kind: made from the fence, so that example and listing cannot differ.
struct FenceSource {
  let listing: FenceListing
  let writer: BlockWriter

  /// Options are told in English, as their names and the messages about them are.
  private var helpLanguage: String? {
    Wording.english.isForeign(in: writer.language) ? Wording.english.tag : nil
  }

  func node() -> Node {
    let fence = listing.fence
    let lines = fence.body.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("show-source:")
    }
    var body = lines.joined(separator: "\n")
    while body.hasSuffix("\n") { body.removeLast() }
    let head = "```{\(fence.name.rawValue)}" + (fence.id.map { " " + $0 } ?? "")
    let rows = listing.options.map { option in
      element(
        "tr", [:], element("th", ["scope": "row"], element("code", [:], .text(option.name))),
        writer.worded("td", option.isRequired ? .required : .optional),
        element("td", ["lang": helpLanguage], .text(option.words)))
    }
    let heads = [PageMessage.option, .needed, .meaning].map { writer.worded("th", ["scope": "col"], $0) }
    let label = writer.words.page(.options(of: fence.name.rawValue))
    return element(
      "div", ["class": "fence-source"],
      element(
        "pre", ["tabindex": "0", "role": "group", "aria-label": writer.words.page(.source(of: listing.id))],
        element("code", [:], .text(head + "\n" + body + "\n```"))),
      element(
        "details", [:], writer.worded("summary", label),
        element(
          "div",
          ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": "\(label) \(listing.id)"],
          element(
            "table", ["class": "options"], element("caption", ["class": "vh"], .text(label)),
            element("thead", [:], element("tr", [:], heads)), element("tbody", [:], rows)))))
  }
}
