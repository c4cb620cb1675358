// Charts that answer: a pointer, a finger or the arrow keys find the nearest row of the data under the chart.
(() => {
  const say = (row) => {
    const table = row.closest("table"), tip = document.createDocumentFragment(), name = document.createElement("b");
    const clean = (cell) => {
      const copy = cell.cloneNode(true);
      copy.querySelectorAll("sup").forEach((mark) => mark.remove());
      return copy.textContent.replace(/\s+/g, " ").trim();
    };
    name.textContent = clean(row.cells[0]);
    tip.append(name);
    const grouped = table.tHead.rows.length > 1;
    [...row.cells].slice(1).forEach((cell, column) => {
      if (cell.matches(".none")) return;
      const line = document.createElement("span");
      const head = grouped ? null : table.tHead.rows[0].cells[column + 1];
      const title = cell.dataset.label ?? (head ? [...head.childNodes].map((node) => node.textContent.trim()).filter(Boolean).join(", ") : "");
      line.textContent = (title && title + ": ") + clean(cell);
      tip.append(line);
    });
    return tip;
  };

  for (const figure of document.querySelectorAll("figure")) {
    const rows = [...figure.querySelectorAll(".data .table-scroll tbody tr:not(.group)")];
    const tip = document.createElement("div");
    tip.className = "tip";
    tip.setAttribute("role", "status");
    let used = false;
    for (const svg of figure.querySelectorAll("svg.fig")) {
      const spots = [...svg.querySelectorAll(".spot")].filter((spot) => rows[spot.dataset.row])
        .sort((one, other) => one.dataset.row - other.dataset.row);
      if (!spots.length) continue;
      used = true;
      let at = -1;
      const hide = () => { at = -1; tip.hidden = true; spots.forEach((spot) => spot.classList.remove("on")); };
      const show = (index) => {
        if (index === at) return;
        hide();
        at = index;
        const spot = spots[at];
        spot.classList.add("on");
        tip.replaceChildren(say(rows[spot.dataset.row]));
        tip.hidden = false;
        const box = spot.getBoundingClientRect(), home = figure.getBoundingClientRect();
        const middle = box.left + Math.min(box.width, 300) / 2 - home.left - tip.offsetWidth / 2;
        tip.style.left = Math.max(0, Math.min(home.width - tip.offsetWidth, middle)) + "px";
        const above = box.top - home.top - tip.offsetHeight - 8;
        tip.style.top = (box.height > 80 || box.top - tip.offsetHeight < 8 ? box.bottom - home.top + 8 : above) + "px";
      };
      const far = (spot, x, y) => {
        const box = spot.getBoundingClientRect();
        return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
      };
      const find = (event) => {
        const all = spots.map((spot) => far(spot, event.clientX, event.clientY)), least = Math.min(...all);
        if (least < 40) show(all.indexOf(least)); else hide();
      };
      svg.tabIndex = 0;
      svg.addEventListener("pointermove", find);
      svg.addEventListener("pointerdown", find);
      svg.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") hide(); });
      svg.addEventListener("blur", hide);
      svg.addEventListener("keydown", (event) => {
        const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: spots.length - 1 }[event.key];
        if (event.key === "Escape") hide();
        if (to === undefined) return;
        event.preventDefault();
        show(Math.max(0, Math.min(spots.length - 1, to)));
      });
    }
    if (used) { tip.hidden = true; figure.append(tip); }
  }
})();
