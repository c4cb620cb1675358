// Written by script/embed from content/guide/.
// swift-format-ignore-file

/// The guide to the forms, for `explain`.
enum EmbeddedGuide {
  static let files: [(path: String, text: String)] = [
    ("writing.md", ###"""
---
title: Writing
description: The forms over plain Markdown, each as it is written and as it appears.
order: 1
---

A page begins with its front matter between two lines of three hyphens, and goes on in [CommonMark](https://commonmark.org/help/). HTML is not obeyed: its tags are left out, with a warning that says what to write; raised, lowered, struck, bold and slanted words, code and tables are shown as such meanwhile. Comments, `<!-- … -->`, vanish. Straight quotes become curly ones, two hyphens a dash.

## Front matter

```yaml
---
title: Weaning from ECMO
description: The sentence under the title, and in lists.
order: 8
authors: [A. Author]
reviewed: 2026-11-21
objectives:
  - What a reader can do afterwards.
key-points:
  - "What to remember; values may stand here: `=weaned`."
---
```

| key | meaning |
| --- | --- |
| `title`, `description` | the heading and the sentence below it; both may hold values. Without a `title` the first heading, `# …`, is it; more headings of the first level become sections |
| `date`, `updated`, `reviewed` | days as `2026-11-21`; nothing on a page comes from the clock |
| `authors`, `tags` | lists |
| `order` | the chapter's place among the others |
| `draft` | `true` keeps the page out until `--drafts` |
| `objectives`, `key-points` | lists that stand in boxes before the text |
| `audio`, `duration`, `transcript`, `guests` | of podcast episodes |
| `lang`, `dir` | where a page is in another language |

The closing line may be three dots. A day with a time is taken for the day, with a warning. A key that is not known is an error that names the nearest one; a key of another program (`toc`, `bibliography`, `format`) is a warning that says where it belongs here.

## Computed values

A number in the text is the name of a measure in code that begins with an equals sign. It is computed when the site is built, with its denominator.

```{example}
Of all patients `=survival-to-discharge` survived to discharge.
```

After a bar stands how much of it to show.

```{example}
- `=survival-to-discharge | fraction`
- `=survival-to-discharge | percent`
- `=survival-to-discharge | n`
- `=survival-to-discharge | interval`
- `=survival-to-discharge | sentence`
- `=low-flow | sentence`
```

`where` narrows the patients, in the grammar of [filters](registries.md#filters).

```{example}
In women it was `=survival-to-discharge where sex = female`, in the years from 2010 `=survival-to-discharge where year >= 2010 | sentence`.
```

Values may stand in captions, titles and alternative texts too. To show code that begins with an equals sign, write two.

```{example}
A spreadsheet has `==SUM(A1:A9)`.
```

## Citations

The key of a reference in square brackets. References are numbered in the order of their first use, and their list closes the page.

```{example}
The series had 24 patients [@zhao2015]. Several at once, and a page [@zhao2015, p. 3; @stratton2024].
```

Words may stand before the key, and a key by itself names the authors.

```{example}
Others agree [see @stratton2024, p. 619]. @zhao2015 counted 24 patients.
```

A key in brackets that is not there is an error; a lone `\@name` that is none is a warning, and stays text. A reference that is never cited is a warning. How references come into a project says [Projects](project.md#reference-files).

## What a statement rests on

`ecprimer check` warns of a statement with a number that has neither a citation nor a computed value. It reads chapters (`primer/`) and episodes, sentence by sentence: paragraphs, lists, quotes, callouts, and each row of a table.

A citation, a computed value, a footnote, or a cross reference to a figure or table holds for the sentences of its paragraph up to itself. For the rows of a table, so does a citation in its header, and one in the paragraph before or after it.

Not counted are years and dates, ordinals, numbers that are part of a name (CPC 1 or 2, Table 3, CHEER3), the level of an interval (95% interval), the 0.05 of P values, questions, sentences that show their sum (2 + 3 = 5), headings, key points and code. A section whose heading or first paragraph says that it is invented is free, and so is one with an `{appraisal}`: it speaks of the table that it shows.

The fence `{evidence}` lists every statement that carries a citation, by chapter and section, with its references and how each was read. That stands in `content/evidence.yaml`:

```yaml
- {source: rob2022, read: full-text, on: 2026-11-21, passage: table 2}
- {source: yannopoulos2020, read: secondary, on: 2026-11-21}
```

`read` is `full-text` (the article itself), `abstract`, `secondary` (as another work tells it), or `title` (it was not to be had, and is only named); `on` is the day, `passage` what was read of it, `note` what else a reader should know, such as a year that could not be confirmed. A reference without an entry is shown as not stated.

## Cross references

A link without words takes those of the figure, table, heading or page that it leads to: by its label, or by its file.

```{example}
More under [](#callouts), in [](#figures), in [](registries.md), and in [](registries.md#filters).
```

## Footnotes

A mark in the text[^example], and anywhere on the page what it says:

```markdown
A mark in the text[^example], and anywhere on the page:

[^example]: What the note says.
```

[^example]: What the note says.

A note may stand in the text itself, between `^[` and `]`:

```{example}
The circuit was primed^[With crystalloid.] before.
```

## Marks

```{example}
H~2~O, 10^6^ cells, ~~not this~~. A sign that is to stay itself has a backslash: 2\^10, \~5, \$5.
```

Marks that nothing closes, such as two stars before a word or a lone backtick, are told and left out. A star between a word and a number is a star: HLA-B*27, 2*3*4. `5\ mg` and `5\,mg` hold a number and its unit together.

## Formulas

What stands between dollar signs is mathematics, in TeX: fractions, roots, sums, powers, indices, Greek letters, `\mathbb` and its like, `\text`, `cases`, `aligned`, arrays and matrices. It becomes MathML when the site is built, and needs no script. What is not part of it is an error at its column. A formula between double signs stands on its own.

```{example}
The flow is $Q = \frac{V}{t}$, with $\Delta p \leq 60\ \text{mmHg}$.

$$
\text{BSA} = \sqrt{\frac{h \times w}{3600}}
$$
```

Money stays money: $5 is no formula.

## Tables of text

Pipe tables as GitHub's specification has them. The colon in the second line says how a column is aligned.

```{example}
| Term | Letters |
| --- | ---: |
| ECMO | 4 |
| VA ECMO | 7 |
```

A line that begins with `: ` before or behind the table is its caption, and the table is numbered; a label in braces can be referred to. A cell of `^^` belongs to the one above it, one of `<<` to the one before it.

```{example}
| Drug | Dose | <<      |
| ---- | ---: | ------- |
| A    |    1 | morning |
| ^^   |    2 | night   |

: Doses of the day {#tbl-doses}
```

A table can come from a CSV of `content/` too, each cell inline Markdown; a registry's never can.

````markdown
```{table} tbl-trials
kind: csv
file: trials.csv
caption: The trials.
```
````

## Lists

Tasks and definitions, as other programs have them:

```{example}
- [x] Circuit primed
- [ ] Cannulas chosen

ECMO
: Support of heart or lungs by a circuit outside the body.
```

## Callouts

```{example}
> [!NOTE]
> Seven kinds: `NOTE`, `TIP`, `IMPORTANT`, `WARNING`, `CAUTION`, `KEY-POINTS` and `CLINICAL-PEARL`.

> [!WARNING]
> A kind that is not known is an error.

> [!CLINICAL-PEARL]
> What an old hand tells a new one.
```

Words behind the mark are the title. Between lines of three colons works too, as Quarto (`::: {.callout-note}`), MyST (`:::{note}`) and Docusaurus (`:::note`) write it; `collapse="true"` folds it. With a label (`::: {.callout-note #nte-flow}`, or MyST's `:name:`) a callout can be referred to: `[](#nte-flow)` takes the words of its title.

```{example}
:::{tip} Before the pump
Clamp, then call.
:::
```

## Details

Words that a reader opens:

```{example}
:::{details} How it was counted
Every patient once.
:::
```

## Heading ids

The words of a heading make its id; another one stands in braces: `## Weaning {#weaning-from-ecmo}`.

## Terms

The first use of a glossary term on a page shows its expansion. Terms stand in `content/glossary.yaml`:

```yaml
- {term: CRRT, expansion: continuous renal replacement therapy}
```

## Questions

One best answer, and a reason for each option. The answer opens without a script, and is open on paper.

````{example}
```{quiz} quiz-guide
question: What belongs beside a survival of 50%?
options:
  - {text: Its denominator and an interval., correct: true, reason: "5 of 10 and 500 of 1,000 are both 50%."}
  - {text: Nothing more., reason: "Without a denominator nobody can tell how sure it is."}
```
````

## Links and pictures

Links between pages lead to the Markdown file, so that they work in an editor too. Every internal link, anchor, picture and download is checked at each build. An address that stands in the text as it is, https://example.org or name@example.org, is a link.

```{example}
[How these numbers were made](../methods.md), and one part of a page: [callouts](writing.md#callouts).
```

A picture needs a text for those who do not see it: `![Two cannulas in the groin](cannulas.png)`. One that says nothing has `{.decorative}` behind it, and no text. Files that pages point to stand beside them in `content/`.

A picture in a paragraph of its own with a title is a figure, numbered with the others; in braces behind it stand a label, a width, a second picture for dark screens, and another text where the words are to be the caption.

```markdown
![Two cannulas in the groin](cannulas.png "The cannulas *in place*."){#fig-cannulas width=60% dark=cannulas-dark.png}
```

Each picture is looked at when the site is built: whether it is what its name says, how many pixels and bytes it has. An SVG loses its scripts, handlers and addresses elsewhere, each with a warning.

## What is not there

No HTML, no scripts, no includes, no templates in text. The forms of Quarto, MyST, Pandoc, GitHub, Hugo, MkDocs, Sphinx, AsciiDoc, Obsidian, LaTeX, wikis and Word that do not work here are never printed as they stand: each is a warning with its line and what to write. Signs of theirs that are left in a sentence (`#tag`, `name:: value`, `|name|`, `//words//`, a row with `|` that is no table) are told too. Two versions between the marks of a merge are an error. A name in braces behind three backticks that is not one of ours is an error; a fence without braces is code.

"""###),
    ("figures.md", ###"""
---
title: Figures and tables
description: Charts and clinical tables from a registry, numbered, captioned and described.
order: 2
---

A figure is a fence with a name in braces, a label, and its options as YAML. It is numbered on its page, cross references take its label, and it brings its data: a table to open below it and a CSV to download. Its description for screen readers is written from the data.

[The gallery](../gallery/bars.md) shows every kind above the text that made it, with its options.

## Yearly cases and survival

````markdown
```{figure} fig-yearly
kind: yearly
registry: post-cardiotomy
year: year
outcome: survived_to_discharge = yes
partial: {2012: to May}
caption: "The finding first: `=survival-to-discharge` over all years."
note: Then who is shown, n and the period.
```
````

[The chapter on post-cardiotomy ECPR](../primer/post-cardiotomy-ecpr.md#who-survived) shows it. A partial year is hatched, and kept out of the trend.

| option | meaning |
| --- | --- |
| `registry` | as `site.yaml` names it |
| `year` | the column of years |
| `outcome`, `where` | [filters](registries.md#filters): what is counted, among whom |
| `partial` | years that are covered in part, with the words for it |
| `event-label`, `other-label`, `rate-title` | the words of the legend and of the lower panel; without them those of survival where the outcome is `survived_to_discharge = yes`, else those of its column |
| `caption`, `note` | the finding; then measure, population, n, period |

## Published numbers

Four kinds draw what others have printed, from a CSV in `content/` that the fence names under `data`: a `forest` of trials, `dots` with intervals, the `shares` of a whole, and a `timeline` of intervals. [The gallery](../gallery/trials-and-literature.md) shows each above its text.

````markdown
```{figure} fig-paths
kind: dots
data: gallery/data/paths.csv
columns: {label: path, events: survived_180_days, total: n}
where: n > 50
title: Alive at 180 days, %
caption: Who reaches a path is not drawn by lot.
```
````

`columns` says what the CSV's columns are; one that has the word's own name needs no entry, and a list joins columns. `where` picks lines, in the grammar of [filters](registries.md#filters).

| word | a line of the CSV has |
| --- | --- |
| `label`, `detail` | the name of its row, and what stands muted under it: outcome and time, population |
| `heading`, `panel` | a heading over rows; a panel with an axis of its own, as other currencies and units need |
| `events`, `total` | so many of so many: the share and Wilson's interval are computed |
| `control-events`, `control-total` | of a comparison: the odds ratio, risk ratio or risk difference is computed, with Wald's, the log method's or Newcombe's interval |
| `estimate`, `low`, `high` | a value as printed, with its interval; it keeps its decimals and is marked as printed |
| `series` | which of at most four groups that share a row; or, as an option, a list of `{label, events, total, …}` where a line holds several |
| `median`, `spread` | of a `timeline`: `45-66` are quartiles, `range 14-115` a range |
| `whole` | of `shares`: which whole the line is a part of, where there are several; `total` is its size, and what no part accounts for is drawn as the rest |
| `source` | the reference that it is from, below |
| `licence` | what that reference allows, below |

Where a line has counts and an `estimate`, the two are compared: a percent that its own counts do not give is told under the figure, with both.

Options of one kind: `measure`, `pooled` and `sides` of a forest (a condition that names the poolings, which become diamonds; words for either side of no effect); `along` of dots (a column of numbers: values stand along its axis, joined by lines), `modelled` (true, or the condition of lines that come from a model: their marks are hollow and a line says so) and `axis` (`[0, 100]`); `target` of a timeline. The gallery lists all.

### Sources

A column `source` holds keys of references, with a passage behind a comma and several parted by semicolons: `savej2volume, table 2; rob2022`. A DOI stands for its reference. The works are cited under the figure and join the page's list. `illustration` marks numbers made up to explain something. A key that is not in the references is an error; no column, an empty cell, or words in place of a key are warnings. Where the whole CSV is of one work, the fence may say it: `source: rob2022`.

### Licences

A column `licence`, or the key in the fence, says what the source allows: `CC BY 4.0` and its relatives, `CC0 1.0`, `Public domain`, another with its address (`Name <https://…>`), or `numbers only` where no licence allows more than to tell its numbers. It is printed under the figure with a link. A missing one is a warning.

The fence `{credits}` makes the page of credits: each work whose tables or numbers the site shows, where it stands, and by which licence.

## A cohort's flow

````markdown
```{flow} fig-flow
caption: From ECMO to discharge.
steps:
  - {label: ECMO after cardiac surgery, count: 150, source: zhao2015}
  - {label: ECPR, measure: cases}
  - {label: Weaned from ECMO, measure: weaned}
  - {label: Survived to discharge, measure: survival-to-discharge}
```
````

A step is a measure, or a published count with the reference it is taken from.

## Groups compared

````markdown
```{table} table-before
kind: comparison
registry: post-cardiotomy
by: survived_to_discharge
groups:
  - {title: Patient, variables: [age_years, sex]}
  - {title: Arrest, variables: [cpr_minutes, hypothermia]}
published: zhao-2015
caption: Survivors and non-survivors.
```
````

The dictionary says for each variable whether it is summarised by its mean or its median; the test follows from that, is named in a note, and comes with a difference and its interval. With `published`, the printed figures of a paper stand beside the computed ones. A table of more than ten comparisons says that it is exploratory.

## Synthetic data

A registry whose dictionary says `synthetic: true` marks every page and figure that uses it.

"""###),
    ("registries.md", ###"""
---
title: Registries
description: A CSV and its data dictionary, filters, and what may be published.
order: 4
---

A registry is a CSV with one record a patient, and a data dictionary that says what its columns mean. Every record and cell is checked at each build; nothing is published from a file that is in doubt.

## The file

UTF-8, or UTF-16 by its mark; commas, semicolons or tabs, found by themselves. What a file cannot say of itself the dictionary declares: an export in Latin-1 by `encoding: iso-8859-1` under `ecprimer`, decimal commas by `decimalChar: ","` of a field.

```yaml
ecprimer:
  encoding: iso-8859-1
fields:
  - {name: lactate, type: number, decimalChar: ","}
```

A record with too few fields, an unbalanced quote, a header that stands twice: each an error with line and column, all of them in one run; of more than twenty of a kind the first twenty, and how many follow.

## The dictionary

A [Frictionless Table Schema](https://specs.frictionlessdata.io/table-schema/) in YAML or JSON. What it has no word for stands under `ecprimer`.

```yaml
title: Post-cardiotomy ECPR registry
missingValues: ["", "NA"]
ecprimer:
  synthetic: true
  note: Twenty-four invented patients.
  checks:
    - icu_days <= hospital_days
primaryKey: case_id
uniqueKeys: [[hospital, admission]]
fields:
  - name: age_years
    title: Age
    type: integer
    constraints: {required: true, minimum: 18, maximum: 110}
    ecprimer: {unit: years, summary: mean, decimals: 1}
  - name: sex
    type: string
    constraints: {enum: [male, female]}
  - name: diabetes
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
  - name: creatinine
    type: number
    ecprimer: {source-unit: mg/dL, unit: µmol/L}
```

| of the whole | |
| --- | --- |
| `missingValues` | the texts that stand for a missing cell; a field may have its own |
| `primaryKey` | the column, or columns, that name a record: never missing, and no two records alike |
| `uniqueKeys` | lists of columns; no two records agree in all columns of one |
| `fieldsMatch` | `equal`: data and dictionary have the same columns (so it is without the key); `subset`: the data may have more, `superset`: fewer, `partial`: both |
| `synthetic`, `note` | under `ecprimer`: the patients are made up, and every page and figure says so |
| `checks` | under `ecprimer`: conditions that every record meets |
| `encoding` | under `ecprimer`: `utf-8`, `utf-16` or `iso-8859-1` |

| of a field | |
| --- | --- |
| `type` | `string`, `number`, `integer`, `boolean`, `date` (2026-11-21), `datetime` (2026-11-21T10:30), `time` (10:30), `year`, `yearmonth` (2026-11) or `any` |
| `constraints` | `required`, `unique`, `enum`, `minimum`, `maximum`, `pattern` |
| `categories` | the values in the order of tables, with words for them: `[{value: m, label: male}]` |
| `trueValues`, `falseValues` | how a `boolean` is written |
| `decimalChar` | what marks decimals: `.` or `,` |

A whole number of 2^53^ or more is refused, since a computer would round it: an identifier is a `string`. Dates and times are told by median and quartiles; they are no quantities, so that they are neither averaged nor tested.

| under `ecprimer` | of a field |
| --- | --- |
| `unit` | shown in heads and behind values |
| `source-unit` | the unit of the file, where it is another: each number is converted to `unit` (mg/dL and µmol/L or mmol/L of creatinine, bilirubin, urea, glucose and lactate; kPa and mmHg; minutes and hours, hours and days; g/L and g/dL); a pair that is not known is an error |
| `role` | `identifier`, `patient` (whose run it is: several records may be of one), `outcome`, `time`, `centre` or `covariate` |
| `summary` | `mean` or `median`: decides the summary and the test |
| `test` | a test by name, in place of the one the conventions choose |
| `decimals` | of the mean and the median |
| `source` | where the definition comes from |
| `published` | the variable of a published table that stands beside it, or from which it is [made up](published.md#patients-made-up-from-it) |

Without a dictionary, `ecprimer compare` infers the types. Digits that begin with a nought (007, 02139), and whole numbers that would be rounded, are codes: they stay text. `ecprimer dictionary DATA.csv` prints a first one to begin from; `ecprimer new registry NAME` writes the full ECPR dictionary, 73 fields with the place where each is defined: the Utstein templates for arrest outside hospital [@perkins2015], renewed since [@grasner2024], and in hospital, ELSO's data definitions [@elsodefinitions2018] and guideline [@richardson2021], or `local`, which means that you define it.

`ecprimer check` tells what is odd without being wrong: columns that look like identifiers, values far from the others; and prints, for each registry, every variable with missing cells, the least complete first. A `{table}` of kind `completeness` shows that on a page.

## Filters

One small grammar serves measures, figures, tables, rules and commands.

```text
survived_to_discharge = yes and year >= 2008
diagnosis in ('aortic regurgitation', 'coronary artery disease')
not (weaned = no) and ecmo_hours missing
admission >= 2019-01-01
```

Two columns whose units can be converted are compared in one unit: `ecmo_hours <= hospital_days` holds for 48 hours and two days. A comparison with a missing cell is neither true nor false: `not (x > 5)` does not select records whose x is missing, `x missing` does. The denominator of a proportion counts the records for which the answer is known, and is printed.

## What may be published

Each registry declares a profile in `site.yaml`; without one nothing is built.

| profile | what it does |
| --- | --- |
| `internal` | nothing is hidden, and pages say so |
| `published` | aggregates that are public already: nothing is hidden |
| `cms11` | counts of 1 to 10 are withheld |
| `nhs7r5` | counts of 1 to 7 are withheld, the others rounded to the nearest 5 |
| `{threshold: 5, round-to: 5}` | your own |

A withheld count takes with it whatever would give it away: its percent, interval and P, its bar and its description, the download, and other counts from which it could be reckoned, on every page of the site. It is told as a range where that is proved to tell no more, else shown as *hidden*. Where that is not possible all but the headline falls, and the page says so; the build fails only where the headline cannot be proved either.

Levels of which some are always few can be joined in all public tables and charts, by a rule that stays the same from year to year; `ecprimer: {merge: [[asystole, unknown]]}` of a field that lists its levels. Conditions still ask for each of them. Single points, survival curves and sums that watch patient by patient are drawn only where nothing is hidden.

The finished site is searched for identifiers and whole records of every registry that is not `internal`; one that is found stops the build.

"""###),
    ("from-your-export.md", ###"""
---
title: From your export to your report
description: A hospital's own export, with its own names, codes and dates, becomes its annual report in three commands, and nothing of it is edited by hand.
order: 9
---

You have an export: of the ELSO Registry, of REDCap, of a resuscitation register, of a spreadsheet. Its columns have names of their own, its codes mean what a list elsewhere says, its dates are written as your system writes them. Three commands make your report of it. The file itself is never changed.

The example is an invented export of the ELSO Registry's kind: `runs.csv` with one row a run, `complications.csv` with one row a complication, `codes.csv` with what the codes mean.

## 1. Take it in

```console
$ ecprimer new registry own --from runs.csv --with complications.csv --codes codes.csv
wrote content/registry/own.csv
wrote content/registry/complications.csv
wrote content/registry/own-codes.csv
wrote content/registry/own.yaml
wrote content/site.yaml
21 concepts proposed, 0 questions. Now: ecprimer doctor --registry own
```

The files are copied as they are. They are read as UTF-8, as UTF-16 by its mark, or, where they are neither, as Latin-1, which is told and stands in the dictionary as `encoding: iso-8859-1`; of other encodings (GBK, Shift-JIS) they are refused. `own.yaml` is the dictionary that reads them: a field for each column that was recognised, with the reason above it.

```yaml
  # follows from Discontinuation in ("1")
  - name: weaned
    title: Weaned from ECMO
    type: boolean
    missingValues: ["", "NA"]
    ecprimer: {derive: "Discontinuation in (\"1\")", role: outcome, proposed: true}
  # follows from minutes(ArrestDateTime, TimeOn); median 53 min of 240
  - name: arrest_to_flow_min
    title: Arrest to ECMO flow
    type: number
    missingValues: ["", "NA"]
    constraints: {minimum: 0, maximum: 720}
    ecprimer: {derive: "minutes(ArrestDateTime, TimeOn)", unit: min, summary: median, decimals: 0, proposed: true}
```

`proposed: true` says that a person has not looked at it yet. A registry with a proposal left is not published; one for internal use says so on its pages. Without `--disclosure` the registry gets `cms11`, which hides counts of 1 to 10.

Give with it what you have:

| option | is |
| --- | --- |
| `--with FILE` | a further file of the export: long ones, such as complications, tell yes or no of each run; one with a row a run adds its columns. Repeatable |
| `--codes FILE` | what the codes mean: columns of field, code and label, or of code and label |
| `--redcap FILE` | the REDCap project's data dictionary; export its data raw, with codes and not with labels |
| `--disclosure PROFILE` | `cms11`, `nhs7r5`, `internal`, `published` |

## 2. Look at it

```console
$ ecprimer doctor
Registry own: 240 records
Runs by year: 2022 70, 2023 93, 2024 77

Sections of a report
  ✓ provenance
  ◐ key-findings    without cpc_discharge
  ◐ cohort-flow     without cpc_discharge
  ✓ activity
  ◐ case-mix        without cpc_before, coronary_disease, heart_failure, hypertension, diabetes, dialysis_before, …
  ◐ process         without no_flow_min, low_flow_min, distal_perfusion, coronary_angiography
  ✓ survival
  ✗ neurology       needs cpc_discharge
  ◐ complications   without gastrointestinal_bleeding, haemolysis, circuit_change
  ✗ cause-of-death  needs cause_of_death
  ◐ survivors       without low_flow_min, lactate_before_mmol_l
  ◐ risk-adjusted   without low_flow_min, witnessed
  ✗ follow-up       needs survived_6_months, survived_12_months, follow_up_days
  ✓ benchmarks
  ✓ data-quality
  ✓ analysis-plan

21 proposals, which nobody has accepted yet
  record_id                 ← RunNo
                              by its name 'RunNo'; 240 different values in 240 records
  centre                    ← CenterID
                              by its name 'CenterID'; 2 different
  year                      ← year(TimeOn)
                              follows from year(TimeOn)
  age_years                 ← ageYears
                              by its name 'ageYears'; in years, as written
  sex                       ← Sex
                              by its name 'Sex'; reads M (Male) as male, F (Female) as female
  weight_kg                 ← Weight
                              by its name 'Weight'; no unit is written; the values (median 81.6) fit kg and no other usual unit
  first_rhythm              ← FirstRhythm
                              by its name 'FirstRhythm'; reads 4 (Asystole) as asystole, 1 (Ventricular fibrillation) as VF, 3 (PEA) as PEA, 2 (Pulseless VT) as pVT
  …

52 concepts not in the file
  patient_id, support_type, height_cm, cpc_before, pcpc_before, coronary_disease, heart_failure,
  …

Look at each proposal in the dictionary; then: ecprimer doctor --registry own --accept
```

Where two answers are possible nothing is decided: a question shows the candidates, what speaks for each and against it, and the line to paste into `own.yaml`. The unit of a number is such a question where the header does not say it and the values could be another's.

Lines to choose from stand in `own.yaml` as comments where they can be uncommented; `ecprimer doctor --answer weaned=Discontinuation` puts one in by itself. It takes a column that nothing asks of as well, and refuses while a code of it has no meaning; say it in the same call: `ecprimer doctor --answer "first_rhythm=Rythme initial" --levels "RSP=PEA,TV=pVT"`, with `missing` for what is no value. What follows from dates, or from the rows of the joined file, is said in the dictionary's own words: `ecprimer doctor --answer 'low_flow_min=minutes("CPR start", "ECMO start")'`.

**Which runs count.** Where a column says what ECMO was for (support type, indication), and holds other runs than those of ECPR, `doctor` asks which count, and nothing public is built until somebody has said it:

```console
$ ecprimer doctor --include "SupportType = ECPR"
```

The rule stands in the dictionary as `ecprimer: {include: "SupportType = ECPR"}`, and on the page beside the cohort's flow and in the provenance. Any condition will do where there is no such column; `include: all` says that every record is a run of ECPR.

Look at each proposal, correct the dictionary where it is wrong, and accept what is left:

```console
$ ecprimer doctor --accept
accepted 24 proposals in content/registry/own.yaml
```

## 3. Make the report

```console
$ ecprimer new report 2024
wrote content/reports/2024.md
wrote content/measures/own.yaml
Measures that the registry has no fields for are left out: Good neurological outcome of children, as large studies count it, No-flow time, Low-flow time, Distal perfusion catheter, of femoral cannulations, Coronary angiography, of adults with a presumed cardiac cause, Alive at 6 months, Alive at 12 months, Good neurological outcome, of all, Good neurological outcome, of survivors, Best case, unknown state counted as good, Good neurological outcome on record.
It is a draft: 'ecprimer build --drafts' shows it; take 'draft: true' away to publish it.
…
```

`ecprimer build --drafts` shows it. A section without its data names what it lacks; the risk model takes the predictors that are there, "one complication or more" those that are there and says which; the checklist ticks what the page holds.

## What the dictionary can say

All of it is written by the first command where the file calls for it, and all of it can be written by hand.

| in the file | in the dictionary |
| --- | --- |
| another name | `ecprimer: {concept: survived_to_discharge}`. Measures, filters, sections and figures ask for concepts, the names of the default dictionary's fields; your own names work as well |
| codes | `ecprimer: {levels: {"1": VF, "2": pVT, "9": missing}}`; yes and no by `trueValues` and `falseValues` |
| dates | `format: "%m/%d/%Y %H:%M"`, or a list where a column mixes them |
| what follows from dates | `ecprimer: {derive: "minutes(ArrestDateTime, TimeOn)"}`, and `hours`, `days`, `years`, `year`, `first(a, b)`, `at(date, time)`, or a condition such as `Discontinuation in ("1", "3")`. The dates themselves have `role: source`: they are read for this, and never printed or compared |
| another file | `ecprimer: {join: {file: complications.csv, key: RunNo, fields: {renal_replacement: any ComplicationCode = "702"}}}`, with `any`, `count`, `first`, `last`, `min`, `max`; `other-key` where the key has another name there |
| several rows a patient | `ecprimer: {records: {key: record_id, event: redcap_event_name, instrument: redcap_repeat_instrument, instance: redcap_repeat_instance}}`, and of a field `event: baseline_arm_1` |
| titles and notes around the table | `ecprimer: {dialect: {headerRows: [3], commentRows: [1, 2, 84], delimiter: ";"}}` |
| `12,5` and `1.234,5` | `decimalChar: ","`, `groupChar: "."` |
| `60%`, `3 min`, `~37` | `bareNumber: false`; a unit in the cell is converted, one that cannot be is an error |
| `>89`, `<5` | `ecprimer: {bounds: true}`: an age of `>89` is 90 and over, and whether it is over 95 is not known |
| another unit | `ecprimer: {source-unit: mg/dL, unit: µmol/L}` |
| `RRT; stroke` in one cell | `ecprimer: {split: ";", levels: {RRT: renal_replacement, stroke: ischaemic_stroke, none: none}}`, and fields with `from` that column |
| values that cannot be | `ecprimer: {outside: missing}`: left out, each told with its line |
| days as a spreadsheet counts them, 45292 | `format: excel`, or `excel-1904`; asked, since both can be |
| other runs than those of ECPR | `ecprimer: {include: "SupportType = ECPR"}` |

## Next year

```console
$ ecprimer new registry own --from newer.csv --with complications.csv --codes codes.csv --again
content/registry/own.yaml:48:11: error: the data have no column 'Weight'
   48 |   - name: Weight
      |           ^~~~~~
newer.csv:1:5: note: the column 'BodyWeight' is not in the dictionary and is not read
newer.csv:6:13: warning: FirstRhythm has the code "9" in 3 cells, which the list of codes has not
wrote content/registry/own.csv
wrote content/registry/complications.csv
wrote content/registry/own-codes.csv
wrote content/registry/own.yaml
What was accepted of 'own' is kept; 5 things changed:
  the column 'Weight' is gone; it may be 'BodyWeight' now: ecprimer doctor --registry own --renamed "Weight=BodyWeight"
  the column 'BodyWeight' is new
  FirstRhythm has a new code "9", in 3 cells, first at line 6; say what it means: ecprimer doctor --registry own --answer "first_rhythm=FirstRhythm" --levels "9=…"
  2023 had 93 runs and has 92 now
  2025 is new, with 12 runs
```

What you accepted stays. Columns that are gone or new, codes that nobody has seen, dates in another form, and counts of runs or survivors of earlier years that are others now are told, each with the command that settles it. Until then `doctor` looks through what can be read, tells every cause, and fails:

```console
$ ecprimer doctor --renamed "Weight=BodyWeight" --answer "first_rhythm=FirstRhythm" --levels "9=unknown"
'Weight' is 'BodyWeight' now
first_rhythm is FirstRhythm now
Registry own: 251 records
Runs by year: 2022 70, 2023 92, 2024 77, 2025 12
…
```

A registry that joins a file wants its newer export too: last year's complications say nothing of this year's runs.

## From a program

`ecprimer doctor --format json` prints the same: concepts with the column that holds each, how, its levels and unit; questions with their candidates; sections with what they lack; and the file's records, rows left out and duplicates.

"""###),
    ("published.md", ###"""
---
title: Published tables
description: A table of a paper, written down as it is printed, and checked against itself.
order: 7
---

A file under `content/published/` holds a paper's tables with every figure as it is printed, so that its precision is known. An editor that reads JSON Schema finds one in the project's `docs/schemas/published.schema.json`.

```yaml
schema: ecprimer.published/1
source: zhao2015
licence: CC BY 4.0
groups:
  all:           {n: 24, label: All patients}
  survivors:     {n: 8,  label: Survivors, part-of: all}
  non-survivors: {n: 16, label: Non-survivors, part-of: all}
variables:
  age: {label: Age, unit: years, integer: true}
tables:
  - id: table-2
    title: Before ECMO
    compare: [survivors, non-survivors]
    rows:
      - {variable: age, kind: mean-sd, survivors: "56.6 ± 10.7", non-survivors: "64.5 ± 8.0", p: "0.125"}
claims:
  - {variable: age, group: all, kind: mean-sd, value: "59.3 ± 11.9", where: Abstract}
```

`licence` says what the work allows, [as for figures](figures.md#licences): a table that is taken over names it with a link where it stands, and without one `check` warns. What no licence allows is told in numbers (`numbers only`), not reproduced.

`ecprimer appraise FILE` says which figures cannot be as printed (error), which are doubtful (warning), and what a convention explains (note), each with its arithmetic, and by which tests a P value can be made again. On a page the fence shows the table with marks at the cells concerned:

````markdown
```{appraisal} table-before
published: zhao-2015
tables: [table-2]
caption: What holds, and what cannot.
```
````

`tables` may name `claims` and `comparisons` too. [Reading a small-centre paper](../primer/reading-a-paper.md) shows it at work.

## Patients made up from it

`ecprimer reconstruct FILE --seed N --output DIR` makes up one set of patients that agrees with the printed figures, marked synthetic, with an account of what could not be met and why. The same seed gives the same patients.

With `--dictionary` the patients take the columns of a [data dictionary](registries.md): its order, words, decimals and limits. Each field names the variable or group that fills it (`ecprimer: {published: age}`); levels are paired by name or, where the words differ, in order. Values change places among patients whom nothing printed tells apart until the dictionary's `checks` hold. What the paper says nothing of stays missing.

What is not printed, or is printed in two ways, is declared in the file under `reconstruction`:

```yaml
reconstruction:
  first-id: S-01
  follow:
    icu-days: [Results]               # before what another place says of the same group
  compose:
    procedure: [cabg, valve, congenital]   # counted one by one; nobody has two
  assume:
    - {variable: surgery-to-cpr, kind: median, survivors: "4.5"}
```

The sample registry of this site is made in this way:

```text
ecprimer reconstruct content/published/zhao-2015.yaml --seed 2015 \
  --dictionary content/registry/post-cardiotomy.yaml > content/registry/post-cardiotomy.csv
```

"""###),
    ("reports.md", ###"""
---
title: Annual reports
description: A report of a registry's year from one Markdown file, its sections, measures, small numbers, and what has changed since the last one.
order: 8
---

`ecprimer new report 2024` writes `content/reports/2024.md` for the first registry of `site.yaml`, and `content/measures/REGISTRY.yaml` with the measures that its sections look for, as far as the registry has the fields. Take `draft: true` away to publish it. [The network's report](../reports/2024.md) is one.

## Settings

The front matter says of which registry and year the report is.

| key | says |
| --- | --- |
| `registry`, `year` | whose cases, and of which year; the registry's dictionary needs a column of years with `role: time` |
| `inclusion` | who is counted, in words |
| `ecmo-runs` | all ECMO runs by year, `{2023: 694, 2024: 722}`: the runs of ECPR are a part of them |
| `partial` | years covered in part, `{2024: to June}`; they keep out of trends |
| `benchmarks` | a CSV in `content/` of other series: `series`, `period`, `population`, `survival_percent`, `source` |
| `centre` | the own centre, if the registry is a network's: its measures stand beside those of all centres, of its year, or of three where small numbers are hidden; the funnel names it |
| `previous` | the year of the report before, if it is not the year before |

## Risk adjustment

`adjustment` says how outcomes are adjusted for risk. Choose it before you look at the data, and publish it: `{report} analysis-plan` writes the plan from the settings, the measures and the dictionary, with its SHA-256, on a page that needs no case of the year yet. The report prints the same number if it was made by the same plan.

| key | says | without it |
| --- | --- | --- |
| `predictors` | columns or concepts by importance; none is kept or dropped by its P | `[age_years, low_flow_min, first_rhythm, witnessed]` |
| `knots` | of the restricted cubic spline of each number: 3, 4, 5, or 0 for straight lines | 4 |
| `events-per-parameter` | patients of the rarer outcome asked for each parameter; where they are too few there are fewer knots, then fewer predictors, and the table says so | 10 |
| `imputations` | how often missing predictors are imputed | the percentage of patients with something missing, five at least |
| `bootstrap` | samples of the internal validation; the error of the simulation stands beside the optimism, and an interval from 100 samples on | 100 |
| `seed` | from which all that is random follows | 1 |
| `centre-years` | over how many years centres are compared, by a model of the years before | 3 |
| `adults-from` | the age from which patients are adults; models of adults and children are apart | 18 |

A column with `role: patient` tells runs of the same patient: survival then stands beside that of first runs. A column such as `seizures_hours` beside `seizures`, in hours from flow, gives rates in the time at risk until the event.

## Sections

Each section is a fence of one line without options. Move it, leave it out, put words around it; where it does not say what you want, write a figure or table of your own in its place. It is written out as the Markdown that you could have written, so that its figures and tables are numbered with the others.

| fence | shows |
| --- | --- |
| `{report} analysis-plan` | what is going to be computed and how, with its SHA-256 |
| `{report} provenance` | data lock, inclusion, SHA-256 of registry and dictionary, disclosure profile, version |
| `{report} key-findings` | large figures, and at most six sentences from measures |
| `{report} cohort-flow` | all ECMO, ECPR, weaned, discharged, good neurological outcome |
| `{report} activity` | runs a year with exact intervals, their share of all ECMO runs |
| `{report} case-mix` | the year's patients beside the earlier ones, with standardised differences |
| `{report} process` | measures of process with targets, a p-chart, a run chart, times |
| `{report} survival` | yearly cases and survival, survival and weaning beside earlier years; weaning against death on ECMO and discharge against death over days |
| `{report} neurology` | state at discharge by year; of all, of survivors, best case |
| `{report} complications` | shares of runs, and rates per 1,000 hours of ECMO, until the first event where its time is known |
| `{report} cause-of-death` | shares of deaths and of all patients |
| `{report} survivors` | four tables of survivors and non-survivors, and what follows from the outcome without a test |
| `{report} risk-adjusted` | models of earlier years for adults and for children, imputed beside complete cases, with the coefficients and knots to compute a risk by, their validation and calibration; centres by their patients’ risks with an adjusted funnel; VLAD, CUSUM |
| `{report} follow-up` | alive at 6 and 12 months, a Kaplan–Meier curve |
| `{report} benchmarks` | own survival beside other series |
| `{report} data-quality` | rules met, and how much of each variable is known |
| `{report} methods`, `{report} definitions`, `{report} limitations` | in words; definitions are written from the measures |
| `{report} changes` | numbers of the earlier report that are others now |
| `{report} checklist` | items of STROBE and RECORD, and of TRIPOD where there is a model; where they stand, and which are left to your own words |

The day on which the data were closed stands with the registry in `site.yaml`: `data-lock: 2025-03-31`. Every page that uses the registry says it.

A section that the registry has no fields for says so on the page. A year without cases, and a measure that counts nobody, are told by `check`.

Curves of survival, VLAD, CUSUM, calibration curves and single patients' times are drawn under `internal` and `published` only. Under a profile that hides small numbers a section leaves them out, and its key findings do not speak of what is hidden.

## Measures

Beside `measures.yaml`, every `content/measures/*.yaml` is read. The sections look for measures named after the registry: `network-survival` is the survival of the registry `network`.

```yaml
network-distal-perfusion:
  title: Distal perfusion catheter, of femoral cannulations
  description: Runs of less than an hour are left out.
  registry: network
  numerator: distal_perfusion = yes
  denominator: cannulation_site = femoral
  exclude: ecmo_hours < 1
  target: 0.80
  direction: higher
  source: ELSO ECPR consensus 2021
```

`exclude` leaves records out of numerator and denominator. A missing cell makes a condition unknown, and who is unknown is not in the denominator. Where one of two fields applies, as the PCPC to children and the CPC to adults, say to whom: `(age_years >= 18 and cpc_discharge in (1, 2)) or (age_years < 18 and pcpc_discharge in (1, 2))`.

## Small numbers

Each registry declares a profile in `site.yaml`: `internal`, `published`, `cms11`, `nhs7r5`, or `{threshold: 5}` with `round-to` if you wish. Under the last three a site is made twice: first every count of every page is gathered, then it is decided for all of them together what is hidden, so that no small number can be worked out from any table, figure, CSV or alternative text of the site. What that proves, and what it does not, stands in the repository's `docs/disclosure.md`.

What cannot be told exactly is told as well as it can be, cell by cell: as levels that the dictionary joins (`merge`), as *fewer than 11*, as *11 to 20*; else it stands as *hidden*, and a row of which nothing can be told is named below its table. What must fall, falls from the finest table up. Measures that are to be kept before the others are named in `site.yaml`:

```yaml
keep-first: [network-survival, network-weaned]
```

To hide less: compare fewer variables; put rare levels together, by `merge` in the dictionary or a list of conditions in place of a column; leave out the variables that are missing in a few patients, since those few are a small number too.

`ecprimer build --profile internal --output ../for-the-team` writes the same site with every number, and marks each page as not for publication. It is never written without `--output`, nor into `site`.

## Since the last report

The build writes `reports/2024/results.json` beside the page: each measure that the page printed, of which records, with its counts, and the definitions. When the report is out, copy this file to `content/reports/2024/results.json`. It is part of the site from then on as it was; the report of 2025 computes each of its numbers again from the data and definitions of that day, and shows those that are others now. What was published cannot be taken back, so that it also binds what the new report may show: a number that differs from the published one by fewer patients than may be shown is hidden, and said to have changed.

The file knows what the page printed as measures, and survival by year; not the cells of its comparisons.

"""###),
    ("episodes.md", ###"""
---
title: Episodes and references
description: Podcast episodes with player, chapters and transcript, the feeds, and where references come from.
order: 6
---

## An episode

A page under `content/episodes/`. With `audio` it has a player and stands in the podcast feed; without, it is a page like any other.

```yaml
---
title: ECPR in the emergency department
date: 2026-11-21
audio: {file: ecpr.mp3, bytes: 12345678, type: audio/mpeg}
duration: "24:30"
transcript: ecpr.vtt
chapters:
  - {start: "0:00", title: Welcome}
  - {start: "1:30", title: Who is on the team}
guests: [A. Guest]
---
```

`audio` may be a file beside the page, whose size is then known, or an address; then `bytes` says the size, which the feed needs. A transcript is WebVTT or SRT.

## The feeds

With an address of the site (`base-url`, or `--base-url`) a build writes an Atom feed of all pages with a `date`, `updated` or `reviewed`, a sitemap, and for a podcast its feed:

```yaml
podcast:
  title: ECPR Primer
  description: What the podcast is about.
  author: A. Host
  email: host@example.org
  image: cover.jpg
  category: Health & Fitness > Medicine
  explicit: false
```

Days come from front matter, from `--as-of` or from `SOURCE_DATE_EPOCH`, never from the clock.

## References

`content/references.json` is CSL-JSON, `references.bib` BibTeX, `references.nbib` what PubMed exports. `citation-style: ama` in `site.yaml` writes them as the AMA does, else as Vancouver. Theses, reports and preprints are known by their type; in BibTeX a preprint by `eprinttype` or `archiveprefix`. A work without a year is warned of; where the year is not known, CSL's `"issued": {"literal": "[date unknown]"}` says so and is printed in its place. A list of the whole site says where each work is cited: where a page has the fence `{references}`, or on a page of its own.

Checked are unknown and unused keys, malformed DOIs and PMIDs, works that stand twice, missing years, and whatever `content/retractions.txt` names by its DOI or PMID.

`ecprimer check --external` asks every address outside the site. What `content/link-exceptions.txt` lists is not asked.

"""###),
    ("project.md", ###"""
---
title: A project and its files
description: What stands where, and what each file may say.
order: 3
---

`ecprimer new project "ECPR at our hospital"` writes a project that builds as it is. It holds two folders: `content/`, which is yours, and `templates/`, the theme.

| file | what it holds |
| --- | --- |
| `content/site.yaml` | title, language, registries, navigation |
| `content/index.md` | the home page |
| `content/primer/*.md` | chapters, in the order of their `order` |
| `content/episodes/*.md` | podcast episodes, newest first |
| `content/reports/*.md` | annual reports, newest first |
| `content/registry/` | CSVs, each with its data dictionary |
| `content/published/*.yaml` | published tables |
| `content/measures.yaml` | every number that the site states |
| `content/references.json`, `.bib`, `.ris`, `.nbib`, `.xml`, `.enw` | references, as Zotero, JabRef, EndNote and PubMed export them; more of them in `content/references/` |
| `content/evidence.yaml` | [how well each reference was read](writing.md#what-a-statement-rests-on), and when |
| `content/retractions.txt` | DOIs or PMIDs, a line each, that no page may cite unmarked; a reference can say it itself, `"status": "retracted"` |
| `content/glossary.yaml` | terms and abbreviations |
| `templates/` | Mustache templates, style sheets, scripts |
| `site/` | what is built; each file is listed in `site/manifest.json` |

## The site

```yaml
title: ECPR Primer
description: What the site is about.
language: en
base-url: https://example.org/ecpr/
notice: For education. Not a guideline, and not advice for the care of a patient.
registries:
  post-cardiotomy: {data: registry/post-cardiotomy.csv, dictionary: registry/post-cardiotomy.yaml, disclosure: published}
navigation:
  - {title: Primer, page: primer}
  - {title: Methods, page: methods.md}
```

Paths are relative to `content/`. The address of the site is needed only for feeds, metadata and the page for wrong addresses: every other link is relative, so the site works under any sub-path and from a folder. Texts are UTF-8; a text in another encoding is refused, never mended by guess. What encodings an export may have: [From your export to your report](from-your-export.md).

## The look

`theme` in `site.yaml` changes the look without a template. Each part may be left out.

```yaml
theme:
  colours: {accent: "#7a1f2b", wash: "#f6f1ee"}
  dark: {accent: "#e9a3ab"}
  fonts: {text: "Source Serif 4, Georgia, serif", interface: "Inter, sans-serif", code: monospace}
  logo: logo.svg
  footer: Heart Centre, Example University Hospital
```

Colours are named by their part: `paper`, `ink`, `muted`, `rule`, `wash`, `accent` (links and the first series of a chart), `alert` (intervals, warnings and the focus), `tip`, and `second` (the second series). `dark` holds those of dark screens. A colour of text that has less than 4.5 to 1 against `paper` or `wash` is a warning with its line. `logo` is a picture in `content/`. Fonts are those of the reader's computer: no page loads any.

## Measures

A measure is a proportion, or the `median`, `mean` or `total` of a column.

```yaml
survival-to-discharge:
  title: Survival to hospital discharge
  registry: post-cardiotomy
  numerator: survived_to_discharge = yes
  denominator: all
  target: 0.30
  target-source: our own aim
  definition-source: Perkins 2015
low-flow:
  title: Arrest to ECMO flow
  registry: post-cardiotomy
  median: cpr_minutes
  where: year >= 2008
```

`definition-source` (or `source` for short) says who defined the measure, `target-source` who set its target: seldom the same.

Their definitions can be shown by a fence, `{measures}`; likewise `{provenance}` (each input with its SHA-256), `{glossary}`, `{references}`, `{evidence}`, `{credits}` and `{validation}`.

## References {#reference-files}

`ecprimer new reference FILE…` takes references from BibTeX, RIS, CSL-JSON, MEDLINE or EndNote (XML, `.enw`), or from standard input (`-`), into `content/references.json`. What is there already, by DOI, PMID or title, is left out, unless year or first author say that it is another work; each work keeps its key where a page can cite it, or gets one such as `zhao2015`; the order is kept. A work that is there already and has been retracted since is written into `content/retractions.txt`. What a list of references has no place for, such as a BibTeX `note`, is told. `--doi` and `--pmid` ask Crossref and PubMed.

```console
$ ecprimer new reference export.ris
added zhao2015: cite it by [@zhao2015]
$ ecprimer new reference --doi 10.1186/s40001-015-0179-4
```

Other files of references stand under `bibliography` in `content/site.yaml`, one or a list. A reference that is never cited or has been retracted is a warning; `ecprimer check` notes articles without a DOI and a PMID.

## Editors

`ecprimer new project` writes `.vscode/`: the JSON Schemas of every YAML file, settings by which VS Code completes and checks keys while one types (with Red Hat's YAML extension), and snippets for Markdown: `cite`, `callout`, `picture`, `figure`, `quiz` and others, then Tab. Other editors find the same schemas in `.vscode/schemas/`, that of front matter and those of the fences' YAML too; `ecprimer explain --schema figure` prints one.

`ecprimer explain callouts` shows a form of these pages in the terminal, by its name, by words of your own or by its signs; `ecprimer explain funnel` shows the options of a kind. Commands are completed by the shell:

```console
$ ecprimer --generate-completion-script zsh >~/.zfunc/_ecprimer
$ ecprimer --generate-completion-script bash >~/.local/share/bash-completion/completions/ecprimer
$ ecprimer --generate-completion-script fish >~/.config/fish/completions/ecprimer.fish
```

For zsh, `~/.zshrc` needs `fpath+=~/.zfunc; autoload -Uz compinit; compinit`, once.

## The theme

Templates are Mustache, `page.mustache` first. A name that no page has is an error with its line, so a theme cannot lose a heading in silence. Everything under `templates/assets/` is copied. What the program itself says in a template has a name too, `{{words.skip}}`, and is in the site's language; a theme of your own may write its words out instead.

"""###),
    ("commands.md", ###"""
---
title: Commands and errors
description: What to type, and how to read what comes back.
order: 5
---

| command | does |
| --- | --- |
| `ecprimer build` | reads the project, writes the site, whole or not at all |
| `ecprimer build --single reports/2024` | a page as one HTML file with nothing to load, to be sent by mail; several times, or to `--output FOLDER` alone |
| `ecprimer build --word reports/2024` | a page as a Word document, with figures as vector pictures and tables that can be edited |
| `ecprimer serve` | shows the site on this machine and follows every change |
| `ecprimer check` | tells all that a build would complain of, and writes nothing |
| `ecprimer verify` | builds again and compares byte for byte with what stands there |
| `ecprimer compare DATA.csv --by COLUMN` | groups of patients compared, in the terminal |
| `ecprimer survival DATA.csv --time COLUMN --event COLUMN=VALUE` | Kaplan–Meier estimates and the log-rank test |
| `ecprimer calculate …` | tests and intervals from numbers on the command line |
| `ecprimer appraise PUBLISHED.yaml` | a published table checked against itself |
| `ecprimer dictionary DATA.csv` | a first data dictionary of a CSV, or with `--from-redcap` of a REDCap project |
| `ecprimer new project NAME` | a project; likewise `chapter`, `episode`, `report`, `registry` |

Each has `--help` with an example. The exit status is 0 where all is well, 1 where the content or the data have an error (or, under `--strict`, a warning), 64 where the command line is wrong.

## Errors

Every problem of a run is told at once, with file, line and column, and where there is one the nearest right word.

```text
content/primer/weaning.md:14:11: error: unknown measure 'survial-to-discharge'
   14 | Of these, `=survial-to-discharge` left hospital.
      |           ^~~~~~~~~~~~~~~~~~~~~~~ did you mean 'survival-to-discharge'?
```

For a CSV the two numbers are the record's line and its column's number. `--format json` prints the same as data. While there is an error the old site stays as it was; under `serve` the errors lie over the page until they are mended.

## Editors and shells

A new project has a folder `.vscode` with JSON Schemas of each of its YAML files and of the front matter, and snippets of the forms; `ecprimer explain --schema figure` prints that of a fence. For a shell, `ecprimer --generate-completion-script zsh` (or `bash`, `fish`) prints what completes commands, options and files.

## The same bytes

The same files give the same site, byte for byte, on any machine, in any time zone, language and folder. `site/manifest.json` has the SHA-256 of each input and each output, and `ecprimer verify` checks them.

"""###),
  ]
}
