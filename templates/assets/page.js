// What reading gains by a script; everything is there without it.
(() => {
  // Tables that fit need no scrolling of their own: their heads stay in sight, and the keyboard does not stop at them.
  const fit = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const fits = target.scrollWidth <= target.clientWidth + 1;
      target.classList.toggle("fits", fits);
      if (fits) target.removeAttribute("tabindex"); else target.tabIndex = 0;
    }
  });
  document.querySelectorAll(".table-scroll, .scroll").forEach((region) => fit.observe(region));

  // The heading being read, in the list of contents.
  const links = new Map([...document.querySelectorAll(".toc a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(decodeURIComponent(id))).filter(Boolean);
  const mark = () => {
    const here = headings.findLast((heading) => heading.getBoundingClientRect().top < 160);
    links.forEach((link, id) => link.classList.toggle("here", id === here?.id));
  };
  if (headings.length) { addEventListener("scroll", mark, { passive: true }); mark(); }

  // A footnote, a reference or a term shows where it stands: beside the text where there is room, else below the word.
  const card = document.createElement("div");
  card.className = "card";
  card.hidden = true;
  card.id = "card";
  let shown = null;
  const hide = () => { card.hidden = true; shown?.removeAttribute("aria-describedby"); shown = null; };
  const show = (mark) => {
    if (mark === shown) return;
    const target = mark.title || mark.dataset.title ? null : document.getElementById(mark.hash?.slice(1));
    if (mark.title) { mark.dataset.title = mark.title; mark.removeAttribute("title"); }
    hide();
    if (mark.dataset.title) card.textContent = mark.dataset.title; else card.replaceChildren(...[...target.cloneNode(true).childNodes]);
    card.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
    card.hidden = false;
    shown = mark;
    mark.setAttribute("aria-describedby", "card");
    const box = mark.getBoundingClientRect(), text = mark.closest("article > *")?.getBoundingClientRect() ?? box;
    const isBeside = innerWidth - text.right > card.offsetWidth + 48 && matchMedia("(min-width: 82rem)").matches;
    card.style.left = scrollX + (isBeside ? text.right + 24 : Math.max(16, Math.min(box.left, innerWidth - card.offsetWidth - 16))) + "px";
    card.style.top = scrollY + (isBeside ? box.top : box.bottom + 6) + "px";
  };
  document.body.append(card);
  for (const mark of document.querySelectorAll("article :is(a[href^='#ref-'], a[href^='#fn-'], abbr[title]):not(.back)")) {
    if (mark.title) mark.tabIndex = 0;
    mark.addEventListener("pointerenter", ({ pointerType }) => { if (pointerType === "mouse") show(mark); });
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", hide);
    mark.addEventListener("pointerleave", ({ pointerType, relatedTarget }) => { if (pointerType === "mouse" && !card.contains(relatedTarget)) hide(); });
    // A finger's first tap shows the card, its second follows the link.
    mark.addEventListener("click", (event) => { if (event.pointerType === "touch" && !mark.dataset.tapped) { event.preventDefault(); mark.dataset.tapped = 1; show(mark); } });
  }
  card.addEventListener("pointerleave", hide);
  addEventListener("keydown", ({ key }) => { if (key === "Escape") hide(); });

  // A chapter's time seeks in the player on the page.
  const player = document.querySelector(".player audio");
  const seek = (link) => { player.currentTime = Number(/#t=(\d+)/.exec(link.hash)[1]); player.play(); };
  if (player) document.querySelectorAll(".episode-chapters a[href*='#t=']").forEach((link) =>
    link.addEventListener("click", (event) => { event.preventDefault(); seek(link); }));
})();
