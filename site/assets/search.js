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
