internal import Diagnostics
internal import Mending

/// The first line of a block between lines of `:::`, as Pandoc, Quarto, MyST and Docusaurus write it.
struct ColonFence {
  var name: String
  /// Its words, to be read as inline Markdown, and where they stand.
  var title: String
  var titleColumn: Int
  var attributes: Attributes?
  /// MyST's `:class: dropdown` lines.
  var options: [String: String] = [:]
  var place: Place
  /// It was written behind backticks.
  var isDirective = false

  /// As it is told.
  var written: String { isDirective ? "'{\(name)}'" : "'::: \(name)'" }

  /// What stands behind the colons; nil where it closes a block.
  init?(_ line: ArraySlice<Unicode.Scalar>, at place: Place) {
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { scalars.text }
    let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    var rest = line.drop { $0 == ":" }
    rest = rest.drop(while: isSpace)
    while let last = rest.last, isSpace(last) || last == ":" { rest = rest.dropLast() }
    guard let first = rest.first else { return nil }
    self.place = place
    var name = ""
    if first != "{" {
      let word = rest.prefix { !isSpace($0) && $0 != "{" && $0 != "[" }
      name = text(word)
      rest = rest.dropFirst(word.count).drop(while: isSpace)
    }
    if rest.first == "{", let close = rest.firstIndex(of: "}") {
      let inner = text(rest[(rest.startIndex + 1)..<close])
      attributes = Attributes(inner, at: place)
      if name.isEmpty { name = attributes.map { $0.classes.first ?? "" } ?? inner }
      rest = rest[(close + 1)...].drop(while: isSpace)
    }
    if rest.first == "[", rest.last == "]" { rest = rest.dropFirst().dropLast() }
    self.name = name
    title = text(rest)
    titleColumn = place.column + rest.startIndex - line.startIndex
    if let words = attributes?.pairs["title"] ?? attributes?.pairs["summary"], title.isEmpty { title = words }
  }

  private var isDropdown: Bool {
    name == "dropdown" || options["class"]?.contains("dropdown") == true
  }

  var callout: Callout.Kind? {
    if name == "admonition" { return options["class"].flatMap(Callout.Kind.named) ?? .note }
    return Callout.Kind.named(name)
  }

  var isDetails: Bool {
    ["details", "dropdown", "collapse", "expand", "spoiler", "toggle"].contains(name)
  }

  /// A label has no spaces: MyST puts hyphens there.
  var id: String? {
    (options["name"] ?? options["label"] ?? attributes?.id).map {
      $0.split(separator: " ").joined(separator: "-")
    }
  }

  /// Whether the block is folded away at first, or may be; nil where it cannot be.
  var folding: Callout.Folding? {
    if isDropdown { return options["open"] == nil ? .closed : .open }
    switch attributes?.pairs["collapse"] {
    case "true": return .closed
    case "false": return .open
    default: return nil
    }
  }

  /// What is written and does nothing.
  var unused: [String] {
    let own = attributes?.classes.first == name ? 1 : 0
    return (attributes?.classes.dropFirst(own).map { "." + $0 } ?? [])
      + (attributes?.unknown(besides: ["title", "summary", "collapse", "open"]).filter { !$0.hasPrefix(".") }
        ?? [])
      + options.keys.sorted().filter { !["class", "open", "name", "label"].contains($0) }
  }
}
