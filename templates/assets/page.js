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
})();
