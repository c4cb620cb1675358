// Written by script/embed from templates/.
// swift-format-ignore-file

/// The theme and the scaffolds, so that `new` works offline wherever the binary stands.
enum EmbeddedTemplates {
  static let files: [(path: String, text: String)] = [
    ("assets/figures.css", ###"""
/* Figures and clinical tables. Colours are the theme's variables. */

/* Each figure stands in the page twice, for wide and for narrow pages; one of the two is hidden from everyone.
   The narrow one is drawn for 324 px, which a phone of 340 px has if it reaches a little into the margin. */
.fig { display: block; direction: ltr; width: 100%; height: auto; font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; overflow: visible }
.fig-narrow { display: none; max-width: 27rem }
@media (max-width: 42rem) { .fig-wide { display: none } .fig-narrow { display: block } }
@media (max-width: 24rem) { .fig-narrow { width: calc(100% + 1rem); margin-inline: -.5rem } }
@media print { .fig-wide { display: block } .fig-narrow { display: none } }

.fig text { font-size: 13px; fill: var(--ink) }
.fig .small { font-size: 12px }
.fig .tick { fill: var(--muted) }
.fig .strong { font-weight: 600 }
.fig .clear { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round }
.fig .count { font-size: 20px; fill: var(--navy) }
.fig .small.count { font-size: 12px; fill: var(--muted) }

/* Series: colour, and a shape or a dash that tells them apart without it. */
.fig .s1 { --c: var(--navy) }
.fig .s2 { --c: var(--amber) }
.fig .s3 { --c: var(--plum) }
.fig .s4 { --c: var(--teal) }
.fig .line { fill: none; stroke: var(--c, var(--navy)); stroke-width: 2; stroke-linejoin: round }
.fig .line.s2 { stroke-dasharray: 7 3 }
.fig .line.s3 { stroke-dasharray: 2 3 }
.fig .line.s4 { stroke-dasharray: 9 3 2 3 }
.fig .line.whole { stroke-dasharray: none }
.fig .line.thin { stroke-width: 1.25 }
.fig .area { fill: var(--c, var(--muted)); opacity: .14 }
.fig .censor { stroke: var(--c); stroke-width: 1.5 }
.fig .pt { fill: var(--c); stroke: var(--paper); stroke-width: 1 }
.fig .see { fill-opacity: .8 }
.fig .pt.hollow { fill: var(--paper); stroke: var(--c); stroke-width: 1.75 }
.fig .ring { fill: var(--paper); stroke: var(--plum); stroke-width: 1.75 }

.fig .grid { stroke: var(--rule); stroke-width: 1 }
.fig .base { stroke: var(--muted) }
.fig .ink { stroke: var(--muted); stroke-width: 1.25; fill: none }
.fig .arrow { fill: var(--muted); stroke: none }
.fig .frame { fill: var(--paper); stroke: var(--navy); stroke-width: 1.25 }
.fig .side { stroke: var(--muted); stroke-dasharray: 4 3 }
.fig .open { fill: var(--paper); stroke: var(--navy); stroke-width: 1.5 }
.fig .fill { fill: var(--navy); stroke: var(--navy); stroke-width: 1.5 }
.fig .soft { fill: color-mix(in srgb, var(--navy) 30%, var(--paper)); stroke: var(--navy); stroke-width: 1.5 }
.fig .fill.s3 { fill: color-mix(in srgb, var(--plum) 25%, var(--paper)); stroke: var(--plum) }
.fig .hatch { stroke: var(--ink); stroke-width: 1; opacity: .55 }
.fig .track { fill: var(--wash) }
.fig .part { stroke-dasharray: 3 2 }
.fig .dot { fill: var(--plum); stroke: var(--paper); stroke-width: 1.5 }
.fig .halo { stroke: var(--paper); stroke-width: 5 }
.fig .whisk { stroke: var(--plum); stroke-width: 2 }
.fig .whisk.s1, .fig .whisk.s2, .fig .whisk.s3, .fig .whisk.s4 { stroke: var(--c) }
.fig .open-path { fill: none }
.fig .mean { stroke: var(--muted); stroke-width: 1.25; stroke-dasharray: 4 3 }
.fig .limit { stroke: var(--muted); stroke-width: 1.25; stroke-dasharray: 2 3 }
.fig .limit.far { stroke-dasharray: none }
.fig .band { fill: var(--muted); opacity: .13 }
.fig .box { fill: var(--wash); stroke: var(--muted); stroke-width: 1.25 }
.fig .median { stroke: var(--plum); stroke-width: 3 }

/* Completeness: the fuller the paler; each cell holds its number. */
.fig .heat { stroke: var(--rule); stroke-width: 1 }
.fig .h0 { fill: var(--plum) }
.fig .h1 { fill: color-mix(in srgb, var(--plum) 82%, var(--paper)) }
.fig .h2 { fill: color-mix(in srgb, var(--plum) 30%, var(--paper)) }
.fig .h3 { fill: color-mix(in srgb, var(--plum) 12%, var(--paper)) }
.fig .h4, .fig .heat.none { fill: var(--paper) }
.fig .on-heat { fill: var(--paper) }

@media print { .fig .area { opacity: .2 } .fig, .fig * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }

.table-block { margin: 2.2rem 0 }
.clinical { border-top: 1.5px solid var(--ink) }
.clinical td, .clinical thead .num { white-space: nowrap }
.clinical td:not(.num, .none) { white-space: normal; min-width: 6rem; max-width: 24rem }
.clinical td.words { min-width: 14rem }
.clinical .num sup { display: inline-block; width: 0; white-space: nowrap }
.clinical .num sup.long { width: auto }
.clinical thead span, .clinical td span { font-weight: 400; color: var(--muted) }
.clinical thead .span { text-align: center; border-bottom: 1px solid var(--rule) }
.clinical thead tr + tr th { border-top: 0 }
.clinical tbody th, .clinical thead tr:first-child > :first-child { position: sticky; inset-inline-start: 0; background: var(--paper); min-width: 9.5rem }
.clinical.grouped tbody th { padding-inline-start: 1rem }
.clinical.grouped tr.group th { font-weight: 600; padding: .9rem 0 .25rem; position: static; background: none }
.clinical .none { text-align: right }
.clinical .none::before { content: "–"; color: var(--rule) }
.table-scroll { container-type: inline-size; position: relative }
.table-scroll caption > span { display: block; position: sticky; inset-inline-start: 0; max-width: min(100cqi, var(--measure)) }
@media (min-width: 66rem) { .table-block.wide { margin-inline-end: calc(-1 * clamp(0rem, 100vw - 68rem, 9.5rem)) } }
.clinical tr.level th { padding-inline-start: 1rem; color: var(--muted) }
.clinical.grouped tr.level th { padding-inline-start: 2rem }
.clinical tbody tr:last-child > * { border-bottom: 0 }
.clinical tbody:last-child tr:last-child > * { border-bottom: 1.5px solid var(--ink) }
.clinical tbody tr:hover > * { background: var(--wash) }
.clinical tr.group:hover > * { background: none }
.clinical td:last-child, .clinical thead th:last-child { padding-inline-end: .9rem }
.clinical td.noted, .clinical th.noted { padding-inline-end: 2.8em }
.clinical sup a { text-decoration: none; padding: 0 .15em }
.notes .note a { text-decoration: none }
.failed { font: .95rem/1.5 var(--sans); border-inline-start: 4px solid var(--plum); padding-block: .2rem; padding-inline: 1rem 0; margin: .8rem 0 }

/* A fence's own text under what it made. */
.fence-source { margin: -.6rem 0 2.6rem }
.fence-source pre { margin: 0; font-size: .82rem }
.fence-source .scroll { margin-top: .2rem; position: relative }
.options td:nth-child(2) { white-space: nowrap }
@media print {
  .fence-source pre { white-space: pre-wrap }
  .fence-source details { display: none }
  .clinical tbody th, .clinical thead tr:first-child > :first-child { position: static }
  article figure { break-inside: auto }
  .fig, figcaption { break-inside: avoid }
  details.data { break-before: auto }
}

"""###),
    ("assets/icon.svg", ###"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#12436d"/><path d="M4 17h6l3-8 5 15 3-7h7" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>

"""###),
    ("assets/search.js", ###"""
// Finds sections of the site: every word must occur, the last one as a beginning. Titles weigh most, then headings.
(() => {
  const form = document.getElementById("search");
  const field = document.getElementById("search-words");
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  if (!form || !window.searchIndex) return;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const entries = window.searchIndex.map(([page, heading, address, words]) =>
    ({ page, heading, address, words, parts: [plain(page), plain(heading), plain(words)] }));

  const score = (entry, terms) => {
    let sum = 0;
    for (const term of terms) {
      const [page, heading, words] = entry.parts;
      const found = (page.includes(term) ? 4 : 0) + (heading.includes(term) ? 6 : 0) + (words.includes(term) ? 1 : 0);
      if (!found) return 0;
      sum += found;
    }
    return sum;
  };

  const excerpt = (entry, terms) => {
    const near = Math.max(0, entry.parts[2].indexOf(terms[0]) - 60);
    const from = near === 0 ? 0 : entry.words.indexOf(" ", near) + 1;
    const space = entry.words.indexOf(" ", from + 170);
    const to = space < 0 ? entry.words.length : space;
    return (from > 0 ? "… " : "") + entry.words.slice(from, to) + (to < entry.words.length ? " …" : "");
  };

  const show = () => {
    const terms = plain(field.value).split(/\s+/).filter(Boolean);
    results.replaceChildren();
    results.hidden = terms.length === 0;
    if (terms.length === 0) { status.textContent = ""; return; }
    const found = entries.map((entry) => [score(entry, terms), entry]).filter(([points]) => points > 0)
      .sort((one, other) => other[0] - one[0]).slice(0, 30);
    status.textContent = found.length === 1 ? "1 section found." : found.length + " sections found.";
    for (const [, entry] of found) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = entry.address;
      link.textContent = entry.heading ? entry.page + ": " + entry.heading : entry.page;
      const text = document.createElement("p");
      text.textContent = excerpt(entry, terms);
      item.append(link, text);
      results.append(item);
    }
  };

  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", show);
  show();
})();

"""###),
    ("assets/style.css", ###"""
/* One stylesheet for light, dark and print: every colour is a variable. */
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1c1f23; --muted: #5b6168; --rule: #dcdad5; --wash: #f3f1ec;
  --navy: #12436d; --teal: #1b7a72; --plum: #801650; --amber: #b34a0e;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --measure: 44rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e6e4df; --muted: #a3a8ae; --rule: #343a41; --wash: #1d2126;
    --navy: #8db8e0; --teal: #6fcfc3; --plum: #e58ab8; --amber: #f4a36b;
  }
}

/* The page */
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word }
a { color: var(--navy); text-underline-offset: .18em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--plum); outline-offset: 2px; border-radius: 2px }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; inset-inline-start: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 9 }
.skip:focus { inset-inline-start: 1rem }
img { max-width: 100%; height: auto }

.top { display: flex; gap: 0 2rem; align-items: center; padding: 0 clamp(1rem, 4vw, 3rem); border-bottom: 1px solid var(--rule); font: .9rem var(--sans) }
.brand { flex: none; text-decoration: none; color: var(--ink); font-size: 1rem; padding: .8rem 0; white-space: nowrap }
.top nav { overflow-x: auto; scrollbar-width: none; min-width: 0;
  mask-image: linear-gradient(to right, #000 calc(100% - 1.5rem), transparent) }
[dir=rtl] .top nav { mask-image: linear-gradient(to left, #000 calc(100% - 1.5rem), transparent) }
.top ul { display: flex; gap: 1.3rem; list-style: none; margin: 0; padding-block: 0; padding-inline: .2rem 1.5rem }
.top li a { display: block; padding: .85rem 0 .75rem; text-decoration: none; color: var(--muted); white-space: nowrap; border-bottom: 2px solid transparent }
.top li a:hover { color: var(--ink) }
.top [aria-current] { color: var(--ink); border-color: var(--navy) }

.shell { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.5rem; padding: 0 clamp(1rem, 4vw, 3rem); max-width: 74rem; margin: 0 auto }
.aside { display: none }
main { min-width: 0; max-width: var(--measure); padding-bottom: 4rem }
@media (min-width: 66rem) {
  .shell { grid-template-columns: 11rem minmax(0, var(--measure)) }
  .aside { display: block }
  .toc { position: sticky; top: 2rem; margin-top: 3.4rem; max-height: calc(100vh - 4rem); overflow-y: auto; font: .85rem/1.45 var(--sans) }
}
.toc ol { list-style: none; padding: 0; margin: .7rem 0; border-inline-start: 1px solid var(--rule) }
.toc a { display: block; padding-block: .3rem; padding-inline: .9rem 0; color: var(--muted); text-decoration: none }
.toc a:hover { color: var(--ink); box-shadow: inset 2px 0 0 var(--navy) }
[dir=rtl] .toc a:hover { box-shadow: inset -2px 0 0 var(--navy) }

.eyebrow { font: 600 .75rem/1.4 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--muted) }
nav.eyebrow { margin: 3rem 0 .8rem }
nav.eyebrow ol { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap }
nav.eyebrow li + li::before { content: "·"; margin: 0 .5em }
nav.eyebrow a { color: inherit; text-decoration: none }
nav.eyebrow a:hover { color: var(--ink); text-decoration: underline }
.toc .eyebrow { margin: 0 }
h1 { font: 600 clamp(2rem, 5vw, 2.9rem)/1.12 var(--serif); letter-spacing: -.012em; margin: 0 0 1rem; text-wrap: balance }
h2 { font: 600 1.45rem/1.25 var(--serif); margin: 2.8rem 0 .6rem; text-wrap: balance }
h3 { font: 600 1.15rem/1.3 var(--serif); margin: 2rem 0 .4rem }
h4 { font: 600 1rem/1.4 var(--sans); margin: 1.6rem 0 .3rem }
.lede { font-size: 1.25rem; line-height: 1.5; margin: 0 0 1rem; text-wrap: pretty }
.meta { font: .85rem/1.7 var(--sans); color: var(--muted); margin: 0 0 2rem }
.meta span + span::before { content: " · " }
.chip { border: 1px solid currentColor; border-radius: 1rem; padding: .1rem .6rem; color: var(--plum); white-space: nowrap; text-decoration: none; margin-inline-start: .3rem }
.keys, .aims { background: var(--wash); border-radius: .5rem; padding: 1.1rem 1.4rem 1rem; margin: 0 0 1.2rem }
.aims { background: none; border: 1px solid var(--rule) }
.keys h2, .aims h2 { font: 600 .75rem/1 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--muted); margin: 0 0 .5rem }
.keys ul, .aims ul { margin: 0; padding-inline-start: 1.1rem }
.keys li, .aims li { margin: .25rem 0 }

/* Running text */
.val { font-variant-numeric: lining-nums tabular-nums }
@media (min-width: 40rem) { .val { white-space: nowrap } li .val { white-space: normal } }
.cite { font: .72em var(--sans); vertical-align: .35em; line-height: 0; margin-inline-start: .1em; white-space: nowrap }
.cite a { text-decoration: none; padding: .3em .1em }
.cite a:hover { text-decoration: underline }
sup { font-size: .7em; line-height: 0 }
abbr[title] { text-decoration: underline dotted 1px var(--muted); text-underline-offset: .2em; cursor: help }
h2 .anchor, h3 .anchor, h4 .anchor { margin-inline-start: .35em; color: var(--muted); text-decoration: none; opacity: 0; font-weight: 400 }
:is(h2, h3, h4):hover .anchor, .anchor:focus-visible { opacity: 1 }
blockquote { margin: 1.4rem 0; padding-block: 0; padding-inline: 1.2rem 0; border-inline-start: 3px solid var(--rule); color: var(--muted) }
code { font: .875em var(--mono); background: var(--wash); padding: .08em .3em; border-radius: .25em }
pre { background: var(--wash); padding: 1rem 1.2rem; border-radius: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; line-height: 1.5 }
pre code { background: none; padding: 0; font-size: .875em }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5rem 0 }
.callout { border-inline-start: 4px solid var(--navy); background: var(--wash); padding: .9rem 1.2rem; margin: 1.6rem 0; border-start-end-radius: .4rem; border-end-end-radius: .4rem }
.callout > :first-child { margin-top: 0 }
.callout > :last-child { margin-bottom: 0 }
.callout-title { font: 600 .8rem/1.4 var(--sans); letter-spacing: .04em; color: var(--navy); margin: 0 0 .3rem }
.callout-warning { border-color: var(--plum) } .callout-warning .callout-title { color: var(--plum) }
.callout-tip, .callout-clinical-pearl { border-color: var(--teal) }
.callout-tip .callout-title, .callout-clinical-pearl .callout-title { color: var(--teal) }

/* A form and what it gives */
.example { border: 1px solid var(--rule); border-radius: .4rem; margin: 1.4rem 0; overflow: hidden }
.example > pre { margin: 0; border-radius: 0 }
.example-result { padding: .4rem 1.2rem }

/* Search */
.to-search { margin-inline-start: auto; color: var(--muted); text-decoration: none; padding: .8rem 0 }
.to-search:hover { color: var(--ink); text-decoration: underline }
#search label { display: block; font: .85rem var(--sans); color: var(--muted); margin-bottom: .3rem }
#search input { width: 100%; padding: .6rem .8rem; font: 1rem var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--muted); border-radius: .3rem }
#search-status { font: .85rem var(--sans); color: var(--muted) }
.site-map, .site-map ul { list-style: none; padding: 0 }
.site-map > li { margin: 1rem 0 }
.site-map ul { margin-block: .2rem 0; margin-inline: 1.2rem 0; font-size: .95em }
.print-chapter { break-before: page }

/* Podcast */
.player { margin: 0 0 1.5rem }
.player audio { width: 100% }
.player p { font: .85rem var(--sans); margin: .3rem 0 }
.episode-chapters { list-style: none; padding: 0; font-variant-numeric: tabular-nums }

/* Figures and tables */
figure { margin: 2.2rem 0 }
figcaption { font: .95rem/1.45 var(--sans); margin: 0 0 .9rem }
figcaption b, caption b { font-weight: 650 }
.sub { color: var(--muted) }
details { font: .9rem/1.5 var(--sans); color: var(--muted); margin-top: .4rem }
summary { cursor: pointer; padding: .4rem 0; min-height: 1.5rem }
.table-scroll, .scroll { overflow-x: auto; margin: 1.2rem 0 .5rem;
  background:
    linear-gradient(to left, var(--paper) 30%, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to left, color-mix(in srgb, var(--ink) 16%, transparent), transparent) right / 1rem 100% no-repeat scroll }
[dir=rtl] :is(.table-scroll, .scroll) { background:
    linear-gradient(to right, var(--paper) 30%, transparent) left / 3rem 100% no-repeat local,
    linear-gradient(to right, color-mix(in srgb, var(--ink) 16%, transparent), transparent) left / 1rem 100% no-repeat scroll }
table { border-collapse: collapse; width: 100%; font: .92rem/1.4 var(--sans); font-variant-numeric: lining-nums tabular-nums }
caption { text-align: start; padding-bottom: .6rem; font-size: .95rem }
thead th { border-bottom: 1px solid var(--ink); text-align: start; vertical-align: bottom; padding-block: .5rem; padding-inline: 0 .9rem; font-weight: 600 }
thead tr:first-child th { border-top: 1.5px solid var(--ink) }
tbody th { text-align: start; font-weight: 400; padding-block: .42rem; padding-inline: 0 .9rem }
td { padding-block: .42rem; padding-inline: 0 .9rem }
tbody tr:last-child > * { border-bottom: 1.5px solid var(--ink) }
tbody tr:hover { background: var(--wash) }
.num { text-align: right }
.num, .none, .val { direction: ltr; unicode-bidi: isolate }
.notes { font: .82rem/1.5 var(--sans); color: var(--muted) }

/* Questions */
.quiz { border: 1px solid var(--rule); border-radius: .5rem; padding: 1rem 1.4rem; margin: 1.4rem 0 }
.quiz .question { font-weight: 600; margin: 0 0 .6rem }
.quiz ol { list-style: upper-alpha; padding-inline-start: 1.6rem; margin: 0 }
.quiz details { color: var(--ink) }

/* The end of a page */
.references ol { font: .9rem/1.5 var(--sans); padding-inline-start: 1.8rem }
.references li { margin: .5rem 0 }
.references li:target, .footnotes li:target, :is(h2, h3, figure):target { background: var(--wash); box-shadow: 0 0 0 .5rem var(--wash) }
.reference-list { list-style: none; padding: 0; font: .9rem/1.5 var(--sans) }
.reference-list li { margin: .8rem 0 }
.cited-in { color: var(--muted); display: block }
.retracted { color: var(--plum) }
.evidence th { text-align: start; vertical-align: top; font-weight: 400 }
.evidence thead th, .evidence .group th { font-weight: 600 }
.evidence td { min-width: 7.5rem; vertical-align: top }
.provenance { font: .85rem/1.55 var(--sans); color: var(--muted); border-top: 1px solid var(--rule); margin-top: 3rem }
.provenance h2 { font: 600 .95rem var(--sans); color: var(--ink); margin: 1.2rem 0 .4rem }
.hash { font-family: var(--mono); font-size: .9em; overflow-wrap: anywhere }
.turning { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 3rem; font: .95rem var(--sans) }
.turning a { text-decoration: none; padding: .4rem 0 }
.turning a:hover { text-decoration: underline }
.turning a[rel=next] { margin-inline-start: auto; text-align: end }
.turning span { display: block; font-size: .8rem; color: var(--muted) }
.foot { border-top: 1px solid var(--rule); padding: 1.5rem clamp(1rem, 4vw, 3rem) 2.5rem; font: .85rem/1.6 var(--sans); color: var(--muted) }
.foot p { max-width: var(--measure); margin: .3rem 0 }
.foot a { color: inherit; margin-inline-end: .8rem; display: inline-block; padding: .25rem 0 }
.definitions { font: .92rem/1.5 var(--sans) }
.definitions div { padding: .6rem 0; border-top: 1px solid var(--rule); break-inside: avoid }
.definitions dt { font-weight: 600 }
.definitions dd { margin: .15rem 0 0; color: var(--muted) }
.definitions span { color: var(--ink) }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem; margin: 1.5rem 0; font: .85rem/1.4 var(--sans) }
.tiles div { display: flex; flex-direction: column; padding: .9rem 0 0; border-top: 2px solid var(--navy); break-inside: avoid }
.tiles dt { color: var(--muted); order: 1 }
.tiles dd { margin: 0; order: 2; color: var(--muted) }
.tiles .large { order: 0; font: 600 2rem/1.15 var(--serif); color: var(--ink); font-variant-numeric: lining-nums }
.listing { list-style: none; padding: 0 }
.listing li { padding: 1.1rem 0; border-top: 1px solid var(--rule) }
.listing a { font-weight: 600; font-size: 1.15rem; text-decoration: none }
.listing a:hover { text-decoration: underline }
.listing p { margin: .2rem 0 0; color: var(--muted) }

@media (max-width: 40rem) {
  .top { gap: 0 1.2rem; padding-inline-end: 0 }
  nav.eyebrow { margin-top: 1.8rem }
}

@media print {
  :root { --paper: #fff; --ink: #000; --muted: #333; --rule: #999; --wash: #fff; --navy: #12436d; --teal: #11655e; --plum: #801650; --amber: #8f3a0a }
  @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
  body { font-size: 10.5pt }
  .top, .aside, .turning, .skip, .anchor { display: none }
  .shell { display: block; padding: 0; max-width: none }
  main { max-width: none; padding: 0 }
  nav.eyebrow { margin-top: 0 }
  h2, h3, figcaption, caption { break-after: avoid }
  .table-block.short, .tiles div, .definitions div { break-inside: avoid }
  figure, .keys, .callout, .quiz, tr, li { break-inside: avoid }
  thead { display: table-header-group }
  .table-scroll, .scroll { overflow: visible; background: none }
  .keys { border: 1px solid var(--rule) }
  details > summary { display: none }
  details::details-content { content-visibility: visible; display: block }
  article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere }
}

"""###),
    ("page.mustache", ###"""
<!doctype html>
<html lang="{{language}}"{{#direction}} dir="{{direction}}"{{/direction}}>
<head>
{{> partials/head}}
</head>
<body class="kind-{{kind}}">
<a class="skip" href="#main">Skip to the text</a>
{{> partials/masthead}}
<div class="shell">
{{> partials/contents}}
<main id="main">
<article>
<header class="opening">
<nav class="eyebrow" aria-label="Breadcrumb"><ol>{{#breadcrumbs}}<li>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</li>{{/breadcrumbs}}</ol></nav>
<h1>{{{heading}}}</h1>
{{#lede}}
<p class="lede">{{{lede}}}</p>
{{/lede}}
<p class="meta">{{#meta}}<span><bdi>{{{item}}}</bdi></span>{{/meta}}{{#synthetic}} <a class="chip" href="#provenance">Synthetic data</a>{{/synthetic}}</p>
{{#has-key-points}}
<section class="keys" aria-labelledby="key-points">
<h2 id="key-points">Key points</h2>
<ul>
{{#key-points}}
<li>{{{item}}}</li>
{{/key-points}}
</ul>
</section>
{{/has-key-points}}
{{#has-objectives}}
<section class="aims" aria-labelledby="objectives">
<h2 id="objectives">After this chapter you can</h2>
<ul>
{{#objectives}}
<li>{{{item}}}</li>
{{/objectives}}
</ul>
</section>
{{/has-objectives}}
</header>
{{{body}}}
{{#references}}
<section class="references" aria-labelledby="references">
<h2 id="references">References</h2>
{{{references}}}
</section>
{{/references}}
{{#provenance}}
<section class="provenance" aria-labelledby="provenance">
<h2 id="provenance">Where these numbers come from</h2>
{{{provenance}}}
</section>
{{/provenance}}
</article>
{{> partials/turning}}
</main>
</div>
{{> partials/foot}}
</body>
</html>

"""###),
    ("partials/contents.mustache", ###"""
<div class="aside">
{{#has-contents}}
<nav class="toc" aria-labelledby="on-this-page">
<h2 class="eyebrow" id="on-this-page">On this page</h2>
<ol>
{{#contents}}
<li><a href="#{{id}}">{{{title-html}}}</a></li>
{{/contents}}
</ol>
</nav>
{{/has-contents}}
</div>

"""###),
    ("partials/foot.mustache", ###"""
<footer class="foot">
{{#notice}}
<p>{{notice}}</p>
{{/notice}}
<p>{{#foot-links}}<a href="{{href}}">{{title}}</a> {{/foot-links}}</p>
<p class="made">Made by {{generator}}{{#data-hash}} · data {{data-hash}}{{/data-hash}}</p>
</footer>

"""###),
    ("partials/head.mustache", ###"""
<meta charset="utf-8">
<title>{{full-title}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
<meta name="generator" content="{{generator}}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="{{root}}assets/style.css">
<link rel="stylesheet" href="{{root}}assets/figures.css">
<link rel="icon" href="{{root}}assets/icon.svg" type="image/svg+xml">
{{#data-hash}}
<style>@page { @bottom-left { content: "{{generator}} · data {{data-hash}}"; font: 8pt sans-serif } }</style>
{{/data-hash}}
{{{metadata}}}

"""###),
    ("partials/masthead.mustache", ###"""
<header class="top">
<a class="brand" href="{{root}}index.html">{{brand-light}} <b>{{brand-strong}}</b></a>
<nav aria-label="Main" tabindex="-1"><ul>{{#navigation}}<li><a href="{{href}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>{{/navigation}}</ul></nav>
<a class="to-search" href="{{root}}search.html">Search</a>
</header>

"""###),
    ("partials/turning.mustache", ###"""
{{#has-neighbours}}
<nav class="turning" aria-label="Previous and next">
{{#previous}}
<a rel="prev" href="{{href}}"><span>Previous</span> {{title}}</a>
{{/previous}}
{{#next}}
<a rel="next" href="{{href}}"><span>Next</span> {{title}}</a>
{{/next}}
</nav>
{{/has-neighbours}}

"""###),
    ("scaffold/chapter.md", ###"""
---
title: {{title}}
description: What this chapter tells, in a sentence.
order: {{order}}
draft: true
objectives:
  - What a reader can do after this chapter.
key-points:
  - What to remember.
---

## Why it matters

Write here. Cite a reference by its key in square brackets with an at sign; state a number as a computed value.

## What we don't know

Say what is open.

"""###),
    ("scaffold/episode.md", ###"""
---
title: {{title}}
description: What the episode covers, in a sentence.
draft: true
authors: []
tags: [podcast]
---

## What the episode covers

A summary in your own words, with its references.

## About the host

Who speaks.

"""###),
    ("scaffold/project/content/glossary.yaml", ###"""
- {term: ECPR, expansion: extracorporeal cardiopulmonary resuscitation, definition: ECMO started during cardiac arrest.}
- {term: ECMO, expansion: extracorporeal membrane oxygenation}

"""###),
    ("scaffold/project/content/index.md", ###"""
---
title: {{title}}
description: What this site is about, in a sentence.
---

Write here what a reader finds. The first chapter is [an example](primer/first-chapter.md): change it, or take it away.

In the example's synthetic registry `=survival-to-discharge | sentence` patients survived to discharge.

"""###),
    ("scaffold/project/content/measures.yaml", ###"""
# Every number that the site states, with what it is made of.
cases:
  title: Patients treated with ECPR
  registry: example
  numerator: all
survival-to-discharge:
  title: Survival to hospital discharge
  registry: example
  numerator: survived_to_discharge = yes
  denominator: all

"""###),
    ("scaffold/project/content/methods.md", ###"""
---
title: How these numbers were made
description: The measures, and the digest of every file that went in.
---

Each number on this site is computed while the site is built, from a registry and its data dictionary.

## Measures

```{measures}
```

## Inputs

```{provenance}
```

## Terms

```{glossary}
```

"""###),
    ("scaffold/project/content/primer/first-chapter.md", ###"""
---
title: A first chapter
description: What it tells, in a sentence.
order: 1
objectives:
  - Say what ECPR stands for.
  - State the survival of the example's patients with its denominator and interval.
key-points:
  - "Survival to discharge in the synthetic example: `=survival-to-discharge | sentence`."
---

## What the data show

ECPR is shown here by a **synthetic** registry of `=cases | n` patients, of whom `=survival-to-discharge` survived to discharge. [](#fig-yearly) shows them by year. A published series that reports the same outcome is that of Zhao and colleagues [@zhao2015].

```{figure} fig-yearly
kind: yearly
registry: example
year: year
outcome: survived_to_discharge = yes
caption: "Survival to discharge: `=survival-to-discharge` over all years."
note: Invented patients.
```

```{table} table-groups
kind: comparison
registry: example
by: survived_to_discharge
variables: [age_years, sex, low_flow_minutes]
caption: Survivors and non-survivors of the example.
```

> [!TIP]
> Every number comes from `content/measures.yaml`. A name that is not there is an error with the nearest right word.

## Questions

```{quiz} quiz-denominator
question: What belongs beside a survival of 50%?
options:
  - {text: "Its denominator and an interval.", correct: true, reason: "Five of ten and five hundred of a thousand are both 50%."}
  - {text: Nothing more., reason: "Without a denominator nobody can tell how sure it is."}
```

"""###),
    ("scaffold/project/content/references.json", ###"""
[
  {
    "id": "zhao2015", "type": "article-journal",
    "title": "Extracorporeal cardiopulmonary resuscitation for adult patients who underwent post-cardiac surgery",
    "author": [
      {"family": "Zhao", "given": "Y"}, {"family": "Xing", "given": "J"}, {"family": "Du", "given": "Z"},
      {"family": "Liu", "given": "F"}, {"family": "Jia", "given": "M"}, {"family": "Hou", "given": "X"}
    ],
    "container-title": "European Journal of Medical Research", "container-title-short": "Eur J Med Res",
    "volume": "20", "page": "83", "issued": {"date-parts": [[2015]]}, "DOI": "10.1186/s40001-015-0179-4"
  }
]

"""###),
    ("scaffold/project/content/registry/example.csv", ###"""
case_id,year,age_years,sex,low_flow_minutes,survived_to_discharge
EX-01,2021,54,male,38,yes
EX-02,2021,61,male,72,no
EX-03,2022,47,female,41,yes
EX-04,2022,70,male,85,no
EX-05,2022,58,female,60,no
EX-06,2023,39,male,33,yes
EX-07,2023,66,male,77,no
EX-08,2023,52,female,49,yes
EX-09,2023,73,male,90,no
EX-10,2024,44,male,52,no
EX-11,2024,59,female,45,yes
EX-12,2024,63,male,68,no

"""###),
    ("scaffold/project/content/registry/example.yaml", ###"""
# A Frictionless Table Schema; what it has no word for stands under ecprimer.
fields:
  - name: case_id
    title: Case
    type: string
    constraints: {required: true, unique: true}
    ecprimer: {role: identifier}
  - name: year
    title: Year
    type: integer
    constraints: {required: true, minimum: 2021, maximum: 2024}
    ecprimer: {role: time}
  - name: age_years
    title: Age
    type: integer
    constraints: {minimum: 18, maximum: 89}
    ecprimer: {unit: years, summary: mean, decimals: 1}
  - name: sex
    title: Sex
    type: string
    constraints: {enum: [female, male]}
  - name: low_flow_minutes
    title: Low-flow time
    type: integer
    constraints: {minimum: 0}
    ecprimer: {unit: min, summary: median}
  - name: survived_to_discharge
    title: Survived to discharge
    type: string
    constraints: {required: true, enum: ["yes", "no"], }
    ecprimer: {role: outcome}
ecprimer:
  synthetic: true
  note: Twelve invented patients.

"""###),
    ("scaffold/project/content/site.yaml", ###"""
title: {{title}}
description: What this site is about, in a sentence.
language: en
notice: For education. Not a guideline, and not advice for the care of a patient.
# Each registry declares how much of it may be published: internal, published, cms11, nhs7r5 or a threshold.
registries:
  example: {data: registry/example.csv, dictionary: registry/example.yaml, disclosure: published}
navigation:
  - {title: Primer, page: primer}
  - {title: Methods, page: methods.md}

"""###),
    ("scaffold/registry/dictionary.yaml", ###"""
# The default data dictionary of an ECPR registry: a Frictionless Table Schema, one record a run of ECPR.
#
# Delete what you do not collect and add what you do; a column that the dictionary does not know is an error, and so is a
# field that the data lack. `source` names where the field comes from; look the definition up there, in its newest version:
#   Utstein OHCA 2015         Perkins GD et al. Circulation 2015;132:1286-1300, doi 10.1161/CIR.0000000000000144;
#                             renewed in 2024: Grasner JT et al. Resuscitation 2024:110288,
#                             doi 10.1016/j.resuscitation.2024.110288, not yet compared with these fields
#   Utstein IHCA 2019         Nolan JP et al. Circulation 2019;140:e746-e757
#   ELSO Registry 2018        ELSO Registry Data Definitions, 1 February 2018, and the addendum for ECPR (elso.org). ELSO
#                             asks for date and time of each complication since April 2022; here a run has it or not
#   ELSO ECPR guideline 2021  Richardson ASC et al. ASAIO J 2021;67:221-228, doi 10.1097/MAT.0000000000001344
#   local                     not in these; define it before you collect it
# Limits are those of what can be, not of what is usual: a value outside is a slip of the pen.
title: ECPR registry
description: Patients who received extracorporeal cardiopulmonary resuscitation, one record a run.
missingValues: ["", "NA"]
ecprimer:
  checks:
    - no_flow_min <= arrest_to_flow_min
    - low_flow_min <= arrest_to_flow_min
    - icu_days <= hospital_days
    - not (weaned = no and ecmo_end = recovery)
    - not (weaned = yes and ecmo_end in (death, withdrawal))
    - not (survived_to_discharge = yes and ecmo_end in (death, withdrawal))
    - not (survived_to_discharge = yes and weaned = no and ecmo_end missing)
    - not (survived_to_discharge = yes and cpc_discharge = "5")
    - survived_to_discharge = no or cause_of_death missing
    - not (survived_to_discharge = yes and pcpc_discharge = "6")
    - not (survived_6_months = yes and survived_to_discharge = no)
    - not (survived_12_months = yes and survived_6_months = no)
    - not (alive_at_last_contact = yes and survived_to_discharge = no)
    - hospital_days <= follow_up_days
    - not (in_hospital = yes and arrest_location in (public, home, ems))
fields:
  # The record and the patient
  - name: record_id
    title: Record
    description: "A study number, never a hospital number."
    type: string
    constraints: {required: true, unique: true}
    ecprimer: {role: identifier, source: "local"}
  - name: centre
    title: Centre
    type: string
    ecprimer: {role: centre, source: "ELSO Registry 2018"}
  - name: year
    title: Year of ECPR
    type: year
    constraints: {required: true, minimum: 1990, maximum: 2100}
    ecprimer: {role: time, source: "ELSO Registry 2018"}
  - name: age_years
    title: Age
    description: "At ages over 89 write 90."
    type: number
    constraints: {minimum: 0, maximum: 120}
    ecprimer: {unit: years, summary: median, decimals: 0, source: "Utstein OHCA 2015, IHCA 2019"}
  - name: sex
    title: Sex
    type: string
    categories:
      - {value: "male", label: Male}
      - {value: "female", label: Female}
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: weight_kg
    title: Weight
    type: number
    constraints: {minimum: 0.3, maximum: 400}
    ecprimer: {unit: kg, summary: median, decimals: 1, source: "ELSO Registry 2018"}
  - name: height_cm
    title: Height
    type: number
    constraints: {minimum: 25, maximum: 250}
    ecprimer: {unit: cm, summary: median, decimals: 0, source: "ELSO Registry 2018"}
  # Before the arrest
  - name: cpc_before
    title: CPC before the arrest
    type: string
    categories:
      - {value: "1", label: CPC 1}
      - {value: "2", label: CPC 2}
      - {value: "3", label: CPC 3}
      - {value: "4", label: CPC 4}
    ecprimer: {source: "Utstein IHCA 2019"}
  - name: pcpc_before
    title: PCPC at admission
    description: "Of children, in place of the CPC."
    type: string
    categories:
      - {value: "1", label: PCPC 1}
      - {value: "2", label: PCPC 2}
      - {value: "3", label: PCPC 3}
      - {value: "4", label: PCPC 4}
      - {value: "5", label: PCPC 5}
    ecprimer: {source: "local"}
  - name: coronary_disease
    title: Coronary artery disease
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  - name: heart_failure
    title: Heart failure
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein IHCA 2019"}
  - name: hypertension
    title: Hypertension
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  - name: diabetes
    title: Diabetes mellitus
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein IHCA 2019"}
  - name: dialysis_before
    title: Dialysis before the arrest
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein IHCA 2019"}
  - name: cardiac_surgery_before
    title: Cardiac surgery in this stay
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  # The arrest
  - name: arrest_location
    title: Place of the arrest
    type: string
    categories:
      - {value: "public", label: Public place}
      - {value: "home", label: Home}
      - {value: "ems", label: In an ambulance}
      - {value: "emergency department", label: Emergency department}
      - {value: "catheter laboratory", label: Catheter laboratory}
      - {value: "operating room", label: Operating room}
      - {value: "ICU", label: Intensive care unit}
      - {value: "ward", label: Ward}
      - {value: "other", label: Other}
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: in_hospital
    title: Arrest in hospital
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: witnessed
    title: Witnessed
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: bystander_cpr
    title: CPR by a bystander
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein OHCA 2015"}
  - name: aetiology
    title: Cause of the arrest
    description: "What was found in the end, in categories of our own."
    type: string
    categories:
      - {value: "acute coronary syndrome", label: Acute coronary syndrome}
      - {value: "arrhythmia", label: Arrhythmia}
      - {value: "heart failure", label: Heart failure}
      - {value: "pulmonary embolism", label: Pulmonary embolism}
      - {value: "myocarditis", label: Myocarditis}
      - {value: "hypothermia", label: Hypothermia}
      - {value: "intoxication", label: Intoxication}
      - {value: "respiratory", label: Respiratory}
      - {value: "after cardiac surgery", label: After cardiac surgery}
      - {value: "other", label: Other}
      - {value: "unknown", label: Unknown}
    ecprimer: {source: "local"}
  - name: first_rhythm
    title: First monitored rhythm
    type: string
    categories:
      - {value: "VF", label: Ventricular fibrillation}
      - {value: "pVT", label: Pulseless ventricular tachycardia}
      - {value: "PEA", label: Pulseless electrical activity}
      - {value: "asystole", label: Asystole}
      - {value: "bradycardia", label: Bradycardia with a pulse}
      - {value: "unknown", label: Unknown}
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: mechanical_cpr
    title: Mechanical CPR
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: defibrillations
    title: Defibrillations
    type: integer
    constraints: {minimum: 0, maximum: 100}
    ecprimer: {summary: median, decimals: 0, source: "Utstein OHCA 2015, IHCA 2019"}
  - name: adrenaline_mg
    title: Adrenaline before ECMO flow
    type: number
    constraints: {minimum: 0, maximum: 100}
    ecprimer: {unit: mg, summary: median, decimals: 0, source: "local"}
  - name: rosc_before_ecmo
    title: "Return of circulation before ECMO, not sustained"
    description: "Sustained is a circulation without compressions for 20 minutes on end."
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO ECPR guideline 2021"}
  - name: no_flow_min
    title: No-flow time
    description: "From collapse to the first chest compression."
    type: number
    constraints: {minimum: 0, maximum: 240}
    ecprimer: {unit: min, summary: median, decimals: 0, source: "local"}
  - name: low_flow_min
    title: Low-flow time
    description: "From the first chest compression to ECMO flow."
    type: number
    constraints: {minimum: 0, maximum: 600}
    ecprimer: {unit: min, summary: median, decimals: 0, source: "local"}
  - name: arrest_to_flow_min
    title: Arrest to ECMO flow
    description: "From collapse to ECMO flow."
    type: number
    constraints: {minimum: 0, maximum: 720}
    ecprimer: {unit: min, summary: median, decimals: 0, source: "local"}
  - name: end_tidal_co2_mmhg
    title: Highest end-tidal CO2 in CPR
    type: number
    constraints: {minimum: 0, maximum: 150}
    ecprimer: {unit: mmHg, summary: median, decimals: 0, source: "local"}
  # Last values before ECMO flow
  - name: ph_before
    title: pH before ECMO
    type: number
    constraints: {minimum: 6.3, maximum: 8}
    ecprimer: {summary: mean, decimals: 2, source: "ELSO Registry 2018"}
  - name: pco2_before_mmhg
    title: PCO2 before ECMO
    type: number
    constraints: {minimum: 0, maximum: 250}
    ecprimer: {unit: mmHg, summary: mean, decimals: 0, source: "ELSO Registry 2018"}
  - name: po2_before_mmhg
    title: PO2 before ECMO
    type: number
    constraints: {minimum: 0, maximum: 700}
    ecprimer: {unit: mmHg, summary: median, decimals: 0, source: "ELSO Registry 2018"}
  - name: bicarbonate_before_mmol_l
    title: Bicarbonate before ECMO
    type: number
    constraints: {minimum: 0, maximum: 60}
    ecprimer: {unit: mmol/L, summary: mean, decimals: 1, source: "ELSO Registry 2018"}
  - name: lactate_before_mmol_l
    title: Lactate before ECMO
    type: number
    constraints: {minimum: 0, maximum: 40}
    ecprimer: {unit: mmol/L, summary: median, decimals: 1, source: "local"}
  - name: creatinine_before_umol_l
    title: Creatinine before ECMO
    description: "From mg/dL: declare source-unit."
    type: number
    constraints: {minimum: 0, maximum: 3000}
    ecprimer: {unit: "µmol/L", summary: median, decimals: 0, source: "local"}
  - name: bilirubin_before_umol_l
    title: Bilirubin before ECMO
    description: "From mg/dL: declare source-unit."
    type: number
    constraints: {minimum: 0, maximum: 1000}
    ecprimer: {unit: "µmol/L", summary: median, decimals: 0, source: "local"}
  # Cannulation and ECMO
  - name: ecmo_location
    title: Place of cannulation
    type: string
    categories:
      - {value: "emergency department", label: Emergency department}
      - {value: "catheter laboratory", label: Catheter laboratory}
      - {value: "operating room", label: Operating room}
      - {value: "ICU", label: Intensive care unit}
      - {value: "ward", label: Ward}
      - {value: "outside hospital", label: Outside hospital}
    ecprimer: {source: "local"}
  - name: cannulation_technique
    title: Technique of cannulation
    type: string
    categories:
      - {value: "percutaneous", label: Percutaneous}
      - {value: "open", label: Open}
      - {value: "hybrid", label: Hybrid}
    ecprimer: {source: "ELSO Registry 2018"}
  - name: cannulation_site
    title: Site of cannulation
    type: string
    categories:
      - {value: "femoral", label: Femoral}
      - {value: "central", label: Central}
      - {value: "neck", label: Neck}
      - {value: "other", label: Other}
    ecprimer: {source: "ELSO Registry 2018"}
  - name: distal_perfusion
    title: Distal perfusion catheter
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  - name: left_unloading
    title: Unloading of the left ventricle
    type: string
    categories:
      - {value: "none", label: "None"}
      - {value: "IABP", label: Intra-aortic balloon pump}
      - {value: "microaxial pump", label: Microaxial pump}
      - {value: "other", label: Other}
    ecprimer: {source: "ELSO Registry 2018"}
  - name: flow_4h_l_min
    title: Pump flow at 4 hours
    type: number
    constraints: {minimum: 0, maximum: 10}
    ecprimer: {unit: L/min, summary: mean, decimals: 1, source: "ELSO Registry 2018"}
  - name: flow_24h_l_min
    title: Pump flow at 24 hours
    type: number
    constraints: {minimum: 0, maximum: 10}
    ecprimer: {unit: L/min, summary: mean, decimals: 1, source: "ELSO Registry 2018"}
  - name: lactate_24h_mmol_l
    title: Lactate at 24 hours
    type: number
    constraints: {minimum: 0, maximum: 40}
    ecprimer: {unit: mmol/L, summary: median, decimals: 1, source: "local"}
  - name: temperature_control
    title: Temperature control
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: coronary_angiography
    title: Coronary angiography
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: pci
    title: Percutaneous coronary intervention
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "Utstein OHCA 2015, IHCA 2019"}
  - name: ecmo_hours
    title: Duration of ECMO
    description: "From flow to decannulation or death."
    type: number
    constraints: {minimum: 0, maximum: 5000}
    ecprimer: {unit: h, summary: median, decimals: 0, source: "ELSO Registry 2018"}
  # Complications
  - name: cannula_bleeding
    title: Bleeding at the cannulation site
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: gastrointestinal_bleeding
    title: Gastrointestinal bleeding
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: intracranial_haemorrhage
    title: Intracranial haemorrhage
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: ischaemic_stroke
    title: Ischaemic stroke
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: seizures
    title: Seizures
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: limb_ischaemia
    title: Limb ischaemia
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: renal_replacement
    title: Renal replacement therapy
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: infection
    title: Infection
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: haemolysis
    title: Haemolysis
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  - name: circuit_change
    title: Change of the circuit
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "ELSO Registry 2018"}
  # Outcome
  - name: weaned
    title: Weaned from ECMO
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {role: outcome, source: "ELSO Registry 2018"}
  - name: ecmo_end
    title: How ECMO ended
    type: string
    categories:
      - {value: "recovery", label: Recovery of the heart}
      - {value: "assist device", label: Ventricular assist device}
      - {value: "transplantation", label: Transplantation}
      - {value: "withdrawal", label: Withdrawal of treatment}
      - {value: "death", label: Death on ECMO}
      - {value: "other", label: Other}
    ecprimer: {source: "local"}
  - name: icu_days
    title: Stay in the ICU
    type: number
    constraints: {minimum: 0, maximum: 1000}
    ecprimer: {unit: days, summary: median, decimals: 0, source: "local"}
  - name: hospital_days
    title: Stay in hospital
    type: number
    constraints: {minimum: 0, maximum: 2000}
    ecprimer: {unit: days, summary: median, decimals: 0, source: "ELSO Registry 2018"}
  - name: survived_to_discharge
    title: Survival to discharge
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    constraints: {required: true}
    ecprimer: {role: outcome, source: "Utstein OHCA 2015, IHCA 2019"}
  - name: cpc_discharge
    title: CPC at discharge
    type: string
    categories:
      - {value: "1", label: CPC 1}
      - {value: "2", label: CPC 2}
      - {value: "3", label: CPC 3}
      - {value: "4", label: CPC 4}
      - {value: "5", label: CPC 5}
    ecprimer: {role: outcome, source: "Utstein OHCA 2015, IHCA 2019"}
  - name: pcpc_discharge
    title: PCPC at discharge
    description: "Of children, in place of the CPC. Large studies count 1 to 3, or no change from admission, as favourable."
    type: string
    categories:
      - {value: "1", label: PCPC 1}
      - {value: "2", label: PCPC 2}
      - {value: "3", label: PCPC 3}
      - {value: "4", label: PCPC 4}
      - {value: "5", label: PCPC 5}
      - {value: "6", label: PCPC 6}
    ecprimer: {role: outcome, source: "local"}
  - name: cause_of_death
    title: Cause of death
    description: "What the patient died of; a decision to withdraw treatment is a field of its own."
    type: string
    categories:
      - {value: "brain death", label: Brain death}
      - {value: "brain injury", label: Brain injury}
      - {value: "multiple organ failure", label: Multiple organ failure}
      - {value: "cardiac failure", label: Cardiac failure}
      - {value: "bleeding", label: Bleeding}
      - {value: "infection", label: Infection}
      - {value: "other", label: Other}
    ecprimer: {source: "local"}
  - name: treatment_withdrawn
    title: Life-sustaining treatment withheld or withdrawn
    description: "Decided at any time in the stay. It says how a patient died, not of what."
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  - name: survived_6_months
    title: Alive at 6 months
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  - name: survived_12_months
    title: Alive at 12 months
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  - name: alive_at_last_contact
    title: Alive at last contact
    type: boolean
    trueValues: ["yes"]
    falseValues: ["no"]
    ecprimer: {source: "local"}
  - name: follow_up_days
    title: Follow-up
    description: "From ECMO flow to death or last contact."
    type: number
    constraints: {minimum: 0, maximum: 20000}
    ecprimer: {unit: days, summary: median, decimals: 0, source: "local"}

"""###),
    ("scaffold/report/measures-cpc.yaml", ###"""
# In registries without the PCPC: the neurological outcome by the CPC alone.
{{registry}}-good-neurology:
  title: Good neurological outcome, of all
  description: "CPC 1 or 2 at discharge."
  registry: {{registry}}
  numerator: "survived_to_discharge = yes and cpc_discharge in (1, 2)"
  direction: higher
  definition-source: "Utstein OHCA 2015 (Perkins, 10.1161/CIR.0000000000000144), IHCA 2019 (Nolan)"
{{registry}}-good-neurology-of-survivors:
  title: Good neurological outcome, of survivors
  registry: {{registry}}
  numerator: "cpc_discharge in (1, 2)"
  denominator: survived_to_discharge = yes
  direction: higher
  definition-source: "Utstein OHCA 2015 (Perkins, 10.1161/CIR.0000000000000144), IHCA 2019 (Nolan)"
{{registry}}-good-neurology-best-case:
  title: Best case, unknown state counted as good
  registry: {{registry}}
  numerator: "survived_to_discharge = yes and (cpc_discharge missing or cpc_discharge in (1, 2))"
  direction: higher
  definition-source: local
{{registry}}-good-neurology-recorded:
  title: Good neurological outcome on record
  registry: {{registry}}
  numerator: "survived_to_discharge = yes and (not (cpc_discharge missing) and cpc_discharge in (1, 2))"
  direction: higher
  definition-source: local

"""###),
    ("scaffold/report/measures.yaml", ###"""
# The measures of the registry {{registry}}, named after it: the sections of its reports find them by these names. A measure
# without cases in a year is told by `check`. Who defined a measure seldom set its target: each has a source of its own.
# Change them to yours; delete what you do not measure.
{{registry}}-runs:
  title: ECPR runs
  registry: {{registry}}
  numerator: all
{{registry}}-survival:
  title: Survival to hospital discharge
  registry: {{registry}}
  numerator: survived_to_discharge = yes
  target: 0.30
  target-source: "local; the nearest published figure is 29.5%, adults in the ELSO Registry 2009 to 2022 (Tonna 2024, 10.1097/MAT.0000000000002128)"
  direction: higher
  definition-source: "Utstein OHCA 2015 (Perkins, 10.1161/CIR.0000000000000144), IHCA 2019 (Nolan)"
{{registry}}-weaned:
  title: Weaned from ECMO
  registry: {{registry}}
  numerator: weaned = yes
  direction: higher
  definition-source: local
{{registry}}-discharged-of-weaned:
  title: Discharged alive, of those weaned
  registry: {{registry}}
  numerator: survived_to_discharge = yes
  denominator: weaned = yes
  direction: higher
  definition-source: local
{{registry}}-good-neurology:
  title: Good neurological outcome, of all
  description: "CPC 1 or 2 at discharge; in children PCPC 1 or 2, which is stricter than the large studies of children."
  registry: {{registry}}
  numerator: "survived_to_discharge = yes and ((age_years >= 18 and cpc_discharge in (1, 2)) or (age_years < 18 and pcpc_discharge in (1, 2)))"
  direction: higher
  definition-source: "Utstein OHCA 2015 (Perkins, 10.1161/CIR.0000000000000144), IHCA 2019 (Nolan); local for children"
{{registry}}-good-neurology-of-survivors:
  title: Good neurological outcome, of survivors
  registry: {{registry}}
  numerator: "((age_years >= 18 and cpc_discharge in (1, 2)) or (age_years < 18 and pcpc_discharge in (1, 2)))"
  denominator: survived_to_discharge = yes
  direction: higher
  definition-source: "Utstein OHCA 2015 (Perkins, 10.1161/CIR.0000000000000144), IHCA 2019 (Nolan); local for children"
{{registry}}-good-neurology-best-case:
  title: Best case, unknown state counted as good
  registry: {{registry}}
  numerator: "survived_to_discharge = yes and ((age_years >= 18 and (cpc_discharge missing or cpc_discharge in (1, 2))) or (age_years < 18 and (pcpc_discharge missing or pcpc_discharge in (1, 2))))"
  direction: higher
  definition-source: local
{{registry}}-good-neurology-recorded:
  title: Good neurological outcome on record
  registry: {{registry}}
  numerator: "survived_to_discharge = yes and ((age_years >= 18 and (not (cpc_discharge missing) and cpc_discharge in (1, 2))) or (age_years < 18 and (not (pcpc_discharge missing) and pcpc_discharge in (1, 2))))"
  direction: higher
  definition-source: local
{{registry}}-good-neurology-children:
  title: "Good neurological outcome of children, as large studies count it"
  description: "PCPC 1 to 3 at discharge, or no change from admission."
  registry: {{registry}}
  numerator: "survived_to_discharge = yes and (pcpc_discharge in (1, 2, 3) or (pcpc_discharge = 4 and pcpc_before = 4) or (pcpc_discharge = 5 and pcpc_before = 5))"
  denominator: age_years < 18
  direction: higher
  definition-source: "Lasa 2016, PMID 26635402"
{{registry}}-no-flow:
  title: No-flow time
  registry: {{registry}}
  median: no_flow_min
  direction: lower
  definition-source: local
{{registry}}-low-flow:
  title: Low-flow time
  registry: {{registry}}
  median: low_flow_min
  direction: lower
  definition-source: local
{{registry}}-arrest-to-flow:
  title: Arrest to ECMO flow
  registry: {{registry}}
  median: arrest_to_flow_min
  direction: lower
  definition-source: local
{{registry}}-within-60:
  title: On flow within 60 minutes of arrest
  registry: {{registry}}
  numerator: arrest_to_flow_min <= 60
  target: 0.60
  target-source: local
  direction: higher
  definition-source: local
{{registry}}-distal-perfusion:
  title: Distal perfusion catheter, of femoral cannulations
  description: "Runs of less than an hour are left out."
  registry: {{registry}}
  numerator: distal_perfusion = yes
  denominator: cannulation_site = femoral
  exclude: ecmo_hours < 1
  target: 0.80
  target-source: local
  direction: higher
  definition-source: local
{{registry}}-angiography:
  title: Coronary angiography, of adults with a presumed cardiac cause
  description: "Those whose cause was found to lie elsewhere are left out; a diagnosis of acute coronary syndrome is made by the angiogram itself."
  registry: {{registry}}
  numerator: coronary_angiography = yes
  denominator: "age_years >= 18 and aetiology in ('acute coronary syndrome', arrhythmia, 'heart failure', unknown)"
  direction: higher
  definition-source: "local, after the trials (Belohlavek 2023, 10.1016/j.eclinm.2023.101988)"
{{registry}}-any-complication:
  title: One complication or more
  registry: {{registry}}
  numerator: cannula_bleeding = yes or gastrointestinal_bleeding = yes or intracranial_haemorrhage = yes or ischaemic_stroke = yes or seizures = yes or limb_ischaemia = yes or renal_replacement = yes or infection = yes or haemolysis = yes or circuit_change = yes
  direction: lower
  definition-source: "local; ELSO reports complications per 1,000 ECMO hours (Tonna 2024, 10.1097/MAT.0000000000002128)"
{{registry}}-renal-replacement:
  title: Renal replacement therapy
  registry: {{registry}}
  numerator: renal_replacement = yes
  direction: lower
  definition-source: "local; ELSO reports complications per 1,000 ECMO hours (Tonna 2024, 10.1097/MAT.0000000000002128)"
{{registry}}-alive-6-months:
  title: Alive at 6 months
  registry: {{registry}}
  numerator: survived_6_months = yes
  direction: higher
  definition-source: local
{{registry}}-alive-12-months:
  title: Alive at 12 months
  registry: {{registry}}
  numerator: survived_12_months = yes
  direction: higher
  definition-source: local

"""###),
    ("scaffold/report/report.md", ###"""
---
title: {{title}}
description: Cases, care and outcome of ECPR in {{year}}, with denominators and intervals.
report:
  registry: {{registry}}
  year: {{year}}
  # inclusion: Every run of ECPR that began in {{year}}.
  # ecmo-runs: {{{year}}: 0}
  # benchmarks: benchmarks.csv
  # centre: the own centre, where the registry is a network's
draft: true
---

## Where the numbers come from

```{report} provenance
```

## Key findings

```{report} key-findings
```

## Cohort flow

```{report} cohort-flow
```

## Activity

```{report} activity
```

## Case mix

```{report} case-mix
```

## Process of care

```{report} process
```

## Survival

```{report} survival
```

## Neurological outcome

```{report} neurology
```

## Complications

```{report} complications
```

## Causes of death

```{report} cause-of-death
```

## Survivors and non-survivors

```{report} survivors
```

## Outcome adjusted for risk

```{report} risk-adjusted
```

## Follow-up

```{report} follow-up
```

## Beside other series

```{report} benchmarks
```

## Data quality

```{report} data-quality
```

## Methods

```{report} methods
```

## Definitions

```{report} definitions
```

## Limitations

```{report} limitations
```

## Changes since the last report

```{report} changes
```

## Reporting guidelines

```{report} checklist
```

"""###),
  ]
}
