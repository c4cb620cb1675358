internal import Site

/// One way through a page, which gathers what its security policy must allow.
struct SelfContainedPass {
  private let page: SelfContained
  private var parts: [String] = []
  /// Where the policy comes, once it is known.
  private var policyIndex: Int?
  private var allowed = ContentSecurity.Inline()
  /// Scripts stand behind what they look at, as they ran when they were loaded.
  private var deferred: [String] = []
  /// The element that is left out, with how deep its like stand in it.
  private var leftOut: (name: String, depth: Int)?
  private var linkIsText = false

  init(_ page: SelfContained) { self.page = page }

  /// What asks for more than a page in one file can hold.
  private static let players: Set<String> = ["audio", "video", "iframe", "object"]

  mutating func take(_ token: HTMLTokens.Token) {
    if let inner = leftOut { return pass(token, inner) }
    switch token {
    case .text(let text): parts.append(String(text))
    case .close(let name, let written): close(name, String(written))
    case .open(let tag): open(tag)
    }
  }

  private mutating func pass(_ token: HTMLTokens.Token, _ inner: (name: String, depth: Int)) {
    switch token {
    case .open(let tag) where tag.name == inner.name: leftOut?.depth += 1
    case .close(inner.name, _): leftOut = inner.depth == 0 ? nil : (inner.name, inner.depth - 1)
    default: break
    }
  }

  private mutating func close(_ name: String, _ written: String) {
    if name == "a", linkIsText {
      linkIsText = false
      parts.append("</span>")
      return
    }
    if name == "body" { addScripts() }
    parts.append(written)
  }

  private mutating func addScripts() {
    parts += deferred.map { "<script>\($0)</script>\n" }
    deferred = []
  }

  private mutating func open(_ tag: HTMLTokens.Tag) {
    if let style = tag["style"] { allowed.attributes.append(style) }
    switch tag.name {
    case "meta" where tag["http-equiv"]?.lowercased() == "content-security-policy":
      policyIndex = parts.count
      parts.append("")
    case "link": link(tag)
    case "script": script(tag)
    case "style":
      allowed.styles.append(String(tag.content))
      parts.append(tag.text + tag.content)
    case "a": anchor(tag)
    case "img", "source": picture(tag)
    case "form":
      guard let address = tag["action"].flatMap(page.links.absolute) else { return leftOut = ("form", 0) }
      var tag = tag
      tag["action"] = address
      parts.append(tag.text)
    case let name where Self.players.contains(name): leftOut = (name, 0)
    default: parts.append(tag.text)
    }
  }

  private mutating func link(_ tag: HTMLTokens.Tag) {
    guard let address = tag["href"] else { return parts.append(tag.text) }
    let relations = (tag["rel"] ?? "").lowercased().split(separator: " ")
    var tag = tag
    if relations.contains("stylesheet") {
      guard let (file, css) = page.text(address) else { return }
      let text = page.styles(css, from: file)
      allowed.styles.append(text)
      parts.append("<style>\(text)</style>")
      return
    }
    let target = relations.contains("icon") ? page.data(address) : page.links.absolute(address)
    guard let target, !target.hasPrefix("#"), !relations.contains(where: Self.loading.contains) else {
      return
    }
    tag["href"] = target
    parts.append(tag.text)
  }

  private static let loading: Set<Substring> = ["preload", "prefetch", "modulepreload", "manifest"]

  private mutating func script(_ tag: HTMLTokens.Tag) {
    guard let address = tag["src"] else {
      if ["", "module", "text/javascript"].contains(tag["type"]?.lowercased() ?? "") {
        allowed.scripts.append(String(tag.content))
      }
      return parts.append(tag.text + tag.content)
    }
    leftOut = ("script", 0)
    guard let (_, text) = page.text(address) else { return }
    let safe = text.replacing("</script", with: "<\\/script").replacing("<!--", with: "<\\!--")
    allowed.scripts.append(safe)
    deferred.append(safe)
  }

  private mutating func anchor(_ tag: HTMLTokens.Tag) {
    guard let address = tag["href"] else { return parts.append(tag.text) }
    var tag = tag
    // The data of its figures come with a page.
    if tag.attributes.contains(where: { $0.name == "download" }), let data = page.data(address) {
      tag["href"] = data
      tag["download"] = String(address.split(separator: "/").last ?? "")
    } else if let link = page.links.absolute(address) {
      tag["href"] = link
    } else {
      let kept = tag.attributes.filter { ["class", "id", "lang", "dir"].contains($0.name) }
      tag = HTMLTokens.Tag(name: "span", attributes: kept, closesItself: false, content: "")
      linkIsText = true
    }
    parts.append(tag.text)
  }

  private mutating func picture(_ tag: HTMLTokens.Tag) {
    var tag = tag
    for name in ["src", "srcset"] {
      guard let address = tag[name] else { continue }
      guard let data = page.data(address) else {
        if tag.name == "img" { parts.append("<span>\(HTMLTokens.escaped(tag["alt"] ?? ""))</span>") }
        return
      }
      tag[name] = data
    }
    parts.append(tag.text)
  }

  /// All of it, with the policy in its place.
  var text: String {
    var whole = self
    whole.addScripts()
    let policy = HTMLTokens.escaped(ContentSecurity.alone(allowed))
    let meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
    if let policyIndex {
      whole.parts[policyIndex] = meta
    } else if let head = whole.parts.firstIndex(where: { $0 == "<head>" }) {
      whole.parts[head] += "\n" + meta
    }
    return whole.parts.joined()
  }
}
