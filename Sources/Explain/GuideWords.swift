/// The words by which writers look for a form, beside those of its heading: the first part of the guide of each line.
enum GuideWords {
  static let topics: [(title: String, words: [String])] = [
    (
      "Front matter",
      [
        "metadata", "yaml header", "header", "title", "description", "author", "authors", "date", "updated",
        "reviewed", "order", "draft", "objectives", "key-points", "key points", "learning objectives", "tags",
        "lang",
        "language", "dir", "---", "frontmatter",
      ]
    ),
    (
      "Computed values",
      [
        "value", "values", "number", "numbers", "inline code", "`=", "percent", "fraction", "interval",
        "sentence", "measure in the text", "`=measure`", "inline value", "denominator",
      ]
    ),
    (
      "Citations",
      [
        "cite", "citing", "citation", "reference", "bibliography", "[@key]", "@key", "@", "[@",
        "page of a source", "locator",
        "vancouver", "\\cite",
      ]
    ),
    (
      "References",
      [
        "bibtex", "ris", "csl", "csl-json", "endnote", "medline", "zotero", "pubmed", "crossref", "doi",
        "pmid",
        "import references", "new reference", "references.json", "reference files", "references",
        "{references}",
        "retraction", "retracted",
      ]
    ),
    (
      "What a statement rests on",
      [
        "evidence", "{evidence}", "evidence.yaml", "uncited", "uncited number", "read",
        "full-text", "source of a statement",
      ]
    ),
    (
      "Cross references",
      [
        "cross reference", "crossref label", "[](", "[](#label)", "[](page.md)", "label", "labels",
        "see figure",
        "@fig-", "refer to a figure", "xref", "\\ref",
      ]
    ),
    (
      "Footnotes",
      [
        "footnote", "note at the foot", "endnotes", "inline note", "inline notes", "[^", "^[", "[^1]",
        "^[note]", "[^id]",
      ]
    ),
    (
      "Marks",
      [
        "subscript", "superscript", "sub", "sup", "strikethrough", "strike", "~", "^", "~~", "h~2~o", "10^6^",
        "exponent", "escape", "backslash",
      ]
    ),
    (
      "Formulas",
      [
        "math", "maths", "mathematics", "formula", "equation", "equations", "latex", "tex", "mathml", "$",
        "$$",
        "$x$", "fraction in a formula", "greek",
      ]
    ),
    (
      "Tables of text",
      [
        "table", "tables", "pipe table", "markdown table", "|", "csv table", "table from a csv", "colspan",
        "rowspan",
        "span", "spans", "merged cells", "^^", "<<", "table caption", "alignment", ": caption",
      ]
    ),
    (
      "Lists",
      [
        "list", "task", "tasks", "task list", "checkbox", "todo", "- [ ]", "[ ]", "[x]", "- [x]",
        "definition",
        "definition list", "definitions", "bullet", "bullets", "numbered list", "dl",
      ]
    ),
    (
      "Callouts",
      [
        "callout", "admonition", "alert", "note", "tip", "warning", "important", "caution", "clinical pearl",
        "box", "info", "> [!note]", "[!note]", "> [!", ":::", ":::{note}", "::: {.callout-note}", "hint",
        "danger",
      ]
    ),
    (
      "Details",
      [
        "details", "fold", "folded", "collapse", "collapsible", "dropdown", "spoiler", "accordion", "summary",
        ":::{details}", "<details>",
      ]
    ),
    (
      "Heading ids",
      [
        "heading", "headings", "heading id", "anchor", "anchors", "{#id}", "{#", "section", "permalink", "#",
        "##",
      ]
    ),
    (
      "Terms",
      ["glossary", "{glossary}", "abbreviation", "abbreviations", "acronym", "term", "glossary.yaml"]
    ),
    ("Questions", ["quiz", "{quiz}", "question", "multiple choice", "mcq", "exercise", "self-test"]),
    (
      "Links and pictures",
      [
        "link", "links", "url", "image", "images", "picture", "pictures", "photo", "img", "svg", "![", "![](",
        "![words](picture.png)", "[words](page.md)", "alt", "alt text", "alternative text", "alternative",
        "width", "dark", "dark variant", "decorative",
        "caption", "captions", "picture caption", "figure caption", "png", "jpg", "download",
      ]
    ),
    (
      "What is not there",
      [
        "html", "script", "include", "includes", "template", "shortcode", "mermaid", "tabs", "raw html",
        "{{<", "{%", "<div>",
      ]
    ),
    (
      "Figures and tables",
      [
        "figure", "figures", "chart", "charts", "plot", "graph", "{figure}", "{table}", "fence", "kind",
        "gallery",
      ]
    ),
    ("Yearly cases and survival", ["yearly", "years", "trend"]),
    ("Published numbers", ["published forest", "meta-analysis", "data from a csv", "dots", "timeline"]),
    (
      "A cohort's flow",
      ["flow", "{flow}", "flow chart", "flowchart", "consort", "strobe diagram", "diagram"]
    ),
    ("Groups compared", ["comparison", "compare", "table 1", "table one", "baseline table", "groups"]),
    ("Registries", ["registry", "registries", "data"]),
    ("The file", ["csv", "registry csv", "patients"]),
    (
      "The dictionary",
      ["dictionary", "data dictionary", "codebook", "column", "columns", "types", "missing values"]
    ),
    ("Filters", ["filter", "filters", "where", "condition", "conditions"]),
    (
      "What may be published",
      ["disclosure", "privacy", "small numbers", "suppression", "threshold", "profile", "cms11"]
    ),
    ("Annual reports", ["report", "reports", "annual report", "{report}"]),
    ("Sections", ["section of a report", "report sections"]),
    ("The site", ["site.yaml", "site", "navigation", "base-url", "menu", "configuration", "config"]),
    (
      "The look",
      [
        "theme.colours", "colour", "colours", "color", "colors", "font", "fonts", "logo", "footer", "style",
        "css", "dark mode",
      ]
    ),
    ("The theme", ["theme", "template folder", "templates", "mustache", "layout"]),
    ("Measures", ["measure", "measures", "measures.yaml", "{measures}", "median", "proportion", "target"]),
    (
      "Editors",
      [
        "editor", "vscode", "vs code", "schema", "json schema", "completion", "autocomplete",
        "shell completion", "snippets",
      ]
    ),
    ("Commands and errors", ["command", "commands", "build", "serve", "check", "verify", "command line"]),
    ("Errors", ["error", "warning message", "exit status", "exit code", "json output"]),
    ("The same bytes", ["reproducible", "manifest", "sha-256", "deterministic"]),
    ("An episode", ["episode", "podcast", "audio", "transcript", "chapters", "guests", "recording"]),
    ("The feeds", ["feed", "feeds", "rss", "atom"]),
    ("Published tables", ["published", "{appraisal}", "appraisal", "appraise", "published table"]),
  ]
}
