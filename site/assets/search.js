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
