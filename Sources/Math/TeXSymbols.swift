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
    "sum": "∑", "prod": "∏", "coprod": "∐", "bigcup": "⋃", "bigcap": "⋂",
  ]
  static let integrals: [String: String] = ["int": "∫", "iint": "∬", "oint": "∮"]

  /// Names that stand upright; those whose subscript stands below.
  static let functions: Set<String> = [
    "log", "ln", "lg", "exp", "sin", "cos", "tan", "cot", "arcsin", "arccos", "arctan", "sinh", "cosh",
    "tanh", "deg", "dim", "ker", "arg", "gcd",
  ]
  static let limits: Set<String> = ["lim", "max", "min", "sup", "inf", "Pr", "det", "limsup", "liminf"]

  /// In ems.
  static let spaces: [String: String] = [
    ",": "0.167em", ":": "0.222em", ">": "0.222em", ";": "0.278em", "!": "-0.167em", "quad": "1em",
    "qquad": "2em", " ": "0.333em", "thinspace": "0.167em", "enspace": "0.5em",
  ]

  static let accents: [String: String] = [
    "hat": "^", "widehat": "^", "bar": "¯", "tilde": "~", "widetilde": "~", "vec": "→",
    "dot": "˙", "ddot": "¨",
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
  ]

  static let environments: [String: (open: String, close: String, align: [String])] = [
    "matrix": ("", "", []), "pmatrix": ("(", ")", []), "bmatrix": ("[", "]", []), "vmatrix": ("|", "|", []),
    "Bmatrix": ("{", "}", []), "cases": ("{", "", ["left"]), "aligned": ("", "", ["right", "left"]),
    "align": ("", "", ["right", "left"]), "align*": ("", "", ["right", "left"]),
    "split": ("", "", ["right", "left"]), "gathered": ("", "", []),
  ]

  static let structures = [
    "frac", "dfrac", "tfrac", "cfrac", "binom", "sqrt", "left", "right", "begin", "end", "big", "Big", "bigl",
    "bigr", "Bigl", "Bigr", "limits", "nolimits", "displaystyle", "textstyle", "stackrel", "overset",
    "underset", "not",
  ]

  /// Every name, for the nearest right one.
  static let all: [String] =
    ([letters, capitals, operators, fences, large, integrals, spaces, accents, rules, texts].flatMap(
      \.keys)
    + Array(functions) + Array(limits) + Array(braces.keys) + structures).filter { $0.count > 1 }.sorted()
}
