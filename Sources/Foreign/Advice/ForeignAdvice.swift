/// What to write here in place of another program's form.
package enum ForeignAdvice {
  package static let picture = "write ![what it shows](picture.png)"
  package static let darkPicture = "write ![what it shows](light.png){dark=dark.png}"
  package static let link = "write [words](page.md), or [](page.md) for its title"
  package static let contents = "the list of a page's headings is made by the theme"
  package static let emoji = "type the sign itself, or words"
  package static let callout = "write > [!NOTE] above the words, each line behind >"
  package static let include = "nothing is included here: put the words into this page, or link to theirs"
  package static let code =
    "nothing is run here: show code between three backticks, and compute numbers by a measure, as `=name`"
  package static let table = "write a table with | between its cells, or ```{table} with kind: csv"
  package static let tabs = "write one part under another, each with a heading, or fold it by :::{details}"
  package static let diagram = "draw a flow by ```{flow}, or link a picture"
  package static let glossary = "put the term into content/glossary.yaml"
  package static let comment = "write <!-- --> around it"
  package static let tags = "write 'tags' in the front matter"
  package static let reference = "write [](#label), which takes the words and the number of what has {#label}"
  package static let numberless =
    "figures, tables and headings can be referred to, by [](#label); formulas and theorems have no numbers"
  package static let address = "write [words](https://…)"
  package static let note = "write [^name], and '[^name]: the note' on a line of its own"
  package static let spaces = "spaces push nothing aside: write a list, a table or a new paragraph"
  package static let openTemplate =
    "it is never closed; take it away, or write it as `code`"
  package static let heading = "write ## Heading"
  package static let numbered = "lists are numbered here: write 1. before each item"
  package static let bullet = "write '- ' before each item, two spaces deeper for those below it"
  package static let fencedCode = "write three backticks above and below code"
  package static let label = "write {#label} behind the heading, the picture or the caption"
  package static let metadata = "settings stand once, at the top of the page"
  package static let headless = "write a first line with the names of the columns"
  package static let blockTitle = "write the words as a heading, or as the caption of what follows"
  package static let other = "take it away, or write what it says in Markdown"

  /// `name` is the first part of its whole name.
  package static func shortcode(_ name: String, whole: String = "") -> String {
    switch whole.lowercased() {
    case "content-ref", "page-ref", "embed-ref": return link
    case "code-tabs", "code-tabs-item": return tabs
    default: return shortcode(named: name)
    }
  }

  private static func shortcode(named name: String) -> String {
    switch name.lowercased() {
    case "figure", "img", "image", "picture": picture
    case "video", "youtube", "vimeo", "embed", "tweet", "gist", "button", "audio", "asciinema":
      "link to it: [words](https://…)"
    case "kbd": "write `code`"
    case "fa", "bi", "iconify", "icon", "lordicon": "take it away, or type a sign or words"
    case "ref", "relref", "link": link
    case "include", "rustdoc_include", "playground", "includes", "readfile", "snippet", "embed-code": include
    case "pagebreak": "pages are broken by the printer"
    case "meta", "var", "env", "site", "page", "config":
      "write the words, or a computed value as `=name`"
    case "callout", "hint", "alert", "notice", "admonition", "note", "tip", "warning", "info", "danger":
      callout
    case "details", "expand", "collapse": "write :::{details} Title above it and ::: below"
    case "tabs", "tab", "tabpane": tabs
    case "highlight", "code": "take it away: \(fencedCode)"
    case "mermaid", "kroki", "plantuml": diagram
    case "toc": contents
    case "quote": "write > before each line"
    case "color": "write *words* or **words**"
    case "noformat": fencedCode
    case "comment": comment
    case "math", "katex", "mathjax": "write $…$"
    default: other
    }
  }

  package static func role(_ name: String) -> String {
    switch name.split(separator: ":").first.map(String.init) ?? name {
    case "ref", "doc", "numref", "eq", "any", "download", "term": link
    case "abbr": glossary
    case "kbd", "file", "command", "guilabel", "menuselection", "program": "write `code` or **bold**"
    case "eval", "glue": code
    case "del", "strike": "write ~~words~~"
    case "octicon", "fas", "fab", "fa", "material", "bdg", "button": "take it away, or type a sign or words"
    case "raw", "html": "write Markdown"
    case "index": "take it away: the search finds every word"
    case "footcite": "write [@key]"
    case "issue", "pr", "user", "rfc", "pep", "cve": address
    default: kindOfBadge(name)
    }
  }

  private static func kindOfBadge(_ name: String) -> String {
    name.hasPrefix("bdg-") ? "write **words**" : other
  }

  package static func asciiDoc(_ name: String) -> String {
    switch name {
    case "link": address
    case "xref", "anchor": reference
    case "image", "icon": picture
    case "footnote": "write ^[the note]"
    case "kbd", "btn", "menu", "pass": "write `code` or **bold**"
    case "stem": "write $…$"
    case "include": include
    case "toc": contents
    case "video", "audio": "link to it: [words](https://…)"
    default: other
    }
  }

  /// Obsidian's kinds of callouts.
  package static let callouts: Set<String> = [
    "abstract", "summary", "tldr", "todo", "success", "check", "done", "question", "help", "faq", "failure",
    "fail",
    "missing", "bug", "example", "quote", "cite", "definition", "theorem", "proof",
  ]

  package static func width(_ pixels: String) -> String {
    "write {width=\(pixels.isEmpty ? "50%" : pixels.hasSuffix("%") ? pixels : pixels + "px")} behind the picture"
  }

  package static func captionedPicture(_ path: String) -> String {
    "write ![what it shows](\(path) \"The caption.\"){#fig-name}"
  }

  /// Names behind `:::`; nil of one that nobody knows.
  package static func container(_ name: String) -> String? {
    switch name.lowercased() {
    case "panel-tabset", "tab-set", "tab-item", "code-group": tabs
    case "columns", "column", "layout", "column-margin", "column-page", "column-screen", "aside", "grid-item",
      "row":
      "blocks stand one under another; its words are shown so"
    case "content-visible", "content-hidden", "if", "unless": "a page has one form; its words are shown"
    case "figure", "fig": picture
    case "theorem", "example", "lemma", "definition", "proof", "exercise", "question", "quote", "abstract",
      "summary", "success", "bug", "failure", "todo", "refs", "incremental", "notes", "fragment", "questions",
      "objectives", "keypoints", "challenge", "solution", "discussion", "prereq", "instructor", "testimonial",
      "checklist", "callout", "group-tab", "tab":
      "its words are shown without it: write a heading, or :::{note} Title"
    case "mermaid": diagram
    case "grid", "card", "cards", "grid-item-card", "card-carousel", "card-deck", "landing", "hero":
      "blocks stand one under another; its words are shown so"
    case "iframe", "video", "youtube", "embed": "link to it: [words](https://…)"
    case "toctree", "contents", "toc": contents
    case "include", "literalinclude": include
    case "pull-quote", "epigraph", "blockquote", "highlights": "write > before each line"
    default: nil
    }
  }

  /// What stands in braces behind `:::` and no name: Quarto's figures of several pictures, theorems and the like.
  package static func labelled(_ id: String) -> String? {
    switch id.split(whereSeparator: { "-:".contains($0) }).first {
    case "fig":
      "several pictures make no figure here: give each its own caption and label, ![what it shows](picture.png \"The caption.\"){#fig-name}"
    case "tbl", "tab":
      "a table takes its label behind its caption: a line ': The caption. {#tbl-name}' below it"
    case "lst": "code has no captions or numbers here"
    case "eq": numberless
    case "thm", "lem", "cor", "prp", "cnj", "def", "exm", "exr", "sol", "rem", "alg":
      "theorems and exercises have no numbers: write a heading, or :::{note} Title"
    case "refs": "the list of references closes each page by itself"
    case "sec": "write {#label} behind a heading"
    default: nil
    }
  }

  /// What stands behind three backticks where other programs draw or ask.
  package static func drawn(_ language: String) -> String? {
    switch language.lowercased() {
    case "geojson", "topojson", "stl": return picture
    case "mermaid", "plantuml", "puml", "uml", "graphviz", "dot", "d2", "ditaa",
      "kroki",
      "vega", "vega-lite", "vegalite", "wavedrom", "nomnoml", "svgbob", "bytefield", "blockdiag", "seqdiag",
      "actdiag",
      "nwdiag", "packetdiag", "tikz", "smiles", "excalidraw", "markmap", "chart", "chartjs", "echarts",
      "flowchart",
      "sequence", "pikchr", "structurizr", "bpmn", "erd", "dbml", "infographic":
      return diagram
    case "dataview", "dataviewjs", "tasks", "query", "button", "toc", "table-of-contents": return other
    default: return nil
    }
  }

  /// Callouts behind three backticks: mdBook's `admonish warning "Title"`, Obsidian's `ad-note`.
  package static func admonition(_ info: String) -> (name: String, title: String)? {
    let words = info.split(separator: " ", maxSplits: 2).map(String.init)
    guard let first = words.first else { return nil }
    if first.hasPrefix("ad-") { return (kind(String(first.dropFirst(3))), "") }
    guard first == "admonish" else { return nil }
    let hasKind = words.count > 1 && words[1].allSatisfy { $0.isLetter }
    let rest = words.dropFirst(hasKind ? 2 : 1).joined(separator: " ")
    let title = rest.split(separator: "\"", omittingEmptySubsequences: false)
    return (kind(hasKind ? words[1] : "note"), title.count > 2 ? String(title[1]) : "")
  }

  private static func kind(_ name: String) -> String {
    ["note", "tip", "important", "warning", "caution", "danger", "hint", "info"].contains(name)
      ? name : "note"
  }

  /// mdBook's `{{#include a.rs}}`, Quarto's `{{< include a.py >}}`, MkDocs' `--8<-- "a.py"`.
  package static func includes(_ line: Substring) -> Bool {
    let line = line.drop { $0 == " " }
    return ["{{#include ", "{{#rustdoc_include ", "{{#playground ", "{{< include ", "--8<-- \""].contains(
      where: line.hasPrefix)
  }

  /// Words in braces behind three backticks that other programs know.
  package static func directive(_ name: String) -> String? {
    let name = name.lowercased()
    switch name.split(whereSeparator: { ":-".contains($0) }).first.map(String.init) ?? name {
    case "mermaid", "dot", "graphviz", "plantuml", "d2", "vega", "chart", "ditaa", "kroki": return diagram
    case "r", "python", "julia", "ojs", "bash", "sh", "sql", "stata", "sas", "jupyter", "eval", "ipython",
      "jl", "webr", "pyodide":
      return code
    case "list", "csv", "tabularcolumns", "exercise", "solution", "prf":
      return name.hasSuffix("table") ? table : other
    case "image", "subfigure": return picture
    case "block2": return callout
    case "genindex", "printindex", "modindex": return "take it away: the search finds every word"
    case "example", "corollary", "proposition", "conjecture", "hypothesis", "remark": return other
    case "figure": return name == "figure" ? nil : picture
    case "toctree", "contents", "tableofcontents", "listing": return contents
    case "include", "literalinclude": return include
    case "bibliography": return "the list of references closes each page by itself"
    case "tab", "tabs": return tabs
    case "iframe", "embed", "youtube", "video", "audio": return "link to it: [words](https://…)"
    case "epigraph", "pull", "blockquote", "highlights": return "write > before each line"
    case "margin", "sidebar", "aside", "topic", "card", "cards", "grid", "panels", "carousel":
      return "write its words into the page, or between lines of :::{note}"
    case "div", "rubric", "attention", "button", "thebe", "nb", "container", "glue", "anywidget", "parsed",
      "hlist",
      "acks", "tags", "meta", "highlight", "asis", "verbatim", "comment", "block", "theorem", "lemma",
      "proof",
      "definition",
      "css", "html", "js", "latex", "autofunction", "autoclass", "automodule", "program", "option":
      return other
    case "raw", "role", "index", "versionadded", "versionchanged", "deprecated", "only", "todo", "code":
      return other
    default: return nil
    }
  }

  /// Blocks of words, whatever stands behind their name.
  package static func holdsWords(_ name: String) -> Bool {
    [
      "block", "block2", "theorem", "lemma", "corollary", "proposition", "conjecture", "definition",
      "example",
      "exercise", "hypothesis", "proof", "remark", "solution", "subfigure",
    ].contains(name.lowercased())
  }

  /// Blocks whose lines are no Markdown.
  package static func isVerbatim(_ name: String) -> Bool { verbatim.contains(name.lowercased()) }

  private static let verbatim: Set<String> = [
    "math", "code", "code-block", "code-cell", "sourcecode", "parsed-literal", "literalinclude", "include",
    "raw",
    "toctree", "contents", "tableofcontents", "glossary", "csv-table", "list-table", "tabularcolumns",
    "mermaid", "graphviz",
    "digraph", "plantuml", "eval-rst", "bibliography", "autofunction", "autoclass", "automodule", "glue",
    "iframe", "embed", "youtube", "video", "audio", "anywidget", "comment", "index", "meta", "tags",
    "nb-exec",
    "ojs", "python", "r", "julia", "sql", "bash", "stata", "sas", "highlight", "thebe-button", "nb-table",
    "css", "html", "js", "latex", "verbatim", "asis", "dot", "d2", "vega", "chart", "ditaa", "kroki",
    "jupyter-execute",
    "ipython", "webr", "pyodide", "sh", "eval", "jl", "listing", "program-output", "command-output", "only",
  ]

  package static func tag(_ name: String) -> String {
    switch name.lowercased() {
    case "ref": "write ^[the note]"
    case "q", "cite": "write \"words\", or *words*"
    case "abbr", "acronym": glossary
    case "aside", "callout", "note", "tip", "warning", "admonition": callout
    case "p", "div", "span", "center", "section", "article", "header", "footer", "main", "nav":
      "take it away: words, and the theme, say how they look"
    case "pre": fencedCode
    case "dl", "dt", "dd": "write the term, and ': the meaning' on the line below"
    case "math": "write $…$"
    case "input", "form", "select", "textarea", "label": "write a list of tasks: - [ ] words"
    case "nowiki": "write `code`"
    case "gallery": picture
    case "br": "end the line with a backslash"
    case "sup": "write ^2^"
    case "sub": "write ~2~"
    case "b", "strong": "write **bold**"
    case "i", "em": "write *words*"
    case "s", "del", "strike": "write ~~words~~"
    case "code", "kbd", "samp", "tt": "write `code`"
    case "a": "write [words](address), and {#id} behind a heading for an anchor"
    case "img", "picture", "figure", "svg": picture
    case "details", "summary": "write :::{details} Title above it and ::: below"
    case "table", "tr", "td", "th": table
    case "u", "ins", "mark", "font", "big", "small": "write *words* or **words**"
    case "iframe", "video", "audio", "embed", "object": "link to it: [words](https://…)"
    case "script", "style", "link", "meta": "a page holds no scripts or styles: they are the theme's"
    case "hr": "write a line of ---"
    case "ul", "ol", "li": "write - or 1. before each item"
    case "h1", "h2", "h3", "h4", "h5", "h6": "write ## Heading"
    case "blockquote": "write > before each line"
    case "tabs", "tabitem": tabs
    default: "write Markdown"
    }
  }
}
