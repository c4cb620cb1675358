// Written by script/embed from templates/.
// swift-format-ignore-file

/// The theme and the scaffolds, so that `new` works offline wherever the binary stands.
enum EmbeddedTemplates {
  static let files: [(path: String, text: String)] = [
    ("assets/charts.js", ###"""
// The nearest row of the data under a chart.
(() => {
	const clean = (cell) => {
		const copy = cell.cloneNode(true);
		copy.querySelectorAll?.("sup").forEach((mark) => mark.remove());
		return copy.textContent.replace(/\s+/g, " ").trim();
	};
	const place = (node) => node.getBoundingClientRect();
	const make = (name, textContent) => Object.assign(document.createElement(name), { textContent });
	const say = (row) => {
		const [heads] = row.closest("table").tHead.rows, group = row.parentNode.querySelector(".group");
		return [...row.cells].filter((cell) => !cell.matches(".none")).map((cell) => {
			const head = cell.dataset.label ?? [...heads.cells[cell.cellIndex].childNodes].map(clean).filter(Boolean).join(", ");
			const text = clean(cell), said = head && (cell.cellIndex || /^\d/.test(text)) ? head + ": " + text : text;
			return cell.cellIndex ? make("span", said) : make("b", group ? clean(group) + ", " + said : said);
		});
	};
	const answer = (figure, svg, tip, rows) => {
		const spots = [...svg.querySelectorAll(".spot")].filter((spot) => rows[spot.dataset.row]).sort((one, other) => one.dataset.row - other.dataset.row);
		if (!spots.length) return;
		figure.append(tip);
		// A row may have several places.
		const stops = [...spots.keys()].filter((index) => spots[index].dataset.row !== spots[index - 1]?.dataset.row);
		let at = -1;
		const show = (index) => {
			if (index === at) return;
			spots[at]?.classList.remove("on");
			at = index;
			if (tip.hidden = !spots[at]) return;
			spots[at].classList.add("on");
			tip.replaceChildren(...say(rows[spots[at].dataset.row]));
			const box = place(spots[at]), home = place(figure);
			const left = box.left + Math.min(box.width, 300) / 2 - home.left - tip.offsetWidth / 2;
			const isBelow = box.height > 80 || box.top < tip.offsetHeight + 8;
			tip.style.left = Math.max(0, Math.min(home.width - tip.offsetWidth, left)) + "px";
			tip.style.top = (isBelow ? box.bottom + 8 : box.top - tip.offsetHeight - 8) - home.top + "px";
		};
		svg.tabIndex = 0;
		svg.onpointermove = svg.onpointerdown = ({ clientX: x, clientY: y }) => {
			const far = spots.map((spot) => {
				const box = place(spot);
				return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
			});
			const least = Math.min(...far);
			show(least < 40 ? far.indexOf(least) : -1);
		};
		svg.onmouseleave = svg.onblur = () => show(-1);
		svg.onkeydown = (event) => {
			const next = stops.find((index) => index > at) ?? at, before = stops.findLast((index) => index < at) ?? 0;
			const to = { ArrowRight: next, ArrowDown: next, ArrowLeft: before, ArrowUp: before, Home: 0, End: stops.at(-1), Escape: -1 }[event.key];
			if (to === undefined) return;
			event.preventDefault();
			show(to);
		};
	};
	for (const figure of document.querySelectorAll("figure")) {
		const tip = Object.assign(make("div"), { className: "tip", hidden: true, role: "status" });
		const rows = figure.querySelectorAll(".data .table-scroll tbody tr:not(.group)");
		figure.querySelectorAll("svg.fig").forEach((svg) => answer(figure, svg, tip, rows));
	}
})();

"""###),
    ("assets/icon.svg", ###"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#12436d"/><path d="M4 17h6l3-8 5 15 3-7h7" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>

"""###),
    ("assets/page.js", ###"""
(() => {
	const all = (selector) => [...document.querySelectorAll(selector)];

	// Tables that fit are no stop of the keyboard.
	const fit = new ResizeObserver((entries) => entries.forEach(({ target }) => {
		const fits = target.scrollWidth <= target.clientWidth + 1;
		target.classList.toggle("fits", fits);
		target.tabIndex = fits ? -1 : 0;
	}));
	all(".table-scroll, .scroll").forEach((region) => fit.observe(region));

	const aim = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
	const links = all(".toc a");
	addEventListener("scroll", () => {
		const here = links.findLast((link) => aim(link)?.getBoundingClientRect().top < 160);
		links.forEach((link) => link.classList.toggle("here", link === here));
	}, { passive: true });

	// Notes, references and terms stand beside the text, or below the word.
	const card = Object.assign(document.createElement("div"), { className: "card", id: "card", hidden: true });
	document.querySelector("main").append(card);
	let shown;
	const hide = () => { card.hidden = true; shown = shown?.removeAttribute("aria-describedby"); };
	const show = (mark) => {
		hide();
		card.replaceChildren(...(mark.hash && aim(mark)?.cloneNode(true).childNodes) || [mark.dataset.title]);
		card.hidden = false;
		shown = mark;
		mark.setAttribute("aria-describedby", "card");
		const box = mark.getBoundingClientRect(), edge = mark.closest("article > *").getBoundingClientRect().right;
		const isBeside = innerWidth - edge > card.offsetWidth + 48;
		card.style.left = scrollX + (isBeside ? edge + 24 : Math.max(16, Math.min(box.left, innerWidth - card.offsetWidth - 16))) + "px";
		card.style.top = scrollY + (isBeside ? box.top : box.bottom + 6) + "px";
	};
	all("article :is(a[href^='#ref-'], a[href^='#fn-'], abbr):not(.back)").forEach((mark) => {
		if (mark.title) { mark.tabIndex = 0; mark.dataset.title = mark.title; mark.title = ""; }
		mark.onmouseenter = mark.onfocus = () => show(mark);
		mark.onblur = hide;
		mark.onmouseleave = ({ relatedTarget }) => card.contains(relatedTarget) || hide();
		// A first tap shows, a second follows.
		mark.onclick = (event) => {
			if (event.pointerType !== "touch" || mark.dataset.tapped) return;
			event.preventDefault();
			mark.dataset.tapped = 1;
			show(mark);
		};
	});
	card.onmouseleave = hide;
	addEventListener("keydown", ({ key }) => key === "Escape" && hide());
	addEventListener("resize", hide);

	const player = document.querySelector(".player audio");
	if (player) all(".episode-chapters a[href*='#t=']").forEach((link) => link.onclick = (event) => {
		event.preventDefault();
		player.currentTime = +link.hash.slice(3);
		player.play();
	});
})();

"""###),
    ("assets/search.js", ###"""
(() => {
	const root = new URL("..", document.currentScript.src), index = window.searchIndex;
	const [form, field, status, results] = ["", "-words", "-status", "-results"].map((end) => document.getElementById("search" + end));
	const says = form.dataset;
	const make = (name, textContent, more) => Object.assign(document.createElement(name), { textContent }, more);
	// British as American, many as one.
	const stem = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ao]e(?=[a-z]{2})/g, "e").replace(/our(?=s?$|ed|ing)/, "or")
		.replace(/tre(?=s?$)/, "ter").replace(/is(?=(e[ds]?|ing|ations?)$)/, "iz").replace(/ies$/, "y").replace(/(?<=s|x|ch|sh)es$|(?<=[^su])s$/, "");
	const word = /([\u3040-\u30ff\u3400-\u9fff]|(?:[^\P{L}\u3040-\u30ff\u3400-\u9fff]|\p{N}|\p{M})+)/u;
	const split = (text) => text.split(word).filter((_, at) => at % 2);
	const each = (list, make) => Promise.all(list.map(make));

	const parts = {};
	const part = (name) => parts[name] ??= new Promise((done) => document.head.append(make("script", "", { src: new URL(`assets/search/${name}.js`, root), onload: done, onerror: done })))
		.then(() => index[name] ?? []);
	// Words that begin so.
	const begun = async (start) => (await each(index.first.flatMap((first, at) => first <= start + "\uffff" && !(index.first[at + 1] <= start) ? "w" + at : []).slice(0, 3), part))
		.flat().filter(([word]) => word.startsWith(start));

	// Letters to change, drop, add or swap.
	const distance = (one, other, most) => one === other ? 0 : !most ? 9
		: one[0] === other[0] ? distance(one.slice(1), other.slice(1), most)
		: 1 + Math.min(...["10", "01", "11", "22"].map(([here, there]) => here < 2 || one[0] + one[1] === other[1] + other[0] ? distance(one.slice(here), other.slice(there), most - 1) : 9));
	const near = async (word, more) => {
		const most = (word.length < 4 ? 0 : word.length < 8 ? 1 : 2) + more;
		return (await part("words")).map((other) => [distance(word, stem(other), most), other]).filter(([far]) => far <= most).sort(([one], [other]) => one - other).map(([, other]) => other);
	};
	// What a word may mean, how surely.
	const readings = async (word) => {
		const found = await begun(word);
		if (found[0]) return found.map((entry) => [...entry, entry[0] === word ? 1 : .6]);
		return (await each((await near(word, 0)).slice(0, 4).map(stem), async (slip, at) => (await begun(slip)).map((entry) => [...entry, at ? .1 : .4]))).flat();
	};
	// One way of each is to be met: an abbreviation, or its words.
	const demands = async (query) => {
		const every = split(query), some = every.filter((word) => !index.common.includes(stem(word))), typed = some[0] ? some : every, words = typed.map(stem), made = [];
		for (let at = 0; at < words.length;) {
			const [way, all] = index.terms.flatMap((ways) => ways.map((way) => [way, ways])).filter(([way]) => way.every((word, step) => words[at + step] === word))
				.sort(([one], [other]) => other.length - one.length)[0] ?? [[words[at]], [[words[at]]]];
			made.push({ ways: await each(all, (way) => each(way, readings)), typed: typed.slice(at, at += way.length) });
		}
		return made;
	};
	// What sections are worth.
	const sections = (choices) => any(choices.map(([, places, sure]) => {
		let at = 0;
		return new Map(places.match(/\w+?[A-Z]/g).map((place) => [at += parseInt(place.slice(0, -1), 36), (place.charCodeAt(place.length - 1) - 64) * sure]));
	}));
	const any = (maps) => new Map(maps.flatMap((map) => [...map]).sort(([, one], [, other]) => one - other));
	const all = (maps) => maps.reduce((one, other) => new Map([...one].filter(([at]) => other.has(at)).map(([at, sum]) => [at, sum + other.get(at)])));

	const item = (number, hits) => {
		const line = make("li", "");
		const marked = (node, text) => {
			node.append(...text.split(word).map((part, at) => at % 2 && hits.has(stem(part)) ? make("mark", part) : part));
			return node;
		};
		part("t" + Math.floor(number / index.step)).then((texts) => {
			const [page, heading, address, text] = texts[number % index.step];
			const [, quote] = (text.match(/.+?(?:[.!?…]["”’)]*(?=\s|$)|$)/gm) ?? []).map((sentence) => [new Set(split(sentence).map(stem).filter((word) => hits.has(word))).size, sentence.trim()])
				.sort(([one], [other]) => other - one)[0] ?? [];
			if (heading) line.append(make("span", page, { className: "label" }));
			line.append(marked(make("a", "", { href: new URL(address, root) }), heading || page));
			if (quote) line.append(marked(make("p", ""), quote.length > 240 ? quote.slice(0, quote.lastIndexOf(" ", 240)) + " …" : quote));
		});
		return line;
	};
	const tell = async (asked, count) => {
		const said = [count ? says.found.replace("#", count) : "", count > 30 ? says.best : ""];
		for (const { typed, ways } of asked) {
			if (ways.some((way) => way.every((choices) => choices.some(([, , sure]) => sure > .4)))) continue;
			const others = new Set((await each(typed, (word) => near(stem(word), 1))).flat());
			said.push(says.nothing.replace("#", typed.join(" ")), others.size ? says.near : "", ...[...others].slice(0, 4).flatMap((other) => [make("button", other, { onclick() { field.value = field.value.replace(typed.join(" "), other); show(); } }), " "]));
		}
		return said.some(Boolean) ? said : [says.none];
	};
	let turn = 0;
	const show = async () => {
		const mine = ++turn, asked = await demands(field.value);
		const found = asked[0] ? [...all(asked.map(({ ways }) => any(ways.map((way) => all(way.map(sections))))))].sort(([at, one], [then, other]) => other - one || at - then) : [];
		const said = asked[0] ? await tell(asked, found.length) : [], hits = new Set(asked.flatMap(({ ways }) => ways.flat(2).map(([word]) => word)));
		if (mine !== turn) return;
		status.replaceChildren(...said);
		results.hidden = !found[0];
		results.replaceChildren(...found.slice(0, 30).map(([at]) => item(at, hits)));
	};

	form.hidden = false;
	// A wrong address says what was looked for.
	const last = new URLSearchParams("q=" + location.pathname).get("q").split("/").at(-1).replace(/\.html?$|[^\p{L}\p{N}]+/gu, " ").trim();
	field.value = new URLSearchParams(location.search).get("q") ?? (says.from ? last : "");
	field.oninput = show;
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
  --measure: 44rem; --gutter: clamp(1rem, 4vw, 3rem); --start: left; --end: right;
}
[dir=rtl] { --start: right; --end: left }
[dir=rtl] main :is(b, strong, span, a)[lang] { direction: ltr; unicode-bidi: isolate }
:is(.references, .reference-list, .provenance) li, .notes, .provenance p, .made, .turning :is(b, span), :is(.cards, .listing) :is(a, p) { unicode-bidi: plaintext }
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
/* Titles that are links of their own. */
:is(nav.eyebrow, .contents, .toc, .cards, .listing, .thumbs) a:not(:hover) { text-decoration: none }
:focus-visible { outline: 3px solid var(--plum); outline-offset: 2px; border-radius: 2px }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; inset-inline-start: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 9 }
.skip:focus { inset-inline-start: 1rem }
img { max-width: 100%; height: auto }
:is(.top, .toc, .contents, nav.eyebrow) :is(ul, ol), .site-map, .site-map ul, .episode-chapters, .reference-list, .cards, .thumbs, .listing { list-style: none; margin: 0; padding: 0 }
.eyebrow, :is(.keys, .aims) h2 { font: 600 .75rem/1.4 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--muted) }

.top { display: flex; gap: 0 2rem; align-items: center; padding: 0 var(--gutter); border-bottom: 1px solid var(--rule); font: .9rem var(--sans) }
.top a { text-decoration: none; color: var(--muted); padding: .8rem 0 }
.top a:hover, .top .brand { color: var(--ink) }
.brand { flex: none; max-width: min(60vw, 100vw - 13rem); overflow: hidden; text-overflow: ellipsis; font-size: 1rem; white-space: nowrap }
.brand img { height: 1.6rem; vertical-align: middle; margin-inline-end: .4rem }
.top nav > ul { display: flex; flex-wrap: wrap; gap: 0 1.3rem }
.top li a { display: block; border-block: 2px solid transparent }
.top a[aria-current] { color: var(--ink); border-bottom-color: var(--navy) }
.menu { display: none; font: inherit }
.to-search { margin-inline-start: auto }
@media (max-width: 48rem) {
  .top { flex-wrap: wrap; gap: 0 1.2rem }
  .top > nav { display: none }
  .menu { display: contents }
  .menu > summary { padding: .8rem 0; color: var(--ink); order: 2 }
  .menu nav { order: 3; flex-basis: 100%; border-top: 1px solid var(--rule); padding: .3rem 0 .8rem }
  .menu nav > ul { display: block }
  .top li a { font-size: 1rem; border: 0 }
  .top [aria-current] { font-weight: 600 }
}

/* The text keeps its measure; wide tables may use the margin, where notes stand too. */
.shell { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.5rem; padding: 0 var(--gutter); max-width: 88rem; margin: 0 auto }
.aside { display: none }
main { min-width: 0; padding-bottom: 4rem }
article > *, .print-chapter > *, .turning { max-width: var(--measure) }
article > .print-chapter, :is(article, .print-chapter) > :is(figure, :has(> .table-block.wide)), figure > .data.data { max-width: none }
:is(figure, :has(> .table-block.wide)) > * { max-width: var(--measure) }
@media (min-width: 66rem) {
  .shell:has(.toc) { grid-template-columns: 11rem minmax(0, 1fr) }
  .shell:has(.toc) .aside { display: block }
  .toc { position: sticky; top: 2rem; margin-top: 3.4rem; max-height: calc(100vh - 4rem); overflow-y: auto; font: .85rem/1.45 var(--sans) }
  .contents { display: none }
  .shell:not(:has(.toc, .table-block.wide)) { max-width: calc(var(--measure) + 2 * var(--gutter) + 8rem) }
  .kind-home .shell.shell { display: block; max-width: 88rem }
}
/* Home: for whom it is and what is new, the figure beside it, the course under both. */
@media (min-width: 78rem) {
  .kind-home article:has(> figure) { display: grid; grid-template-columns: minmax(0, 1fr) var(--measure); gap: 0 3.5rem; align-items: start }
  .kind-home article > *, .newest { grid-column: 1 }
  .kind-home article > figure:first-of-type { grid-area: 1 / 2 / span 9; margin-top: 3.2rem }
  .kind-home article > :is(section, h2, h2 ~ *), .newest + .cards { grid-column: 1 / -1; max-width: none }
  .kind-home .ways { display: contents }
  .newest, .kind-home article > .callout:not(.callout ~ *) { grid-row: 10; margin: .4rem 0 0 }
  .kind-home .meta { margin: 0 0 1rem }
  .kind-home article > .callout { grid-column: 2 }
}
.kind-home .callout { font: .85rem/1.6 var(--sans) }
.contents a { display: block; padding: .4rem 0; color: inherit }
.contents ol { margin: 0 0 .6rem; columns: 16rem }
.toc ol { margin: .7rem 0; border-inline-start: 1px solid var(--rule) }
.toc a { display: block; padding-block: .3rem; padding-inline: .9rem 0; color: var(--muted) }
.toc a:hover, .toc .here { color: var(--ink); background: linear-gradient(var(--navy) 0 0) var(--start) / 2px 100% no-repeat }

nav.eyebrow { margin: 3rem 0 .8rem }
nav.eyebrow ol { display: flex; flex-wrap: wrap }
nav.eyebrow li + li::before { content: "·"; margin: 0 .5em }
nav.eyebrow a { color: inherit }
.toc .eyebrow { margin: 0 }
h1 { font: 600 clamp(2rem, 5vw, 2.9rem)/1.12 var(--serif); letter-spacing: -.012em; margin: 0 0 1rem; text-wrap: balance }
h1.long { font-size: clamp(1.6rem, 3.2vw, 2rem) }
h2 { font: 600 1.45rem/1.25 var(--serif); margin: 2.8rem 0 .6rem; text-wrap: balance }
h3 { font: 600 1.15rem/1.3 var(--serif); margin: 2rem 0 .4rem }
h4 { font: 600 1rem/1.4 var(--sans); margin: 1.6rem 0 .3rem }
.lede { font-size: 1.25rem; line-height: 1.5; margin: 0 0 1rem; text-wrap: pretty }
.meta { font: .85rem/1.7 var(--sans); color: var(--muted); margin: 0 0 2rem }
.chip:first-child { margin: 0 }
.meta span + span::before { content: " · " }
.chip { border: 1px solid currentColor; border-radius: 1rem; padding: .1rem .6rem; color: var(--plum); white-space: nowrap; text-decoration: none; margin-inline-start: .3rem }
.keys, .aims { background: var(--wash); border-radius: .5rem; padding: 1.1rem 1.4rem 1rem; margin: 0 0 1.2rem }
.aims { background: none; border: 1px solid var(--rule) }
:is(.keys, .aims) h2 { margin: 0 0 .5rem }
:is(.keys, .aims) ul { margin: 0; padding-inline-start: 1.1rem }
:is(.keys, .aims) li { margin: .25rem 0 }

/* Running text */
.val { font-variant-numeric: lining-nums tabular-nums }
@media (min-width: 40rem) { .val { white-space: nowrap } li .val { white-space: normal } }
.cite { font: .72em var(--sans); vertical-align: .35em; line-height: 0; margin-inline-start: .1em; white-space: nowrap }
.cite a { text-decoration: none; padding: .3em .1em }
.cite a:hover { text-decoration: underline }
/* A citation stands in brackets, a footnote does not. */
.cite::before { content: "[" } .cite::after { content: "]" }
.card { position: absolute; z-index: 5; max-width: min(20rem, calc(100vw - 2rem)); padding: .7rem .9rem; background: var(--paper); border: 1px solid var(--rule); border-radius: .3rem; box-shadow: 0 .2rem 1rem rgb(0 0 0 / .14); font: .85rem/1.5 var(--sans) }
:is(.card, .callout) > :first-child { margin-top: 0 }
:is(.card, .callout) > :last-child { margin-bottom: 0 }
.card .back { display: none }
@media (min-width: 82rem) { .card { box-shadow: none; border-width: 0 0 0 2px; border-radius: 0 } }
.citing > summary { color: var(--navy) }
sup { font-size: .7em; line-height: 0 }
abbr { text-decoration: underline dotted 1px var(--muted); text-underline-offset: .2em; cursor: help }
.anchor { margin-inline-start: .35em; color: var(--muted); text-decoration: none; opacity: 0; font-weight: 400 }
:hover > .anchor, .anchor:focus-visible { opacity: 1 }
:is(ul, ol) { padding-inline-start: 1.6em }
blockquote { margin: 1.4rem 0; padding-block: 0; padding-inline: 1.2rem 0; border-inline-start: 3px solid var(--rule); color: var(--muted) }
code { font: .875em var(--mono); background: var(--wash); padding: .08em .3em; border-radius: .25em }
pre { background: var(--wash); padding: 1rem 1.2rem; border-radius: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; line-height: 1.5 }
pre code { background: none; padding: 0; font-size: .875em }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5rem 0 }
.callout { --role: var(--navy); border-inline-start: 4px solid var(--role); background: var(--wash); padding: .9rem 1.2rem; margin: 1.6rem 0; border-start-end-radius: .4rem; border-end-end-radius: .4rem }
.callout-title { font: 600 .8rem/1.4 var(--sans); letter-spacing: .04em; color: var(--role); margin: 0 0 .3rem }
.callout-warning, .callout-caution { --role: var(--plum) }
details.callout, .fold, .contents { font: inherit; color: inherit }
details.callout > .callout-title { margin: 0; padding: 0 }
.fold, .contents { border: 1px solid var(--rule); border-radius: .4rem; padding: .2rem 1rem; margin: 1.2rem 0 }
:is(.fold, .contents) > summary { font: 600 .95rem/1.6 var(--sans) }
.callout-tip, .callout-clinical-pearl { --role: var(--teal) }

@media (scripting: none) and (hover: none) { abbr::after { content: " (" attr(title) ")" } }

.example { border: 1px solid var(--rule); border-radius: .4rem; margin: 1.4rem 0; overflow: hidden }
.example > pre { margin: 0; border-radius: 0 }
.example-result { padding: .4rem 1.2rem }

/* Search */
#search label { display: block; font: .85rem var(--sans); color: var(--muted); margin-bottom: .3rem }
#search input { width: 100%; padding: .6rem .8rem; font: 1rem var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--muted); border-radius: .3rem }
#search-status button { font: inherit; color: var(--navy); background: none; border: 1px solid var(--rule); border-radius: 1rem; padding: .15rem .7rem; cursor: pointer }
mark { background: color-mix(in srgb, var(--amber) 28%, transparent); color: inherit }
p mark { color: var(--ink) }
#search-status { font: .85rem var(--sans); color: var(--muted) }
.site-map > li { margin: 1rem 0 }
.site-map ul { margin-block: .2rem 0; margin-inline: 1.2rem 0; font-size: .95em }
.print-chapter + .print-chapter { break-before: page }

/* Podcast */
.player { margin: 0 0 1.5rem }
.player audio { width: 100% }
.player p { font: .85rem var(--sans); margin: .3rem 0 }
.episode-chapters { font-variant-numeric: tabular-nums }

/* Figures and tables */
figure { margin: 2.2rem 0; position: relative }
figcaption { font: .95rem/1.45 var(--sans); margin: 0 0 .9rem }
figcaption b, caption b { font-weight: 650 }
.sub { color: var(--muted) }
figure.picture { display: flex; flex-direction: column-reverse } figure.picture figcaption { margin: .6rem 0 0 }
math { font-family: "STIX Two Math", "Cambria Math", "TeX Gyre Termes Math", "Noto Sans Math", math, serif }
tbody:has([rowspan]) { border-bottom: 1px solid var(--ink) }
.formula { overflow-x: auto; overflow-y: hidden; margin: 1.2rem 0; padding-block: .2rem }
li:has(> input[type=checkbox]), li:has(> p > input[type=checkbox]) { list-style: none }
details { font: .9rem/1.5 var(--sans); color: var(--muted); margin-top: .4rem }
summary { cursor: pointer; padding: .4rem 0; min-height: 1.5rem }
.table-block { margin: 2.2rem 0 }
:is(article, .print-chapter, figure) .table-block.wide { max-width: none }
article > .scroll:has(th:nth-child(7)) { max-width: none }
:is(.table-block.wide > .table-scroll, .scroll:has(th:nth-child(7))) { width: fit-content; min-width: min(100%, var(--measure)); max-width: 100% }
.table-scroll, .scroll { overflow-x: auto; margin: 1.2rem 0 .5rem; position: relative;
  background:
    linear-gradient(to var(--start), var(--paper) 30%, transparent) var(--end) / 3rem 100% no-repeat local,
    linear-gradient(to var(--start), color-mix(in srgb, var(--ink) 16%, transparent), transparent) var(--end) / 1rem 100% no-repeat scroll }
table { border-collapse: collapse; width: 100%; font: .9rem/1.4 var(--sans); font-variant-numeric: lining-nums tabular-nums }
caption { overflow-wrap: anywhere }
.clinical tbody th { max-width: 26rem }
caption { text-align: start; padding-bottom: .6rem; font-size: .95rem }
caption > span { display: block; position: sticky; inset-inline-start: 0; max-width: min(100vw - 2 * var(--gutter), var(--measure)) }
th { text-align: start; font-weight: 400 }
th, td { padding-block: .36rem; padding-inline: 0 .9rem }
:is(th, td):last-child { padding-inline-end: .2rem }
thead th { border-bottom: 1px solid var(--ink); vertical-align: bottom; padding-block: .5rem; font-weight: 600 }
thead tr:first-child th { border-top: 1.5px solid var(--ink) }
thead tr + tr th { border-top: 0 }
tbody:last-child tr:last-child > * { border-bottom: 1.5px solid var(--ink) }
tbody tr:hover > * { background: var(--wash) }
td, tbody th { vertical-align: top }
.num, .to-right { text-align: right }
.to-left { text-align: left }
.to-center { text-align: center }
.num, .none, .val { direction: ltr; unicode-bidi: isolate }
.notes { font: .82rem/1.5 var(--sans); color: var(--muted); max-width: var(--measure); margin: .5rem 0 0 }
.notes .note a, .clinical sup a { text-decoration: none }
.files { white-space: nowrap } .files a { margin-inline-end: .6rem }

/* Clinical tables: a number breaks before a bracket where it must, and nowhere else. */
.clinical .num { white-space: nowrap }
.clinical thead .num { white-space: normal }
.clinical wbr { white-space: normal }
.clinical td span, .clinical thead span { font-weight: 400; color: var(--muted) }
.clinical thead span { white-space: nowrap }
.clinical td.words { min-width: 14rem }
.clinical td:not(.num, .none) { max-width: 26rem }
.clinical thead .span { text-align: center; border-bottom: 1px solid var(--rule) }
.clinical .num sup { display: inline-block; width: 0 }
.clinical .num sup.long { width: auto }
.clinical sup a { padding: 0 .15em }
.clinical .noted { padding-inline-end: 2.8em }
.clinical :is(th, td).num:last-child { padding-inline-end: .9rem }
.clinical .none { text-align: right }
.clinical .none::before { content: "–"; color: var(--muted) }
.clinical tbody th, .clinical thead tr:first-child > :first-child { position: sticky; inset-inline-start: 0; background: var(--paper); min-width: 9rem; z-index: 1 }
.scroll:not(.fits, :has([rowspan])) :is(th, td):first-child { position: sticky; inset-inline-start: 0; background: var(--paper) }
.clinical.grouped tbody th { padding-inline-start: 1rem }
.clinical tr.level th { padding-inline-start: 1rem; color: var(--muted) }
.clinical.grouped tr.level th { padding-inline-start: 2rem }
.clinical.grouped tr.group th { font-weight: 600; padding: .9rem 0 .25rem; position: static; background: none }
/* Heads stay in sight where the table does not scroll; the script tells where. */
.fits { overflow: visible; background: none }
.fits thead th { background: var(--paper); position: sticky; top: 0; z-index: 2 }
.fits thead:has(tr + tr) th { position: static }

@media (max-width: 40rem) {
  code { overflow-wrap: anywhere }
  nav.eyebrow { margin-top: 1.8rem }
  table { font-size: .8rem }
  th, td { padding-inline-end: .45rem }
  .clinical td.num span, .clinical thead span { white-space: normal; display: inline-block }
  .clinical tbody th, .clinical thead tr:first-child > :first-child { min-width: 6.5rem; max-width: 42vw }
  .clinical td.words { min-width: 10rem }
  .clinical .noted { padding-inline-end: 1.6em }
  /* A row's name over its cells: the columns share the whole width. */
  .clinical.rows, .clinical.rows :is(thead, tbody, tbody tr) { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1 }
  .clinical.of-3 { grid-template-columns: repeat(3, auto) } .clinical.of-4 { grid-template-columns: repeat(4, auto) }
  .clinical.of-5 { font-size: .75rem; grid-template-columns: repeat(5, auto) }
  .clinical.rows :is(caption, tbody th) { grid-column: 1 / -1; display: block; border: 0 !important }
  .clinical.rows thead { border-block: 1.5px solid var(--ink); grid-auto-flow: dense; align-items: end; position: static }
  .clinical.rows thead tr { display: contents }
  .clinical.rows thead th { border: 0; padding-block: .3rem }
  .clinical.rows thead tr:first-child > :first-child { display: none }
  .clinical.rows thead [rowspan="2"] { grid-row: span 2 }
  .clinical [colspan="2"] { grid-column: span 2 } .clinical [colspan="3"] { grid-column: span 3 }
  .clinical [colspan="4"] { grid-column: span 4 }
  .clinical.rows tbody th { width: 0; min-width: 100%; max-width: none; padding-block: .5rem 0; font-weight: 600; position: static }
  .clinical.rows .level th { font-weight: 400 }
  .clinical.rows.grouped tbody th { padding-inline-start: 0 }
  .clinical:is(.rows, .listed) tr.group th { font: 600 .75rem/1.4 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--muted); padding: 1.2rem 0 .2rem }
  .clinical.rows td { padding-block: .1rem .4rem }
  .clinical.rows tbody tr:not(.group) { border-bottom: 1px solid var(--rule) }
  .clinical.rows tbody tr:last-child > td { border-bottom: 0 }
  .clinical.rows { border-bottom: 1.5px solid var(--ink) }
  /* Or each cell a line behind its column's name. */
  .listed.listed, .listed.listed :is(caption, tbody, tr, th, td) { display: flow-root; width: auto; max-width: none; border: 0 !important }
  .listed.listed { border-block: 1.5px solid var(--ink) !important }
  .listed.listed thead, .listed.listed .none { display: none }
  .listed tbody tr:not(.group) { border-top: 1px solid var(--rule) !important; padding-block: .5rem }
  .listed tbody :first-child:is(th, td) { position: static; padding: 0; font-weight: 600 }
  .listed tbody .level :first-child { padding: 0 !important; color: var(--ink); font-weight: 400 }
  .listed.listed td { white-space: normal; text-align: start; padding-block: .1rem }
  .listed.listed td:not(:first-child) { min-height: 1.6em; padding-inline: 46% 0 !important }
  .listed td:not(:first-child)::before { content: attr(data-label); float: inline-start; width: 80%; margin-inline-start: -85.2%; color: var(--muted) }
  .fits .rows thead { position: sticky; top: 0; z-index: 2; background: var(--paper) }
}

/* Questions */
.quiz { border: 1px solid var(--rule); border-radius: .5rem; padding: 1rem 1.4rem; margin: 1.4rem 0 }
.quiz .question { font-weight: 600; margin: 0 0 .6rem }
.quiz ol { list-style: upper-alpha; padding-inline-start: 1.6rem; margin: 0 }
.quiz details { color: var(--ink) }

/* The end of a page */
.references ol, .reference-list { font: .9rem/1.5 var(--sans) }
.references li, .reference-list li { margin: .6rem 0 }
.references li:target, .footnotes li:target, :is(h2, h3, figure):target { background: var(--wash); box-shadow: 0 0 0 .5rem var(--wash) }
.cited-in { color: var(--muted); display: block }
.retracted { color: var(--plum) }
.evidence .group th { font-weight: 600 }
.evidence td { min-width: 7.5rem }
.provenance { font: .85rem/1.55 var(--sans); color: var(--muted); border-top: 1px solid var(--rule); margin-top: 3rem }
.provenance h2 { font: 600 .95rem var(--sans); color: var(--ink); margin: 1.2rem 0 .4rem }
.hash { font-family: var(--mono); font-size: .9em; overflow-wrap: anywhere }
.turning { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; margin-top: 3rem; font: .9rem/1.45 var(--sans) }
.turning a { text-decoration: none; padding: .8rem 0; border-top: 1px solid var(--rule) }
.turning a:hover b { text-decoration: underline }
.turning a[rel=next] { text-align: var(--end) }
.turning b { font: 600 1.1rem/1.3 var(--serif) }
.turning span { display: block; color: var(--muted); font-size: .85rem }
.cards { margin: 2.5rem 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.2rem 2rem }
.ways { max-width: none !important }
.cards li, .listing > li { position: relative; border-top: 1px solid var(--rule); padding: .9rem 0 }
.cards.newest { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)) }
.cards.newest li { border-top: 2px solid var(--navy) }
.label { display: block; font: 600 .75rem/1.5 var(--sans); color: var(--muted) }
.cards a, .listing > li > a { font: 600 1.15rem/1.3 var(--serif) }
.cards a::after { content: ""; position: absolute; inset: 0 }
.cards p, .listing p { margin: .25rem 0 0; font-size: .95rem; line-height: 1.5; color: var(--muted) }
.thumbs { margin: .8rem 0 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 1rem }
.thumbs a { display: block; font: .82rem/1.4 var(--sans) }
.fig.thumb { height: 7rem; width: 100%; margin-bottom: .4rem; overflow: hidden; border: 1px solid var(--rule); border-radius: .3rem; padding: .4rem; pointer-events: none }
.foot { border-top: 1px solid var(--rule); padding: 1.5rem var(--gutter) 2.5rem; font: .85rem/1.6 var(--sans); color: var(--muted) }
.foot p { max-width: var(--measure); margin: .3rem 0 }
.foot a { color: inherit; margin-inline-end: .8rem; display: inline-block; padding: .25rem 0 }
.definitions { font: .92rem/1.5 var(--sans) }
.definitions div { padding: .6rem 0; border-top: 1px solid var(--rule); break-inside: avoid }
.definitions dt { font-weight: 600 }
.definitions dd { margin: .15rem 0 0; color: var(--muted) }
.definitions span { color: var(--ink) }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem; margin: 1.5rem 0; font: .85rem/1.4 var(--sans) }
.tiles div { display: flex; flex-direction: column; padding: .9rem 0 0; border-top: 2px solid var(--navy); break-inside: avoid }
.tiles dt { font-weight: 600; order: 1; margin-bottom: .3rem }
.tiles dd { margin: 0; order: 2; color: var(--muted) }
.fig.spark { width: 7.5rem; height: 1.9rem; margin-top: .3rem }
.tiles .large { order: 0; font: 600 2rem/1.15 var(--serif); color: var(--ink); font-variant-numeric: lining-nums }

/* Each figure stands in the page twice. The narrow one is drawn for 324 px, which a phone of 340 px has if it reaches
   a little into the margin. */
.fig { display: block; direction: ltr; width: 100%; height: auto; font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; overflow: visible }
.fig-narrow { display: none; max-width: 27rem }
@media (max-width: 42rem) { .fig-wide { display: none } .fig-narrow { display: block } }
@media (max-width: 24rem) { .fig-narrow { width: calc(100% + 1rem); margin-inline: -.5rem } }

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
.fig .pt.hollow { fill: var(--paper); stroke: var(--c); stroke-width: 1.75 }
.fig .ring { fill: var(--paper); stroke: var(--plum); stroke-width: 1.75 }
.fig .see { fill-opacity: .8 }

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
.fig .spot { fill: transparent }
.fig .spot.on { fill: var(--ink); fill-opacity: .07 }
.tip { position: absolute; z-index: 4; max-width: 20rem; padding: .5rem .7rem; border-radius: .3rem; background: var(--ink); color: var(--paper); font: .8rem/1.45 var(--sans); font-variant-numeric: tabular-nums; pointer-events: none }
.tip span { display: block }
.fig .track { fill: var(--wash) }
.fig .part { stroke-dasharray: 3 2 }
.fig .dot { fill: var(--plum); stroke: var(--paper); stroke-width: 1.5 }
.fig .halo { stroke: var(--paper); stroke-width: 5 }
.fig .whisk { stroke: var(--c, var(--plum)); stroke-width: 2 }
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

.failed { font: .95rem/1.5 var(--sans); border-inline-start: 4px solid var(--plum); padding-block: .2rem; padding-inline: 1rem 0; margin: .8rem 0 }

/* A fence's own text under what it made. */
.fence-source { margin: -.6rem 0 2.6rem }
.fence-source pre { margin: 0; font-size: .82rem }
.fence-source .scroll { margin-top: .2rem; position: relative }
.options td:nth-child(2) { white-space: nowrap }

@media print {
  :root { --paper: #fff; --ink: #000; --muted: #333; --rule: #999; --wash: #fff; --navy: #12436d; --teal: #11655e; --plum: #801650; --amber: #8f3a0a; --measure: none }
  @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; direction: ltr } }
  @page turned { size: landscape }
  body { font-size: 10.5pt; orphans: 3; widows: 3 }
  .top, .aside, .contents, .turning, .skip, .anchor, .tip, .spot, .files, .foot { display: none !important }
  .shell { display: block; padding: 0; max-width: none }
  main { padding: 0 }
  nav.eyebrow { margin-top: 0 }
  h1, h2, h3, h4, figcaption, caption, .callout-title, .group { break-after: avoid; break-inside: avoid }
  .table-block.short, .tiles div, .definitions div, .keys, .callout, .quiz, tr, li, .fig { break-inside: avoid }
  .keys { border: 1px solid var(--rule) }
  table { font-size: 8.5pt; line-height: 1.3 }
  th, td { padding-block: 2pt; padding-inline-end: 7pt }
  thead { display: table-header-group; break-after: avoid; break-inside: avoid }
  tbody:first-of-type > tr:nth-child(-n + 3), .group + tr { break-before: avoid }
  .fig.fig { max-width: 150mm; max-height: 160mm }
  .fig-wide { display: block } .fig-narrow { display: none }
  .fig .area { opacity: .2 } .fig * { print-color-adjust: exact }
  thead th { padding-block: 3pt }
  .table-scroll, .scroll, .fits { overflow: visible; background: none; width: auto !important; max-width: none !important }
  .clinical tbody th, .clinical thead tr:first-child > :first-child, .fits thead th { position: static; min-width: 0 }
  .clinical tbody th { max-width: 17em }
  .clinical td.words { min-width: 0 }
  .clinical .noted { padding-inline-end: 1.6em }
  caption > span { position: static; max-width: none }
  .hash, .scroll:has(th:nth-child(10)) :is(th, td) { overflow-wrap: anywhere }
  .scroll:has(th:nth-child(10)) { page: turned }
  .scroll:has(th:nth-child(16)) :is(th, td) { font-size: 7pt; padding-inline-end: 2pt }
  .scroll:has(th:nth-child(24)) :is(th, td) { font-size: 5.75pt; padding-inline-end: 1.5pt }
  .tight table { font-size: 7.5pt } .tight :is(th, td) { padding-inline-end: 5pt }
  .turned { page: turned; font-size: 8.5pt }
  .parted > .table-scroll { display: none }
  .parted > .on-paper { display: block }
  .on-paper table { margin-bottom: 1.5rem }
  .on-paper caption { padding-top: .4rem }
  details > summary { display: none }
  details::details-content { content-visibility: visible; display: block }
  .fence-source details { display: none }
  abbr::after { content: " (" attr(title) attr(data-title) ")" }
  abbr { text-decoration: none }
  .card, .citing :is(pre, .label) { display: none }
  .kind-report .contents { display: block !important; border: 0; padding: 0 }
  :is(.contents, .fold) > summary { display: block !important; padding: 0 }
  .contents a { padding: 1pt 0 }
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
<a class="skip" href="#main">{{words.skip}}</a>
{{> partials/masthead}}
<div class="shell">
{{> partials/contents}}
<main id="main">
<article>
<header class="opening">
<nav class="eyebrow" aria-label="{{words.breadcrumb}}"><ol>{{#breadcrumbs}}<li>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</li>{{/breadcrumbs}}</ol></nav>
<h1{{#long-title}} class="long"{{/long-title}}>{{{heading}}}</h1>
{{#lede}}
<p class="lede">{{{lede}}}</p>
{{/lede}}
<p class="meta">{{#meta}}<span><bdi>{{{item}}}</bdi></span>{{/meta}}{{#synthetic}} <a class="chip" href="#provenance">{{words.synthetic-data}}</a>{{/synthetic}}</p>
{{#has-key-points}}
<section class="keys" aria-labelledby="key-points">
<h2 id="key-points">{{words.key-points}}</h2>
<ul>
{{#key-points}}
<li>{{{item}}}</li>
{{/key-points}}
</ul>
</section>
{{/has-key-points}}
{{#has-objectives}}
<section class="aims" aria-labelledby="objectives">
<h2 id="objectives">{{words.objectives}}</h2>
<ul>
{{#objectives}}
<li>{{{item}}}</li>
{{/objectives}}
</ul>
</section>
{{/has-objectives}}
{{#has-contents}}
<details class="contents"><summary>{{words.on-this-page}}</summary><nav aria-label="{{words.on-this-page}}">
{{> partials/headings}}
</nav></details>
{{/has-contents}}
</header>
{{{body}}}
{{> partials/cards}}
{{#references}}
<section class="references" aria-labelledby="references">
<h2 id="references">{{words.references}}</h2>
{{{references}}}
</section>
{{/references}}
{{#provenance}}
<section class="provenance" aria-labelledby="provenance">
<h2 id="provenance">{{words.provenance}}</h2>
{{{provenance}}}
</section>
{{/provenance}}
{{#cite-text}}
<details class="citing"><summary>{{words.cite}}</summary>
<p>{{cite-text}}</p>
<h2 class="label">BibTeX</h2>
<pre>{{cite-bibtex}}</pre>
<h2 class="label">RIS</h2>
<pre>{{cite-ris}}</pre>
</details>
{{/cite-text}}
</article>
{{> partials/turning}}
</main>
</div>
{{> partials/foot}}
</body>
</html>

"""###),
    ("partials/cards.mustache", ###"""
{{#has-cards}}
<section class="ways" aria-labelledby="ways">
<h2 id="ways" class="vh">{{words.to-read}}</h2>
<ul class="cards newest">
{{#newest}}
<li><span class="label">{{label}}</span><a href="{{href}}">{{title}}</a><p>{{sentence}}</p></li>
{{/newest}}
</ul>
<ol class="cards">
{{#chapters}}
<li><span class="label">{{label}}</span><a href="{{href}}">{{title}}</a><p>{{sentence}}</p></li>
{{/chapters}}
</ol>
</section>
{{/has-cards}}

"""###),
    ("partials/contents.mustache", ###"""
{{#has-contents}}
<div class="aside">
<nav class="toc" aria-labelledby="on-this-page">
<h2 class="eyebrow" id="on-this-page">{{words.on-this-page}}</h2>
{{> partials/headings}}
</nav>
</div>
{{/has-contents}}

"""###),
    ("partials/foot.mustache", ###"""
<footer class="foot">
{{#footer}}
<p dir="auto">{{footer}}</p>
{{/footer}}
{{#notice}}
<p dir="auto">{{notice}}</p>
{{/notice}}
<p class="foot-links">{{#foot-links}}<a href="{{href}}">{{title}}</a> {{/foot-links}}</p>
<p class="made">{{made}}</p>
</footer>

"""###),
    ("partials/head.mustache", ###"""
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{content-security}}">
<title>{{full-title}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
<meta name="generator" content="{{generator}}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="{{root}}assets/style.css">
<script src="{{root}}assets/page.js" defer></script>
<script src="{{root}}assets/charts.js" defer></script>
<link rel="icon" href="{{root}}assets/icon.svg" type="image/svg+xml">
{{#printed-foot}}
<style>{{{printed-foot}}}</style>
{{/printed-foot}}
{{{metadata}}}

"""###),
    ("partials/headings.mustache", ###"""
<ol>
{{#contents}}
<li><a href="#{{id}}">{{{title-html}}}</a></li>
{{/contents}}
</ol>

"""###),
    ("partials/links.mustache", ###"""
<ul>{{#navigation}}<li><a href="{{href}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>{{/navigation}}</ul>

"""###),
    ("partials/masthead.mustache", ###"""
<header class="top">
<a class="brand" dir="auto" href="{{root}}index.html">{{#logo}}<img src="{{logo}}" alt=""> {{/logo}}{{brand-light}} <b>{{brand-strong}}</b></a>
{{^alone}}
<nav aria-label="{{words.main}}">{{> partials/links}}</nav>
<a class="to-search" href="{{root}}search.html">{{words.search}}</a>
<details class="menu"><summary>{{words.menu}}</summary><nav aria-label="{{words.main-menu}}">{{> partials/links}}</nav></details>
{{/alone}}
</header>

"""###),
    ("partials/turning.mustache", ###"""
{{#has-neighbours}}
<nav class="turning" aria-label="{{words.previous-and-next}}">
{{#previous}}
<a rel="prev" href="{{href}}"><span>{{words.previous}}</span> <b>{{title}}</b> <span>{{sentence}}</span></a>
{{/previous}}
{{#next}}
<a rel="next" href="{{href}}"><span>{{words.next}}</span> <b>{{title}}</b> <span>{{sentence}}</span></a>
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
    ("scaffold/project/.vscode/ecprimer.code-snippets", ###"""
{
  "Citation": {
    "scope": "markdown",
    "prefix": "cite",
    "body": "[@${1:key}]",
    "description": "A reference by its key"
  },
  "Computed value": {
    "scope": "markdown",
    "prefix": "value",
    "body": "`=${1:measure}`",
    "description": "A measure in the text"
  },
  "Callout": {
    "scope": "markdown",
    "prefix": "callout",
    "body": ["> [!${1|NOTE,TIP,IMPORTANT,WARNING,CAUTION,KEY-POINTS,CLINICAL-PEARL|}] ${2:Title}", "> ${3:Words.}"],
    "description": "A box of words"
  },
  "Details": {
    "scope": "markdown",
    "prefix": "details",
    "body": [":::{details} ${1:Title}", "${2:Words.}", ":::"],
    "description": "Words that a reader opens"
  },
  "Picture": {
    "scope": "markdown",
    "prefix": "picture",
    "body": "![${1:What it shows}](${2:picture.png} \"${3:The caption.}\"){#fig-${4:name}}",
    "description": "A picture with its caption"
  },
  "Table": {
    "scope": "markdown",
    "prefix": "table",
    "body": ["| ${1:Head} | ${2:Head} |", "| --- | --- |", "| ${3:cell} | ${4:cell} |", "", ": ${5:The caption} {#tbl-${6:name}}"],
    "description": "A table of text with its caption"
  },
  "Figure of a registry": {
    "scope": "markdown",
    "prefix": "figure",
    "body": ["```{figure} fig-${1:name}", "kind: ${2:bars}", "registry: ${3:registry}", "caption: ${4:The finding.}", "```"],
    "description": "A chart; 'ecprimer explain bars' lists its options"
  },
  "Question": {
    "scope": "markdown",
    "prefix": "quiz",
    "body": ["```{quiz}", "question: ${1:What is asked?}", "options:", "  - {text: ${2:The answer.}, correct: true, reason: \"${3:Why.}\"}", "  - {text: ${4:Another.}, reason: \"${5:Why not.}\"}", "```"],
    "description": "A question with its options"
  },
  "Inline note": {
    "scope": "markdown",
    "prefix": "note",
    "body": "^[${1:The note.}]",
    "description": "A footnote that stands in the text"
  }
}

"""###),
    ("scaffold/project/.vscode/extensions.json", ###"""
{
  "recommendations": ["redhat.vscode-yaml"]
}

"""###),
    ("scaffold/project/.vscode/settings.json", ###"""
{
  "yaml.schemas": {
    "./.vscode/schemas/site.schema.json": "content/site.yaml",
    "./.vscode/schemas/measures.schema.json": [
      "content/measures.yaml",
      "content/measures/*.yaml"
    ],
    "./.vscode/schemas/glossary.schema.json": "content/glossary.yaml",
    "./.vscode/schemas/evidence.schema.json": "content/evidence.yaml",
    "./.vscode/schemas/dictionary.schema.json": "content/registry/*.yaml",
    "./.vscode/schemas/published.schema.json": "content/published/*.yaml"
  },
  "yaml.format.enable": false,
  "files.insertFinalNewline": true
}

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
  - name: patient_id
    title: Patient
    description: "A study number, the same for every run of the patient; never a hospital number. Without it each run counts as a patient."
    type: string
    ecprimer: {role: patient, source: "local"}
  - name: centre
    title: Centre
    type: string
    ecprimer: {role: centre, source: "ELSO Registry 2018"}
  - name: year
    title: Year of ECPR
    type: year
    constraints: {required: true, minimum: 1990, maximum: 2100}
    ecprimer: {role: time, source: "ELSO Registry 2018"}
  - name: support_type
    title: Type of support
    description: "What ECMO was begun for, where the file holds other runs than those of ECPR: `include` then says which count."
    type: string
    ecprimer: {source: "ELSO Registry 2018"}
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
    description: "Bradycardia with a pulse is a local value, for resuscitation that begins in it."
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
    description: "From collapse to ECMO flow: no-flow and low-flow together, to a minute or two, since each is rounded."
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
  # Complications: without dates, which finer than a year identify; ELSO's registry has dated each since April 2022.
  # Where the time of the first is known, add it in hours from flow under the same name with _hours, such as
  # cannula_bleeding_hours: rates are then per 1,000 hours at risk until the event, and not of the whole run.
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
  numerator: "(survived_to_discharge missing or survived_to_discharge = yes) and (cpc_discharge missing or cpc_discharge in (1, 2))"
  direction: higher
  definition-source: local
{{registry}}-good-neurology-recorded:
  title: Good neurological outcome on record
  registry: {{registry}}
  numerator: "not (survived_to_discharge missing) and survived_to_discharge = yes and (not (cpc_discharge missing) and cpc_discharge in (1, 2))"
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
  target-source: local, for patients of all ages
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
  numerator: "(survived_to_discharge missing or survived_to_discharge = yes) and ((age_years >= 18 and (cpc_discharge missing or cpc_discharge in (1, 2))) or (age_years < 18 and (pcpc_discharge missing or pcpc_discharge in (1, 2))))"
  direction: higher
  definition-source: local
{{registry}}-good-neurology-recorded:
  title: Good neurological outcome on record
  registry: {{registry}}
  numerator: "not (survived_to_discharge missing) and survived_to_discharge = yes and ((age_years >= 18 and (not (cpc_discharge missing) and cpc_discharge in (1, 2))) or (age_years < 18 and (not (pcpc_discharge missing) and pcpc_discharge in (1, 2))))"
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
  # adjustment: {predictors: [age_years, low_flow_min, first_rhythm, witnessed]}
draft: true
---

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

## Where the numbers come from

```{report} provenance
```

"""###),
  ]

  /// The JSON Schemas of docs/schemas/, which a new project gets for its editor.
  static let schemas: [(path: String, text: String)] = [
    ("dictionary.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/dictionary.schema.json","title": "A data dictionary (Frictionless Table Schema)","type": "object","additionalProperties": false,"required": ["fields"],"properties": {"$schema": {"type": "string"},"name": {"type": "string","description": "Its name."},"title": {"type": "string","description": "Its words."},"description": {"type": "string","description": "What it describes."},"fields": {"type": "array","items": {"type": "object","additionalProperties": false,"required": ["name"],"properties": {"name": {"type": "string","description": "The column's name in the CSV."},"title": {"type": "string","description": "Its words."},"description": {"type": "string","description": "What it holds."},"type": {"type": "string","description": "string, integer, number, boolean, date …"},"format": {"description": "How dates are written; one way, or several.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"constraints": {"type": "object","additionalProperties": false,"properties": {"required": {"type": "boolean"},"unique": {"type": "boolean"},"enum": {"type": "array"},"minimum": {"type": ["number","string"]},"maximum": {"type": ["number","string"]},"pattern": {"type": "string","description": "A regular expression."}}},"missingValues": {"type": "array","description": "What stands for a missing cell.","items": {"oneOf": [{"type": "string"},{"type": "object"}]}},"trueValues": {"description": "Words for true.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"falseValues": {"description": "Words for false.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"decimalChar": {"type": "string","description": "Such as a comma."},"groupChar": {"type": "string","description": "What stands between thousands."},"bareNumber": {"type": "boolean","description": "False where words stand around the number."},"categories": {"type": "array"},"categoriesOrdered": {"type": "boolean"},"example": {},"rdfType": {"type": "string"},"ecprimer": {"type": "object","additionalProperties": false,"properties": {"unit": {"type": "string","description": "Its unit."},"source-unit": {"type": "string","description": "The file's unit, where it is another."},"role": {"type": "string","description": "What the column is for reports."},"summary": {"type": "string","description": "How it is summed up."},"test": {"type": "string","description": "How groups are compared."},"decimals": {"type": "integer"},"merge": {"type": "array","description": "Levels that a public table joins, whatever a year's counts are.","items": {"type": "array","items": {"type": ["string","number","boolean"]},"minItems": 2}},"source": {"type": "string","description": "Where its definition is from."},"published": {},"concept": {"type": "string","description": "What the column is, whatever its name."},"levels": {"type": "object","description": "Each code with what it means; missing where it stands for nothing.","additionalProperties": {"type": ["string","number","boolean"]}},"derive": {"type": "string","description": "How it is computed from other columns."},"from": {"type": "string","description": "The column that it is a part of."},"event": {"type": "string","description": "The event of the records that it is taken from."},"column": {"type": "string","description": "The file's own column, where records are spread over events."},"split": {"type": "string","description": "What stands between several answers in one cell."},"bounds": {"type": "boolean","description": "Whether cells such as <5 are read as bounds."},"outside": {"const": "missing","description": "Values outside the constraints are missing."},"proposed": {"type": "boolean","description": "Not yet accepted by a person."}}}}}},"missingValues": {"type": "array","description": "What stands for a missing cell.","items": {"oneOf": [{"type": "string"},{"type": "object"}]}},"primaryKey": {"description": "Columns that name a record.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"uniqueKeys": {"type": "array"},"fieldsMatch": {},"ecprimer": {"type": "object","additionalProperties": false,"properties": {"synthetic": {"type": "boolean"},"note": {"type": "string","description": "What kind of data it is."},"checks": {"type": "array","items": {"type": "string"}},"encoding": {"type": "string","description": "The CSV's encoding."},"include": {"type": "string","description": "Which records count: a condition on the fields, or `all`."},"dialect": {"type": "object","additionalProperties": false,"description": "Where the table stands in its file.","properties": {"headerRows": {"oneOf": [{"type": ["integer","string"]},{"type": "array","items": {"type": ["integer","string"]}}],"description": "The line of the column names."},"commentRows": {"oneOf": [{"type": ["integer","string"]},{"type": "array","items": {"type": ["integer","string"]}}],"description": "Lines that are no records."},"delimiter": {"type": "string","description": "What stands between cells, \\t for a tab."}}},"join": {"description": "Rows of other files, or of the file itself.","oneOf": [{"type": "object","additionalProperties": false,"required": ["key","fields"],"properties": {"file": {"type": "string","description": "A file beside the registry's own; without it, that itself."},"key": {"type": "string","description": "The registry's column that finds its rows."},"other-key": {"type": "string","description": "The key's column in the other file, where it has another name."},"fields": {"type": "object","description": "Each field with what is made of the rows.","additionalProperties": {"type": "string"}},"delimiter": {"type": "string","description": "What stands between cells, \\t for a tab."},"encoding": {"type": "string","description": "The file's encoding."}}},{"type": "array","items": {"type": "object","additionalProperties": false,"required": ["key","fields"],"properties": {"file": {"type": "string","description": "A file beside the registry's own; without it, that itself."},"key": {"type": "string","description": "The registry's column that finds its rows."},"other-key": {"type": "string","description": "The key's column in the other file, where it has another name."},"fields": {"type": "object","description": "Each field with what is made of the rows.","additionalProperties": {"type": "string"}},"delimiter": {"type": "string","description": "What stands between cells, \\t for a tab."},"encoding": {"type": "string","description": "The file's encoding."}}}}]},"records": {"type": "object","additionalProperties": false,"required": ["key"],"description": "How rows belong to one record.","properties": {"key": {"type": "string","description": "The column that names the patient."},"event": {"type": "string","description": "The column of the event's name."},"instrument": {"type": "string","description": "The column of the form's name."},"instance": {"type": "string","description": "The column that counts repetitions."},"run": {"type": "string","description": "The repeating form that is the run itself: each of its instances is a record."}}}}}}}
"""###),
    ("evidence.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/evidence.schema.json","title": "content/evidence.yaml","type": "array","items": {"type": "object","additionalProperties": false,"required": ["source","read"],"properties": {"source": {"type": "string","description": "The reference's key, as pages cite it."},"read": {"enum": ["full-text","abstract","secondary","title"],"description": "How it was read: the article itself, its abstract, as another work tells it, or only named."},"on": {"type": "string","description": "The day on which it was read.","pattern": "^\\d{4}-\\d{2}-\\d{2}$"},"passage": {"type": "string","description": "What was read of it, such as table 2."},"note": {"type": "string","description": "For yourself; it is not printed."}}}}
"""###),
    ("fence-appraisal.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/fence-appraisal.schema.json","title": "The YAML of {appraisal}","type": "object","additionalProperties": false,"required": ["published"],"properties": {"published": {"description": "a file of content/published/, without its ending"},"tables": {"description": "which of its tables; all without it"},"caption": {"description": "the finding in a sentence"},"note": {"description": "words after the caption"}}}
"""###),
    ("fence-figure.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/fence-figure.schema.json","title": "The YAML of {figure}","type": "object","required": ["kind"],"properties": {"kind": {"enum": ["yearly","bars","icons","strip","box","histogram","forest","funnel","vlad","cusum","completeness","timeline","calibration","roc","activity","rates","kaplan-meier","cumulative-incidence","p-chart","run","q-q","series","dots","shares","competing-risks","risk-adjustment","centres"]}},"allOf": [{"if": {"properties": {"kind": {"const": "yearly"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","year","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"year": {"description": "the column of years"},"outcome": {"description": "the condition of the patients counted as events"},"partial": {"description": "years covered in part with words for it: {2012: to May}; they are hatched and keep out of the trend"},"event-label": {"description": "words for those with the outcome; those of its column without it"},"other-label": {"description": "words for the others"},"rate-title": {"description": "words for the share; event-label without it"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "bars"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"of": {"description": "the column of categories, a bar each, or a list of {label, where}; this or variables"},"variables": {"description": "yes/no columns, a bar each with the share of yes"},"by": {"description": "the column of series, or a list of {label, where}; this, outcome, denominators or variables"},"denominators": {"description": "a list of {label, where}: the bars are each category's share of these patients, a series each"},"counted": {"description": "with denominators: the condition of those who should have a category; where it is missing, it is not known"},"outcome": {"description": "a condition: the bars are the share of each category that meets it, with its interval"},"title": {"description": "words for that share"},"arrangement": {"description": "stacked (default) or grouped, of counts by two columns"},"values": {"description": "count (default) or percent of the category, of counts by two columns"},"labels": {"description": "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}"},"groups-title": {"description": "words for groups that are made of conditions"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "icons"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","of"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"of": {"description": "the column whose levels the people are filled by"},"population": {"description": "words for the people: 100 adults treated with ECPR"},"labels": {"description": "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "strip"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","of"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"of": {"description": "the column of numbers"},"by": {"description": "the column of groups, a row each"},"labels": {"description": "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "box"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","of"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"of": {"description": "the column of numbers"},"by": {"description": "the column of groups, a row each"},"labels": {"description": "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "histogram"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","of"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"of": {"description": "the column of numbers"},"bin-width": {"description": "the width of a bar, in the column's unit"},"normal-curve": {"description": "false leaves the curve of the same mean and SD out"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "forest"}}},"then": {"type": "object","additionalProperties": false,"required": [],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients counted as events"},"by": {"description": "the columns whose groups are compared, a heading each"},"title": {"description": "words for the share"},"where": {"description": "a condition on the records"},"data": {"description": "a CSV in content/ with a value a line"},"columns": {"description": "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"},"measure": {"description": "odds-ratio (default), risk-ratio, risk-difference, proportion, or hazard-ratio as printed"},"pooled": {"description": "the condition of lines that pool studies; drawn as diamonds"},"interval": {"description": "words for the intervals where they differ: 95% credible interval"},"sides": {"description": "words for either side of no effect: [Favours control, Favours ECPR]; none without it"},"source": {"description": "the reference of every line, where the CSV has no column source: a key, or illustration"},"licence": {"description": "the licence of every line’s source, where the CSV has no column licence: CC BY 4.0, Name <https://…> or numbers only"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "funnel"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome","centre"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients counted as events"},"centre": {"description": "the column of centres; five are the fewest"},"target": {"description": "the share that limits are drawn about; that of all patients by default"},"named": {"description": "centres to be named, beside those outside the limits"},"title": {"description": "words for the share"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "vlad"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"risk": {"description": "the column of the predicted risk, 0 to 1; this or predictors"},"predictors": {"description": "columns for a logistic regression with Firth's penalty"},"fitted-where": {"description": "the condition of the records that the model is fitted on; those drawn by default"},"order": {"description": "the column by which patients stand in order; that of the file by default"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "cusum"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"risk": {"description": "the column of the predicted risk, 0 to 1; this or predictors"},"predictors": {"description": "columns for a logistic regression with Firth's penalty"},"fitted-where": {"description": "the condition of the records that the model is fitted on; those drawn by default"},"order": {"description": "the column by which patients stand in order; that of the file by default"},"odds-ratio": {"description": "the change looked for; 2 by default, and its half on the other side"},"limit": {"description": "the sum at which it signals; 2.5 by default, to be set by simulation"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "completeness"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"variables": {"description": "the columns to look at; all but identifiers by default"},"by": {"description": "the column of periods or groups, a column of the figure each"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "timeline"}}},"then": {"type": "object","additionalProperties": false,"required": [],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"no-flow": {"description": "the column of minutes without flow; this, low-flow or both"},"low-flow": {"description": "the column of minutes with compressions"},"outcome": {"description": "the column whose words stand beside the bars"},"target": {"description": "a time to keep, in minutes"},"labels": {"description": "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}"},"where": {"description": "a condition on the records"},"data": {"description": "a CSV in content/ with a value a line"},"columns": {"description": "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"},"title": {"description": "words for the times, with their unit; Minutes without it"},"source": {"description": "the reference of every line, where the CSV has no column source: a key, or illustration"},"licence": {"description": "the licence of every line’s source, where the CSV has no column licence: CC BY 4.0, Name <https://…> or numbers only"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "calibration"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"risk": {"description": "the column of the predicted risk, 0 to 1; this or predictors"},"predictors": {"description": "columns for a logistic regression with Firth's penalty"},"fitted-where": {"description": "the condition of the records that the model is fitted on; those drawn by default"},"groups": {"description": "how many groups by predicted risk; 10 by default, 4 below 100 patients"},"title": {"description": "words for the outcome"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "roc"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"scores": {"description": "columns in which high values speak for the outcome; these, lower or predictors"},"lower": {"description": "columns in which low values speak for it"},"predictors": {"description": "columns for a logistic regression with Firth's penalty"},"fitted-where": {"description": "the condition of the records that the model is fitted on; those drawn by default"},"title": {"description": "words for the outcome"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "activity"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","year"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"year": {"description": "the column of years"},"ecmo-runs": {"description": "all ECMO runs by year, of which the cases are a part: {2023: 612, 2024: 640}"},"partial": {"description": "years covered in part with words for it: {2012: to May}; they keep out of the trend"},"share-title": {"description": "words for the share of all ECMO runs"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "rates"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","variables","exposure"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"variables": {"description": "yes/no columns, a row each"},"exposure": {"description": "the column of the time at risk, such as hours on ECMO"},"title": {"description": "words for the share of patients"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "kaplan-meier"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","time","event"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"time": {"description": "the column of the time to the event, or to the end of follow-up"},"event": {"description": "the condition of those who had the event at that time"},"by": {"description": "the column of groups, a curve each, compared by the log-rank test"},"strata": {"description": "a column by which that test is stratified"},"until": {"description": "the end of the axis, in the unit of the time"},"labels": {"description": "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}"},"title": {"description": "words for what is survived"},"time-title": {"description": "words for the time, with its unit"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "cumulative-incidence"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","time","events"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"time": {"description": "the column of the time to the first of the events, or to the end of follow-up"},"events": {"description": "a list of {label, when}: the events that compete, each with its condition"},"title": {"description": "words for the axis"},"time-title": {"description": "words for the time, with its unit"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "p-chart"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome","period"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients counted as events"},"period": {"description": "the column of periods, such as years"},"baseline": {"description": "the centre line as a share, such as 0.33; else that of the baseline periods"},"baseline-periods": {"description": "how many of the first periods make the centre line; all by default"},"title": {"description": "words for the share"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "run"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","period"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"period": {"description": "the column of periods, such as years"},"outcome": {"description": "the condition of the patients counted as events; this or of"},"of": {"description": "the column of numbers whose median is drawn"},"title": {"description": "words for the share"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "q-q"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","of"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"of": {"description": "the column of numbers"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "series"}}},"then": {"type": "object","additionalProperties": false,"required": [],"properties": {"kind": {},"measure": {"description": "proportion (default), risk-difference, risk-ratio or odds-ratio"},"title": {"description": "words for what is compared, with its unit"},"rows": {"description": "a list of {label, detail, events, total, control-events, control-total, estimate, low, high}, each with what it has, or {label, own: a measure, where} for an own result"},"data": {"description": "a CSV in content/ with a series a line; this, rows or both"},"columns": {"description": "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"},"where": {"description": "a condition on the lines of the CSV"},"source": {"description": "the reference of every line, where the CSV has no column source: a key, or illustration"},"licence": {"description": "the licence of every line’s source, where the CSV has no column licence: CC BY 4.0, Name <https://…> or numbers only"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "dots"}}},"then": {"type": "object","additionalProperties": false,"required": ["data"],"properties": {"kind": {},"data": {"description": "a CSV in content/ with a value a line"},"columns": {"description": "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"},"title": {"description": "words for what is shown, with its unit"},"series": {"description": "where a line holds several: a list of {label, events, total, estimate, low, high}, each with its own columns"},"modelled": {"description": "true, or the condition of lines whose values come from a model; their marks are hollow"},"interval": {"description": "words for the intervals where they differ: 95% credible interval"},"axis": {"description": "the ends of the axis: [0, 100]; from the values without it"},"along": {"description": "a column of numbers: the values stand along its axis, joined by lines"},"along-title": {"description": "words for that axis, with its unit"},"where": {"description": "a condition on the lines of the CSV"},"source": {"description": "the reference of every line, where the CSV has no column source: a key, or illustration"},"licence": {"description": "the licence of every line’s source, where the CSV has no column licence: CC BY 4.0, Name <https://…> or numbers only"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "shares"}}},"then": {"type": "object","additionalProperties": false,"required": ["data"],"properties": {"kind": {},"data": {"description": "a CSV in content/ with a value a line"},"columns": {"description": "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"},"title": {"description": "words for the shares, with their whole"},"where": {"description": "a condition on the lines of the CSV"},"source": {"description": "the reference of every line, where the CSV has no column source: a key, or illustration"},"licence": {"description": "the licence of every line’s source, where the CSV has no column licence: CC BY 4.0, Name <https://…> or numbers only"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "competing-risks"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","events"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"events": {"description": "a list of {label, when, time, per-day}: the events that compete, when each came, and how many units of its time make a day (1)"},"until": {"description": "the column of the time at which patients without an event were last seen"},"until-per-day": {"description": "how many of its units make a day; 1 by default"},"days": {"description": "the days of the table; [3, 7, 14, 30] by default"},"title": {"description": "words for the axis"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "risk-adjustment"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome","predictors","learning","judged"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"predictors": {"description": "columns by importance: where events are too few, the last are left out"},"learning": {"description": "the condition of the records that the model learns from"},"judged": {"description": "the condition of the records that it judges, none of which it has learnt from"},"knots": {"description": "of each number's spline: 3, 4 (default) or 5; 0 for straight lines"},"events-per-parameter": {"description": "patients with the rarer outcome for each parameter; 10 by default"},"imputations": {"description": "2 to 100; by default the percentage of patients with something missing, 5 at least"},"bootstrap": {"description": "samples of the internal validation, 20 to 2000; 100 by default"},"seed": {"description": "a whole number from which all that is random follows; 1 by default"},"show": {"description": "as a figure calibration (default), or curve with of; as a table model (default), coefficients, left-out or performance"},"of": {"description": "the predictor, a number, whose curve is drawn"},"title": {"description": "words for the outcome"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "centres"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome","predictors","learning","judged","centre"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"predictors": {"description": "columns by importance: where events are too few, the last are left out"},"learning": {"description": "the condition of the records that the model learns from"},"judged": {"description": "the condition of the records that it judges, none of which it has learnt from"},"knots": {"description": "of each number's spline: 3, 4 (default) or 5; 0 for straight lines"},"events-per-parameter": {"description": "patients with the rarer outcome for each parameter; 10 by default"},"imputations": {"description": "2 to 100; by default the percentage of patients with something missing, 5 at least"},"bootstrap": {"description": "samples of the internal validation, 20 to 2000; 100 by default"},"seed": {"description": "a whole number from which all that is random follows; 1 by default"},"centre": {"description": "the column of centres; two are the fewest"},"named": {"description": "centres to be named, beside those outside the limits"},"title": {"description": "words for the outcome"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}}]}
"""###),
    ("fence-flow.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/fence-flow.schema.json","title": "The YAML of {flow}","type": "object","additionalProperties": false,"required": ["steps"],"properties": {"steps": {"description": "a list of {label, measure} computed from a registry, or {label, count, source} as a paper prints it, or {label, count, note} with words for where it is from; with left, a list of {label, measure}, who leaves after the step (boxes)"},"layout": {"description": "cascade (default): bars with the share that went on; boxes: as CONSORT draws it"},"groups": {"description": "a list of {label, measure} that the last step divides into (boxes)"},"where": {"description": "a condition on the records of every measure"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}
"""###),
    ("fence-measures.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/fence-measures.schema.json","title": "The YAML of {measures}","type": "object","additionalProperties": false,"required": [],"properties": {"registry": {"description": "one registry, as site.yaml names it; all without it"}}}
"""###),
    ("fence-quiz.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/fence-quiz.schema.json","title": "The YAML of {quiz}","type": "object","additionalProperties": false,"required": ["question","options"],"properties": {"question": {"description": "the question, as inline Markdown"},"options": {"description": "a list of {text, correct: true, reason}; one of them is correct"}}}
"""###),
    ("fence-table.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/fence-table.schema.json","title": "The YAML of {table}","type": "object","required": ["kind"],"properties": {"kind": {"enum": ["comparison","cross","yearly","measures","series","completeness","rates","model","changes","risk-adjusted","life-table","competing-risks","first-events","risk-adjustment","centres","runs","csv"]}},"allOf": [{"if": {"properties": {"kind": {"const": "comparison"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","by"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"by": {"description": "the column of the groups compared, or a list of {label, where}"},"variables": {"description": "the columns compared; this or groups"},"groups": {"description": "a list of {title, variables}: the columns under headings"},"group-labels": {"description": "words for the groups: {\"yes\": Survivors}"},"methods": {"description": "default, or spss as the founding paper computed"},"style": {"description": "nejm (default), jama, lancet or spss"},"smd": {"description": "true shows standardised mean differences"},"tests": {"description": "false leaves P out, as for what follows from the outcome"},"published": {"description": "a published table, whose figures stand beside"},"published-groups": {"description": "which of its groups, in the order of ours"},"groups-title": {"description": "words for groups that are made of conditions"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "cross"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","rows","columns"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"rows": {"description": "the column whose levels are the rows"},"columns": {"description": "the column whose levels are the columns"},"percent": {"description": "row (default), column or none"},"labels": {"description": "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "yearly"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","year","outcomes"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"year": {"description": "the column of years"},"outcomes": {"description": "a list of {title, when}: the outcomes with their conditions"},"partial": {"description": "years covered in part, with words for it"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "measures"}}},"then": {"type": "object","additionalProperties": false,"required": [],"properties": {"kind": {},"measures": {"description": "the measures of measures.yaml to show; this or groups"},"groups": {"description": "a list of {title, measures}: the measures under headings"},"period": {"description": "words for the records shown, over their columns"},"against": {"description": "a list of {title, where}: the same measures of other records, a column each"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "series"}}},"then": {"type": "object","additionalProperties": false,"required": [],"properties": {"kind": {},"measure": {"description": "proportion (default), risk-difference, risk-ratio or odds-ratio"},"title": {"description": "words for what is compared, with its unit"},"rows": {"description": "a list of {label, detail, events, total, control-events, control-total, estimate, low, high}, each with what it has, or {label, own: a measure, where} for an own result"},"data": {"description": "a CSV in content/ with a series a line; this, rows or both"},"columns": {"description": "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"},"where": {"description": "a condition on the lines of the CSV"},"source": {"description": "the reference of every line, where the CSV has no column source: a key, or illustration"},"licence": {"description": "the licence of every line’s source, where the CSV has no column licence: CC BY 4.0, Name <https://…> or numbers only"},"style": {"description": "nejm (default), jama, lancet or spss"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "completeness"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"variables": {"description": "the columns shown; all without it"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "rates"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","variables","exposure"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"variables": {"description": "yes/no columns, a row each"},"exposure": {"description": "the column of the time at risk, such as hours on ECMO"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "model"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"risk": {"description": "the column of the predicted risk, 0 to 1; this or predictors"},"predictors": {"description": "columns for a logistic regression with Firth's penalty"},"fitted-where": {"description": "the condition of the records that the model is fitted on; those drawn by default"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "changes"}}},"then": {"type": "object","additionalProperties": false,"required": [],"properties": {"kind": {},"results": {"description": "the earlier report's results.json in content/; that of the report's settings by default"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "risk-adjusted"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"risk": {"description": "the column of the predicted risk, 0 to 1; this or predictors"},"predictors": {"description": "columns for a logistic regression with Firth's penalty"},"fitted-where": {"description": "the condition of the records that the model is fitted on; those drawn by default"},"by": {"description": "the column of groups, such as centres; this or risk-groups"},"risk-groups": {"description": "so many groups of equal size by the predicted risk: calibration in numbers"},"title": {"description": "words for the outcome"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "life-table"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","time","event","at"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"time": {"description": "the column of the time to the event, or to the end of follow-up"},"event": {"description": "the condition of those who had the event at that time"},"at": {"description": "the times, such as [30, 180, 365]"},"time-title": {"description": "words for the time, with its unit"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "competing-risks"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","events"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"events": {"description": "a list of {label, when, time, per-day}: the events that compete, when each came, and how many units of its time make a day (1)"},"until": {"description": "the column of the time at which patients without an event were last seen"},"until-per-day": {"description": "how many of its units make a day; 1 by default"},"days": {"description": "the days of the table; [3, 7, 14, 30] by default"},"title": {"description": "words for the axis"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "first-events"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","variables","times","exposure"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"variables": {"description": "yes/no columns, a row each"},"times": {"description": "columns of the time to the first of each, in the same order"},"exposure": {"description": "the column of the time of the whole exposure, such as hours on ECMO"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "risk-adjustment"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome","predictors","learning","judged"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"predictors": {"description": "columns by importance: where events are too few, the last are left out"},"learning": {"description": "the condition of the records that the model learns from"},"judged": {"description": "the condition of the records that it judges, none of which it has learnt from"},"knots": {"description": "of each number's spline: 3, 4 (default) or 5; 0 for straight lines"},"events-per-parameter": {"description": "patients with the rarer outcome for each parameter; 10 by default"},"imputations": {"description": "2 to 100; by default the percentage of patients with something missing, 5 at least"},"bootstrap": {"description": "samples of the internal validation, 20 to 2000; 100 by default"},"seed": {"description": "a whole number from which all that is random follows; 1 by default"},"show": {"description": "as a figure calibration (default), or curve with of; as a table model (default), coefficients, left-out or performance"},"of": {"description": "the predictor, a number, whose curve is drawn"},"title": {"description": "words for the outcome"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "centres"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","outcome","predictors","learning","judged","centre"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"outcome": {"description": "the condition of the patients who had the event"},"predictors": {"description": "columns by importance: where events are too few, the last are left out"},"learning": {"description": "the condition of the records that the model learns from"},"judged": {"description": "the condition of the records that it judges, none of which it has learnt from"},"knots": {"description": "of each number's spline: 3, 4 (default) or 5; 0 for straight lines"},"events-per-parameter": {"description": "patients with the rarer outcome for each parameter; 10 by default"},"imputations": {"description": "2 to 100; by default the percentage of patients with something missing, 5 at least"},"bootstrap": {"description": "samples of the internal validation, 20 to 2000; 100 by default"},"seed": {"description": "a whole number from which all that is random follows; 1 by default"},"centre": {"description": "the column of centres; two are the fewest"},"named": {"description": "centres to be named, beside those outside the limits"},"title": {"description": "words for the outcome"},"style": {"description": "nejm (default), jama, lancet or spss"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "runs"}}},"then": {"type": "object","additionalProperties": false,"required": ["registry","patient","outcome"],"properties": {"kind": {},"registry": {"description": "the registry, as site.yaml names it"},"patient": {"description": "the column that tells whose run it is"},"outcome": {"description": "the condition of the runs counted as events"},"order": {"description": "the column by which a patient's runs follow each other; the file's order by default"},"centre": {"description": "the column of centres, for an interval that allows for what runs of a centre have in common"},"title": {"description": "words for the outcome"},"where": {"description": "a condition on the records"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}},{"if": {"properties": {"kind": {"const": "csv"}}},"then": {"type": "object","additionalProperties": false,"required": ["file"],"properties": {"kind": {},"file": {"description": "a CSV in content/, but no registry: its first line is the head; ^^ joins a cell to the one above, << to the one before"},"align": {"description": "a list of left, center, right or none, a column each; else numbers stand right"},"caption": {"description": "the finding in a sentence; may hold computed values"},"note": {"description": "measure, population, n and period, after the caption"},"show-source": {"description": "true shows the fence's own text and its options under it"}}}}]}
"""###),
    ("fence-tiles.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/fence-tiles.schema.json","title": "The YAML of {tiles}","type": "object","additionalProperties": false,"required": ["measures"],"properties": {"measures": {"description": "a list of measures"},"where": {"description": "a condition on the records"},"against": {"description": "a condition on the records that they are set against"},"period": {"description": "what those are called"},"years": {"description": "the column of years, for a small line"},"last-year": {"description": "the last year of that line"}}}
"""###),
    ("front-matter.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/front-matter.schema.json","title": "Front matter of a page","type": "object","additionalProperties": false,"required": ["title"],"properties": {"title": {"type": "string","description": "The page's heading; may hold computed values."},"description": {"type": "string","description": "The sentence below it, and in lists."},"date": {"type": "string","description": "When it was written.","pattern": "^\\d{4}-\\d{2}-\\d{2}$"},"updated": {"type": "string","description": "When it was last changed.","pattern": "^\\d{4}-\\d{2}-\\d{2}$"},"reviewed": {"type": "string","description": "When it was last reviewed.","pattern": "^\\d{4}-\\d{2}-\\d{2}$"},"authors": {"description": "Who wrote it.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"order": {"type": "integer","description": "The chapter's place among the others."},"draft": {"type": "boolean","description": "true keeps the page out until --drafts."},"objectives": {"description": "What a reader can do afterwards.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"key-points": {"description": "What to remember.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"tags": {"description": "Words for lists.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"audio": {"description": "The recording.","oneOf": [{"type": "string"},{"type": "object","additionalProperties": false,"required": ["file"],"properties": {"file": {"type": "string","description": "A file or an address."},"bytes": {"type": "integer"},"type": {"type": "string","description": "Such as audio/mpeg."}}}]},"duration": {"type": "string","description": "Such as 34:12."},"transcript": {"type": "string","description": "A file of the transcript."},"chapters": {"type": "array","items": {"type": "object","additionalProperties": false,"required": ["start","title"],"properties": {"start": {"type": "string","description": "Such as 01:30."},"title": {"type": "string","description": "What it is about."}}}},"guests": {"description": "Who speaks.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"report": {"type": "object","additionalProperties": false,"required": ["registry","year"],"properties": {"registry": {"type": "string","description": "The registry, as site.yaml names it."},"year": {"type": "integer"},"inclusion": {"type": "string","description": "Who is counted, in words."},"ecmo-runs": {"description": "All ECMO runs by year.","type": "object","additionalProperties": {"type": "integer"}},"partial": {"description": "Years covered in part, with words for it.","type": "object","additionalProperties": {"type": "string"}},"benchmarks": {"type": "string","description": "A CSV of published series in content/."},"centre": {"type": "string","description": "The centre whose report it is."},"previous": {"type": "integer","description": "The year of the report before."},"adjustment": {"description": "How risk is adjusted for, chosen before the data are seen.","type": "object","additionalProperties": false,"properties": {"predictors": {"description": "Columns or concepts by importance.","type": "array","items": {"type": "string"}},"knots": {"description": "Of each number's spline; 0 for straight lines.","enum": [0,3,4,5]},"events-per-parameter": {"type": "integer","minimum": 1,"maximum": 100},"imputations": {"type": "integer","minimum": 2,"maximum": 100},"bootstrap": {"type": "integer","minimum": 20,"maximum": 2000},"seed": {"type": "integer","minimum": 0},"centre-years": {"description": "How many years centres are compared over.","type": "integer","minimum": 1,"maximum": 20},"adults-from": {"description": "The age from which patients are adults.","type": "integer","minimum": 10,"maximum": 25}}}}},"lang": {"type": "string","description": "Where the page is in another language."},"dir": {"enum": ["ltr","rtl","auto"]}}}
"""###),
    ("glossary.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/glossary.schema.json","title": "content/glossary.yaml","type": "array","items": {"type": "object","additionalProperties": false,"required": ["term","expansion"],"properties": {"term": {"type": "string","description": "The term as pages write it."},"expansion": {"type": "string","description": "What it is short for."},"definition": {"type": "string","description": "What it means."}}}}
"""###),
    ("measures.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/measures.schema.json","title": "content/measures.yaml and content/measures/*.yaml","description": "Measures by their names.","type": "object","additionalProperties": {"type": "object","additionalProperties": false,"required": ["registry"],"properties": {"title": {"type": "string","description": "Its name in lists and captions."},"registry": {"type": "string","description": "The registry, as site.yaml names it."},"numerator": {"type": "string","description": "A condition: who counts."},"denominator": {"type": "string","description": "A condition, or all."},"median": {"type": "string","description": "A column."},"mean": {"type": "string","description": "A column."},"total": {"type": "string","description": "A column."},"where": {"type": "string","description": "A condition on the records."},"exclude": {"type": "string","description": "A condition: who is left out."},"source": {"type": "string","description": "Where the definition is from."},"description": {"type": "string","description": "What it says."},"target": {"type": ["number","string"]},"direction": {"enum": ["higher","lower"]}}}}
"""###),
    ("published.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/published.schema.json","title": "A published table (ecprimer.published/1)","description": "The tables and numerical statements of a paper as printed, for ecprimer appraise and ecprimer reconstruct. Cells are texts, so that their precision is known.","type": "object","required": ["schema", "groups"],"additionalProperties": false,"properties": {"schema": {"const": "ecprimer.published/1"},"source": {"type": "string", "description": "The paper's key in the references."},"licence": {"type": "string","description": "What the work allows: CC BY 4.0, a name with its address such as Name <https://…>, or numbers only."},"methods": {"description": "The tests that the paper says it used.","type": "array","items": {"enum": ["student-t", "welch-t", "anova", "pearson-chi-square", "pearson-chi-square-yates", "fisher-exact","fisher-exact-mid-p", "wilcoxon-rank-sum", "kruskal-wallis"]}},"groups": {"description": "The groups of patients by their ids.","type": "object","minProperties": 1,"additionalProperties": {"type": "object","required": ["n"],"additionalProperties": false,"properties": {"n": {"type": "integer", "minimum": 0},"label": {"type": "string"},"part-of": {"type": "string", "description": "The group that contains this one."},"parts": {"description": "The disjoint groups that make this one up.","type": "array","items": {"type": "string"},"uniqueItems": true}}}},"variables": {"type": "object","additionalProperties": {"type": "object","additionalProperties": false,"properties": {"label": {"type": "string"},"unit": {"type": "string"},"integer": {"type": "boolean", "description": "True where every value is a whole number."}}}},"tables": {"type": "array", "items": {"$ref": "#/$defs/table"}},"claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}},"comparisons": {"type": "array", "items": {"$ref": "#/$defs/comparison"}},"reconstruction": {"$ref": "#/$defs/reconstruction"}},"$defs": {"cell": {"type": ["string", "number"], "description": "As printed: \"2 (25.0)\", \"56.6 ± 10.7\", \"30.00 (152.00)\", \"30 (21–62)\", \"7/1\"."},"p": {"type": ["string", "number"], "description": "As printed: \"0.125\", \"<0.001\", \"0.034*\", \"NS\"."},"kind": {"description": "count: n (percent) or n; levels: counts of levels that exhaust the group; ratio: two levels, a/b; mean-sd; mean; median-iqr; median; range; mixed: the groups are summarised differently.","enum": ["count", "levels", "ratio", "mean-sd", "mean", "median-iqr", "median", "range", "mixed"]},"table": {"type": "object","required": ["id"],"additionalProperties": false,"properties": {"id": {"type": "string"},"title": {"type": "string"},"compare": {"type": "array", "items": {"type": "string"}, "description": "The groups that the P values compare."},"rows": {"type": "array", "items": {"$ref": "#/$defs/row"}}}},"row": {"type": "object","required": ["variable", "kind"],"properties": {"variable": {"type": "string"},"label": {"type": "string", "description": "As printed, with its unit."},"kind": {"$ref": "#/$defs/kind"},"levels": {"type": "object","additionalProperties": {"type": "object", "additionalProperties": {"$ref": "#/$defs/cell"}}},"n": {"description": "How many patients have a value, by group, where some are missing.","type": "object","additionalProperties": {"type": "integer", "minimum": 0}},"p": {"$ref": "#/$defs/p"},"words": {"type": "string", "description": "What the paper says of the comparison: significantly higher."}},"additionalProperties": {"$ref": "#/$defs/cell"}},"claim": {"description": "A statement in the prose.","type": "object","required": ["variable", "group", "kind", "value"],"additionalProperties": false,"properties": {"variable": {"type": "string"},"group": {"type": "string"},"kind": {"$ref": "#/$defs/kind"},"value": {"$ref": "#/$defs/cell"},"unit": {"type": "string", "description": "Where it differs from the variable's."},"where": {"type": "string", "description": "The section in which it stands."}}},"comparison": {"description": "A P value stated in the prose.","type": "object","required": ["variable", "compare", "p"],"additionalProperties": false,"properties": {"variable": {"type": "string"},"compare": {"type": "array", "items": {"type": "string"}},"p": {"$ref": "#/$defs/p"},"words": {"type": "string"},"where": {"type": "string"}}},"reconstruction": {"description": "What ecprimer reconstruct follows and assumes beyond what is printed. The appraisal does not read it.","type": "object","additionalProperties": false,"properties": {"first-id": {"type": "string","pattern": "[0-9]$","description": "The identifier of the first patient, PC-01; the others count on from it."},"follow": {"description": "By variable, the tables and the places of the text that go before others about the same group.","type": "object","additionalProperties": {"type": "array", "items": {"type": "string"}}},"compose": {"description": "New variables, each of several counted ones that exclude one another. These become its levels, in order; whoever has none is the last level.","type": "object","additionalProperties": {"type": "array", "items": {"type": "string"}}},"assume": {"description": "Rows that the paper does not print.","type": "array","items": {"$ref": "#/$defs/row"}}}}}}
"""###),
    ("site.schema.json", ###"""
{"$schema": "https://json-schema.org/draft/2020-12/schema","$id": "https://ecprimer.example/site.schema.json","title": "content/site.yaml","type": "object","additionalProperties": false,"required": ["title"],"properties": {"title": {"type": "string","description": "The site's name."},"description": {"type": "string","description": "What the site is about."},"language": {"type": "string","description": "Its language, such as en or de-CH."},"base-url": {"type": "string","description": "Where the site will stand; needed only for feeds and metadata.","pattern": "^https?://"},"publisher": {"type": "string","description": "Who publishes it, for metadata."},"notice": {"type": "string","description": "Text in the foot of every page."},"citation-style": {"enum": ["vancouver","ama"],"description": "The style of references."},"bibliography": {"description": "Files of references in content/, beside references.json, .bib, .ris, .nbib and .xml.","oneOf": [{"type": "string"},{"type": "array","items": {"type": "string"}}]},"keep-first": {"type": "array","description": "Measures that are kept before the others where not everything can be told.","items": {"type": "string"}},"registries": {"description": "Registries by their names.","type": "object","additionalProperties": {"type": "object","additionalProperties": false,"required": ["data"],"properties": {"data": {"type": "string","description": "A CSV in content/."},"dictionary": {"type": "string","description": "Its data dictionary in content/."},"disclosure": {"description": "How the registry may be published: a profile by its name, or {threshold, round-to}.","oneOf": [{"enum": ["internal","published","cms11","nhs7r5"]},{"type": "object","additionalProperties": false,"properties": {"threshold": {"type": "integer","minimum": 0},"round-to": {"type": "integer","minimum": 1}}}]},"data-lock": {"type": "string","description": "The day on which the data were closed.","pattern": "^\\d{4}-\\d{2}-\\d{2}$"}}}},"navigation": {"type": "array","description": "The top navigation, in order.","items": {"type": "object","additionalProperties": false,"required": ["title","page"],"properties": {"title": {"type": "string","description": "Its words."},"page": {"type": "string","description": "A page or a folder of content/."}}}},"podcast": {"type": "object","additionalProperties": false,"required": ["title","description","author"],"properties": {"title": {"type": "string","description": "The show's name."},"description": {"type": "string","description": "What it is about."},"author": {"type": "string","description": "Who makes it."},"email": {"type": "string","description": "Its owner's address."},"image": {"type": "string","description": "A square picture in content/."},"category": {"type": "string","description": "Apple's category."},"explicit": {"type": "boolean"}}},"theme": {"type": "object","additionalProperties": false,"description": "Colours, fonts, logo and footer, without touching templates.","properties": {"colours": {"type": "object","additionalProperties": false,"properties": {"paper": {"type": "string","description": "A colour such as #12436d."},"ink": {"type": "string","description": "A colour such as #12436d."},"muted": {"type": "string","description": "A colour such as #12436d."},"rule": {"type": "string","description": "A colour such as #12436d."},"wash": {"type": "string","description": "A colour such as #12436d."},"accent": {"type": "string","description": "A colour such as #12436d."},"alert": {"type": "string","description": "A colour such as #12436d."},"tip": {"type": "string","description": "A colour such as #12436d."},"second": {"type": "string","description": "A colour such as #12436d."}},"description": "By their roles, on light paper."},"dark": {"type": "object","additionalProperties": false,"properties": {"paper": {"type": "string","description": "A colour such as #12436d."},"ink": {"type": "string","description": "A colour such as #12436d."},"muted": {"type": "string","description": "A colour such as #12436d."},"rule": {"type": "string","description": "A colour such as #12436d."},"wash": {"type": "string","description": "A colour such as #12436d."},"accent": {"type": "string","description": "A colour such as #12436d."},"alert": {"type": "string","description": "A colour such as #12436d."},"tip": {"type": "string","description": "A colour such as #12436d."},"second": {"type": "string","description": "A colour such as #12436d."}},"description": "Likewise on dark."},"fonts": {"type": "object","additionalProperties": false,"properties": {"text": {"type": "string","description": "The name of a family."},"interface": {"type": "string","description": "The name of a family."},"code": {"type": "string","description": "The name of a family."}}},"logo": {"type": "string","description": "A picture of content/."},"footer": {"type": "string","description": "Words in the foot of every page."}}}}}
"""###),
  ]
}
