internal import Diagnostics
internal import Wording

/// The language of the program's words on a finished page. What stands in letters of its own (`ApartLetters`) is written
/// in plain ones, under a `lang` where the nearest one is another language's; what an author wrote keeps its own.
struct LanguagePass {
  /// An element within which the page stands now.
  private struct Open {
    var name = ""
    /// As the page says it, and as it is with what was added here.
    var author = ""
    var lang = ""
    /// Whether it has the program's language for the sake of an attribute, which its content need not share.
    var isForAttribute = false
    var isDrawing = false
    /// Whether it holds letters alone, no element.
    var isBare = false
  }

  private let tag: String
  private var parts: [String] = []
  private var open = [Open()]

  private init(tag: String) { self.tag = tag }

  static func html(_ page: String, _ words: Wording) -> String {
    guard ApartLetters.areIn(page) else { return page }
    var pass = LanguagePass(tag: words.tag)
    let tokens = Array(HTMLTokens(page))
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text): pass.text(text)
      case .close(let name, let written): pass.close(name, written)
      case .open(let tag): pass.open(tag, onlyText: onlyText(after: index, of: tag.name, in: tokens))
      }
    }
    return pass.parts.joined()
  }

  /// What an element holds, where that is a text and nothing else.
  private static func onlyText(after index: Int, of name: String, in tokens: [HTMLTokens.Token]) -> Substring?
  {
    guard index + 2 < tokens.count, case .text(let text) = tokens[index + 1],
      case .close(name, _) = tokens[index + 2]
    else { return nil }
    return text
  }

  private func isSame(_ first: String, _ second: String) -> Bool {
    Wording.primary(first) == Wording.primary(second)
  }

  // MARK: Tags

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  private static let bare: Set<String> = [
    "title", "desc", "option", "textarea", "mi", "mn", "mo", "ms", "mtext",
  ]

  private mutating func open(_ tag: HTMLTokens.Tag, onlyText: Substring?) {
    let around = open[open.count - 1]
    var tag = tag
    var element = around
    element.name = tag.name
    element.isForAttribute = false
    element.isDrawing = tag.name == "svg" || (around.isDrawing && tag.name != "foreignObject")
    element.isBare = Self.bare.contains(tag.name)
    var isChanged = false
    for index in tag.attributes.indices {
      guard let value = tag.attributes[index].value, ApartLetters.areIn(value) else { continue }
      tag.attributes[index].value = ApartLetters.plain(value)
      isChanged = true
    }
    let voices = onlyText.map { Voices($0, hasEntities: true) }
    if let language = tag["lang"] {
      (element.author, element.lang) = (language, language)
    } else if isChanged || (voices?.hasOwn == true && (element.isBare || voices?.hasAuthors == false)) {
      if !isSame(element.lang, self.tag) {
        element.lang = self.tag
        element.isForAttribute = isChanged
      }
    } else if (voices?.hasAuthors == true && voices?.hasOwn == false)
      || (around.isForAttribute && !element.isDrawing)
    {
      if !Self.void.contains(tag.name), tag.name != "script" { element.lang = element.author }
    }
    if tag["lang"] == nil, element.lang != around.lang {
      tag["lang"] = element.lang
      isChanged = true
    }
    parts.append(isChanged ? tag.text : String(tag.written))
    parts.append(ApartLetters.plain(String(tag.content)))
    if !tag.closesItself, !Self.void.contains(tag.name) { open.append(element) }
  }

  private mutating func close(_ name: String, _ written: Substring) {
    if let index = open.lastIndex(where: { $0.name.lowercased() == name }), index > 0 {
      open.removeSubrange(index...)
    }
    parts.append(String(written))
  }

  // MARK: Text

  private mutating func text(_ text: Substring) {
    let element = open[open.count - 1]
    let isOwnTold = isSame(element.lang, tag)
    let isAuthorsTold = isSame(element.lang, element.author)
    guard !element.isBare, !(isOwnTold && isAuthorsTold) else {
      return parts.append(ApartLetters.plain(String(text)))
    }
    for (voice, text) in Voices(text, hasEntities: true).runs {
      switch voice {
      case .own where !isOwnTold: wrap(text, tag, element)
      case .authors where !isAuthorsTold: wrap(text, element.author, element)
      default: parts.append(ApartLetters.plain(text))
      }
    }
  }

  /// A run under its language, the space around it left out.
  private mutating func wrap(_ text: String, _ language: String, _ element: Open) {
    let name = element.isDrawing ? "tspan" : "span"
    let start = text.prefix(while: \.isWhitespace)
    let rest = text[start.endIndex...]
    let end = rest.reversed().prefix(while: \.isWhitespace).reversed()
    parts.append(
      start + "<\(name) lang=\"\(HTMLTokens.escaped(language))\">"
        + ApartLetters.plain(String(rest.dropLast(end.count))) + "</\(name)>" + String(end))
  }
}
