(() => {
	const root = new URL("..", document.currentScript.src), index = window.searchIndex;
	const [form, field, status, results] = ["", "-words", "-status", "-results"].map((end) => document.getElementById("search" + end));
	if (!form || !index) return;
	const make = (name, textContent, more) => Object.assign(document.createElement(name), { textContent }, more);
	const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	// British as American, many as one.
	const stem = (word) => plain(word).replace(/[ao]e(?=[a-z]{2})/g, "e").replace(/our(?=s?$|ed|ing)/, "or").replace(/tre(?=s?$)/, "ter")
		.replace(/is(?=(e[ds]?|ing|ations?)$)/, "iz").replace(/ies$/, "y").replace(/(?<=s|x|ch|sh)es$|(?<=[^su])s$/, "");
	const split = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [], stems = (text) => split(text).map(stem);

	const vocabulary = new Map();
	const sections = index.sections.map((parts) => {
		const words = new Map();
		[6, 8, 0, 1, .5].forEach((weight, at) => weight && split(parts[at]).forEach((word) => {
			const key = stem(word);
			words.set(key, Math.max(words.get(key) ?? 0, weight) + .1);
			if (!vocabulary.has(key)) vocabulary.set(key, plain(word));
		}));
		return { parts, words };
	}), data = form.dataset;
	const known = [...vocabulary.keys()];
	const glossary = index.terms.map((term) => term.map(stems));
	const isRare = (word) => sections.filter(({ words }) => words.has(word)).length < sections.length / 2;

	// Letters changed, lost, added, swapped.
	const distance = (one, other, limit) => {
		if (Math.abs(one.length - other.length) > limit) return limit + 1;
		const far = [[..." " + other].map((_, j) => j)];
		for (let i = 1; i <= one.length; i++) {
			far[i] = [i];
			for (let j = 1; j <= other.length; j++) {
				const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
				far[i][j] = Math.min(far[i - 1][j] + 1, far[i][j - 1] + 1, far[i - 1][j - 1] + (one[i - 1] !== other[j - 1]), isSwapped ? far[i - 2][j - 2] + 1 : limit + 1);
			}
		}
		return far[one.length][other.length];
	};
	const near = (word, more) => {
		const limit = more + (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
		return known.map((each) => [distance(word, each, limit), each]).filter(([far]) => far <= limit).sort(([one], [other]) => one - other).map(([, each]) => each);
	};
	const readings = (word) => {
		const found = known.filter((each) => each.startsWith(word)).map((each) => [each, each === word ? 1 : .6]);
		return found.length ? found : near(word, 0).map((each, place) => [each, place ? .1 : .4]);
	};

	// One way of each is met: an abbreviation, or its words.
	const demands = (query) => {
		const typed = split(query).filter((word, _, all) => !all[1] || isRare(stem(word))), words = typed.map(stem), made = [];
		for (let at = 0; at < words.length;) {
			const [way, ways] = glossary.flatMap((ways) => ways.map((way) => [way, ways])).filter(([way]) => way.length && way.every((word, step) => words[at + step] === word))
				.sort(([one], [other]) => other.length - one.length)[0] ?? [[words[at]], [[words[at]]]];
			made.push({ typed: typed.slice(at, at + way.length), ways: ways.map((each) => each.map(readings)) });
			at += way.length;
		}
		return made;
	};
	const total = (worths) => worths.every(Boolean) ? worths.reduce((one, other) => one + other) : 0;
	const meet = (section, way, hits) => {
		const worths = way.map((choices) => Math.max(0, ...choices.map(([word, sureness]) => {
			const worth = section.words.get(word) ?? 0;
			if (worth) hits.add(word);
			return worth * sureness;
		})));
		return total(worths) / way.length;
	};

	const sentence = (text, hits) => {
		const worth = (each) => new Set(stems(each).filter((word) => hits.has(word))).size;
		const all = text.match(/.+?(?:[.!?…]["”’)]*(?=\s|$)|$)/gm) ?? [""];
		const best = all.reduce((one, other) => worth(other) > worth(one) ? other : one).trim();
		return best.length > 240 ? best.slice(0, best.lastIndexOf(" ", 240)) + " …" : best;
	};
	const marked = (node, text, hits) => {
		node.append(...text.split(/([\p{L}\p{N}]+)/u).map((part) => part && hits.has(stem(part)) ? make("mark", part) : part));
		return node;
	};
	const item = ([, { parts: [page, heading, address, text] }, hits]) => {
		const line = make("li"), quote = sentence(text, hits);
		if (heading) line.append(make("span", page, { className: "label" }));
		line.append(marked(make("a", "", { href: new URL(address, root) }), heading || page, hits));
		if (quote) line.append(marked(make("p"), quote, hits));
		return line;
	};

	const tell = (asked, count) => {
		status.textContent = count ? data.found.replace("#", count) : "";
		for (const { typed, ways } of asked) {
			if (ways.some((way) => way.every((choices) => choices.some(([, sureness]) => sureness > .4)))) continue;
			const others = [...new Set(typed.map(stem).flatMap((word) => near(word, 1)))].slice(0, 4).map((word) => vocabulary.get(word));
			status.append(data.nothing.replace("#", typed.join(" ")), others[0] ? data.near : "");
			for (const other of others) status.append(make("button", other, { type: "button", onclick: () => {
				field.value = split(field.value).map((word) => typed.includes(word) ? other : word).join(" ");
				show();
			} }), " ");
		}
		status.textContent ||= data.none;
	};
	const show = () => {
		const asked = demands(field.value);
		const found = asked[0] ? sections.map((section) => {
			const hits = new Set();
			return [total(asked.map(({ ways }) => Math.max(...ways.map((way) => meet(section, way, hits))))), section, hits];
		}).filter(([sum]) => sum).sort(([one], [other]) => other - one) : [];
		results.replaceChildren(...found.map(item));
		results.hidden = !found[0];
		asked[0] ? tell(asked, found.length) : status.textContent = "";
	};

	form.hidden = false;
	// A wrong address tells what was looked for.
	const last = new URLSearchParams("q=" + location.pathname).get("q").split("/").at(-1).replace(/\.html?$|[^\p{L}\p{N}]+/gu, " ").trim();
	field.value = new URLSearchParams(location.search).get("q") ?? (data.from ? last : "");
	form.onsubmit = (event) => event.preventDefault();
	field.oninput = show;
	show();
})();
