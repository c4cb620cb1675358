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
