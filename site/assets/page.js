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
