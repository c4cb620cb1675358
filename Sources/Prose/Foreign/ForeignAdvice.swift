/// What to write here in place of another program's form.
enum ForeignAdvice {
  static let picture = "write ![what it shows](picture.png)"
  static let link = "write [words](page.md), or [](page.md) for its title"
  static let contents = "the list of a page's headings is made by the theme"
  static let emoji = "type the sign itself, or words"
  static let callout = "write > [!NOTE] above the words, each line behind >"
  static let include = "nothing is included here: put the words into this page, or link to theirs"
  static let code =
    "nothing is run here: show code between three backticks, and compute numbers by a measure, as `=name`"
  static let table = "write a table with | between its cells, or ```{table} with kind: csv"
  static let tabs = "write one part under another, each with a heading, or fold it by :::{details}"
  static let diagram = "draw a flow by ```{flow}, or link a picture"
  static let glossary = "put the term into content/glossary.yaml"
  static let comment = "write <!-- --> around it"
  static let label = "write {#label} behind the heading, the picture or the caption"
  static let other = "take it away, or write what it says in Markdown"

  static func shortcode(_ name: String) -> String {
    switch name.lowercased() {
    case "figure", "img", "image", "picture": picture
    case "video", "youtube", "vimeo", "embed", "tweet", "gist", "kbd", "fa", "bi", "iconify", "icon",
      "button":
      "link to it: [words](https://…)"
    case "ref", "relref", "link": link
    case "include", "includes", "readfile", "snippet", "embed-code": include
    case "pagebreak": "pages are broken by the printer"
    case "meta", "var", "env", "site", "page", "config":
      "write the words, or a computed value as `=name`"
    case "callout", "hint", "alert", "notice", "admonition", "note", "tip", "warning", "info", "danger":
      callout
    case "details", "expand", "collapse": "write :::{details} Title above it and ::: below"
    case "tabs", "tab", "tabpane": tabs
    case "highlight", "code": code
    case "mermaid", "kroki", "plantuml": diagram
    case "toc": contents
    case "comment": comment
    case "math", "katex", "mathjax": "write $…$"
    default: other
    }
  }

  static func role(_ name: String) -> String {
    switch name.split(separator: ":").first.map(String.init) ?? name {
    case "ref", "doc", "numref", "eq", "any", "download", "term": link
    case "abbr": glossary
    case "kbd", "file", "command", "guilabel", "menuselection", "program": "write `code` or **bold**"
    case "eval", "glue": code
    case "del", "strike": "write ~~words~~"
    default: other
    }
  }

  static func latex(_ name: String) -> String {
    switch name {
    case "cite", "citep", "citet", "parencite", "textcite", "autocite", "supercite": "write [@key]"
    case "ref", "autoref", "cref", "eqref", "pageref": "write [](#label)"
    case "label": label
    case "footnote": "write ^[the note]"
    case "textbf": "write **bold**"
    case "textit", "emph": "write *words*"
    case "url", "href": "write [words](https://…)"
    case "includegraphics": picture
    case "newpage", "pagebreak", "clearpage": "pages are broken by the printer"
    case "tableofcontents": contents
    case "section", "subsection", "subsubsection", "chapter": "write ## Heading"
    case "begin", "end": "write Markdown, and formulas between $$"
    default: "write Markdown, and formulas between $"
    }
  }

  static let latexWords: Set<String> = [
    "newpage", "pagebreak", "clearpage", "tableofcontents", "noindent", "bigskip", "medskip", "smallskip",
    "maketitle", "appendix", "centering", "newline", "linebreak", "vspace", "hspace", "hfill",
    "cleardoublepage",
  ]

  static func captionedPicture(_ path: String) -> String {
    "write ![what it shows](\(path) \"The caption.\"){#fig-name}"
  }

  /// Names behind `:::`; nil of one that nobody knows.
  static func container(_ name: String) -> String? {
    switch name.lowercased() {
    case "panel-tabset", "tab-set", "tab-item", "code-group": tabs
    case "columns", "column", "layout", "column-margin", "column-page", "column-screen", "aside", "grid-item",
      "row":
      "blocks stand one under another; its words are shown so"
    case "content-visible", "content-hidden", "if", "unless": "a page has one form; its words are shown"
    case "figure", "fig": picture
    case "example", "theorem", "lemma", "definition", "proof", "exercise", "question", "quote", "abstract",
      "summary", "success", "bug", "failure", "todo", "refs", "incremental", "notes", "fragment":
      "its words are shown without it: write a heading, or :::{note} Title"
    default: nil
    }
  }

  /// Words in braces behind three backticks that other programs know.
  static func directive(_ name: String) -> String? {
    let name = name.lowercased()
    switch name.split(whereSeparator: { ":-".contains($0) }).first.map(String.init) ?? name {
    case "mermaid", "dot", "graphviz", "plantuml", "d2", "vega", "chart", "ditaa", "kroki": return diagram
    case "r", "python", "julia", "ojs", "bash", "sh", "sql", "stata", "sas", "jupyter", "eval", "ipython",
      "jl", "webr", "pyodide":
      return code
    case "list", "csv", "tabularcolumns", "exercise", "solution", "prf":
      return name.hasSuffix("table") ? table : other
    case "image": return picture
    case "toctree", "contents", "tableofcontents", "listing": return contents
    case "include", "literalinclude": return include
    case "bibliography": return "the list of references closes each page by itself"
    case "tab", "tabs": return tabs
    case "card", "cards", "grid", "panels", "div", "margin", "sidebar", "epigraph", "topic", "rubric",
      "aside",
      "pull", "blockquote", "attention", "button", "carousel", "iframe", "embed", "youtube", "video":
      return other
    case "raw", "role", "index", "versionadded", "versionchanged", "deprecated", "only", "todo", "code":
      return other
    default: return nil
    }
  }

  static func tag(_ name: String) -> String {
    switch name.lowercased() {
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
