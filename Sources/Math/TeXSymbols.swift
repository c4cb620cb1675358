/// The commands that stand for one sign, by what MathML takes it for.
enum TeXSymbols {
  /// Greek letters and others: `mi`.
  static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν",
    "xi": "ξ", "omicron": "ο", "pi": "π", "varpi": "ϖ", "rho": "ρ", "varrho": "ϱ", "sigma": "σ",
    "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ",
    "omega": "ω", "infty": "∞", "partial": "∂", "nabla": "∇", "ell": "ℓ", "hbar": "ℏ", "emptyset": "∅",
    "varnothing": "∅", "dots": "…", "ldots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱",
    "dotsc": "…", "dotsb": "⋯", "imath": "ı", "jmath": "ȷ", "aleph": "ℵ", "Re": "ℜ", "Im": "ℑ", "wp": "℘",
    "top": "⊤",
    "bot": "⊥", "prime": "′", "angle": "∠", "triangle": "△", "checkmark": "✓",
  ]

  /// Capitals stand upright.
  static let capitals: [String: String] = [
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ",
    "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "degree": "°",
  ]

  /// Operators and relations: `mo`.
  static let operators: [String: String] = [
    "times": "×", "cdot": "⋅", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘",
    "bullet": "∙", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "ll": "≪", "gg": "≫",
    "lt": "<", "gt": ">", "approx": "≈", "sim": "∼", "simeq": "≃", "cong": "≅", "equiv": "≡",
    "propto": "∝", "to": "→", "rightarrow": "→", "leftarrow": "←", "leftrightarrow": "↔",
    "Rightarrow": "⇒", "Leftarrow": "⇐", "Leftrightarrow": "⇔", "implies": "⟹", "iff": "⟺", "mapsto": "↦",
    "uparrow": "↑", "downarrow": "↓", "rightleftharpoons": "⇌", "in": "∈", "notin": "∉", "subset": "⊂",
    "subseteq": "⊆", "supset": "⊃", "cup": "∪", "cap": "∩", "setminus": "∖", "land": "∧", "wedge": "∧",
    "lor": "∨", "vee": "∨", "neg": "¬", "lnot": "¬", "forall": "∀", "exists": "∃", "mid": "∣",
    "supseteq": "⊇", "subsetneq": "⊊", "sqcup": "⊔", "sqcap": "⊓", "ni": "∋", "nexists": "∄",
    "therefore": "∴",
    "because": "∵", "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "odot": "⊙", "dagger": "†", "ddagger": "‡",
    "asymp": "≍", "doteq": "≐", "coloneqq": "≔", "triangleq": "≜", "leqslant": "⩽", "geqslant": "⩾",
    "lesssim": "≲",
    "gtrsim": "≳", "prec": "≺", "succ": "≻", "models": "⊨", "vdash": "⊢", "longrightarrow": "⟶",
    "longleftarrow": "⟵", "longleftrightarrow": "⟷", "Longrightarrow": "⟹", "Longleftrightarrow": "⟺",
    "gets": "←",
    "hookrightarrow": "↪", "nearrow": "↗", "searrow": "↘", "updownarrow": "↕", "Uparrow": "⇑",
    "Downarrow": "⇓",
    "rightharpoonup": "⇀", "nleq": "≰", "ngeq": "≱", "nmid": "∤", "independent": "⫫",
    "parallel": "∥", "perp": "⊥", "colon": ":", "%": "%", "$": "$", "#": "#", "&": "&", "_": "_",
  ]

  /// What may stand behind `\left`, and by itself: `mo`.
  static let fences: [String: String] = [
    "{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "langle": "⟨", "rangle": "⟩", "lfloor": "⌊",
    "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "vert": "|", "lvert": "|", "rvert": "|", "Vert": "‖",
    "|": "‖", "lbrack": "[", "rbrack": "]", "backslash": "\\",
  ]

  /// Signs that take limits below and above.
  static let large: [String: String] = [
    "sum": "∑", "prod": "∏", "coprod": "∐", "bigcup": "⋃", "bigcap": "⋂", "bigoplus": "⨁", "bigotimes": "⨂",
    "bigvee": "⋁", "bigwedge": "⋀",
  ]
  static let integrals: [String: String] = ["int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮"]

  /// Names that stand upright; those whose subscript stands below.
  static let functions: Set<String> = [
    "log", "ln", "lg", "exp", "sin", "cos", "tan", "cot", "arcsin", "arccos", "arctan", "sinh", "cosh",
    "tanh", "deg", "dim", "ker", "arg", "gcd", "sec", "csc", "coth", "hom",
  ]
  static let limits: Set<String> = [
    "lim", "max", "min", "sup", "inf", "Pr", "det", "limsup", "liminf", "argmax", "argmin",
  ]

  /// In ems.
  static let spaces: [String: String] = [
    ",": "0.167em", ":": "0.222em", ">": "0.222em", ";": "0.278em", "!": "-0.167em", "quad": "1em",
    "qquad": "2em", " ": "0.333em", "thinspace": "0.167em", "enspace": "0.5em",
    "medspace": "0.222em", "thickspace": "0.278em", "negthinspace": "-0.167em", "enskip": "0.5em",
  ]

  static let accents: [String: String] = [
    "hat": "^", "widehat": "^", "bar": "¯", "tilde": "~", "widetilde": "~", "vec": "→",
    "dot": "˙", "ddot": "¨", "check": "ˇ", "breve": "˘", "acute": "´", "grave": "`", "mathring": "˚",
    "overrightarrow": "→", "overleftarrow": "←",
  ]
  /// Rules over or under what they stand on.
  static let rules = ["overline": "top", "underline": "bottom"]
  static let braces: [String: (sign: String, isOver: Bool)] = [
    "overbrace": ("⏞", true), "underbrace": ("⏟", false),
  ]

  /// Text set upright, bold or slanted.
  static let texts: [String: String] = [
    "text": "normal", "textrm": "normal", "mbox": "normal", "textbf": "bold", "textit": "italic",
    "mathrm": "normal", "mathbf": "bold", "mathit": "italic", "boldsymbol": "bold", "operatorname": "normal",
    "bm": "bold", "pmb": "bold", "textnormal": "normal", "textup": "normal", "textsf": "normal",
    "texttt": "normal",
    "mathsf": "normal", "mathtt": "normal", "mathop": "normal", "emph": "italic",
  ]

  static let environments: [String: (open: String, close: String, align: [String])] = [
    "matrix": ("", "", []), "pmatrix": ("(", ")", []), "bmatrix": ("[", "]", []), "vmatrix": ("|", "|", []),
    "Bmatrix": ("{", "}", []), "cases": ("{", "", ["left"]), "aligned": ("", "", ["right", "left"]),
    "align": ("", "", ["right", "left"]), "align*": ("", "", ["right", "left"]),
    "split": ("", "", ["right", "left"]), "gathered": ("", "", []), "gather": ("", "", []),
    "gather*": ("", "", []),
    "Vmatrix": ("‖", "‖", []), "smallmatrix": ("", "", []), "array": ("", "", []),
    "dcases": ("{", "", ["left"]),
    "rcases": ("", "}", ["left"]), "multline": ("", "", []), "multline*": ("", "", []),
    "eqnarray": ("", "", ["right", "center", "left"]), "eqnarray*": ("", "", ["right", "center", "left"]),
    "alignat": ("", "", ["right", "left"]), "alignat*": ("", "", ["right", "left"]),
    "equation": ("", "", []), "equation*": ("", "", []),
  ]

  static let structures = [
    "frac", "dfrac", "tfrac", "cfrac", "binom", "sqrt", "left", "right", "begin", "end", "big", "Big", "bigl",
    "bigr", "Bigl", "Bigr", "limits", "nolimits", "displaystyle", "textstyle", "stackrel", "overset",
    "underset", "not", "middle", "substack", "boxed", "phantom", "xrightarrow", "xleftarrow", "dbinom",
    "tbinom",
    "scriptstyle", "scriptscriptstyle", "hline",
  ]

  /// Letters of other alphabets, by the first sign of each in Unicode's block (U+1D400), and those that stood before.
  static let alphabets: [String: (capital: UInt32, small: UInt32?, others: [Character: String])] = [
    "mathbb": (
      0x1D538, 0x1D552, ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ", "1": "𝟙"]
    ),
    "mathcal": (
      0x1D49C, 0x1D4B6,
      [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ",
        "o": "ℴ",
      ]
    ),
    "mathfrak": (0x1D504, 0x1D51E, ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]),
  ]

  /// What stands for a command that is none here, in words.
  static let advice: [String: String] = [
    "rm": "write \\mathrm{…}", "bf": "write \\mathbf{…}", "it": "write \\mathit{…}",
    "cal": "write \\mathcal{…}",
    "ce": "write a formula of chemistry by hand, \\mathrm{H_2O}",
    "pu": "write a number and its unit, 5\\ \\text{mL}",
    "SI": "write a number and its unit, 5\\ \\text{mL}", "si": "write \\text{mL}",
    "qty": "write a number and its unit, 5\\ \\text{mL}", "unit": "write \\text{mL}",
    "num": "write the number",
    "color": "formulas have one colour: take it away", "textcolor": "formulas have one colour: take it away",
    "def": "commands cannot be made here: write out what it stands for",
    "newcommand": "commands cannot be made here: write out what it stands for",
    "over": "write \\frac{…}{…}",
    "RR": "write \\mathbb{R}", "NN": "write \\mathbb{N}", "ZZ": "write \\mathbb{Z}", "E": "write \\mathbb{E}",
    "P": "write \\mathbb{P}", "R": "write \\mathbb{R}", "Var": "write \\operatorname{Var}",
    "Cov": "write \\operatorname{Cov}", "ref": "formulas have no numbers, and nothing refers to them",
    "eqref": "formulas have no numbers, and nothing refers to them",
    "cite": "write [@key] outside of the formula",
    "begingroup": "take it away", "hspace": "write \\quad", "vspace": "take it away",
    "href": "a formula holds no links",
    "cancel": "a formula strikes nothing out: take it away", "htmlClass": "take it away",
  ]

  /// What numbers a formula, which has no number here.
  static let numbers: Set<String> = ["tag", "label", "nonumber", "notag"]

  /// Every name, for the nearest right one.
  static let all: [String] =
    ([letters, capitals, operators, fences, large, integrals, spaces, accents, rules, texts].flatMap(
      \.keys)
    + Array(alphabets.keys) + Array(functions) + Array(limits) + Array(braces.keys) + structures).filter {
      $0.count > 1
    }.sorted()
}
