internal import Markup
internal import Pages

/// The forms of text beyond CommonMark.
extension BlockWriter {
  func callout(_ callout: PageCallout, _ inner: [PageBlock]) -> Node {
    let style = "callout \(callout.kind.styleName)"
    guard let folding = callout.folding else {
      return element(
        "div", ["id": callout.id.map(id), "class": style, "role": "note"],
        element("p", ["class": "callout-title"], inlines(callout.title)), blocks(inner))
    }
    return element(
      "details", ["id": callout.id.map(id), "class": style, "open": folding == .open ? "" : nil],
      element("summary", ["class": "callout-title"], inlines(callout.title)), blocks(inner))
  }

  func definitions(_ definitions: [PageDefinition]) -> Node {
    element(
      "dl", [:],
      definitions.flatMap { definition in
        [element("dt", [:], inlines(definition.term))]
          + definition.meanings.map { element("dd", [:], blocks($0, isTight: definition.isTight)) }
      })
  }

  func figure(_ figure: PageCaptionedPicture) -> Node {
    element(
      "figure", ["id": id(figure.id), "class": "picture"],
      element("figcaption", [:], caption(figure.caption)), inlines([figure.picture]))
  }

  func picture(_ picture: PagePicture) -> Node {
    let image = element(
      "img",
      ["src": picture.address, "alt": picture.alternative, "style": picture.width.map { "width:\($0)" }])
    guard let dark = picture.dark else { return image }
    return element(
      "picture", [:], element("source", ["srcset": dark, "media": "(prefers-color-scheme: dark)"]), image)
  }

  func taskBox(_ isDone: Bool) -> Node {
    [
      element(
        "input",
        [
          "type": "checkbox", "disabled": "", "checked": isDone ? "" : nil,
          "aria-label": words.page(isDone ? .done : .toDo),
        ]), " ",
    ]
  }
}
