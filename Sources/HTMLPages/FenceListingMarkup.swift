internal import Evaluation
internal import Markup
internal import Prose
internal import Requests

/// A fence's own text with the options of its kind: made from the fence, so that example and listing cannot differ.
struct FenceSource {
  let listing: FenceListing
  let prefix: String

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
        element("td", [:], .text(option.isRequired ? "required" : "optional")),
        element("td", [:], .text(option.words)))
    }
    let heads = ["Option", "Needed", "Meaning"].map { element("th", ["scope": "col"], .text($0)) }
    let label = "Options of this \(fence.name.rawValue)"
    return element(
      "div", ["class": "fence-source"],
      element(
        "pre", ["tabindex": "0", "role": "region", "aria-label": "Source of \(listing.id)"],
        element("code", [:], .text(head + "\n" + body + "\n```"))),
      element(
        "details", [:], element("summary", [:], .text(label)),
        element(
          "div",
          ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": "\(label) \(listing.id)"],
          element(
            "table", ["class": "options"], element("caption", ["class": "vh"], .text(label)),
            element("thead", [:], element("tr", [:], heads)), element("tbody", [:], rows)))))
  }
}
