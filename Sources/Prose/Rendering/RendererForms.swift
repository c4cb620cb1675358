internal import Markup

/// The forms beyond CommonMark as markup.
extension Renderer {
  func callout(_ callout: Callout, _ inner: [Block]) -> Node {
    let kind = "callout \(callout.styleName)"
    guard let folding = callout.folding else {
      return element(
        "div", ["class": kind, "role": "note"],
        element("p", ["class": "callout-title"], inlines(callout.title)), blocks(inner))
    }
    return element(
      "details", ["class": kind, "open": folding == .open ? "" : nil],
      element("summary", ["class": "callout-title"], inlines(callout.title)), blocks(inner))
  }

  func definitions(_ definitions: [Definition]) -> Node {
    element(
      "dl", [:],
      definitions.flatMap { definition in
        [element("dt", [:], inlines(definition.term))]
          + definition.meanings.map { element("dd", [:], blocks($0, isTight: definition.isTight)) }
      })
  }

  func picture(_ picture: Picture) -> Node {
    let words = spoken(picture.alternative)
    guard let address = resolver.address(picture.destination, at: picture.place) else { return .text(words) }
    let image = element(
      "img", ["src": address, "alt": words, "style": picture.width.map { "width:\($0)" }])
    guard let dark = picture.dark.flatMap({ resolver.address($0, at: picture.place) }) else { return image }
    return element(
      "picture", [:], element("source", ["srcset": dark, "media": "(prefers-color-scheme: dark)"]), image)
  }

  func figure(_ figure: CaptionedPicture) -> Node {
    let exhibit = resolver.exhibit(.figure, id: figure.id)
    return element(
      "figure", ["id": exhibit.id, "class": "picture"],
      element(
        "figcaption", [:], element("b", [:], .text(exhibit.label + ".")), " ", inlines(figure.caption)),
      picture(figure.picture))
  }
}
