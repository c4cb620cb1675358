// Finds sections of the site. It forgives a slip of the pen, British and American spelling and plurals, knows the
// glossary's abbreviations, weighs titles, and shows the sentence that fits, with the words marked.
(() => {
  const root = new URL("..", document.currentScript.src);
  const byId = (id) => document.getElementById(id);
  const form = byId("search"), field = byId("search-words"), status = byId("search-status"), results = byId("search-results");
  const index = window.searchIndex;
  if (!form || !index) return;

  const most = 30;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  // haemorrhage is hemorrhage, tumour tumor, centre center, organise organize; and one is as good as many.
  const stem = (word) => plain(word).replace(/[ao]e(?=[a-z]{2})/g, "e").replace(/our(?=s?$|ed|ing)/, "or").replace(/tre(?=s?$)/, "ter")
    .replace(/is(?=(e[ds]?|ing|ation|ations)$)/, "iz").replace(/ies$/, "y").replace(/(?<=s|x|ch|sh)es$|(?<=[^su])s$/, "");
  const split = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = (text) => split(text).map(stem);

  const vocabulary = new Map();
  const sections = index.sections.map(([page, heading, address, text, more]) => {
    const words = new Map();
    [[page, 6], [heading, 8], [text, 1], [more, .5]].forEach(([part, weight]) => {
      for (const word of split(part)) {
        const key = stem(word);
        words.set(key, Math.max(words.get(key) ?? 0, weight) + .1);
        if (!vocabulary.has(key)) vocabulary.set(key, plain(word));
      }
    });
    return { page, heading, address, text, words };
  });
  const glossary = index.terms.map((term) => term.map((words) => stems(words)));

  // Letters to change, leave out, add or swap until one word is the other; more than `limit` is too far.
  const distance = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let rows = [[], Array.from({ length: other.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= one.length; i++) {
      const row = [i], above = rows[1];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + !same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], rows[0][j - 2] + 1);
      }
      rows = [above, row];
    }
    return rows[1][other.length];
  };
  const slips = (word) => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const near = (word, limit = slips(word)) => limit === 0 ? [] : [...vocabulary.keys()]
    .map((known) => [distance(word, known, limit), known]).filter(([far]) => far <= limit).sort((one, other) => one[0] - other[0]).map(([, known]) => known);

  // Words such as `of` tell sections apart no more.
  const everywhere = (word) => sections.filter(({ words }) => words.has(word)).length > sections.length / 2;

  // What a word of the query may stand for: [stem, how surely].
  const readings = (word) => {
    const found = [...vocabulary.keys()].filter((known) => known.startsWith(word)).map((known) => [known, known === word ? 1 : .6]);
    const others = found.length ? [] : near(word);
    return found.concat(others.map((known, _, [nearest]) => [known, known === nearest ? .4 : .1]));
  };

  // Each demand is met by one of its ways; a way is some words together: an abbreviation, or what it stands for.
  const demands = (query) => {
    const typed = split(query).filter((word, _, all) => all.length < 2 || !everywhere(stem(word))), words = typed.map(stem), made = [];
    for (let at = 0; at < words.length;) {
      const term = glossary.flatMap((ways) => ways.map((way) => [way, ways]))
        .filter(([way]) => way.length && way.every((word, step) => words[at + step] === word)).sort((one, other) => other[0].length - one[0].length)[0];
      made.push({ words: typed.slice(at, at + (term ? term[0].length : 1)), ways: (term ? term[1] : [[words[at]]]).map((way) => way.map(readings)) });
      at += term ? term[0].length : 1;
    }
    return made;
  };
  const meet = (section, way, hits) => {
    let sum = 0;
    for (const choices of way) {
      let best = 0;
      for (const [word, sureness] of choices) {
        const worth = (section.words.get(word) ?? 0) * sureness;
        if (worth) hits.add(word);
        best = Math.max(best, worth);
      }
      if (!best) return 0;
      sum += best;
    }
    return sum / way.length;
  };

  const sentence = (section, hits) => {
    const all = section.text.match(/.+?(?:[.!?…]["”’)]*(?=\s|$)|$)/gm) ?? [];
    const worth = all.map((each) => new Set(stems(each).filter((word) => hits.has(word))).size);
    return (all[Math.max(0, worth.indexOf(Math.max(...worth)))] ?? "").trim();
  };
  const marked = (parent, text, hits) => {
    for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
      const node = part && hits.has(stem(part)) ? document.createElement("mark") : null;
      if (node) node.textContent = part;
      parent.append(node ?? part);
    }
    return parent;
  };

  const item = ([, section, hits]) => {
    const line = document.createElement("li"), link = document.createElement("a");
    link.href = new URL(section.address, root);
    marked(link, section.heading || section.page, hits);
    line.append(link);
    if (section.heading) {
      const label = document.createElement("span");
      label.className = "label";
      label.textContent = section.page;
      line.prepend(label);
    }
    const text = sentence(section, hits);
    if (text) line.append(marked(document.createElement("p"), text.length > 240 ? text.slice(0, text.lastIndexOf(" ", 240)) + " …" : text, hits));
    return line;
  };

  const tell = (asked, found) => {
    status.textContent = found.length ? `${found.length > most ? `The best ${most} of ${found.length}` : found.length} ${found.length === 1 ? "section" : "sections"}.` : "";
    for (const { words, ways } of asked) {
      const known = ways.some((way) => way.every((choices) => choices.some(([, sureness]) => sureness > .4)));
      if (known) continue;
      const others = [...new Set(words.map(stem).flatMap((word) => near(word, slips(word) + 1)))].slice(0, 4).map((word) => vocabulary.get(word));
      status.append(` Nothing for “${words.join(" ")}”. `);
      others.forEach((other, place) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = other;
        button.addEventListener("click", () => { field.value = split(field.value).map((word) => words.includes(word) ? other : word).join(" "); show(); field.focus(); });
        status.append(place ? " " : "Near it: ", button);
      });
    }
    if (!found.length && !status.textContent) status.textContent = `Nothing for “${field.value.trim()}” in one section. Fewer words find more.`;
  };

  const show = () => {
    const asked = demands(field.value);
    const found = !asked.length ? [] : sections.map((section) => {
      const hits = new Set();
      const sums = asked.map(({ ways }) => Math.max(...ways.map((way) => meet(section, way, hits))));
      return [sums.every(Boolean) ? sums.reduce((one, other) => one + other) : 0, section, hits];
    }).filter(([sum]) => sum > 0).sort((one, other) => other[0] - one[0]);
    results.replaceChildren(...found.slice(0, most).map(item));
    results.hidden = !found.length;
    status.textContent = "";
    if (asked.length) tell(asked, found);
  };

  form.hidden = false;
  // On the page for wrong addresses the address itself says what was looked for.
  const wrong = form.dataset.from === "address" ? decodeURIComponent(location.pathname).split("/").at(-1).replace(/\.html?$|[^\p{L}\p{N}]+/gu, " ").trim() : "";
  field.value = new URLSearchParams(location.search).get("q") ?? wrong;
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", show);
  show();
})();
