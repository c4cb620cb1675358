/// What to write in place of LaTeX's commands.
extension ForeignAdvice {
  package static func latex(_ name: String) -> String {
    switch name {
    case _ where mathWords.contains(name): "write it between $"
    case "cite", "citep", "citet", "parencite", "textcite", "autocite", "supercite": "write [@key]"
    case "ref", "autoref", "cref", "Cref", "eqref", "pageref": "write [](#label)"
    case "ldots", "dots": "type …"
    case "label": label
    case "footnote": "write ^[the note]"
    case "textbf": "write **bold**"
    case "textit", "emph": "write *words*"
    case "url", "href": "write [words](https://…)"
    case "includegraphics": picture
    case "newpage", "pagebreak", "clearpage", "cleardoublepage": "pages are broken by the printer"
    case "tableofcontents", "listoffigures", "listoftables": contents
    case "item": "write - or 1. before each item"
    case "printbibliography", "bibliography", "bibliographystyle":
      "the list of references closes each page by itself"
    case "section", "subsection", "subsubsection", "chapter": "write ## Heading"
    case "begin", "end": "write Markdown, and formulas between $$"
    default: "write Markdown, and formulas between $"
    }
  }

  package static let latexWords: Set<String> = [
    "newpage", "pagebreak", "clearpage", "tableofcontents", "noindent", "bigskip", "medskip", "smallskip",
    "maketitle", "appendix", "centering", "newline", "linebreak", "vspace", "hspace", "hfill",
    "cleardoublepage", "item", "listoffigures", "listoftables", "printbibliography", "hline", "toprule",
    "midrule",
    "bottomrule", "small", "footnotesize", "large", "Large", "par", "today", "LaTeX", "TeX",
    "raggedright",
    "vfill", "selectfont", "normalsize", "tiny", "scriptsize", "huge", "Huge", "LARGE", "bfseries",
    "itshape",
    "mdseries", "upshape", "scshape", "rmfamily", "sffamily", "ttfamily", "normalfont",
    "singlespacing",
    "doublespacing", "onehalfspacing", "raggedleft", "flushleft", "flushright", "leavevmode",
    "null", "indent",
    "break", "nobreak", "filbreak", "goodbreak", "quad", "qquad", "thispagestyle", "pagestyle",
    "frontmatter",
    "mainmatter", "backmatter", "printindex", "glossary", "makeindex",
  ]

  /// Commands that are a sign, and nothing else.
  package static let latexSigns: [String: String] = [
    "textdegree": "°", "textcelsius": "°C", "textmu": "µ", "texttimes": "×", "textpm": "±",
    "textdiv": "÷",
    "textless": "<", "textgreater": ">", "textbar": "|", "textendash": "–", "textemdash": "—",
    "textellipsis": "…", "textregistered": "®", "texttrademark": "™", "textcopyright": "©",
    "texteuro": "€",
    "textsterling": "£", "textdollar": "$", "textpercent": "%", "textasciitilde": "~",
    "textasciicircum": "^",
    "textunderscore": "_", "textbackslash": "\\", "textbullet": "•", "textquoteright": "’",
    "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”", "textsection": "§",
    "textparagraph": "¶", "textdagger": "†", "textdaggerdbl": "‡", "textonehalf": "½",
    "textonequarter": "¼",
    "textthreequarters": "¾", "textohm": "Ω", "textperthousand": "‰", "textperiodcentered": "·",
    "textrightarrow": "→", "textleftarrow": "←", "textuparrow": "↑", "textdownarrow": "↓",
    "celsius": "°C",
  ]

  /// Commands of mathematics that stand outside of it.
  package static let mathWords: Set<String> = [
    "alpha", "beta", "gamma", "delta", "epsilon", "theta", "kappa", "lambda", "mu", "pi", "rho", "sigma",
    "tau", "phi",
    "chi", "psi", "omega", "Gamma", "Delta", "Sigma", "Omega", "Phi", "pm", "times", "leq", "geq", "neq",
    "approx",
    "sim", "infty", "cdot", "rightarrow", "to", "Rightarrow", "leftarrow", "uparrow", "downarrow", "circ",
    "degree",
    "ldots", "dots", "sum", "int", "partial", "propto",
  ]
}
