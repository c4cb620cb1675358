/// The pages of the same author beside the gallery and the report: every other form that a page can have.
let otherPages: [String: String] = [
  "index.md": "---\ntitle: Zqhome\n---\n\nZqtext.\n",
  "primer/a.md": chapter,
  "primer/b.md": "---\ntitle: Zqtwo\n---\n\nZqtext.\n",
  "lists.md": "---\ntitle: Zqlists\n---\n\n" + fences,
  "reports/own.md":
    "---\ntitle: Zqreport\ndate: 2026-02-03\nreport: {registry: r, year: 2024, inclusion: Zqall.}\n---\n\n"
    + [
      "provenance", "key-findings", "methods", "limitations", "checklist", "cause-of-death", "neurology",
      "changes",
    ]
    .map { "```{report} \($0)\n```\n" }.joined(separator: "\n"),
  "episodes/one.md":
    "---\ntitle: Zqtalk\ndate: 2026-01-01\naudio: {file: a.mp3}\nduration: 1:05\ntranscript: a.vtt\nguests: [Zqguest]\nchapters: [{start: 0:01, title: Zqpart}, {start: 0:09, title: Zqpart}]\n---\n\nZqtext.\n",
  "episodes/a.mp3": "x", "episodes/a.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Zqann>Zqhello.\n",
  "glossary.yaml": "- {term: Zqterm, expansion: Zqmore, definition: Zqmeaning.}\n",
  "r.csv": "year,centre,survived_to_discharge\n"
    + (0..<40).map { "\($0 < 20 ? 2023 : 2024),zqc,\($0 % 3 == 0 ? "yes" : "no")\n" }.joined(),
  "r.yaml": """
  title: Zqregistry
  ecprimer: {synthetic: true, note: Zqsynthetic.}
  fields:
    - {name: year, type: year, title: Zqyear, ecprimer: {role: time}}
    - {name: centre, type: string, title: Zqcentre, ecprimer: {role: centre}}
    - {name: survived_to_discharge, type: boolean, title: Zqalive, trueValues: ["yes"], falseValues: ["no"]}
  """,
  "measures/r.yaml": """
  r-runs: {title: Zqruns, registry: r, numerator: all}
  r-survival: {title: Zqsurvival, registry: r, numerator: survived_to_discharge = yes, target: 0.3, direction: higher}
  """,
  "references.bib": """
  @article{zqa, author={Zqfamily, Zq}, title={Zqpaper}, journal={Zqj}, year=2001, doi={10.1000/1}}
  @incollection{zqb, author={Zqone, Z and Zqtwo, Z and Zqthree, Z}, editor={Zqed, Z}, title={Zqchapter}, booktitle={Zqbook}, edition={2}, pages={3--9}, publisher={Zqhouse}, year=2002}
  """,
  "published/zqpaper.yaml": paper,
  "validation/zq.csv":
    "function,arguments,expected,source,tolerance\nriskDifference,7 8 12 16 0.95,0.125,Zqsource,1e-12\nriskRatio.low,7 8 12 16 0.95,0.79344411158629036,Zqsource,1e-10\n",
]

private let chapter = """
  ---
  title: Zqone
  description: Zqabout.
  lang: qaa
  authors: [Zqann Zqhost]
  date: 2026-01-02
  reviewed: 2026-03-04
  updated: 2026-05-06
  key-points: [Zqkey]
  objectives: [Zqdo]
  ---

  ## Zqfirst

  Zqtext [@zqa]. Zqmore [@zqb, 3].[^n] Zqvalue `=r-survival`. Zqterm.

  > [!NOTE]
  > Zqnote.

  > [!WARNING]
  > Zqnote.

  - [x] Zqdone
  - [ ] Zqtodo

  | Zqa | Zqb |
  |---|---|
  | zqc | zqd |

  ```{quiz}
  question: Zqwhat?
  options:
    - {text: Zqright, reason: Zqbecause, correct: true}
    - {text: Zqwrong, reason: Zqbut}
  ```

  ## Zqsecond

  Zqlast.

  [^n]: Zqfoot.
  """

/// The fences that the gallery has none of.
private let fences = """
  ```{evidence}
  ```

  ```{credits}
  ```

  ```{measures}
  ```

  ```{glossary}
  ```

  ```{references}
  ```

  ```{provenance}
  ```

  ```{validation}
  ```

  ```{appraisal} zqpaper
  published: zqpaper
  caption: Zqcaption.
  ```

  ```{tiles}
  measures: [r-survival]
  where: year = 2024
  against: year < 2024
  period: Zqbefore
  years: year
  last-year: 2024
  ```

  ````{example}
  Zqtext.
  ````

  """

/// A paper with something wrong in each row.
private let paper = """
  schema: ecprimer.published/1
  source: zqa
  licence: numbers only
  methods: [student-t, pearson-chi-square, wilcoxon-rank-sum]
  groups:
    zqall: {n: 24, label: Zqall, parts: [zqone, zqtwo]}
    zqone: {n: 8, label: Zqone}
    zqtwo: {n: 16, label: Zqtwo}
  variables:
    zqage: {label: Zqage, integer: true}
    zqmale: {label: Zqmale}
    zqstay: {label: Zqstay, unit: min}
    zqkind: {label: Zqkind}
  tables:
    - id: zqtable
      title: Zqtable
      compare: [zqone, zqtwo]
      rows:
        - {variable: zqage, kind: mean-sd, zqone: "56.63 ± 10.7", zqtwo: "164.57 ± 8.0", p: "0.925"}
        - {variable: zqmale, kind: count, zqone: "5 (52.5)", zqtwo: "18 (50.0)", p: "0.001"}
        - {variable: zqstay, kind: median-iqr, zqone: "30.00 (152.00)", zqtwo: "43.00 (107.00)", p: "0.0001"}
        - variable: zqkind
          kind: levels
          levels:
            Zqa: {zqone: "3 (37.5)", zqtwo: "6 (37.5)"}
            Zqb: {zqone: "6 (62.5)", zqtwo: "9 (56.2)"}
          p: "0.7700"
  claims:
    - {variable: zqage, group: zqall, kind: mean-sd, value: "40.1 ± 9.5", where: Zqabstract}
    - {variable: zqage, group: zqall, kind: range, value: "41–60", where: Zqabstract}
    - {variable: zqmale, group: zqall, kind: count, value: "25 (50.0)", where: Zqabstract}
  comparisons:
    - {variable: zqage, compare: [zqone, zqtwo], p: "1.2", where: Zqabstract}

  """
