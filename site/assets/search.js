// Finds sections of the site; docs/design.md says how.
(() => {
	const root = new URL("..", document.currentScript.src), index = window.searchIndex;
	const [form, field, status, results] = ["", "-words", "-status", "-results"].map((end) => document.getElementById("search" + end));
	if (!form || !index) return;
	const words = form.dataset;
	const make = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);
	const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	// haemorrhage is hemorrhage, tumour tumor, centre center, organise organize.
	const stem = (word) => plain(word).replace(/[ao]e(?=[a-z]{2})/g, "e").replace(/our(?=s?$|ed|ing)/, "or").replace(/tre(?=s?$)/, "ter")
		.replace(/is(?=(e[ds]?|ing|ations?)$)/, "iz").replace(/ies$/, "y").replace(/(?<=s|x|ch|sh)es$|(?<=[^su])s$/, "");
	const split = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
	const stems = (text) => split(text).map(stem);

	const vocabulary = new Map();
	const sections = index.sections.map((parts) => {
		const words = new Map();
		[6, 8, 0, 1, .5].forEach((weight, at) => weight && split(parts[at]).forEach((word) => {
			const key = stem(word);
			words.set(key, Math.max(words.get(key) ?? 0, weight) + .1);
			if (!vocabulary.has(key)) vocabulary.set(key, plain(word));
		}));
		return { parts, words };
	});
	const known = [...vocabulary.keys()];
	const glossary = index.terms.map((term) => term.map(stems));
	const tells = (word) => sections.filter(({ words }) => words.has(word)).length < sections.length / 2;

	// Letters to change, drop, add or swap.
	const distance = (one, other, limit) => {
		if (Math.abs(one.length - other.length) > limit) return limit + 1;
		let before = [], above = [..." " + other].map((_, j) => j);
		for (let i = 1; i <= one.length; i++) {
			const row = [i];
			for (let j = 1; j <= other.length; j++) {
				row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one[i - 1] !== other[j - 1]));
				if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
			}
			[before, above] = [above, row];
		}
		return above[other.length];
	};
	const slips = (word) => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
	const near = (word, more) => known.map((each) => [distance(word, each, slips(word) + more), each]).filter(([far]) => far <= slips(word) + more)
		.sort((one, other) => one[0] - other[0]).map(([, each]) => each);
	const readings = (word) => {
		const found = known.filter((each) => each.startsWith(word)).map((each) => [each, each === word ? 1 : .6]);
		return found.length ? found : near(word, 0).map((each, place) => [each, place ? .1 : .4]);
	};

	// One way of each is to be met: an abbreviation, or its words.
	const demands = (query) => {
		const typed = split(query).filter((word, _, all) => all.length < 2 || tells(stem(word))), words = typed.map(stem), made = [];
		for (let at = 0; at < words.length;) {
			const [way, ways] = glossary.flatMap((ways) => ways.map((way) => [way, ways])).filter(([way]) => way.length && way.every((word, step) => words[at + step] === word))
				.sort((one, other) => other[0].length - one[0].length)[0] ?? [[words[at]], [[words[at]]]];
			made.push({ typed: typed.slice(at, at + way.length), ways: ways.map((each) => each.map(readings)) });
			at += way.length;
		}
		return made;
	};
	const meet = (section, way, hits) => {
		const worths = way.map((choices) => Math.max(0, ...choices.map(([word, sureness]) => {
			if (section.words.has(word)) hits.add(word);
			return (section.words.get(word) ?? 0) * sureness;
		})));
		return worths.every(Boolean) ? worths.reduce((one, other) => one + other) / way.length : 0;
	};

	const sentence = (text, hits) => {
		const all = text.match(/.+?(?:[.!?…]["”’)]*(?=\s|$)|$)/gm) ?? [];
		const worth = all.map((each) => new Set(stems(each).filter((word) => hits.has(word))).size);
		const best = (all[worth.indexOf(Math.max(...worth))] ?? "").trim();
		return best.length > 240 ? best.slice(0, best.lastIndexOf(" ", 240)) + " …" : best;
	};
	const marked = (node, text, hits) => {
		node.append(...text.split(/([\p{L}\p{N}]+)/u).map((part) => part && hits.has(stem(part)) ? make("mark", part) : part));
		return node;
	};
	const item = ([, { parts: [page, heading, address, text] }, hits]) => {
		const line = make("li", ""), quote = sentence(text, hits);
		if (heading) line.append(make("span", page, { className: "label" }));
		line.append(marked(make("a", "", { href: new URL(address, root) }), heading || page, hits));
		if (quote) line.append(marked(make("p", ""), quote, hits));
		return line;
	};

	const tell = (asked, count) => {
		status.textContent = count ? words.found.replace("#", count) : "";
		for (const { typed, ways } of asked) {
			if (ways.some((way) => way.every((choices) => choices.some(([, sureness]) => sureness > .4)))) continue;
			const others = [...new Set(typed.map(stem).flatMap((word) => near(word, 1)))].slice(0, 4).map((word) => vocabulary.get(word));
			status.append(words.nothing.replace("#", typed.join(" ")), others.length ? words.near : "");
			const take = (other) => { field.value = split(field.value).map((word) => typed.includes(word) ? other : word).join(" "); show(); };
			for (const other of others) status.append(make("button", other, { type: "button", onclick: () => take(other) }), " ");
		}
		status.textContent || status.append(words.none);
	};
	const show = () => {
		const asked = demands(field.value);
		const found = asked[0] ? sections.map((section) => {
			const hits = new Set(), sums = asked.map(({ ways }) => Math.max(...ways.map((way) => meet(section, way, hits))));
			return [sums.every(Boolean) && sums.reduce((one, other) => one + other), section, hits];
		}).filter(([sum]) => sum).sort((one, other) => other[0] - one[0]) : [];
		results.replaceChildren(...found.map(item));
		results.hidden = !found.length;
		status.textContent = "";
		if (asked[0]) tell(asked, found.length);
	};

	form.hidden = false;
	// A wrong address says what was looked for.
	const last = new URLSearchParams("q=" + location.pathname).get("q").split("/").at(-1).replace(/\.html?$|[^\p{L}\p{N}]+/gu, " ").trim();
	field.value = new URLSearchParams(location.search).get("q") ?? (words.from ? last : "");
	form.onsubmit = (event) => event.preventDefault();
	field.oninput = show;
	show();
})();
